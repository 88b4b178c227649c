import type { EventBase, EventMeta } from '../grant/step.js';
import { blockOf, keyOf, seqOf } from './commit.js';
import { Fold } from './fold.js';
import { readBlock } from './load.js';
import type { Clock, Log } from './log.js';
import type { Process } from './process.js';
import { REDACTED } from './redaction.js';
import { broken, notOurs, type Trouble } from './trouble.js';

/** A text that is gone, and says so. */
export interface RemovedText {
  readonly sha: string;
  readonly by: string;
  readonly at: string;
  /** The entry that says so. */
  readonly key: string;
}

export interface Verification {
  readonly entries: number;
  readonly hash: string;
  readonly firstBad: Trouble | undefined;
  readonly removed: readonly RemovedText[];
}

type Removals = readonly RemovedText[];
type AnyEvent = EventBase & { readonly texts?: readonly string[] };

/** Rules that accept every event and remember only what was taken out. */
const removalsOnly = (healthCommunity: string): Process<Removals, never, AnyEvent, never> => ({
  initial: [],
  decide: () => ({ accepted: [] }),
  knows: () => true,
  evolve: (removed, event, meta: EventMeta) =>
    event.type === REDACTED
      ? [
          ...removed,
          ...(event.texts ?? []).map((sha) => ({
            sha,
            by: meta.actor,
            at: meta.at,
            key: keyOf(healthCommunity, meta.seq),
          })),
        ]
      : removed,
  otherContent: undefined as never,
});

/**
 * Walks the whole chain. `lastSeen` is a number and a hash that left the list (in a message in the channel): with it a cut
 * tail shows too. Throws `LogFault` where the list cannot be read.
 */
export const verifyJournal = async (
  log: Log,
  clock: Clock,
  healthCommunity: string,
  lastSeen?: { readonly seq: number; readonly hash: string },
): Promise<Verification> => {
  const fold = new Fold(removalsOnly(healthCommunity), healthCommunity);
  const firstBad = (await walk(log, clock, healthCommunity, fold)) ?? missingOrChanged(fold, healthCommunity, lastSeen);
  return { entries: fold.head.seq, hash: fold.head.hash, firstBad, removed: fold.state };
};

const walk = async (
  log: Log,
  clock: Clock,
  healthCommunity: string,
  fold: Fold<Removals, never, AnyEvent, never>,
): Promise<Trouble | undefined> => {
  for (let first = 1; ; first = (Math.floor(first / 1000) + 1) * 1000) {
    const rows = await readBlock(log, clock, blockOf(healthCommunity, first));
    for (const row of rows) {
      const taken = fold.take(row);
      if (typeof taken === 'object') return taken;
      if (taken === 'ahead' && seqOf(healthCommunity, row.key) !== undefined)
        return broken(keyOf(healthCommunity, fold.head.seq + 1), 'it is missing');
    }
    if (rows.length === 0) return undefined;
  }
};

const missingOrChanged = (
  fold: Fold<Removals, never, AnyEvent, never>,
  healthCommunity: string,
  lastSeen: { readonly seq: number; readonly hash: string } | undefined,
): Trouble | undefined => {
  const [unexplained] = fold.unexplained;
  if (unexplained) return notOurs(unexplained[1], `the text ${unexplained[0]} was taken out, and no entry says so`);
  if (!lastSeen) return undefined;
  const key = keyOf(healthCommunity, lastSeen.seq);
  if (fold.head.seq < lastSeen.seq) return broken(key, 'it is missing: the end of the journal was cut off');
  return fold.hashAt(lastSeen.seq) === lastSeen.hash
    ? undefined
    : broken(key, 'it is not the entry that was seen before');
};
