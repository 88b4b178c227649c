import type { Db } from '../tenantContext.js';
import { pageSize, param, type GraphCall } from './graphCall.js';
import { invalidRequest, notFound } from './graphRefusal.js';
import { fieldSet } from './itemEntity.js';
import { readExpansion, visibleNames } from './itemSelection.js';
import type { Items } from './itemRoutes.js';
import type { Fields, ItemRow, ItemStore } from './itemStore.js';
import { author, now, type Lists } from './listRoutes.js';
import type { ListRecord } from './listStore.js';
import type { Route } from './route.js';

type VersionRow = Pick<ItemRow, 'version' | 'modified' | 'modified_by' | 'fields'>;

/** The history that every write of a row leaves. Ids are `"3.0"`, the newest first. */
export class Versions {
  constructor(
    private readonly db: Db,
    private readonly lists: Lists,
    private readonly items: Items,
    private readonly store: ItemStore,
  ) {}

  routes(): readonly Route[] {
    const all = '/sites/{site}/lists/{list}/items/{item}/versions';
    const one = `${all}/{version}`;
    const read = { site: 'read' } as const;
    const write = { site: 'write' } as const;
    return [
      { method: 'GET', path: all, query: ['$expand', '$top'], units: 2, need: read, handle: (call) => this.#all(call) },
      { method: 'GET', path: one, query: ['$expand'], units: 1, need: read, handle: (call) => this.#one(call) },
      { method: 'GET', path: `${one}/fields`, units: 1, need: read, handle: (call) => this.#fields(call) },
      { method: 'DELETE', path: one, units: 2, need: write, handle: (call) => this.#remove(call) },
      { method: 'POST', path: `${one}/restoreVersion`, units: 2, need: write, handle: (call) => this.#restore(call) },
    ];
  }

  #of(list: ListRecord, row: ItemRow): VersionRow[] {
    const sql =
      'SELECT version, modified, modified_by, fields FROM graph_versions WHERE list = ? AND item = ? ORDER BY version DESC';
    return [row, ...this.db.all<VersionRow>(sql, list.number, row.id)];
  }

  #find(call: GraphCall) {
    const list = this.lists.of(call);
    const row = this.items.find(call, list);
    const version = this.#of(list, row).find((one) => `${one.version}.0` === param(call, 'version'));
    if (!version) throw notFound('The specified version was not found');
    return { list, row, version };
  }

  #shownFields(list: ListRecord, row: ItemRow, version: VersionRow) {
    const visible = visibleNames(this.lists.store.columnsByName(list).values());
    const { '@odata.etag': _, ...fields } = fieldSet({ ...row, ...version }, visible, undefined);
    return fields;
  }

  #entity(call: GraphCall, list: ListRecord, row: ItemRow, version: VersionRow) {
    const expansion = readExpansion(call.query.get('$expand'), this.lists.store.columnsByName(list));
    const lastModifiedBy = JSON.parse(version.modified_by) as object;
    const entity = { id: `${version.version}.0`, lastModifiedDateTime: version.modified, lastModifiedBy };
    return expansion.fields ? { ...entity, fields: this.#shownFields(list, row, version) } : entity;
  }

  #context = (list: ListRecord, row: ItemRow, suffix = '') =>
    this.items.context(list, `('${row.id}')/versions${suffix}`);

  #all(call: GraphCall) {
    const list = this.lists.of(call);
    const row = this.items.find(call, list);
    const versions = this.#of(list, row).slice(0, pageSize(call, 5000, 5000));
    const value = versions.map((version) => this.#entity(call, list, row, version));
    return { status: 200, context: this.#context(list, row), body: { value } };
  }

  #one(call: GraphCall) {
    const { list, row, version } = this.#find(call);
    return { status: 200, context: this.#context(list, row, '/$entity'), body: this.#entity(call, list, row, version) };
  }

  #fields(call: GraphCall) {
    const { list, row, version } = this.#find(call);
    const context = this.#context(list, row, `('${version.version}.0')/fields/$entity`);
    return { status: 200, context, body: this.#shownFields(list, row, version) };
  }

  #remove(call: GraphCall) {
    const { list, row, version } = this.#find(call);
    if (version.version === row.version) throw invalidRequest('You cannot delete the current version of a document.');
    const sql = 'DELETE FROM graph_versions WHERE list = ? AND item = ? AND version = ?';
    this.db.run(sql, list.number, row.id, version.version);
    return { status: 204 };
  }

  #restore(call: GraphCall) {
    const { list, row, version } = this.#find(call);
    this.store.update(list, row, JSON.parse(version.fields) as Fields, author(call), now(call));
    return { status: 204 };
  }
}
