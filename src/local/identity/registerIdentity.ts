import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isInDirectory } from '../directory.js';
import { botIssuer, entraAuthority, identityHeader, ids } from '../settings.js';
import type { NewPerson, Tenant } from '../tenantContext.js';
import { registerSignIn } from './signIn.js';
import { connectorAudience, graphAudience } from './tokens.js';

interface TokenRequest {
  person?: string;
  audience?: string;
  /** A guest may sign in where he is at home; without it he comes as the guest he is. */
  tenant?: 'home';
}

/** A token as the real issuer would make it, or the reason there is none. */
async function issue(
  tenant: Tenant,
  { person: who, audience, tenant: where }: TokenRequest,
): Promise<string | { error: string }> {
  const { tokens, directory } = tenant;
  if (audience === 'bot') return tokens.botInbound(`${tenant.settings.origin}/connector`);
  if (audience === 'graph' && who === 'app') return tokens.graphApp();
  if (audience === 'graph' && who === 'admin') return tokens.graphAdmin();
  if (audience !== 'graph' && audience !== 'api') return { error: 'audience is one of graph, api, bot' };
  const person = directory.byId(who ?? '') ?? directory.byOid(who ?? '') ?? directory.byUpn(who ?? '');
  if (!person) return { error: 'person is nobody of GET /identity/people' };
  if (audience === 'api') return tokens.api(person, where === 'home' ? person.home : undefined);
  // Graph of the trust's tenant knows nobody who is not in its directory.
  return isInDirectory(person) ? tokens.graphUser(person) : { error: 'person is in another tenant’s directory' };
}

/** App Service's endpoint for managed identities, api-version 2019-08-01. */
async function managedIdentity(tenant: Tenant, request: FastifyRequest, reply: FastifyReply) {
  const query = request.query as Record<string, string | undefined>;
  const refuse = (status: number, message: string) => reply.code(status).send({ statusCode: status, message });
  if (request.headers['x-identity-header'] !== identityHeader)
    return refuse(401, 'X-IDENTITY-HEADER is missing or wrong');
  if (query['api-version'] !== '2019-08-01') return refuse(400, 'api-version must be 2019-08-01');
  if (query.client_id !== undefined && query.client_id !== ids.bot)
    return refuse(400, 'No managed identity found for the client id');
  const resource = (query.resource ?? '').replace(/\/$/, '');
  if (resource !== graphAudience && resource !== connectorAudience) return refuse(400, `Unknown resource ${resource}`);
  const token = await (resource === graphAudience ? tenant.tokens.graphApp() : tenant.tokens.botOutbound());
  const expiresOn = Math.floor(Date.now() / 1000) + 3590;
  return { access_token: token, expires_on: String(expiresOn), resource, token_type: 'Bearer', client_id: ids.bot };
}

function registerMetadata(app: FastifyInstance, tenant: Tenant) {
  const authority = entraAuthority(tenant.settings.port);
  const bot = `${tenant.settings.origin}/identity/bot/v1/.well-known`;
  app.get('/identity/entra/:tid/discovery/v2.0/keys', () => tenant.tokens.jwks('entra'));
  app.get('/identity/entra/:tid/v2.0/.well-known/openid-configuration', (request) => {
    const { tid } = request.params as { tid: string };
    return {
      issuer: `${authority}/${tid}/v2.0`,
      jwks_uri: `${authority}/${tid}/discovery/v2.0/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  });
  app.get('/identity/bot/v1/.well-known/keys', () => tenant.tokens.jwks('bot'));
  for (const name of ['openidconfiguration', 'openid-configuration'])
    app.get(`/identity/bot/v1/.well-known/${name}`, () => ({
      issuer: botIssuer,
      jwks_uri: `${bot}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }));
}

/** The stand-in for Entra and for the Bot Connector's issuer. It gives anybody on this machine any token. */
export function registerIdentity(app: FastifyInstance, tenant: Tenant): void {
  app.get('/identity/people', () => tenant.directory.all());
  app.post('/identity/people', (request, reply) => {
    const person = request.body as NewPerson | undefined;
    if (typeof person?.displayName !== 'string' || person.displayName.trim() === '')
      return reply.code(400).send({ error: 'displayName is missing' });
    return reply.code(201).send(tenant.directory.add(person));
  });
  app.post('/identity/token', async (request, reply) => {
    const made = await issue(tenant, request.body ?? {});
    if (typeof made !== 'string') return reply.code(400).send(made);
    return { access_token: made, token_type: 'Bearer', expires_in: 3600 };
  });
  app.get('/identity/msi/token', (request, reply) => managedIdentity(tenant, request, reply));
  registerMetadata(app, tenant);
  registerSignIn(app, tenant);
}
