import { slidingWindows, type Window } from '../slidingWindows.js';
import { refused } from './connectorError.js';

/** What is counted: messages and their edits; new conversations; rosters in pages, and rosters in the old way. */
export type Counted = 'message' | 'creation' | 'roster' | 'wholeRoster';

/**
 * How often one bot may ask something of one conversation, by "Optimize your bot with rate limiting in Teams" (Microsoft Learn).
 * It speaks of sending; edits and deletions are counted with it here, the less kind reading.
 */
export const windows: Readonly<Record<Counted, readonly Window[]>> = {
  message: [
    { ms: 1_000, most: 7 },
    { ms: 2_000, most: 8 },
    { ms: 30_000, most: 60 },
    { ms: 3_600_000, most: 1_800 },
  ],
  creation: [
    { ms: 1_000, most: 7 },
    { ms: 2_000, most: 8 },
    { ms: 30_000, most: 60 },
    { ms: 3_600_000, most: 1_800 },
  ],
  roster: [
    { ms: 1_000, most: 14 },
    { ms: 2_000, most: 16 },
    { ms: 30_000, most: 120 },
    { ms: 3_600_000, most: 3_600 },
  ],
  wholeRoster: [{ ms: 60_000, most: 5 }],
};
/** All that one bot asks in one tenant. */
export const everything: readonly Window[] = [{ ms: 1_000, most: 50 }];

export interface Limits {
  /** Throws ConnectorError 429 when it is too much; else it counts. The real clock counts, since what is limited is traffic. */
  count(what: Counted, conversation: string): void;
  /** The same for any request at all. */
  countRequest(): void;
}

export function createLimits(): Limits {
  const waits = Object.fromEntries(
    Object.entries(windows).map(([what, each]) => [what, slidingWindows(each)]),
  ) as Record<Counted, ReturnType<typeof slidingWindows>>;
  const waitOfAll = slidingWindows(everything);
  const orThrow = (waitMs: number): void => {
    if (waitMs > 0) throw refused.throttled(waitMs);
  };
  return {
    count: (what, conversation) => orThrow(waits[what](conversation, Date.now())),
    countRequest: () => orThrow(waitOfAll('all', Date.now())),
  };
}
