import type { FastifyReply } from 'fastify';
import type { ApiWorld } from './reader.js';
import type { LiveLine } from './contract.js';

const HEARTBEAT_MS = 15_000;
const EVERYTHING: LiveLine['changed'] = ['applications', 'calls', 'meetings', 'register'];

/** A stream of JSON lines for as long as the reader listens: one for each entry in the journal, and empty ones to stay open. */
export const streamLive = (world: ApiWorld, reply: FastifyReply): (() => void) => {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    ...(reply.getHeaders() as Record<string, string>),
  });
  const tell = (seq: number): void => {
    const line: LiveLine = { seq, changed: EVERYTHING };
    raw.write(`${JSON.stringify(line)}\n`);
  };
  const stopListening = world.journal.onApplied(tell);
  const heartbeat = setInterval(() => {
    world.journal.touch();
    raw.write('\n');
  }, HEARTBEAT_MS);
  const end = (): void => {
    clearInterval(heartbeat);
    stopListening();
    raw.end();
  };
  raw.on('close', end);
  tell(world.journal.read().seq);
  return end;
};
