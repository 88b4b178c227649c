import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Table } from '../../src/grant/table.js';

type Change = { readonly do: 'with' | 'change'; readonly key: string; readonly value: number };
/** Few keys, so that they meet again, and some that a plain object would stumble on. */
const key = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', ''), fc.string({ maxLength: 3 }));
const change: fc.Arbitrary<Change> = fc.record({
  do: fc.constantFrom('with' as const, 'change' as const),
  key,
  value: fc.integer(),
});

const apply = (table: Table<number>, { do: what, key: at, value }: Change): Table<number> =>
  what === 'with' ? table.with(at, value) : table.change(at, (old) => old + value);
const applyToMap = (map: Map<string, number>, { do: what, key: at, value }: Change): Map<string, number> => {
  const known = map.get(at);
  if (what === 'with') return new Map(map).set(at, value);
  return known === undefined ? map : new Map(map).set(at, known + value);
};

describe('a table', () => {
  it('consists of parts that hold all of it, and shares all but one of them with the table it was made from', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), change, (changes, last) => {
        const before = changes.reduce(apply, Table.empty<number>());
        const after = apply(before, last);
        expect([...after.parts()].flatMap((part) => [...part.values()])).toEqual([...after.values()]);
        const shared = new Set(before.parts());
        expect([...after.parts()].filter((part) => !shared.has(part)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('holds what a map would hold after the same changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), fc.array(key), (changes, others) => {
        const table = changes.reduce(apply, Table.empty<number>());
        const map = changes.reduce(applyToMap, new Map<string, number>());
        expect(table.size).toBe(map.size);
        expect([...table.values()].sort()).toEqual([...map.values()].sort());
        for (const at of [...map.keys(), ...others]) {
          expect(table.get(at)).toBe(map.get(at));
          expect(table.has(at)).toBe(map.has(at));
        }
        const sorted = [...map].sort(([one], [two]) => (one < two ? -1 : 1));
        expect(JSON.stringify(table)).toBe(JSON.stringify(Object.fromEntries(sorted)));
      }),
    );
  });

  it('is never changed: every change answers a new one', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), change, (changes, last) => {
        const before = changes.reduce(apply, Table.empty<number>());
        const printed = JSON.stringify(before);
        apply(before, last);
        expect(JSON.stringify(before)).toBe(printed);
      }),
    );
  });

  it('prints the same for the same content, whatever came first', () => {
    const entries = fc.uniqueArray(fc.tuple(key, fc.integer()), { selector: ([at]) => at });
    fc.assert(
      fc.property(entries, (given) => {
        const fill = (pairs: typeof given) =>
          pairs.reduce((table, [at, value]) => table.with(at, value), Table.empty<number>());
        expect(JSON.stringify(fill([...given].reverse()))).toBe(JSON.stringify(fill(given)));
      }),
    );
  });
});
