import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Column } from '../../../src/local/graph/column.js';
import { readColumn } from '../../../src/local/graph/columnInput.js';
import { parseFilter } from '../../../src/local/graph/filter.js';
import { ItemQueries } from '../../../src/local/graph/itemQuery.js';
import { ItemStore, type Fields } from '../../../src/local/graph/itemStore.js';
import { ListStore, type ListRecord } from '../../../src/local/graph/listStore.js';
import { createGraphTables } from '../../../src/local/graph/schema.js';
import { openStore } from '../../../src/local/store.js';
import type { Db } from '../../../src/local/tenantContext.js';

const now = '2026-01-01T00:00:00Z';
let folder: string;
let db: Db;
let lists: ListStore;
let items: ItemStore;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'semje-query-'));
  db = openStore(path.join(folder, 'tenant.db'));
  createGraphTables(db);
  lists = new ListStore(db);
  items = new ItemStore(db, lists);
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

function list(title: string, rows: Fields[]): ListRecord {
  const columns = [
    readColumn({ name: 'Key', text: {}, indexed: true }),
    readColumn({ name: 'Kind', text: {}, indexed: true }),
    readColumn({ name: 'Due', dateTime: { format: 'dateTime' }, indexed: true }),
    readColumn({ name: 'Flag', boolean: {}, indexed: true }),
    readColumn({ name: 'Plain', text: {} }),
  ];
  const made = lists.create(title, '', 'genericList', columns, '{}', now);
  db.transaction(() => rows.forEach((fields) => items.create(made, fields, '{}', now)));
  return lists.find(made.id)!;
}

function ask(
  of: ListRecord,
  filter: string,
  options: { honorNonIndexed?: boolean; size?: number; orderBy?: string } = {},
) {
  const columns: ReadonlyMap<string, Column> = lists.columnsByName(of);
  const orderBy = options.orderBy === undefined ? undefined : { column: options.orderBy, descending: true };
  const query = {
    filter: filter === '' ? undefined : parseFilter(filter),
    orderBy,
    honorNonIndexed: options.honorNonIndexed ?? false,
  };
  const page = new ItemQueries(db).page(of, columns, query, 0, options.size ?? 200);
  return { ids: page.rows.map(({ id }) => id), next: page.next };
}

describe('a query of a small list', () => {
  let small: ListRecord;
  beforeAll(() => {
    small = list('small', [
      { Key: 'A:1', Kind: 'x', Flag: true, Due: '2026-03-01T00:00:00Z' },
      { Key: 'a:2', Kind: 'y', Flag: false, Due: '2026-04-01T00:00:00Z' },
      { Key: 'b:1', Kind: 'x', Plain: 'p' },
    ]);
  });

  it('compares text without regard to case', () => {
    expect(ask(small, "startswith(fields/Key,'a:')").ids).toEqual([1, 2]);
    expect(ask(small, "fields/Key eq 'B:1'").ids).toEqual([3]);
  });

  it('answers the opposite rows for true and false, and the right ones for 1 and 0', () => {
    expect(ask(small, 'fields/Flag eq true').ids).toEqual([2]);
    expect(ask(small, 'fields/Flag eq 1').ids).toEqual([1]);
  });

  it('compares moments, quoted or bare', () => {
    expect(ask(small, "fields/Due lt '2026-03-15T00:00:00Z'").ids).toEqual([1]);
    expect(ask(small, 'fields/Due ge 2026-03-15').ids).toEqual([2]);
  });

  it('may answer an empty page that has a next one, when a later clause lets no row through', () => {
    expect(ask(small, "fields/Kind eq 'x' and fields/Key eq 'b:1'", { size: 1 })).toEqual({ ids: [], next: 1 });
  });

  it('refuses a column without an index unless the client takes the risk', () => {
    expect(() => ask(small, "fields/Plain eq 'p'")).toThrow('as it is not indexed');
    expect(ask(small, "fields/Plain eq 'p'", { honorNonIndexed: true }).ids).toEqual([3]);
  });

  it('orders by an indexed column', () => {
    expect(ask(small, '', { orderBy: 'Key' }).ids).toEqual([3, 2, 1]);
  });

  it('refuses a literal of another kind', () => {
    expect(() => ask(small, 'fields/Key eq 5')).toThrow('does not fit');
    expect(() => ask(small, "fields/Flag eq 'x'")).toThrow('does not fit');
  });
});

describe('a query of a list above 5 000 rows', () => {
  let large: ListRecord;
  beforeAll(() => {
    const rows = Array.from({ length: 5002 }, (_, number) => ({
      Key: `mr:${String(number).padStart(6, '0')}`,
      Kind: number === 7 ? 'rare' : 'usual',
    }));
    large = list('large', rows);
  });
  const throttled = expect.objectContaining({ status: 429, code: 'throttledRequest' });

  it('is answered where the first clause matches few', () => {
    expect(ask(large, "fields/Kind eq 'rare' and startswith(fields/Key,'mr:')").ids).toEqual([8]);
    expect(ask(large, "startswith(fields/Key,'mr:0001')", { size: 1000 }).ids).toHaveLength(100);
  });

  it('is called throttled where the first clause matches more than 5 000, though a later one is narrow', () => {
    expect(() => ask(large, "startswith(fields/Key,'mr:') and fields/Kind eq 'rare'")).toThrow(throttled);
    expect(() => ask(large, "fields/Key ne 'x'")).toThrow(throttled);
    expect(() => ask(large, "fields/Plain eq 'x'", { honorNonIndexed: true })).toThrow(throttled);
  });

  it('without a filter is paged through in order', () => {
    const first = ask(large, '', { size: 5000 });
    expect(first.ids).toHaveLength(5000);
    expect(first.next).toBe(5000);
  });
});
