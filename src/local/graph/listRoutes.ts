import { authorOf } from './access.js';
import { columnEntity, type ColumnDefinition } from './column.js';
import { readColumn } from './columnInput.js';
import { jsonBody, param, project, seconds, type GraphCall } from './graphCall.js';
import { invalidRequest, notFound } from './graphRefusal.js';
import type { ListStore } from './listStore.js';
import { listUrl, type ListRecord } from './listStore.js';
import type { Route } from './route.js';
import { requireSite } from './siteRoutes.js';
import { graphSiteId } from '../settings.js';
import { systemNames } from './itemSelection.js';
import { GraphRefusal } from './graphRefusal.js';

export const mostIndexes = 20;

export function checkIndexCount(definitions: readonly ColumnDefinition[]): void {
  if (definitions.filter(({ indexed }) => indexed).length > mostIndexes)
    throw invalidRequest(`The maximum number of indexed columns on a list, ${mostIndexes}, has been reached.`);
}

const context = (suffix = '') => `sites('${encodeURIComponent(graphSiteId)}')/lists${suffix}`;

/** Names the writer by the directory. */
export const author = (call: GraphCall) =>
  authorOf(call.caller, (oid) => call.tenant.directory.byOid(oid)?.displayName);

export const now = (call: GraphCall) => seconds(call.tenant.clock.now());

export class Lists {
  constructor(readonly store: ListStore) {}

  /** The list of the call's address, by id or title. */
  of(call: GraphCall): ListRecord {
    requireSite(call);
    const list = this.store.find(param(call, 'list'));
    if (!list) throw notFound('The specified list was not found');
    return list;
  }

  entity(list: ListRecord): Record<string, unknown> {
    const etag = `"${list.id},${list.etag}"`;
    return {
      '@odata.etag': etag,
      createdDateTime: list.created,
      description: list.description,
      eTag: etag,
      id: list.id,
      lastModifiedDateTime: list.modified,
      name: list.name,
      webUrl: listUrl(list),
      displayName: list.title,
      createdBy: JSON.parse(list.created_by) as object,
      parentReference: { siteId: graphSiteId },
      list: { contentTypesEnabled: false, hidden: false, template: list.template },
    };
  }

  routes(): readonly Route[] {
    const options = ['$select', '$expand'];
    const read = { site: 'read' } as const;
    const manage = { site: 'manage' } as const;
    const one = '/sites/{site}/lists/{list}';
    return [
      {
        method: 'GET',
        path: '/sites/{site}/lists',
        query: [...options, '$filter', '$top'],
        units: 2,
        need: read,
        handle: (call) => this.#all(call),
      },
      { method: 'POST', path: '/sites/{site}/lists', units: 2, need: manage, handle: (call) => this.#create(call) },
      { method: 'GET', path: one, query: options, units: 1, need: read, handle: (call) => this.#one(call) },
      { method: 'PATCH', path: one, units: 2, need: manage, handle: (call) => this.#change(call) },
      { method: 'DELETE', path: one, units: 2, need: manage, handle: (call) => this.#remove(call) },
    ];
  }

  #shown(call: GraphCall, list: ListRecord): Record<string, unknown> {
    const entity = project(this.entity(list), call.query.get('$select'));
    const expand = call.query.get('$expand');
    if (expand === undefined) return entity;
    if (expand !== 'columns')
      throw invalidRequest(`Parsing OData Select and Expand failed: '${expand}' cannot be expanded.`);
    const columns = this.store.columns(list).filter(({ definition }) => !definition.hidden);
    return {
      ...entity,
      'columns@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${context(`('${list.id}')/columns`)}`,
      columns: columns.map(columnEntity),
    };
  }

  #all(call: GraphCall) {
    requireSite(call);
    const filter = call.query.get('$filter');
    const [, title] = /^displayName eq '((?:[^']|'')*)'$/.exec(filter ?? '') ?? [];
    if (filter !== undefined && title === undefined)
      throw invalidRequest('The provided filter statement is not supported');
    const wanted = title?.replaceAll("''", "'").toLowerCase();
    const lists = this.store.all().filter((list) => wanted === undefined || list.title.toLowerCase() === wanted);
    return { status: 200, context: context(), body: { value: lists.map((list) => this.#shown(call, list)) } };
  }

  #one(call: GraphCall) {
    return { status: 200, context: context('/$entity'), body: this.#shown(call, this.of(call)) };
  }

  #create(call: GraphCall) {
    requireSite(call);
    const { displayName, description, columns, list, ...rest } = jsonBody(call);
    if ('name' in rest)
      throw invalidRequest(
        "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
      );
    const [unknown] = Object.keys(rest).filter((name) => !name.startsWith('@'));
    if (unknown) throw invalidRequest(`The property '${unknown}' does not exist on type 'microsoft.graph.list'.`);
    if (typeof displayName !== 'string' || displayName.trim() === '') throw invalidRequest('displayName is required');
    const { template = 'genericList' } = (list ?? {}) as { template?: string };
    if (template !== 'genericList') throw invalidRequest(`The list template '${template}' is not supported.`);
    if (this.store.find(displayName)) throw new GraphRefusal(409, 'nameAlreadyExists', 'Name already exists');
    const definitions = Array.isArray(columns) ? columns.map(readColumn) : [];
    checkIndexCount(definitions);
    const own = ['Title', ...systemNames];
    const names = new Set([...own, ...definitions.map(({ name }) => name)].map((name) => name.toLowerCase()));
    if (names.size !== definitions.length + own.length) throw invalidRequest('A duplicate field name was found.');
    const about = typeof description === 'string' ? description : '';
    const made = this.store.create(displayName, about, template, definitions, author(call), now(call));
    return { status: 201, context: context('/$entity'), body: this.entity(made) };
  }

  #change(call: GraphCall) {
    const list = this.of(call);
    const { displayName = list.title, description = list.description, ...rest } = jsonBody(call);
    if (typeof displayName !== 'string' || typeof description !== 'string' || Object.keys(rest).length > 0)
      throw invalidRequest('Only displayName and description of a list can be changed.');
    this.store.rename(list, displayName, description, now(call));
    return { status: 200, context: context('/$entity'), body: this.entity(this.store.find(list.id)!) };
  }

  #remove(call: GraphCall) {
    this.store.remove(this.of(call));
    return { status: 204 };
  }
}
