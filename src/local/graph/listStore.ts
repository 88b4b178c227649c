import type { Db } from '../tenantContext.js';
import { sitePath, sharePointHost } from '../settings.js';
import type { Column, ColumnDefinition } from './column.js';
import { newGuid } from './graphCall.js';

export interface ListRecord {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** The last part of its address, given by the server. */
  readonly name: string;
  readonly description: string;
  readonly template: string;
  readonly etag: number;
  readonly created: string;
  readonly modified: string;
  /** identitySet as JSON. */
  readonly created_by: string;
  readonly last_item: number;
  readonly last_change: number;
  readonly item_count: number;
}

const titleColumn: ColumnDefinition = {
  name: 'Title',
  displayName: 'Title',
  description: '',
  columnGroup: 'Custom Columns',
  required: false,
  hidden: false,
  readOnly: false,
  indexed: false,
  enforceUniqueValues: false,
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
};

/** The site's lists and their columns. Columns are kept in memory: one process owns the file. */
export class ListStore {
  #columns = new Map<number, Map<string, Column>>();

  constructor(private readonly db: Db) {}

  all(): ListRecord[] {
    return this.db.all<ListRecord>('SELECT * FROM graph_lists ORDER BY number');
  }

  /** By id, or by title as Graph allows. */
  find(idOrTitle: string): ListRecord | undefined {
    const byId = this.db.get<ListRecord>('SELECT * FROM graph_lists WHERE id = ?', idOrTitle.toLowerCase());
    return byId ?? this.db.get<ListRecord>('SELECT * FROM graph_lists WHERE lower(title) = lower(?)', idOrTitle);
  }

  create(
    title: string,
    description: string,
    template: string,
    columns: ColumnDefinition[],
    by: string,
    now: string,
  ): ListRecord {
    const id = newGuid();
    this.db.transaction(() => {
      const { lastInsertRowid } = this.db.run(
        `INSERT INTO graph_lists (id, title, name, description, template, etag, created, modified, created_by, last_item, last_change, item_count)
         VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, 0, 0, 0)`,
        ...[id, title, title.replace(/[^\p{L}\p{N} _-]/gu, ''), description, template, now, now, by],
      );
      for (const definition of [titleColumn, ...columns]) this.addColumn(lastInsertRowid, definition);
    });
    return this.find(id)!;
  }

  rename(list: ListRecord, title: string, description: string, now: string): void {
    const sql = 'UPDATE graph_lists SET title = ?, description = ?, etag = etag + 1, modified = ? WHERE number = ?';
    this.db.run(sql, title, description, now, list.number);
  }

  remove(list: ListRecord): void {
    this.db.transaction(() => {
      for (const column of this.columns(list)) this.db.run('DELETE FROM graph_index WHERE col = ?', column.number);
      for (const table of ['graph_columns', 'graph_items', 'graph_versions'])
        this.db.run(`DELETE FROM ${table} WHERE list = ?`, list.number);
      this.db.run('DELETE FROM graph_lists WHERE number = ?', list.number);
    });
    this.#columns.delete(list.number);
  }

  columns(list: ListRecord): Column[] {
    return [...this.columnsByName(list).values()];
  }

  columnsByName({ number }: Pick<ListRecord, 'number'>): Map<string, Column> {
    const known = this.#columns.get(number);
    if (known) return known;
    interface Row {
      number: number;
      id: string;
      name: string;
      definition: string;
    }
    const rows = this.db.all<Row>(
      'SELECT number, id, name, definition FROM graph_columns WHERE list = ? ORDER BY number',
      number,
    );
    const read = (row: Row): Column => ({ ...row, definition: JSON.parse(row.definition) as ColumnDefinition });
    const columns = new Map(rows.map((row) => [row.name, read(row)]));
    this.#columns.set(number, columns);
    return columns;
  }

  addColumn(list: number, definition: ColumnDefinition): void {
    const sql = 'INSERT INTO graph_columns (list, id, name, definition) VALUES (?, ?, ?, ?)';
    this.db.run(sql, list, newGuid(), definition.name, JSON.stringify(definition));
    this.#columns.delete(list);
  }

  changeColumn(list: number, column: Column, definition: ColumnDefinition): void {
    this.db.run('UPDATE graph_columns SET definition = ? WHERE number = ?', JSON.stringify(definition), column.number);
    this.#columns.delete(list);
  }

  removeColumn(list: number, column: Column): void {
    this.db.run('DELETE FROM graph_columns WHERE number = ?', column.number);
    this.db.run('DELETE FROM graph_index WHERE col = ?', column.number);
    this.#columns.delete(list);
  }
}

export const listUrl = ({ name }: Pick<ListRecord, 'name'>): string =>
  `https://${sharePointHost}${sitePath}/Lists/${encodeURIComponent(name)}`;
