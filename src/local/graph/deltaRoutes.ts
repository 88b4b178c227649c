import type { Db } from '../tenantContext.js';
import { link, pageSize, type GraphCall } from './graphCall.js';
import { GraphRefusal, invalidRequest } from './graphRefusal.js';
import type { Items } from './itemRoutes.js';
import type { ItemRow } from './itemStore.js';
import type { Lists } from './listRoutes.js';
import type { ListRecord } from './listStore.js';
import type { Route } from './route.js';

interface Position {
  list: string;
  /** All changes up to this number have been given. */
  since: number;
  /** In a first reading deleted rows are left out. */
  first: boolean;
}

const write = (position: Position) =>
  Buffer.from([position.list, position.since, position.first ? 1 : 0].join(';')).toString('base64url');

/** Too old, of another list, or of a tenant that is gone: everything must be read again. */
const resync = () =>
  new GraphRefusal(
    410,
    'resyncChangesApplyDifferences',
    "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd.",
  );

/**
 * Where a row in a delta differs from the row itself in Microsoft's examples (learn.microsoft.com/graph/api/listitem-delta): the
 * eTag has another form, who changed it is not told, and of who made it only a name. What is undefined is left out of the JSON.
 */
function inDelta({ guid, version, created_by }: ItemRow): Record<string, unknown> {
  const { user, application } = JSON.parse(created_by) as Record<'user' | 'application', { displayName?: string }>;
  const { displayName } = user ?? application ?? {};
  return {
    '@odata.etag': undefined,
    eTag: `"{${guid.toUpperCase()}},${version}"`,
    createdBy: { user: { displayName } },
    lastModifiedBy: undefined,
  };
}

function read(token: string, list: ListRecord): Position {
  const [, id, since, first] =
    /^([0-9a-f-]{36});(\d+);([01])$/.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  if (id === undefined) throw invalidRequest('The provided delta token is not valid.');
  if (id !== list.id || Number(since) > list.last_change) throw resync();
  return { list: id, since: Number(since), first: first === '1' };
}

export class Delta {
  constructor(
    private readonly db: Db,
    private readonly lists: Lists,
    private readonly items: Items,
  ) {}

  routes(): readonly Route[] {
    const query = ['$select', '$expand', '$top', 'token'];
    const units = (call: GraphCall) => (call.query.has('token') ? 1 : 2);
    const path = '/sites/{site}/lists/{list}/items/delta';
    return [{ method: 'GET', path, query, units, need: { site: 'read' }, handle: (call) => this.#delta(call) }];
  }

  #delta(call: GraphCall) {
    const list = this.lists.of(call);
    const { expansion, select } = this.items.shape(call, list);
    const size = pageSize(call, 200, 5000);
    const token = call.query.get('token');
    const start: Position =
      token === undefined || token === 'latest'
        ? { list: list.id, since: token === 'latest' ? list.last_change : 0, first: token === undefined }
        : read(token, list);
    const rows = this.#changes(list, start, size + 1);
    const shown = rows.slice(0, size);
    const more = rows.length > size;
    const since = more ? shown.at(-1)!.change : list.last_change;
    const next = write({ list: list.id, since, first: more && start.first });
    const entity = (row: ItemRow) =>
      row.deleted
        ? { id: String(row.id), deleted: { state: 'deleted' } }
        : { ...this.items.entity(list, row, expansion, select), ...inDelta(row) };
    // Order is not promised, so it is not given: by the rows' GUIDs.
    const value = shown.sort((a, b) => (a.guid < b.guid ? -1 : 1)).map(entity);
    const body = { value, [more ? '@odata.nextLink' : '@odata.deltaLink']: link(call, { token: next }) };
    return { status: 200, context: 'Collection(listItem)', body };
  }

  #changes(list: ListRecord, { since, first }: Position, limit: number): ItemRow[] {
    const sql = `SELECT * FROM graph_items WHERE list = ? AND change > ? ${first ? 'AND deleted = 0' : ''} ORDER BY change LIMIT ?`;
    return this.db.all<ItemRow>(sql, list.number, since, limit);
  }
}
