import { TOPICS, type DraftLine, type LiveLine, type Topic } from '../api/contract.js';
import type { Api } from './api.js';

export interface Live {
  /** Calls `heard` when one of the topics changed, and after every lost connection. Answers how to stop. */
  subscribe(topics: readonly Topic[], heard: () => void): () => void;
  /** Calls `heard` with what is told of that draft while it is open here. Answers how to stop. */
  onDraft(id: string, heard: (draft: DraftLine) => void): () => void;
  start(): void;
  stop(): void;
}

const WAITS_MS = [1000, 2000, 5000, 10_000, 15_000];

const isLine = (value: unknown): value is LiveLine =>
  typeof value === 'object' && value !== null && Array.isArray((value as LiveLine).changed);

/** Whole lines of a stream of JSON lines; what is not a line of ours (a heartbeat) is passed over. */
const readLines = async (body: ReadableStream<Uint8Array>, heard: (line: LiveLine) => void): Promise<void> => {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((text) => text.trim().startsWith('{'))) {
      const parsed: unknown = JSON.parse(line);
      if (isLine(parsed)) heard(parsed);
    }
  }
};

/** One stream for the whole tab. It reconnects by itself, and then lets everybody ask again. */
export const createLive = (api: Api, fetch: typeof globalThis.fetch): Live => {
  const subscribers = new Set<{ topics: readonly Topic[]; heard: () => void }>();
  const drafts = new Set<{ id: string; heard: (draft: DraftLine) => void }>();
  let stopped: AbortController | undefined;
  const tell = (changed: readonly Topic[]): void => {
    for (const one of subscribers) if (one.topics.some((topic) => changed.includes(topic))) one.heard();
  };
  const listen = async (signal: AbortSignal, connected: () => void): Promise<void> => {
    const response = await fetch('/api/live', { headers: await api.headers(), signal });
    if (!response.ok || !response.body) return;
    connected();
    await readLines(response.body, (line) => {
      api.seen(line.seq);
      const { draft } = line;
      if (draft) for (const one of drafts) if (one.id === draft.id) one.heard(draft);
      tell(line.changed);
    });
  };
  const run = async (signal: AbortSignal): Promise<void> => {
    let lost = 0;
    let first = true;
    while (!signal.aborted) {
      const connected = (): void => {
        if (!first) tell(TOPICS);
        first = false;
        lost = 0;
      };
      // A broken stream is expected; the next turn mends it, and everybody asks again then.
      await listen(signal, connected).catch(() => undefined);
      const wait = WAITS_MS[Math.min(lost, WAITS_MS.length - 1)];
      lost += 1;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };
  return {
    subscribe: (topics, heard) => {
      const one = { topics, heard };
      subscribers.add(one);
      return () => subscribers.delete(one);
    },
    onDraft: (id, heard) => {
      const one = { id, heard };
      drafts.add(one);
      return () => drafts.delete(one);
    },
    start: () => {
      stopped = new AbortController();
      void run(stopped.signal);
    },
    stop: () => stopped?.abort(),
  };
};
