import type { EventBase, EventMeta } from '../grant/step.js';
import { blockOf, keyOf } from './commit.js';
import { Fold } from './fold.js';
import { isFileOf, parseTexts } from './freeTexts.js';
import { readBlock } from './load.js';
import type { Clock, Contents, Log, StoredRow } from './log.js';
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

/** An entry that somebody has seen outside the list. */
export interface SeenEntry {
  readonly seq: number;
  /** All of it, or its beginning. */
  readonly hash: string;
}

type AnyFold = Fold<Removals, never, AnyEvent, never>;

/**
 * Walks the whole chain. `lastSeen` is an entry that left the list (in a message in the channel): with it a cut tail shows too.
 * With `contents` the long texts in the drive are looked at. Throws `LogFault` where list or drive cannot be read.
 */
export const verifyJournal = async (
  log: Log,
  clock: Clock,
  healthCommunity: string,
  lastSeen?: SeenEntry,
  contents?: Pick<Contents, 'get'>,
): Promise<Verification> => {
  const fold: AnyFold = new Fold(removalsOnly(healthCommunity), healthCommunity);
  const inDrive = new Map<string, string>();
  const firstBad =
    (await walk(log, clock, healthCommunity, fold, inDrive)) ??
    missingOrChanged(fold, healthCommunity, lastSeen) ??
    (contents && (await missingInDrive(contents, fold, inDrive)));
  return { entries: fold.head.seq, hash: fold.head.hash, firstBad, removed: fold.state };
};

/** So many blocks are looked into after one that is empty: somebody may have deleted whole blocks. */
const LOOK_ON = 10;

const walk = async (
  log: Log,
  clock: Clock,
  healthCommunity: string,
  fold: AnyFold,
  inDrive: Map<string, string>,
): Promise<Trouble | undefined> => {
  let empty = 0;
  for (let first = 0; empty <= LOOK_ON; first += 1000) {
    empty += 1;
    for (const row of await readBlock(log, clock, blockOf(healthCommunity, first))) {
      const taken = fold.take(row);
      if (typeof taken === 'object') return taken;
      if (taken === 'ahead') return broken(keyOf(healthCommunity, fold.head.seq + 1), 'it is missing');
      if (taken === 'notAnEntry') continue;
      empty = 0;
      for (const sha of longTextsOf(row)) inDrive.set(sha, row.key);
    }
  }
  return undefined;
};

const longTextsOf = (row: StoredRow): string[] => {
  const texts = parseTexts(row.texts);
  if ('wrong' in texts) return [];
  return Object.keys(texts.texts).filter((sha) => 'file' in (texts.texts[sha] ?? {}));
};

const missingOrChanged = (
  fold: AnyFold,
  healthCommunity: string,
  lastSeen: SeenEntry | undefined,
): Trouble | undefined => {
  const [unexplained] = fold.unexplained;
  if (unexplained) return notOurs(unexplained[1], `the text ${unexplained[0]} was taken out, and no entry says so`);
  if (!lastSeen) return undefined;
  const key = keyOf(healthCommunity, lastSeen.seq);
  if (fold.head.seq < lastSeen.seq) return broken(key, 'it is missing: the end of the journal was cut off');
  return fold.hashAt(lastSeen.seq)?.startsWith(lastSeen.hash)
    ? undefined
    : broken(key, 'it is not the entry that was seen before');
};

const missingInDrive = async (
  contents: Pick<Contents, 'get'>,
  fold: AnyFold,
  inDrive: ReadonlyMap<string, string>,
): Promise<Trouble | undefined> => {
  for (const [sha, key] of inDrive) {
    if (fold.redacted.has(sha)) continue;
    const json = await contents.get(sha);
    if (json === undefined) return notOurs(key, `the text ${sha} is not in the drive, and no entry says so`);
    if (!isFileOf(sha, json)) return broken(key, `the text ${sha} in the drive is not what was written`);
  }
  return undefined;
};
