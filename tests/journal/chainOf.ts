import { asciiJson, blockOf, FIRST_PREV, keyOf, sha256 } from '../../src/journal/commit.js';
import type { NewRow } from '../../src/journal/log.js';
import { HC, person } from './rig.js';

const NOTHING = [{ type: 'put', v: 1, amount: 0 }];

/** Before anything that an instance of the rig writes. */
const EARLY = '2027-03-01T08:00:00.000Z';
export const LATER = '2027-03-01T08:05:00.000Z';

/** An entry as another instance would have written it. */
export const entry = (seq: number, prev: string, events: readonly object[] = NOTHING, at = EARLY): NewRow => {
  const entries = [{ actor: person('ann'), commandId: `n${seq}`, commandHash: '', events }];
  const body = asciiJson({ commitId: `k${seq}`, seq, at, by: 'test', prev, entries });
  return { key: keyOf(HC, seq), seq, block: blockOf(HC, seq), body, texts: '{}', hash: sha256(body) };
};

/** So many of them, each after the one before. */
export const chainOf = (count: number): NewRow[] => {
  const rows: NewRow[] = [];
  for (let seq = 1; seq <= count; seq += 1) rows.push(entry(seq, rows.at(-1)?.hash ?? FIRST_PREV));
  return rows;
};
