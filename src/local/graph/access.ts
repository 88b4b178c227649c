import { ids } from '../settings.js';
import type { Db, GraphCaller } from '../tenantContext.js';
import { accessDenied, GraphRefusal } from './graphRefusal.js';
import type { Need } from './route.js';

const strength = ['read', 'write', 'manage', 'fullcontrol'] as const;
type Right = (typeof strength)[number];

const rightOfRole: Record<string, Right> = {
  read: 'read',
  write: 'write',
  owner: 'manage',
  fullcontrol: 'fullcontrol',
};
const rightOfPermission: Record<string, Right> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

/** The product's grant on the site, as an administrator has given it: enough to write rows, not to make lists. */
export function grantWrite(db: Db): void {
  const some = db.get('SELECT id FROM graph_site_grants LIMIT 1');
  if (!some)
    db.run('INSERT INTO graph_site_grants VALUES (?, ?, ?, ?)', 'aTowaS50fG1zLnNwLmV4dHw', ids.bot, 'Semje', 'write');
}

const held = (caller: GraphCaller) => (caller.kind === 'app' ? caller.roles : caller.scopes);

function siteRight(db: Db, caller: GraphCaller): Right | undefined {
  const rights = held(caller).flatMap((name) => rightOfPermission[name] ?? []);
  if (caller.kind === 'app' && caller.roles.includes('Sites.Selected')) {
    const grants = db.all<{ role: string }>('SELECT role FROM graph_site_grants WHERE app = ?', caller.appId);
    rights.push(...grants.flatMap(({ role }) => rightOfRole[role] ?? []));
  }
  return rights.sort((a, b) => strength.indexOf(b) - strength.indexOf(a))[0];
}

/** Throws 403 in the words of the part of Graph that was asked. */
export function checkAccess(db: Db, caller: GraphCaller, need: Need): void {
  if ('site' in need) {
    const right = siteRight(db, caller);
    if (right && strength.indexOf(right) >= strength.indexOf(need.site)) return;
    throw accessDenied();
  }
  if (held(caller).some((name) => need.anyOf.includes(name))) return;
  if (need.refusal === 'directory')
    throw new GraphRefusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  if (need.refusal === 'mail')
    throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  throw new GraphRefusal(
    403,
    'Forbidden',
    `Missing role permissions on the request. API requires one of '${need.anyOf.join(', ')}'.`,
  );
}

/** identitySet of whoever writes, as JSON. */
export function authorOf(caller: GraphCaller, name: (oid: string) => string | undefined): string {
  const application = { id: caller.appId, displayName: caller.appId === ids.bot ? 'Semje' : 'Semje provisioning' };
  if (caller.kind === 'app') return JSON.stringify({ application });
  return JSON.stringify({ application, user: { id: caller.oid, displayName: name(caller.oid) ?? '' } });
}
