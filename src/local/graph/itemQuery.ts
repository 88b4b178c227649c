import type { Db } from '../tenantContext.js';
import { facetOf, fieldName, type Column } from './column.js';
import { indexKey } from './fieldValue.js';
import { clauses, holds, leadingClause, type Clause, type Filter } from './filter.js';
import { invalidRequest, overThreshold } from './graphRefusal.js';
import type { Fields, ItemRow } from './itemStore.js';
import type { ListRecord } from './listStore.js';

/** No query may touch more rows than this; it cannot be raised. */
export const viewThreshold = 5000;

export interface ItemQuery {
  filter: Filter | undefined;
  orderBy: { column: string; descending: boolean } | undefined;
  /** The client asked for queries on columns without an index, at its own risk. */
  honorNonIndexed: boolean;
}

export interface ItemPage {
  rows: ItemRow[];
  /** Where the next page begins; undefined at the end. */
  next: number | undefined;
}

function refuseNonIndexed(name: string): never {
  throw invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

/** The literal as the column's index holds it. `true` and `false` come out the wrong way round, as in SharePoint. */
function literalKey(clause: Clause, column: Column): string | number {
  const { literal } = clause;
  const facet = facetOf(column.definition);
  const bad = () => invalidRequest(`The literal of the filter clause does not fit the field '${clause.column}'.`);
  if (facet === 'number' || facet === 'currency') {
    if (literal.kind !== 'number') throw bad();
    return literal.value;
  }
  if (facet === 'boolean') {
    if (literal.kind === 'boolean') return literal.value ? 0 : 1;
    if (literal.kind === 'number' && (literal.value === 0 || literal.value === 1)) return literal.value;
    throw bad();
  }
  if (facet === 'dateTime') {
    const date = literal.kind === 'date' || literal.kind === 'string' ? Date.parse(literal.value) : NaN;
    if (Number.isNaN(date)) throw bad();
    return new Date(date)
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
      .toLowerCase();
  }
  if (literal.kind !== 'string' && literal.kind !== 'date') throw bad();
  return literal.value.toLowerCase();
}

function compare(clause: Clause, value: string | number | undefined, key: string | number): boolean {
  if (value === undefined) return clause.comparison === 'ne';
  switch (clause.comparison) {
    case 'eq':
      return value === key;
    case 'ne':
      return value !== key;
    case 'lt':
      return value < key;
    case 'gt':
      return value > key;
    case 'le':
      return value <= key;
    case 'ge':
      return value >= key;
    case 'startswith':
      return String(value).startsWith(String(key));
  }
}

const operators = { eq: '=', lt: '<', gt: '>', le: '<=', ge: '>=' } as const;
const afterAll = '\u{10ffff}';

/** The index's rows for one clause; undefined where the index is no help. */
function indexRange(clause: Clause, key: string | number): { sql: string; values: (string | number)[] } | undefined {
  if (clause.comparison === 'ne') return undefined;
  if (clause.comparison === 'startswith')
    return { sql: 'value >= ? AND value < ?', values: [key, `${String(key)}${afterAll}`] };
  return { sql: `value ${operators[clause.comparison]} ?`, values: [key] };
}

/** Answers pages of rows, in the order of their ids, and refuses what SharePoint refuses. */
export class ItemQueries {
  constructor(private readonly db: Db) {}

  /** `after` is what the page before answered as `next`, 0 to begin with. */
  page(
    list: ListRecord,
    columns: ReadonlyMap<string, Column>,
    query: ItemQuery,
    after: number,
    size: number,
  ): ItemPage {
    this.#check(columns, query);
    const big = list.item_count > viewThreshold;
    const { filter, orderBy } = query;
    if (orderBy) return this.#ordered(list, columns, query, after, size);
    const candidates = filter
      ? this.#candidates(list, columns, filter, big, after, size)
      : this.#byId(list, after, size);
    const rows = candidates.slice(0, size);
    const next = candidates.length > size ? rows.at(-1)?.id : undefined;
    return { rows: filter ? rows.filter((row) => this.#fits(row, filter, columns)) : rows, next };
  }

  #check(columns: ReadonlyMap<string, Column>, { filter, orderBy, honorNonIndexed }: ItemQuery) {
    const names = filter ? clauses(filter).map((clause) => clause.column) : [];
    if (orderBy) names.push(orderBy.column);
    for (const name of names) {
      const column = this.#column(columns, name);
      if (!column.definition.indexed && !honorNonIndexed) refuseNonIndexed(name);
    }
    // Reading the literals now refuses those that do not fit, whether or not a row would have been compared.
    if (filter) for (const clause of clauses(filter)) literalKey(clause, this.#column(columns, clause.column));
  }

  #column(columns: ReadonlyMap<string, Column>, name: string): Column {
    const column = columns.get(name) ?? columns.get(name.replace(/LookupId$/, ''));
    if (!column || fieldName(column) !== name) throw invalidRequest(`Field '${name}' is not recognized`);
    return column;
  }

  #byId(list: ListRecord, after: number, size: number): ItemRow[] {
    const sql = 'SELECT * FROM graph_items WHERE list = ? AND deleted = 0 AND id > ? ORDER BY id LIMIT ?';
    return this.db.all<ItemRow>(sql, list.number, after, size + 1);
  }

  /** Rows that the first clause lets through: above the threshold only an index may choose them, and not too many. */
  #candidates(
    list: ListRecord,
    columns: ReadonlyMap<string, Column>,
    filter: Filter,
    big: boolean,
    after: number,
    size: number,
  ): ItemRow[] {
    const clause = leadingClause(filter);
    const column = clause && this.#column(columns, clause.column);
    const range = clause && column?.definition.indexed ? indexRange(clause, literalKey(clause, column)) : undefined;
    if (!range || !column) {
      if (big) throw overThreshold();
      return this.#byId(list, after, size);
    }
    if (big) {
      const count = `SELECT count(*) AS n FROM (SELECT 1 FROM graph_index WHERE col = ? AND ${range.sql} LIMIT ${viewThreshold + 1})`;
      if (this.db.get<{ n: number }>(count, column.number, ...range.values)!.n > viewThreshold) throw overThreshold();
    }
    const sql = `SELECT i.* FROM (SELECT item FROM graph_index WHERE col = ? AND ${range.sql} AND item > ? ORDER BY item LIMIT ?) x
                 JOIN graph_items i ON i.list = ? AND i.id = x.item ORDER BY i.id`;
    return this.db.all<ItemRow>(sql, column.number, ...range.values, after, size + 1, list.number);
  }

  #ordered(
    list: ListRecord,
    columns: ReadonlyMap<string, Column>,
    query: ItemQuery,
    skip: number,
    size: number,
  ): ItemPage {
    if (list.item_count > viewThreshold && !query.filter) throw overThreshold();
    const { column, descending } = query.orderBy!;
    const unordered = { ...query, orderBy: undefined };
    const { rows } = this.page(list, columns, unordered, 0, viewThreshold);
    const key = (row: ItemRow) => {
      const value = (JSON.parse(row.fields) as Fields)[column];
      return value === undefined ? '' : indexKey(value);
    };
    const turn = descending ? -1 : 1;
    rows.sort((a, b) => (key(a) < key(b) ? -turn : key(a) > key(b) ? turn : a.id - b.id));
    const next = rows.length > skip + size ? skip + size : undefined;
    return { rows: rows.slice(skip, skip + size), next };
  }

  #fits(row: ItemRow, filter: Filter, columns: ReadonlyMap<string, Column>): boolean {
    const fields = JSON.parse(row.fields) as Fields;
    return holds(filter, (clause) => {
      const value = fields[clause.column];
      const key = literalKey(clause, this.#column(columns, clause.column));
      return compare(clause, value === undefined ? undefined : indexKey(value), key);
    });
  }
}
