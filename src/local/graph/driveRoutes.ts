import { graphSiteId, ids, siteUrl } from '../settings.js';
import { fileEntity, fileEtag } from './fileEntity.js';
import { checkName, type ConflictBehavior, type FileRow, type FileStore, type Place } from './fileStore.js';
import { jsonBody, link, pageSize, param, project, type GraphCall } from './graphCall.js';
import { GraphRefusal, invalidRequest, notFound } from './graphRefusal.js';
import { author, now } from './listRoutes.js';
import type { PreAuthenticated } from './preAuthenticated.js';
import type { Need, Route } from './route.js';
import { requireSite } from './siteRoutes.js';
import { readSkipToken, skipToken } from './skipToken.js';

const conflict = '@microsoft.graph.conflictBehavior';
const read: Need = { site: 'read' };
const write: Need = { site: 'write' };

export function readBehavior(value: unknown, usual: ConflictBehavior): ConflictBehavior {
  if (value === undefined) return usual;
  if (value === 'fail' || value === 'replace' || value === 'rename') return value;
  throw invalidRequest(`The conflict behavior is not one of fail, replace, rename.`);
}

/** The site's document library: files by id and by path. */
export class Drive {
  constructor(
    private readonly store: FileStore,
    private readonly links: PreAuthenticated,
  ) {}

  routes(): readonly Route[] {
    const item = '/drives/{drive}/items/{item}';
    return [
      { method: 'GET', path: '/sites/{site}/drives', units: 2, need: read, handle: (call) => this.#drives(call) },
      {
        method: 'GET',
        path: '/drives/{drive}',
        query: ['$select'],
        units: 1,
        need: read,
        handle: (call) => this.#drive(call),
      },
      { method: 'GET', path: item, query: ['$select'], units: 1, need: read, handle: (call) => this.#get(call) },
      { method: 'DELETE', path: item, units: 2, need: write, handle: (call) => this.#remove(call) },
      {
        method: 'GET',
        path: `${item}/children`,
        query: ['$select', '$top', '$skiptoken'],
        units: 2,
        need: read,
        handle: (call) => this.#children(call),
      },
      { method: 'POST', path: `${item}/children`, units: 2, need: write, handle: (call) => this.#addFolder(call) },
      { method: 'GET', path: `${item}/content`, units: 1, need: read, handle: (call) => this.#download(call) },
      {
        method: 'PUT',
        path: `${item}/content`,
        query: [conflict],
        units: 2,
        need: write,
        handle: (call) => this.#upload(call),
      },
    ];
  }

  #root = (call: GraphCall) => this.store.root(now(call), author(call));

  #entity = (row: FileRow) => fileEntity(this.store, row, ({ guid }) => this.links.downloadUrl(guid));

  #start(call: GraphCall, id: string): FileRow {
    if (param(call, 'drive') !== ids.drive) throw notFound('The specified drive was not found');
    const row = id === 'root' ? this.#root(call) : this.store.byId(id);
    if (!row) throw notFound();
    return row;
  }

  /** `root`, an id, or `<id>:<path>`. */
  find(call: GraphCall): FileRow {
    const [id = '', path] = param(call, 'item').split(/:(.*)/s);
    const start = this.#start(call, id);
    if (path === undefined || path === '') return start;
    const { existing } = this.store.place(start, path, undefined);
    if (!existing) throw notFound();
    return existing;
  }

  /** Where an upload goes: by path it may be new, by id it must be there. */
  target(call: GraphCall): Place {
    const [id = '', path] = param(call, 'item').split(/:(.*)/s);
    const start = this.#start(call, id);
    if (path !== undefined) return this.store.place(start, path, { by: author(call), now: now(call) });
    const parent = start.parent === null ? undefined : this.store.byId(start.parent);
    if (!parent || start.folder) throw invalidRequest('The item is not a file.');
    return { parent, name: start.name, existing: start };
  }

  #about = () => ({
    id: ids.drive,
    name: 'Dokumenter',
    description: '',
    driveType: 'documentLibrary',
    createdDateTime: '2024-08-12T07:00:00Z',
    lastModifiedDateTime: '2024-08-12T07:00:00Z',
    webUrl: `${siteUrl}/Delte%20dokumenter`,
  });

  #drives(call: GraphCall) {
    requireSite(call);
    return {
      status: 200,
      context: `sites('${encodeURIComponent(graphSiteId)}')/drives`,
      body: { value: [this.#about()] },
    };
  }

  #drive(call: GraphCall) {
    this.#start(call, 'root');
    return { status: 200, context: 'drives/$entity', body: project(this.#about(), call.query.get('$select')) };
  }

  #context = (suffix = '/$entity') => `drives('${encodeURIComponent(ids.drive)}')/items${suffix}`;

  #get(call: GraphCall) {
    return {
      status: 200,
      context: this.#context(),
      body: project(this.#entity(this.find(call)), call.query.get('$select')),
    };
  }

  #ifMatch(call: GraphCall, row: FileRow | undefined) {
    const wanted = call.header('if-match');
    if (wanted === undefined || (wanted === '*' && row)) return;
    if (!row || wanted !== fileEtag(row))
      throw new GraphRefusal(412, 'notAllowed', "ETag does not match current item's value");
  }

  #remove(call: GraphCall) {
    const row = this.find(call);
    if (row.parent === null) throw new GraphRefusal(403, 'accessDenied', 'The root cannot be deleted.');
    this.#ifMatch(call, row);
    this.store.remove(row);
    return { status: 204 };
  }

  #children(call: GraphCall) {
    const folder = this.find(call);
    const size = pageSize(call, 200, 1000);
    const skip = readSkipToken(call.query.get('$skiptoken'));
    const all = this.store.children(folder.id);
    const value = all.slice(skip, skip + size).map((row) => project(this.#entity(row), call.query.get('$select')));
    const more =
      all.length > skip + size ? { '@odata.nextLink': link(call, { $skiptoken: skipToken(skip + size) }) } : {};
    return { status: 200, context: this.#context(`('${folder.id}')/children`), body: { value, ...more } };
  }

  #addFolder(call: GraphCall) {
    const parent = this.find(call);
    const { name, folder, ...rest } = jsonBody(call);
    if (typeof name !== 'string' || folder === undefined)
      throw invalidRequest('A folder needs a name and a folder facet.');
    const behavior = readBehavior(rest[conflict], 'fail');
    const existing = this.store.child(parent.id, checkName(name));
    if (existing && behavior === 'fail') throw new GraphRefusal(409, 'nameAlreadyExists', 'Name already exists');
    if (existing && behavior === 'rename') throw invalidRequest('Renaming folders on conflict is not supported here.');
    const made = existing ?? this.store.addFolder(parent, name, author(call), now(call));
    return { status: 201, context: this.#context(), body: this.#entity(made) };
  }

  #download(call: GraphCall) {
    const row = this.find(call);
    if (row.folder) throw invalidRequest('The item is not a file.');
    return { status: 302, headers: { Location: this.links.downloadUrl(row.guid) } };
  }

  #upload(call: GraphCall) {
    const behavior = readBehavior(call.query.get(conflict), 'replace');
    if (call.raw.length > 250 * 1024 * 1024) throw new GraphRefusal(413, 'invalidRequest', 'The file is too large.');
    const place = this.target(call);
    this.#ifMatch(call, place.existing);
    const mime = call.header('content-type') ?? 'application/octet-stream';
    const { row, isNew } = this.store.write(place, call.raw, mime, behavior, author(call), now(call));
    return { status: isNew ? 201 : 200, context: this.#context(), body: this.#entity(row) };
  }
}
