import type { EventBase, RefusalBase } from '../grant/step.js';
import { REQUEST_WAIT_MS, type Chain } from './chain.js';
import { withinTime } from './clock.js';
import { blockOf, keyOf } from './commit.js';
import type { Fold } from './fold.js';
import type { Clock, Log, StoredRow } from './log.js';
import { notOurs, type Trouble } from './trouble.js';

/** A block of a thousand may be several pages. */
const BLOCK_WAIT_MS = 10 * REQUEST_WAIT_MS;

/** One block's items, by key. */
export const readBlock = async (log: Log, clock: Clock, block: string): Promise<StoredRow[]> => {
  const rows = await withinTime(clock, BLOCK_WAIT_MS, (signal) => log.readBlock(block, signal));
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** Reads whole blocks as long as they are full. Answers the first item that is not to be trusted. */
const foldBlocks = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  fold: Fold<State, Command, Event, Refusal>,
  onProgress: (seq: number) => void,
  onAhead: (row: StoredRow) => void,
): Promise<Trouble | undefined> => {
  const { log, clock, healthCommunity } = chain.setting;
  let block: string;
  do {
    block = blockOf(healthCommunity, fold.head.seq + 1);
    for (const row of await readBlock(log, clock, block)) {
      const taken = fold.take(row);
      if (typeof taken === 'object') return taken;
      if (taken === 'ahead') onAhead(row);
    }
    onProgress(fold.head.seq);
  } while (blockOf(healthCommunity, fold.head.seq + 1) !== block);
  return undefined;
};

/** What stands after the newest entry that has been read, a block at a time. Throws as reading does. */
export const readBlocksForward = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
): Promise<void> => {
  const { log, clock, healthCommunity } = chain.setting;
  const nextBlock = (): string => blockOf(healthCommunity, chain.fold.head.seq + 1);
  let block: string;
  do {
    block = nextBlock();
    for (const row of await readBlock(log, clock, block)) chain.take(row);
  } while (!chain.trouble && nextBlock() !== block);
};

/** Everything from the beginning; afterwards the chain knows all that the list had when this began. Throws as reading does. */
export const loadChain = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  onProgress: (seq: number) => void,
): Promise<void> => {
  const trouble = await foldBlocks(chain, chain.fold, onProgress, (row) => chain.keepForLater(row));
  if (trouble) chain.stop(trouble);
  await chain.readForward();
  if (chain.hasHole) chain.stopAtHole();
  explainRemoved(chain);
};

/** Makes the state again, without the texts that have been taken out since they were read. */
export const rebuild = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
): Promise<void> => {
  const { log, clock, healthCommunity, onApplied } = chain.setting;
  const fresh = chain.emptyFold(chain.fold.redacted);
  const ignore = (): void => undefined;
  let trouble = await foldBlocks(chain, fresh, ignore, ignore);
  while (!trouble && fresh.head.seq < chain.fold.head.seq) {
    const key = keyOf(healthCommunity, fresh.head.seq + 1);
    const [row] = await withinTime(clock, REQUEST_WAIT_MS, (signal) => log.readKey(key, signal));
    const taken = row ? fresh.take(row) : notOurs(key, 'it was deleted');
    if (typeof taken === 'object') trouble = taken;
  }
  if (trouble) return chain.stop(trouble);
  chain.fold = fresh;
  onApplied(fresh.head.seq);
};

/** A text may only be gone where an entry says that it was taken out. */
export const explainRemoved = <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
): void => {
  const [first] = chain.fold.unexplained;
  if (first) chain.stop(notOurs(first[1], `the text ${first[0]} was taken out, and no entry says so`));
};
