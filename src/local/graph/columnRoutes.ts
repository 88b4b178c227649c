import { columnEntity, fieldName, type Column } from './column.js';
import { changeColumn, readColumn } from './columnInput.js';
import { indexKey } from './fieldValue.js';
import { jsonBody, param, project, type GraphCall } from './graphCall.js';
import { systemNames } from './itemSelection.js';
import { GraphRefusal, invalidRequest, notFound } from './graphRefusal.js';
import type { Fields, ItemStore } from './itemStore.js';
import { checkIndexCount, type Lists } from './listRoutes.js';
import type { ListRecord } from './listStore.js';
import type { Route } from './route.js';

/** Above this many rows SharePoint adds no more indexes. */
const mostRowsToIndex = 20_000;

export class Columns {
  constructor(
    private readonly lists: Lists,
    private readonly items: ItemStore,
    private readonly transaction: <T>(work: () => T) => T,
  ) {}

  routes(): readonly Route[] {
    const all = '/sites/{site}/lists/{list}/columns';
    const one = `${all}/{column}`;
    const read = { site: 'read' } as const;
    const manage = { site: 'manage' } as const;
    return [
      { method: 'GET', path: all, query: ['$select'], units: 2, need: read, handle: (call) => this.#all(call) },
      { method: 'POST', path: all, units: 2, need: manage, handle: (call) => this.#create(call) },
      { method: 'GET', path: one, query: ['$select'], units: 1, need: read, handle: (call) => this.#one(call) },
      { method: 'PATCH', path: one, units: 2, need: manage, handle: (call) => this.#change(call) },
      { method: 'DELETE', path: one, units: 2, need: manage, handle: (call) => this.#remove(call) },
    ];
  }

  #context = (list: ListRecord, suffix = '') => `sites/lists('${list.id}')/columns${suffix}`;

  #find(call: GraphCall, list: ListRecord): Column {
    const wanted = param(call, 'column');
    const found = this.lists.store.columns(list).find(({ id, name }) => id === wanted || name === wanted);
    if (!found) throw notFound('The specified column was not found');
    return found;
  }

  #answer(list: ListRecord, name: string, status: number) {
    const column = this.lists.store.columnsByName(list).get(name)!;
    return { status, context: this.#context(list, '/$entity'), body: columnEntity(column) };
  }

  #all(call: GraphCall) {
    const list = this.lists.of(call);
    const select = call.query.get('$select');
    // Hidden columns are listed only where `hidden` is asked for.
    const withHidden = select?.split(',').includes('hidden') ?? false;
    const shown = this.lists.store.columns(list).filter(({ definition }) => withHidden || !definition.hidden);
    const value = shown.map((column) => project(columnEntity(column), select));
    return { status: 200, context: this.#context(list), body: { value } };
  }

  #one(call: GraphCall) {
    const list = this.lists.of(call);
    const body = project(columnEntity(this.#find(call, list)), call.query.get('$select'));
    return { status: 200, context: this.#context(list, '/$entity'), body };
  }

  #create(call: GraphCall) {
    const list = this.lists.of(call);
    const definition = readColumn(jsonBody(call));
    const columns = this.lists.store.columns(list);
    const taken = [...systemNames, ...columns.map(({ name }) => name)];
    if (taken.some((name) => name.toLowerCase() === definition.name.toLowerCase()))
      throw new GraphRefusal(409, 'nameAlreadyExists', `A duplicate field name "${definition.name}" was found.`);
    if (definition.indexed && list.item_count > mostRowsToIndex)
      throw invalidRequest('The list is too large to add an index.');
    checkIndexCount([...columns.map((column) => column.definition), definition]);
    this.lists.store.addColumn(list.number, definition);
    return this.#answer(list, definition.name, 201);
  }

  #change(call: GraphCall) {
    const list = this.lists.of(call);
    const column = this.#find(call, list);
    const after = changeColumn(column.definition, jsonBody(call));
    const others = this.lists.store.columns(list).filter(({ number }) => number !== column.number);
    checkIndexCount([...others.map(({ definition }) => definition), after]);
    const indexes = after.indexed && !column.definition.indexed;
    if (indexes && list.item_count > mostRowsToIndex) throw invalidRequest('The list is too large to add an index.');
    if (after.enforceUniqueValues && !column.definition.enforceUniqueValues) this.#refuseDuplicates(list, column);
    this.transaction(() => {
      this.lists.store.changeColumn(list.number, column, after);
      const changed = this.lists.store.columnsByName(list).get(column.name)!;
      if (indexes || (!after.indexed && column.definition.indexed)) this.items.reindex(list, changed);
    });
    return this.#answer(list, column.name, 200);
  }

  #refuseDuplicates(list: ListRecord, column: Column) {
    const seen = new Set<string | number>();
    for (const row of this.items.all(list)) {
      const value = (JSON.parse(row.fields) as Fields)[fieldName(column)];
      if (value === undefined) continue;
      const key = indexKey(value);
      if (seen.has(key)) throw invalidRequest(`The column '${column.name}' already has duplicate values.`);
      seen.add(key);
    }
  }

  #remove(call: GraphCall) {
    const list = this.lists.of(call);
    const column = this.#find(call, list);
    if (column.name === 'Title') throw invalidRequest("The column 'Title' cannot be deleted.");
    this.lists.store.removeColumn(list.number, column);
    return { status: 204 };
  }
}
