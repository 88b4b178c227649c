import type { ServerResponse } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { osloDate, type Instant } from '../grant/calendar.js';
import { secretaryActing } from '../grant/roles.js';
import { actorOf } from '../grant/step.js';
import { personOf } from '../grant/state.js';
import type { Texts } from '../texts/nn.js';
import { textsFor } from '../texts/textsFor.js';
import { CHECK_ROUTE, ROUTES, type RouteName } from './contract.js';
import { addDraining, type Draining } from './draining.js';
import { answerGarbled } from './garbled.js';
import { answerFailure } from './failureAnswer.js';
import { checkDocument } from './checkDocument.js';
import { FileAnswer } from './fileAnswer.js';
import { HttpFailure } from './httpFailure.js';
import { languageAsked } from './languageAsked.js';
import { streamLive } from './live.js';
import { createRateLimit, type Asking } from './rateLimit.js';
import { lookAt, type ApiWorld, type Reader } from './reader.js';
import type { Call } from './handler.js';
import { bodySchema, handlers } from './routes.js';
import { addSecurityHeaders, securityHeaders } from './securityHeaders.js';
import { serveTab } from './tabPage.js';
import type { Bearer } from './tokens.js';
import { unreadableSentence } from './unreadable.js';
import { whereFrom } from './whereFrom.js';

export interface ServerSetting {
  readonly world: ApiWorld;
  readonly checkToken: (authorization: string | undefined) => Promise<Bearer>;
  readonly tab: Parameters<typeof serveTab>[1];
  /** The bot's own door, with a gate of its own. */
  readonly bot: (request: {
    readonly headers: FastifyRequest['headers'];
    readonly body: unknown;
  }) => Promise<{ status: number; body?: unknown }>;
  /** How many proxies of ours a request passes on its way here. */
  readonly proxies?: number;
  /** Whether this instance can be asked. */
  readonly isReady: () => boolean;
  /** Another limit than the app's own, for whoever measures or tries it. */
  readonly limit?: Guards['limit'];
}

const BODY_LIMIT_BYTES = 1_000_000;

type AnyHandler = (call: Call<unknown>) => unknown;

/** Who asks: nothing but the token tells. */
const readerOf = (
  world: ApiWorld,
  { tid, oid, name }: Bearer,
  request: FastifyRequest,
  arrivedAt: Instant | undefined,
): Reader => {
  const actor = actorOf({ tid, oid });
  const person = personOf(world.journal.read().state, actor);
  const spoken = person === undefined ? undefined : world.people.get(person)?.language;
  return {
    arrivedAt,
    actor,
    tid,
    oid,
    name,
    person,
    language: languageAsked(request.headers['accept-language'], spoken ?? world.profile.language),
  };
};

const parsedBody = (name: RouteName, body: unknown, texts: Texts): unknown => {
  const schema = bodySchema(name);
  if (!schema) return undefined;
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const message = unreadableSentence(read.error.issues, texts);
  throw new HttpFailure(422, 'unreadable', message === undefined ? {} : { message });
};

/** `?search=a&search=b` is a list, and none of ours. */
const queryOf = (query: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

/** What this reader has seen of the journal, perhaps at another instance. */
const seenIn = ({ headers }: FastifyRequest): number => {
  const seen = Number(headers['x-seen-seq'] ?? 0);
  return Number.isSafeInteger(seen) ? seen : 0;
};

/**
 * An act is never kept waiting for what its reader has seen elsewhere: the journal decides it on the newest entry anyway. Only
 * where it is turned away by an instance that is behind him is it looked at again when that has caught up; the same command
 * cannot be performed twice.
 */
const actingAtOnce = async (world: ApiWorld, seen: number, answer: () => unknown): Promise<unknown> => {
  const { seq } = world.journal.read();
  try {
    return await answer();
  } catch (failure) {
    if (!(failure instanceof HttpFailure) || failure.status >= 500 || seen <= seq) throw failure;
    await world.journal.atLeast(seen);
    if (world.journal.read().seq === seq) throw failure;
    return answer();
  }
};

/** A secretary acts more often than others, and is trusted to. */
const askingOf = (world: ApiWorld, { tid, oid }: Bearer, name: RouteName, method: string): Asking => {
  if (method === 'GET') return 'read';
  if (name === 'saveDraft') return 'save';
  if (name === 'giveSign') return 'sign';
  const now = world.journal.now();
  const { state } = world.journal.read();
  return now && secretaryActing(state, actorOf({ tid, oid }), osloDate(now)) !== undefined ? 'secretaryAct' : 'act';
};

/** A stream ends with the token that opened it; the tab opens another with a new one. */
const keepStream = (draining: Draining, raw: ServerResponse, end: () => void, { expiresAt }: Bearer): void => {
  const over = setTimeout(end, Math.max(0, expiresAt - Date.now()));
  raw.once('close', () => clearTimeout(over));
  draining.keepOpen(raw, end);
};

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

interface Guards {
  /** Seconds this person must wait; 0 when he may go on. */
  readonly limit: (who: string, asking: Asking) => number;
  readonly noteAsker: (request: FastifyRequest, actor: string) => void;
  readonly draining: Draining;
}

const addRoute = (
  app: FastifyInstance,
  name: RouteName,
  { world, checkToken }: ServerSetting,
  { limit, noteAsker, draining }: Guards,
): void => {
  const [method = 'GET', url = ''] = ROUTES[name].split(' ');
  app.route<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>({
    method: method,
    // HEAD of a stream would never be answered, and the tab asks for none.
    exposeHeadRoute: false,
    url,
    handler: async (request, reply) => {
      const arrivedAt = world.journal.now();
      const bearer = await checkToken(request.headers.authorization);
      const asker = `${bearer.tid}/${bearer.oid}`;
      noteAsker(request, asker);
      const wait = limit(asker, askingOf(world, bearer, name, method));
      if (wait > 0) throw new HttpFailure(429, 'tooMany', { retryAfterMs: wait * 1000 });
      const { params } = request;
      const { id = '' } = params;
      if (!Object.values(params).every((one) => ID.test(one))) throw new HttpFailure(404, 'notFound');
      const seen = seenIn(request);
      if (method === 'GET') await world.journal.atLeast(seen);
      world.journal.touch();
      if (name === 'live') {
        const readerNow = (): Reader => readerOf(world, bearer, request, undefined);
        return void keepStream(draining, reply.raw, streamLive(world, readerNow, reply), bearer);
      }
      const answer = (): unknown => {
        const look = lookAt(world, readerOf(world, bearer, request, arrivedAt));
        void reply.headers({ 'x-seq': world.journal.read().seq, 'cache-control': 'no-store' });
        const handler = handlers[name] as unknown as AnyHandler;
        const body = parsedBody(name, request.body, textsFor(look.reader.language));
        return handler({ look, id, params, query: queryOf(request.query), body });
      };
      const answered = await (method === 'GET' ? answer() : actingAtOnce(world, seen, answer));
      return answered instanceof FileAnswer ? answered.send(reply) : answered;
    },
  });
};

/** The tab's door, the bot's door, the tab itself, and two routes for whoever runs it. */
export const createServer = async (setting: ServerSetting): Promise<FastifyInstance> => {
  const { world, bot, tab, isReady } = setting;
  const askers = new WeakMap<FastifyRequest, string>();
  const headers = securityHeaders(tab);
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    // An address that cannot be read meets no hook, and what is no HTTP no route either.
    frameworkErrors: (error, request, reply) => void answerFailure(error, request, reply.headers(headers), world.log),
    clientErrorHandler: answerGarbled(headers, textsFor(world.profile.language)),
  });
  app.removeContentTypeParser('text/plain');
  addSecurityHeaders(app, headers);
  app.setErrorHandler((error, request, reply) => answerFailure(error, request, reply, world.log, askers.get(request)));
  app.setNotFoundHandler((request, reply) =>
    answerFailure(new HttpFailure(404, 'notFound'), request, reply, world.log),
  );
  const limit = setting.limit ?? createRateLimit();
  const noteAsker = (request: FastifyRequest, actor: string): void => void askers.set(request, actor);
  const draining = addDraining(app, { onClosing: () => world.rooms.hurry() });
  for (const name of Object.keys(ROUTES) as RouteName[]) addRoute(app, name, setting, { limit, noteAsker, draining });
  app.post('/api/messages', async (request, reply) => {
    const { status, body } = await bot({ headers: request.headers, body: request.body });
    return reply.code(status).send(body ?? '');
  });
  app.get<{ Params: { sha: string } }>(`${CHECK_ROUTE}:sha`, async (request, reply) => {
    // Whoever asks has not signed in: he is told apart by where he asks from, and waits like everybody.
    const { headers: said, socket } = request;
    const from = whereFrom(said['x-forwarded-for'], socket.remoteAddress, setting.proxies ?? 0);
    const wait = limit(`check ${from}`, 'act');
    if (wait > 0) throw new HttpFailure(429, 'tooMany', { retryAfterMs: wait * 1000 });
    void reply.header('cache-control', 'no-store');
    return checkDocument(world, request.params.sha.toLowerCase());
  });
  app.get('/healthz', () => ({ ok: true }));
  app.get('/readyz', (_request, reply) => reply.code(isReady() ? 200 : 503).send({ ready: isReady() }));
  await serveTab(app, tab);
  return app;
};
