import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WorldFault } from '../grant/ports.js';
import { textsFor } from '../texts/textsFor.js';
import type { Failure } from './contract.js';
import { HttpFailure, type FailureCode } from './httpFailure.js';
import { languageAsked } from './languageAsked.js';

const RETRY_SECONDS = 5;

/** What the framework found wrong with a request before any of our code saw it. */
const FRAMEWORK: Readonly<Record<string, readonly [number, FailureCode]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'wrongContentType'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'tooLarge'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'unreadable'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'unreadable'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'unreadable'],
};

const known = (error: unknown): HttpFailure | undefined => {
  if (error instanceof HttpFailure) return error;
  if (error instanceof WorldFault)
    return new HttpFailure(
      503,
      'worldAway',
      error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs },
    );
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const framework = code === undefined ? undefined : FRAMEWORK[code];
  if (framework) return new HttpFailure(...framework);
  // Malformed JSON or address: the framework's own 4xx.
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? new HttpFailure(statusCode, 'unreadable')
    : undefined;
};

/** Who is turned away, and everything that somebody signed in is refused; not every address that a stranger tries. */
const isToBeLogged = ({ status }: HttpFailure, actor: string | undefined): boolean =>
  status === 401 || status === 403 || (actor !== undefined && status < 500);

/** Puts a failure into the reader's language. A bug is logged with an id, and tells nothing of its insides. */
export const answerFailure = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: (message: string, detail?: unknown) => void,
  /** `tid/oid` of who asked, once the token has told. */
  actor?: string,
): FastifyReply => {
  const id = randomUUID();
  const failure = known(error) ?? new HttpFailure(500, 'bug');
  const route = `${request.method} ${request.routeOptions.url ?? 'unknown route'}`;
  if (failure.code === 'bug') log(`Bug ${id} in ${route}`, error);
  else if (isToBeLogged(failure, actor))
    log(`Refused ${failure.status} in ${route}`, {
      code: failure.more.refusal ?? failure.code,
      actor,
      tenant: actor?.split('/')[0],
    });
  else if (error instanceof WorldFault) log(`Fault in ${route}`, error);
  const { message, problems, refusal, retryAfterMs } = failure.more;
  const body: Failure = {
    error: {
      code: refusal ?? failure.code,
      message: message ?? textsFor(languageAsked(request.headers['accept-language'])).failures[failure.code],
      ...(problems && { problems }),
      ...(failure.code === 'bug' && { id }),
    },
  };
  if (failure.status === 429 || failure.status === 503)
    void reply.header('retry-after', Math.ceil((retryAfterMs ?? RETRY_SECONDS * 1000) / 1000));
  if (failure.status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply.code(failure.status).send(body);
};
