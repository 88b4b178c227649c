import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { botIssuer, entraAuthority, ids, type TenantSettings } from '../settings.js';
import type { Directory, GraphCaller, Identity, Person, Tokens } from '../tenantContext.js';
import { signingKey, type SigningKey } from './keys.js';
import { objectId } from './objectId.js';

export const graphAudience = 'https://graph.microsoft.com';
export const connectorAudience = 'https://api.botframework.com';
/** Tokens for a resource of Microsoft's own are of version 1 and carry this issuer. */
const resourceIssuer = `https://sts.windows.net/${ids.homeTenant}/`;
const lifetimeSeconds = 3600;

/** What the product's managed identity has been given (application permissions). */
export const appRoles = ['Sites.Selected', 'TeamsAppInstallation.ReadWriteForUser.All', 'User.Read.All', 'Mail.Send'];
const adminScopes =
  'Sites.FullControl.All Sites.Manage.All User.Read.All AppCatalog.Read.All Channel.ReadBasic.All TeamsAppInstallation.ReadWriteForUser';

const sign = (key: SigningKey, claims: JWTPayload) => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iat: now, nbf: now - 5, exp: now + lifetimeSeconds, uti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .sign(key.privateKey);
};

/** Answers the payload, or undefined for whatever the service would not take: wrong key, issuer, audience or time. */
async function check(key: SigningKey, token: string, issuer: string | string[], audience: string) {
  try {
    const options = { issuer, audience, algorithms: ['RS256'], requiredClaims: ['exp', 'nbf', 'iat'] };
    return (await jwtVerify(token, key.publicKey, options)).payload;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** A checked token is remembered until it runs out: checking RSA for every Graph call would cost more than the call. */
function remembering<T>(verify: (token: string) => Promise<{ value: T; exp: number } | undefined>) {
  const known = new Map<string, { value: T; exp: number }>();
  return async (token: string): Promise<T | undefined> => {
    const found = known.get(token) ?? (await verify(token));
    if (!found || found.exp * 1000 <= Date.now()) {
      known.delete(token);
      return undefined;
    }
    if (known.size > 1000) known.clear();
    known.set(token, found);
    return found.value;
  };
}

function graphCaller(claims: JWTPayload): GraphCaller | undefined {
  const appId = String(claims.appid);
  if (claims.idtyp === 'app') return { kind: 'app', appId, roles: (claims.roles as string[] | undefined) ?? [] };
  if (typeof claims.scp !== 'string') return undefined;
  return { kind: 'user', appId, oid: String(claims.oid), scopes: claims.scp.split(' ') };
}

const appClaims = (audience: string, roles: string[]): JWTPayload => ({
  iss: resourceIssuer,
  aud: audience,
  tid: ids.homeTenant,
  appid: ids.bot,
  app_displayname: 'Semje',
  appidacr: '2',
  idtyp: 'app',
  oid: objectId('service-principal:semje'),
  sub: objectId('service-principal:semje'),
  roles,
  ver: '1.0',
});

const userClaims = (person: Person, { tid, oid }: Identity): JWTPayload => ({
  tid,
  oid,
  name: person.displayName,
  sub: objectId(`subject:${oid}`),
});

/** Both issuers of the embedded tenant, Entra and the Bot Connector, each with a key of its own. */
export async function openTokens(settings: TenantSettings, directory: Directory): Promise<Tokens> {
  const entra = await signingKey(`${settings.dataDir}/keys`, 'entra');
  const connector = await signingKey(`${settings.dataDir}/keys`, 'bot-connector');
  const issuerOf = (tid: string): string => `${entraAuthority(settings.port)}/${tid}/v2.0`;
  const userIssuers = [issuerOf(ids.homeTenant), issuerOf(ids.municipalTenant)];
  const v2 = (person: Person, as: Identity): JWTPayload => ({
    ...userClaims(person, as),
    iss: issuerOf(as.tid),
    aud: ids.apiClient,
    // A guest has the long name only where he is a guest.
    preferred_username: as.tid === person.tid ? person.userPrincipalName : person.mail,
    ver: '2.0',
  });
  const delegated = (person: Person, appId: string, scp: string) =>
    sign(entra, {
      ...userClaims(person, person),
      iss: resourceIssuer,
      aud: graphAudience,
      appid: appId,
      idtyp: 'user',
      scp,
      upn: person.userPrincipalName,
      ver: '1.0',
    });
  const expiring = <T>(payload: JWTPayload | undefined, value: T | undefined) =>
    payload && value !== undefined ? { value, exp: payload.exp! } : undefined;

  return {
    api: (person, as = person) =>
      sign(entra, { ...v2(person, as), azp: ids.apiClient, azpacr: '0', scp: 'access_as_user' }),
    idToken: (person, nonce, as = person) =>
      sign(entra, { ...v2(person, as), ...(nonce === undefined ? {} : { nonce }) }),
    graphApp: () => sign(entra, appClaims(graphAudience, appRoles)),
    graphUser: (person) => delegated(person, ids.apiClient, 'openid profile User.Read'),
    graphAdmin: () => {
      const admin = directory.all().find((someone) => someone.part === 'admin');
      if (!admin) throw new Error('there is no administrator');
      return delegated(admin, ids.adminTool, adminScopes);
    },
    botInbound: (serviceUrl) => sign(connector, { iss: botIssuer, aud: ids.bot, serviceurl: serviceUrl }),
    botOutbound: () => sign(entra, appClaims(connectorAudience, [])),
    verifyGraph: remembering(async (token) => {
      const payload = await check(entra, token, resourceIssuer, graphAudience);
      return expiring(payload, payload && graphCaller(payload));
    }),
    verifyConnector: remembering(async (token) => {
      const payload = await check(entra, token, resourceIssuer, connectorAudience);
      return expiring(payload, payload?.appid === ids.bot ? { appId: ids.bot } : undefined);
    }),
    verifyPerson: remembering(async (token) => {
      const payload = await check(entra, token, userIssuers, ids.apiClient);
      if (payload?.scp !== 'access_as_user' || payload.iss !== issuerOf(String(payload.tid))) return undefined;
      return expiring(payload, directory.byIdentity({ tid: String(payload.tid), oid: String(payload.oid) }));
    }),
    jwks: (issuer) => ({ keys: [issuer === 'entra' ? entra.jwk : connector.jwk] }),
  };
}
