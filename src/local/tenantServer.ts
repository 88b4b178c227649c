import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { registerClock } from './clock.js';
import { registerMicrosoftGraph } from './graph/registerMicrosoftGraph.js';
import { registerIdentity } from './identity/registerIdentity.js';
import type { OpenTenant } from './openTenant.js';
import type { Tenant } from './tenantContext.js';

export type RegisterTeams = (app: FastifyInstance, tenant: Tenant) => void | Promise<void>;

/** A page of another site must not reach this process through somebody's browser. */
function refuseStrangers(app: FastifyInstance, tenant: Tenant) {
  const { port, appUrl } = tenant.settings;
  const appOrigin = new URL(appUrl).origin;
  const hosts = new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]);
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  app.addHook('onRequest', async (request, reply) => {
    const { host = '', origin } = request.headers;
    // SharePoint's pre-authenticated addresses carry their own permission, and are there for pages of other sites.
    const isPreAuthenticated = request.url.startsWith('/sharepoint/');
    const changes = !isPreAuthenticated && request.method !== 'GET' && request.method !== 'HEAD';
    if (!hosts.has(host)) return reply.code(421).send({ error: 'The embedded tenant answers on loopback only.' });
    // The one address that Entra lets a single-page application call from its own origin.
    const isSignIn = origin === appOrigin && /^\/identity\/entra\/[^/]+\/oauth2\/v2\.0\/token(\?|$)/.test(request.url);
    if (changes && origin !== undefined && !origins.has(origin) && !isSignIn)
      return reply.code(403).send({ error: 'Another origin.' });
    return undefined;
  });
}

export async function tenantServer(tenant: OpenTenant, registerTeams?: RegisterTeams): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: () => randomUUID(),
    logger: { level: process.env.LOCAL_LOG_LEVEL ?? 'error' },
    routerOptions: { maxParamLength: 2000 },
    forceCloseConnections: true,
    // An address that cannot be decoded never gets to a route: it is answered here, in Graph's form.
    frameworkErrors: (error, _request, reply: FastifyReply) =>
      void reply.code(400).send({ error: { code: 'BadRequest', message: error.message, innerError: {} } }),
  });
  refuseStrangers(app, tenant);
  app.get('/healthz', () => ({ ok: true }));
  registerClock(app, tenant.clock);
  registerIdentity(app, tenant);
  tenant.faults.register(app);
  registerMicrosoftGraph(app, tenant);
  await registerTeams?.(app, tenant);
  return app;
}

/** Listens on both loopback addresses, because browsers and Node do not agree on which one `localhost` is. */
export async function listenOnLoopback(app: FastifyInstance, port: number): Promise<{ close: () => Promise<void> }> {
  await app.listen({ host: '127.0.0.1', port });
  const second: Server = createServer((request, response) => app.routing(request, response));
  await new Promise<void>((resolve, reject) => {
    second.once('listening', resolve);
    // A machine without IPv6 has one loopback address, and that is enough.
    second.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT' ? resolve() : reject(error),
    );
    second.listen(port, '::1');
  });
  return {
    async close() {
      second.closeAllConnections();
      second.close();
      await app.close();
    },
  };
}
