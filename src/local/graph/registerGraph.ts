import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphCaller, Tenant } from '../tenantContext.js';
import { checkAccess } from './access.js';
import { canonicalPath } from './canonicalPath.js';
import { graphRoot, type GraphAnswer, type GraphCall } from './graphCall.js';
import { GraphRefusal, notSupported, unauthenticated, usualCodes } from './graphRefusal.js';
import { queryOptions } from './queryOptions.js';
import { router, type Route, type RouteMatch } from './route.js';
import { UnitBudget } from './units.js';

const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
/** Parts of Graph that exist and that this tenant does not have. */
const otherParts = new Set(
  '$batch groups me chats subscriptions search communications directoryObjects applications shares admin'.split(' '),
);

const callers = new WeakMap<FastifyRequest, GraphCaller>();

function errorBody(tenant: Tenant, request: FastifyRequest, status: number, code: string | undefined, message: string) {
  const id = request.id;
  const sent = request.headers['client-request-id'];
  const innerError = {
    date: tenant.clock.now().toISOString().slice(0, 19),
    'request-id': id,
    'client-request-id': typeof sent === 'string' ? sent : id,
  };
  return { error: { code: code ?? usualCodes[status] ?? 'generalException', message, innerError } };
}

function commonHeaders(tenant: Tenant, request: FastifyRequest, reply: FastifyReply) {
  const sent = request.headers['client-request-id'];
  reply.headers({
    'request-id': request.id,
    'client-request-id': typeof sent === 'string' ? sent : request.id,
    'x-ms-ags-diagnostic':
      '{"ServerInfo":{"DataCenter":"Embedded","Slice":"E","Ring":"1","ScaleUnit":"000","RoleInstance":"SEMJE"}}',
    'cache-control': 'private',
    date: tenant.clock.now().toUTCString(),
  });
}

async function authenticate(tenant: Tenant, request: FastifyRequest): Promise<GraphCaller> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) throw unauthenticated('Access token is empty.');
  const caller = await tenant.tokens.verifyGraph(token);
  if (!caller) throw unauthenticated('Access token validation failure. Invalid audience, signature or lifetime.');
  return caller;
}

function unknownPath(method: string, segments: readonly string[], methods: readonly string[]): GraphRefusal {
  if (methods.length > 0)
    return new GraphRefusal(405, 'BadRequest', 'Specified HTTP method is not allowed for the request target.', {
      Allow: methods.join(', '),
    });
  const [first = ''] = segments;
  if (otherParts.has(first) || ['sites', 'drives', 'users', 'teams', 'appCatalogs'].includes(first))
    return notSupported(`${method} /${segments.join('/')}`);
  return new GraphRefusal(400, 'BadRequest', `Resource not found for the segment '${first}'.`);
}

const resyncLocation = (url: string) => `https://graph.microsoft.com${url.split('?')[0] ?? ''}`;

/** What the framework itself refuses, a body that is too large for example, goes out in Graph's form too. */
function asRefusal(error: unknown, request: FastifyRequest): GraphRefusal {
  if (error instanceof GraphRefusal) return error;
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status < 500)
    return new GraphRefusal(status, usualCodes[status] ?? 'invalidRequest', 'The request is not valid.');
  request.log.error(error);
  return new GraphRefusal(500, 'generalException', 'An unspecified error has occurred.');
}

type Find = (method: string, segments: readonly string[]) => RouteMatch | { methods: string[] };

function readCall(tenant: Tenant, find: Find, request: FastifyRequest): { call: GraphCall; route: Route } {
  const caller = callers.get(request);
  if (!caller) throw new Error('A Graph call got here without its caller.');
  const [address = '', search = ''] = request.url.split(/\?(.*)/s);
  const { segments, token } = canonicalPath(address.slice('/v1.0'.length));
  const found = find(request.method, segments);
  if ('methods' in found) throw unknownPath(request.method, segments, found.methods);
  const query = queryOptions(search, found.route.query ?? []);
  if (token !== undefined) query.set('token', token);
  const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  const path = `/${segments.map(encodeURIComponent).join('/').replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
  return { call: { tenant, caller, path, params: found.params, query, header, raw }, route: found.route };
}

function send(reply: FastifyReply, answer: GraphAnswer, extra: Record<string, string>) {
  reply.code(answer.status).headers({ ...extra, ...answer.headers });
  if (!answer.body) return reply.send();
  const context = answer.context === undefined ? {} : { '@odata.context': `${graphRoot}/$metadata#${answer.context}` };
  return reply.header('content-type', jsonType).send(JSON.stringify({ ...context, ...answer.body }));
}

/** Microsoft Graph v1.0 as far as the product uses it; everything else answers in Graph's error form. */
export function registerGraph(app: FastifyInstance, tenant: Tenant, routes: readonly Route[]): void {
  const budget = new UnitBudget(tenant.settings.unitsPerMinute);
  const find = router(routes);
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 260 * 1024 * 1024 }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.addHook('onRequest', async (request, reply) => {
      commonHeaders(tenant, request, reply);
      callers.set(request, await authenticate(tenant, request));
    });
    scope.setErrorHandler((error, request, reply) => {
      const { status, code, message, headers } = asRefusal(error, request);
      const body = errorBody(tenant, request, status, code, message);
      return reply.code(status).headers(headers).header('content-type', jsonType).send(JSON.stringify(body));
    });
    tenant.faults.attach(scope, 'graph', (status, code, message, request) =>
      errorBody(tenant, request, status, code, message),
    );
    scope.addHook('onSend', async (request, reply, payload) => {
      // A resync names where to begin again.
      if (reply.statusCode === 410 && !reply.hasHeader('location'))
        reply.header('location', resyncLocation(request.url));
      return payload;
    });
    scope.all('/beta/*', () => {
      throw notSupported('/beta');
    });
    scope.all('/v1.0', () => {
      throw notSupported('The root of Graph');
    });
    scope.all('/v1.0/*', async (request, reply) => {
      const { call, route } = readCall(tenant, find, request);
      const units = typeof route.units === 'number' ? route.units : route.units(call);
      const rate = budget.spend(call.caller.appId, units);
      checkAccess(tenant.db, call.caller, route.need);
      return send(reply, await route.handle(call), rate);
    });
    done();
  });
}
