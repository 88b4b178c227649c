import { defaultFields, writtenFields } from './fieldInput.js';
import { parseFilter } from './filter.js';
import { jsonBody, link, pageSize, param, project, type GraphCall } from './graphCall.js';
import { invalidRequest, notFound } from './graphRefusal.js';
import { fieldSet, itemEntity } from './itemEntity.js';
import type { ItemQueries } from './itemQuery.js';
import { viewThreshold, type ItemQuery } from './itemQuery.js';
import { checkItemSelect, readExpansion, visibleNames, type ItemExpansion } from './itemSelection.js';
import type { ItemStore } from './itemStore.js';
import { checkIfMatch, etagOf, type Fields, type ItemRow } from './itemStore.js';
import { author, now, type Lists } from './listRoutes.js';
import type { ListRecord } from './listStore.js';
import type { Route } from './route.js';
import { graphSiteId } from '../settings.js';
import { overThreshold } from './graphRefusal.js';
import { readSkipToken, skipToken } from './skipToken.js';

const usualPage = 200;
const usualExpansion: ItemExpansion = { fields: { select: undefined } };

export class Items {
  constructor(
    private readonly lists: Lists,
    private readonly store: ItemStore,
    private readonly queries: ItemQueries,
  ) {}

  routes(): readonly Route[] {
    const all = '/sites/{site}/lists/{list}/items';
    const one = `${all}/{item}`;
    const read = { site: 'read' } as const;
    const write = { site: 'write' } as const;
    const shown = ['$select', '$expand'];
    const listed = [...shown, '$filter', '$orderby', '$top', '$skiptoken'];
    return [
      { method: 'GET', path: all, query: listed, units: 2, need: read, handle: (call) => this.#list(call) },
      { method: 'POST', path: all, units: 2, need: write, handle: (call) => this.#create(call) },
      { method: 'GET', path: one, query: shown, units: 1, need: read, handle: (call) => this.#get(call) },
      { method: 'PATCH', path: one, units: 2, need: write, handle: (call) => this.#patchItem(call) },
      { method: 'DELETE', path: one, units: 2, need: write, handle: (call) => this.#remove(call) },
      {
        method: 'GET',
        path: `${one}/fields`,
        query: ['$select'],
        units: 1,
        need: read,
        handle: (call) => this.#getFields(call),
      },
      { method: 'PATCH', path: `${one}/fields`, units: 2, need: write, handle: (call) => this.#patchFields(call) },
    ];
  }

  /** The row of the call's address. */
  find(call: GraphCall, list: ListRecord): ItemRow {
    const row = this.store.find(list, param(call, 'item'));
    if (!row) throw notFound('The specified list item was not found');
    return row;
  }

  context = (list: ListRecord, suffix = '') =>
    `sites('${encodeURIComponent(graphSiteId)}')/lists('${list.id}')/items${suffix}`;

  fields(list: ListRecord, row: ItemRow, select: readonly string[] | undefined): Record<string, unknown> {
    return fieldSet(row, visibleNames(this.lists.store.columnsByName(list).values()), select);
  }

  entity(list: ListRecord, row: ItemRow, expansion: ItemExpansion, select?: string): Record<string, unknown> {
    const entity = project(itemEntity(list, row), select);
    if (!expansion.fields) return entity;
    const context = `https://graph.microsoft.com/v1.0/$metadata#${this.context(list, `('${row.id}')/fields/$entity`)}`;
    return { ...entity, 'fields@odata.context': context, fields: this.fields(list, row, expansion.fields.select) };
  }

  /** `$expand` and `$select` of a call, checked against the list's columns. */
  shape(call: GraphCall, list: ListRecord): { expansion: ItemExpansion; select: string | undefined } {
    const select = call.query.get('$select');
    checkItemSelect(select);
    return { select, expansion: readExpansion(call.query.get('$expand'), this.lists.store.columnsByName(list)) };
  }

  #query(call: GraphCall, list: ListRecord): ItemQuery {
    const filter = call.query.get('$filter');
    const order = call.query.get('$orderby');
    const [, column, direction] = /^fields\/(\w+)(?: (asc|desc))?$/.exec(order ?? '') ?? [];
    // Other names than columns are ignored without a word; on large lists they throttle.
    if (order !== undefined && column === undefined && list.item_count > viewThreshold) throw overThreshold();
    return {
      filter: filter === undefined ? undefined : parseFilter(filter),
      orderBy: column === undefined ? undefined : { column, descending: direction === 'desc' },
      honorNonIndexed: /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(call.header('prefer') ?? ''),
    };
  }

  #list(call: GraphCall) {
    const list = this.lists.of(call);
    const { expansion, select } = this.shape(call, list);
    const size = pageSize(call, usualPage, viewThreshold);
    const query = this.#query(call, list);
    const after = readSkipToken(call.query.get('$skiptoken'));
    const page = this.queries.page(list, this.lists.store.columnsByName(list), query, after, size);
    const value = page.rows.map((row) => this.entity(list, row, expansion, select));
    const next = page.next === undefined ? {} : { '@odata.nextLink': link(call, { $skiptoken: skipToken(page.next) }) };
    return { status: 200, context: this.context(list), body: { value, ...next } };
  }

  #get(call: GraphCall) {
    const list = this.lists.of(call);
    const { expansion, select } = this.shape(call, list);
    const row = this.find(call, list);
    const headers = { ETag: etagOf(row) };
    return {
      status: 200,
      context: this.context(list, '/$entity'),
      body: this.entity(list, row, expansion, select),
      headers,
    };
  }

  #create(call: GraphCall) {
    const list = this.lists.of(call);
    const { fields = {}, contentType: _, ...rest } = jsonBody(call);
    this.#refuseOthers(rest);
    const columns = this.lists.store.columnsByName(list);
    const values = writtenFields(defaultFields(columns.values()), fields, columns);
    const row = this.store.create(list, values, author(call), now(call));
    return {
      status: 201,
      context: this.context(list, '/$entity'),
      body: this.entity(list, row, usualExpansion),
      headers: { ETag: etagOf(row) },
    };
  }

  #refuseOthers(rest: Record<string, unknown>) {
    const [other] = Object.keys(rest).filter((name) => !name.startsWith('@'));
    if (other) throw invalidRequest(`The property '${other}' of a list item cannot be written.`);
  }

  #write(call: GraphCall, list: ListRecord, given: unknown): ItemRow {
    const before = this.find(call, list);
    checkIfMatch(etagOf(before), call.header('if-match'));
    const after = writtenFields(JSON.parse(before.fields) as Fields, given, this.lists.store.columnsByName(list));
    return this.store.update(list, before, after, author(call), now(call));
  }

  #patchItem(call: GraphCall) {
    const list = this.lists.of(call);
    const { fields, contentType: _, ...rest } = jsonBody(call);
    this.#refuseOthers(rest);
    const row = this.#write(call, list, fields ?? {});
    return {
      status: 200,
      context: this.context(list, '/$entity'),
      body: this.entity(list, row, usualExpansion),
      headers: { ETag: etagOf(row) },
    };
  }

  #getFields(call: GraphCall) {
    const list = this.lists.of(call);
    const select = call.query.get('$select');
    const expansion = readExpansion(
      select === undefined ? 'fields' : `fields($select=${select})`,
      this.lists.store.columnsByName(list),
    );
    const row = this.find(call, list);
    const body = this.fields(list, row, expansion.fields?.select);
    return { status: 200, context: this.context(list, `('${row.id}')/fields/$entity`), body };
  }

  /** Answers the columns only. Whether Graph adds an eTag here is not known, so there is none to lean on. */
  #patchFields(call: GraphCall) {
    const list = this.lists.of(call);
    const row = this.#write(call, list, jsonBody(call));
    const { '@odata.etag': _, ...body } = this.fields(list, row, undefined);
    return { status: 200, context: this.context(list, `('${row.id}')/fields/$entity`), body };
  }

  #remove(call: GraphCall) {
    const list = this.lists.of(call);
    const row = this.find(call, list);
    checkIfMatch(etagOf(row), call.header('if-match'));
    this.store.remove(list, row, now(call));
    return { status: 204 };
  }
}
