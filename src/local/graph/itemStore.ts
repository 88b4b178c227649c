import type { Db } from '../tenantContext.js';
import { fieldName, type Column } from './column.js';
import { indexKey, type Stored } from './fieldValue.js';
import { invalidRequest, modified } from './graphRefusal.js';
import { newGuid } from './graphCall.js';
import type { ListRecord, ListStore } from './listStore.js';

export type Fields = Record<string, Stored>;

export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly change: number;
  readonly deleted: number;
  readonly created: string;
  readonly modified: string;
  /** identitySet as JSON. */
  readonly created_by: string;
  readonly modified_by: string;
  /** Column values as JSON, empty ones absent. */
  readonly fields: string;
}

export const etagOf = ({ guid, version }: Pick<ItemRow, 'guid' | 'version'>): string => `"${guid},${version}"`;

/** `If-Match` is compared as it stands, quotes included; `*` fits everything. */
export function checkIfMatch(current: string, ifMatch: string | undefined): void {
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== current) throw modified();
}

/** Writes rows; every write is one transaction, and the caller's words about it are its time and who. */
export class ItemStore {
  constructor(
    private readonly db: Db,
    private readonly lists: ListStore,
  ) {}

  find(list: ListRecord, id: string): ItemRow | undefined {
    if (!/^\d{1,15}$/.test(id)) return undefined;
    const sql = 'SELECT * FROM graph_items WHERE list = ? AND id = ? AND deleted = 0';
    return this.db.get<ItemRow>(sql, list.number, Number(id));
  }

  all(list: ListRecord): ItemRow[] {
    return this.db.all<ItemRow>('SELECT * FROM graph_items WHERE list = ? AND deleted = 0 ORDER BY id', list.number);
  }

  create(list: ListRecord, fields: Fields, by: string, now: string): ItemRow {
    return this.db.transaction(() => {
      const next = this.#touch(list, now, 1);
      this.#index(list, next.item, undefined, fields);
      this.db.run(
        `INSERT INTO graph_items (list, id, guid, version, change, created, modified, created_by, modified_by, fields)
         VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
        ...[list.number, next.item, newGuid(), next.change, now, now, by, by, JSON.stringify(fields)],
      );
      return this.find(list, String(next.item))!;
    });
  }

  /** Keeps what the row was as a version and gives it a new one. */
  update(list: ListRecord, before: ItemRow, fields: Fields, by: string, now: string): ItemRow {
    return this.db.transaction(() => {
      const { change } = this.#touch(list, now, 0);
      this.#index(list, before.id, JSON.parse(before.fields) as Fields, fields);
      this.db.run(
        'INSERT INTO graph_versions (list, item, version, modified, modified_by, fields) VALUES (?, ?, ?, ?, ?, ?)',
        ...[list.number, before.id, before.version, before.modified, before.modified_by, before.fields],
      );
      this.db.run(
        'UPDATE graph_items SET version = version + 1, change = ?, modified = ?, modified_by = ?, fields = ? WHERE list = ? AND id = ?',
        ...[change, now, by, JSON.stringify(fields), list.number, before.id],
      );
      return this.find(list, String(before.id))!;
    });
  }

  remove(list: ListRecord, row: ItemRow, now: string): void {
    this.db.transaction(() => {
      const { change } = this.#touch(list, now, -1);
      this.#index(list, row.id, JSON.parse(row.fields) as Fields, {});
      const sql = "UPDATE graph_items SET deleted = 1, change = ?, fields = '{}' WHERE list = ? AND id = ?";
      this.db.run(sql, change, list.number, row.id);
      this.db.run('DELETE FROM graph_versions WHERE list = ? AND item = ?', list.number, row.id);
    });
  }

  /** Indexes a column that already has rows. */
  reindex(list: ListRecord, column: Column): void {
    this.db.run('DELETE FROM graph_index WHERE col = ?', column.number);
    if (!column.definition.indexed) return;
    for (const row of this.all(list))
      this.#indexColumn(column, row.id, undefined, (JSON.parse(row.fields) as Fields)[fieldName(column)]);
  }

  #touch(list: ListRecord, now: string, added: 1 | 0 | -1) {
    const sql = `UPDATE graph_lists SET last_change = last_change + 1, last_item = last_item + ?, item_count = item_count + ?, modified = ?
                 WHERE number = ?`;
    this.db.run(sql, added === 1 ? 1 : 0, added, now, list.number);
    return this.db.get<{ item: number; change: number }>(
      'SELECT last_item AS item, last_change AS change FROM graph_lists WHERE number = ?',
      list.number,
    )!;
  }

  #index(list: ListRecord, item: number, before: Fields | undefined, after: Fields): void {
    for (const column of this.lists.columnsByName(list).values()) {
      const name = fieldName(column);
      if (column.definition.indexed && before?.[name] !== after[name])
        this.#indexColumn(column, item, before?.[name], after[name]);
    }
  }

  #indexColumn(column: Column, item: number, before: Stored | undefined, after: Stored | undefined): void {
    if (before !== undefined)
      this.db.run(
        'DELETE FROM graph_index WHERE col = ? AND value = ? AND item = ?',
        column.number,
        indexKey(before),
        item,
      );
    if (after === undefined) return;
    const key = indexKey(after);
    const taken = 'SELECT item FROM graph_index WHERE col = ? AND value = ? AND item <> ? LIMIT 1';
    if (column.definition.enforceUniqueValues && this.db.get(taken, column.number, key, item))
      throw invalidRequest('One or more fields with unique constraints already has the provided value.');
    this.db.run('INSERT INTO graph_index (col, value, item) VALUES (?, ?, ?)', column.number, key, item);
  }
}
