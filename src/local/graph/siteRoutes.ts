import { graphSiteId, ids, sharePointHost, siteUrl } from '../settings.js';
import { param, project, type GraphCall } from './graphCall.js';
import { accessDenied, notFound } from './graphRefusal.js';
import type { Route } from './route.js';

const born = '2024-08-12T07:00:00Z';

const dataSite = {
  createdDateTime: born,
  description: '',
  id: graphSiteId,
  lastModifiedDateTime: born,
  name: 'Semje',
  webUrl: siteUrl,
  displayName: 'Semje',
  root: {},
  siteCollection: { hostname: sharePointHost },
};
const rootSite = {
  ...dataSite,
  id: `${sharePointHost},${ids.homeTenant},${ids.municipalTenant}`,
  name: '',
  webUrl: `https://${sharePointHost}`,
  displayName: 'Communication site',
};

/** Refuses every site but the one that there is. */
export function requireSite(call: GraphCall): void {
  if (param(call, 'site').toLowerCase() !== graphSiteId) throw notFound('Requested site could not be found');
}

/** `Sites.Selected` opens the sites that have been granted, and no other. */
const seesEverySite = ({ caller }: GraphCall): boolean =>
  caller.kind === 'user' || caller.roles.some((role) => /^Sites\.\w+\.All$/.test(role));

function getSite(call: GraphCall) {
  const name = param(call, 'site').toLowerCase();
  const isRoot = name === 'root' || name === sharePointHost || name === rootSite.id;
  if (!isRoot) requireSite(call);
  else if (!seesEverySite(call)) throw accessDenied();
  const body = project(isRoot ? rootSite : dataSite, call.query.get('$select'));
  return { status: 200, context: 'sites/$entity', body };
}

export const siteRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites/{site}', query: ['$select'], units: 1, need: { site: 'read' }, handle: getSite },
];
