import { randomBytes } from 'node:crypto';
import { graphSiteId } from '../settings.js';
import { jsonBody, param, type GraphCall } from './graphCall.js';
import { invalidRequest, notFound } from './graphRefusal.js';
import type { Need, Route } from './route.js';
import { requireSite } from './siteRoutes.js';

interface GrantRow {
  id: string;
  app: string;
  name: string;
  role: string;
}

const need: Need = { site: 'fullcontrol' };
const roles = ['read', 'write', 'owner', 'fullcontrol'];
const context = (suffix = '') => `sites('${encodeURIComponent(graphSiteId)}')/permissions${suffix}`;

function entity({ id, app, name, role }: GrantRow) {
  const identity = { application: { id: app, displayName: name } };
  return { id, roles: [role], grantedToIdentitiesV2: [identity], grantedToIdentities: [identity] };
}

function readRole(body: Record<string, unknown>, allowed: readonly string[]): string {
  const [role, ...others] = Array.isArray(body.roles) ? (body.roles as unknown[]) : [];
  if (typeof role !== 'string' || others.length > 0 || !allowed.includes(role))
    throw invalidRequest('Invalid value for role');
  return role;
}

function find(call: GraphCall): GrantRow {
  requireSite(call);
  const row = call.tenant.db.get<GrantRow>('SELECT * FROM graph_site_grants WHERE id = ?', param(call, 'permission'));
  if (!row) throw notFound('The permission was not found.');
  return row;
}

function list(call: GraphCall) {
  requireSite(call);
  const value = call.tenant.db.all<GrantRow>('SELECT * FROM graph_site_grants').map(entity);
  return { status: 200, context: context(), body: { value } };
}

/** `fullcontrol` cannot be given at once, only by a later change: so it was on the service. */
function create(call: GraphCall) {
  requireSite(call);
  const body = jsonBody(call);
  const role = readRole(body, roles.slice(0, 3));
  const [first] = (body.grantedToIdentities ?? []) as { application?: { id?: unknown; displayName?: unknown } }[];
  const { id: app, displayName: name = '' } = first?.application ?? {};
  if (typeof app !== 'string' || typeof name !== 'string')
    throw invalidRequest('grantedToIdentities needs an application.');
  const row = { id: randomBytes(18).toString('base64url'), app, name, role };
  call.tenant.db.run('INSERT INTO graph_site_grants VALUES (?, ?, ?, ?)', row.id, app, name, role);
  return { status: 201, context: context('/$entity'), body: entity(row) };
}

function change(call: GraphCall) {
  const row = find(call);
  const role = readRole(jsonBody(call), roles);
  call.tenant.db.run('UPDATE graph_site_grants SET role = ? WHERE id = ?', role, row.id);
  return { status: 200, context: context('/$entity'), body: entity({ ...row, role }) };
}

function remove(call: GraphCall) {
  call.tenant.db.run('DELETE FROM graph_site_grants WHERE id = ?', find(call).id);
  return { status: 204 };
}

const all = '/sites/{site}/permissions';
const one = `${all}/{permission}`;

/** Which applications may do what on the site (Sites.Selected). */
export const grantRoutes: readonly Route[] = [
  { method: 'GET', path: all, units: 5, need, handle: list },
  { method: 'POST', path: all, units: 5, need, handle: create },
  {
    method: 'GET',
    path: one,
    units: 5,
    need,
    handle: (call) => ({ status: 200, context: context('/$entity'), body: entity(find(call)) }),
  },
  { method: 'PATCH', path: one, units: 5, need, handle: change },
  { method: 'DELETE', path: one, units: 5, need, handle: remove },
];
