import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Those who have asked are given so long to be answered: an act takes a second, or a few where Graph is slow. */
const ANSWERED_WITHIN_MS = 6000;

export interface Draining {
  /** A stream never ends by itself: it is ended when the server closes, and nobody waits for it. */
  keepOpen(raw: ServerResponse, end: () => void): void;
}

/**
 * What closing the server does before any connection is cut. From then on it answers 503 to everything new (Fastify sees to that),
 * `/readyz` among it; the streams end, and whoever has asked already gets his answer; `onClosing` tells those who wait for a turn of theirs to wait no longer.
 */
export const addDraining = (
  app: FastifyInstance,
  { onClosing, withinMs = ANSWERED_WITHIN_MS }: { readonly onClosing: () => void; readonly withinMs?: number },
): Draining => {
  const answering = new Set<ServerResponse>();
  const streams = new Map<ServerResponse, () => void>();
  let isClosing = false;
  let heardIdle = (): void => undefined;
  const gone = (raw: ServerResponse): void => {
    answering.delete(raw);
    streams.delete(raw);
    if (answering.size === 0) heardIdle();
  };
  app.addHook('onRequest', (_request, { raw }, done) => {
    answering.add(raw);
    raw.once('close', () => gone(raw));
    done();
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    onClosing();
    for (const end of streams.values()) end();
    if (answering.size === 0) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, withinMs);
      heardIdle = () => {
        clearTimeout(late);
        resolve();
      };
    });
  });
  return {
    keepOpen: (raw, end) => {
      if (isClosing) {
        end();
        return;
      }
      answering.delete(raw);
      streams.set(raw, end);
    },
  };
};
