import type { EventBase, RefusalBase } from '../grant/step.js';
import { REQUEST_WAIT_MS, type Chain } from './chain.js';
import { withinTime } from './clock.js';
import { BLOCK, blockOf, keyOf } from './commit.js';
import type { Clock, Log, StoredRow } from './log.js';
import { notOurs } from './trouble.js';

/** A block of a thousand may be several pages. */
const BLOCK_WAIT_MS = 10 * REQUEST_WAIT_MS;

/** One block's items, by key. */
export const readBlock = async (log: Log, clock: Clock, block: string): Promise<StoredRow[]> => {
  const rows = await withinTime(clock, BLOCK_WAIT_MS, (signal) => log.readBlock(block, signal));
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** What stands after the newest entry that has been read, a block at a time. Throws as reading does. */
export const readBlocksForward = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  onProgress: (seq: number) => void = () => undefined,
): Promise<void> => {
  const { log, clock, healthCommunity } = chain.setting;
  const nextBlock = (): string => blockOf(healthCommunity, chain.fold.head.seq + 1);
  let block: string;
  do {
    block = nextBlock();
    for (const row of await readBlock(log, clock, block)) chain.take(row);
    onProgress(chain.fold.head.seq);
  } while (!chain.trouble && nextBlock() !== block);
};

/** Everything from the beginning; afterwards the chain knows all that the list had when this began. Throws as reading does. */
export const loadChain = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  onProgress: (seq: number) => void,
): Promise<void> => {
  await readBlocksForward(chain, onProgress);
  await chain.readForward();
  // Where a whole block has been deleted, the one after it tells.
  const { log, clock, healthCommunity } = chain.setting;
  const after = blockOf(healthCommunity, chain.fold.head.seq + 1 + BLOCK);
  for (const row of await readBlock(log, clock, after)) chain.take(row);
};

/** Makes the state again, without the texts that have been taken out since they were read. */
export const rebuild = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
): Promise<void> => {
  const { healthCommunity, onApplied } = chain.setting;
  const fresh = chain.emptyFold(chain.fold.redacted);
  let rows: readonly StoredRow[] = [];
  while (fresh.head.seq < chain.fold.head.seq) {
    const seq = fresh.head.seq + 1;
    const key = keyOf(healthCommunity, seq);
    if (!rows.some((row) => row.key === key)) rows = await readOnFrom(chain, seq);
    const row = rows.find((other) => other.key === key);
    const taken = row ? fresh.take(row) : notOurs(key, 'it was deleted');
    if (typeof taken === 'object') return chain.stop(taken);
    rows = rows.filter((other) => other !== row);
  }
  chain.replaceFold(fresh);
  onApplied(chain.fold.head.seq);
};

/** The rest of that entry's block; the entry alone where the block does not tell of it yet. */
const readOnFrom = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  seq: number,
): Promise<readonly StoredRow[]> => {
  const { log, clock, healthCommunity } = chain.setting;
  const key = keyOf(healthCommunity, seq);
  const block = await readBlock(log, clock, blockOf(healthCommunity, seq));
  if (block.some((row) => row.key === key)) return block;
  return withinTime(clock, REQUEST_WAIT_MS, (signal) => log.readKey(key, signal));
};
