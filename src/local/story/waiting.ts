import { setTimeout as sleep } from 'node:timers/promises';

/** Something that must come did not: the story cannot go on. */
export class StoryStuck extends Error {
  override readonly name = 'StoryStuck';
}

/** Looks every `everyMs` until there is something. Throws `StoryStuck` when nothing came in time. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined>,
  { timeoutMs = 90_000, everyMs = 150 } = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new StoryStuck(`Waited ${timeoutMs / 1000} s for ${what}.`);
    await sleep(everyMs);
  }
}

/** Does `work` for all, at most `limit` at a time, in order. */
export async function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index] as T;
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
