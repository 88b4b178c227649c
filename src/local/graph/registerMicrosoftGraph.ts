import type { FastifyInstance } from 'fastify';
import type { Tenant } from '../tenantContext.js';
import { grantWrite } from './access.js';
import { Columns } from './columnRoutes.js';
import { Delta } from './deltaRoutes.js';
import { Drive } from './driveRoutes.js';
import { FileStore } from './fileStore.js';
import { grantRoutes } from './grantRoutes.js';
import { installedAppRoutes } from './installedAppRoutes.js';
import { ItemQueries } from './itemQuery.js';
import { Items } from './itemRoutes.js';
import { ItemStore } from './itemStore.js';
import { Lists } from './listRoutes.js';
import { ListStore } from './listStore.js';
import { mailRoutes } from './mailRoutes.js';
import { lastingSecret, PreAuthenticated } from './preAuthenticated.js';
import { registerGraph } from './registerGraph.js';
import { registerSharePoint } from './registerSharePoint.js';
import type { Route } from './route.js';
import { createGraphTables } from './schema.js';
import { siteRoutes } from './siteRoutes.js';
import { teamRoutes } from './teamRoutes.js';
import { UploadSessions } from './uploadSessions.js';
import { userRoutes } from './userRoutes.js';
import { Versions } from './versionRoutes.js';

function listParts({ db }: Tenant): readonly Route[] {
  const listStore = new ListStore(db);
  const itemStore = new ItemStore(db, listStore);
  const lists = new Lists(listStore);
  const items = new Items(lists, itemStore, new ItemQueries(db));
  return [
    ...lists.routes(),
    ...new Columns(lists, itemStore, (work) => db.transaction(work)).routes(),
    ...items.routes(),
    ...new Versions(db, lists, items, itemStore).routes(),
    ...new Delta(db, lists, items).routes(),
  ];
}

/** Every part of Graph that this tenant has, and the SharePoint addresses that Graph's answers point at. */
export function registerMicrosoftGraph(app: FastifyInstance, tenant: Tenant): void {
  createGraphTables(tenant.db);
  grantWrite(tenant.db);
  const files = new FileStore(tenant.db);
  const links = new PreAuthenticated(lastingSecret(tenant.db));
  const drive = new Drive(files, links);
  const uploads = new UploadSessions(tenant, files, drive, links);
  const fileRoutes = [...drive.routes(), ...uploads.routes()];
  const routes = [
    ...siteRoutes,
    ...grantRoutes,
    ...listParts(tenant),
    ...fileRoutes,
    ...userRoutes,
    ...installedAppRoutes,
    ...teamRoutes,
    ...mailRoutes,
  ];
  registerGraph(app, tenant, routes);
  registerSharePoint(app, tenant, files, links, uploads);
}
