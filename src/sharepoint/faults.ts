import { GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { WorldFault } from '../grant/ports.js';

/** The world failed while Graph was asked. One named class per kind of failure that somebody treats differently. */
export abstract class GraphFault extends WorldFault {
  constructor(
    message: string,
    /** HTTP status; undefined where no answer came. */
    readonly status: number | undefined,
    /** Graph's error code. Never decide by the message: Microsoft changes it. */
    readonly code: string | undefined,
    /** How long Graph asked us to wait. */
    readonly retryAfterMs: number | undefined,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** 429: certainly not done. */
export class Throttled extends GraphFault {
  readonly mayRetry = true;
}
/** 5xx, 409 without a name clash, a dropped connection, a time-out: a write may have been done, and may still be. */
export class Unavailable extends GraphFault {
  readonly mayRetry = true;
  override readonly isUncertain = true;
}
/** No token, or nobody to connect to: the request never left, so it was certainly not done. */
export class NotSent extends GraphFault {
  readonly mayRetry = true;
}
/** 412: somebody else has written since the eTag was read. */
export class Conflict extends GraphFault {
  readonly mayRetry = false;
}
/** The unique column has that value already, or the file's name is taken. */
export class Taken extends GraphFault {
  readonly mayRetry = false;
}
export class NotFound extends GraphFault {
  readonly mayRetry = false;
}
/** 401 with a fresh token, or 403. */
export class NotAllowed extends GraphFault {
  readonly mayRetry = false;
}
/** 410: a delta token that Graph no longer knows. */
export class Gone extends GraphFault {
  readonly mayRetry = false;
}
/** Any other 4xx: the request itself is wrong. */
export class Rejected extends GraphFault {
  readonly mayRetry = false;
}

/**
 * SharePoint answers a broken unique column with 400 and the code of every other bad request: only the message tells, and it
 * may come in another language. Who must be certain reads what has the value; this saves him the reading.
 */
const saysNotUnique = (message: string): boolean => /unique constraints/i.test(message);

const classOf = (status: number, code: string | undefined, message: string) => {
  if (status === 429) return Throttled;
  if (status === 412) return Conflict;
  if (status === 404) return NotFound;
  if (status === 401 || status === 403) return NotAllowed;
  if (status === 410) return Gone;
  if (status === 400 && saysNotUnique(message)) return Taken;
  if (status === 409 && code === 'nameAlreadyExists') return Taken;
  // Under contention SharePoint answers 409 resourceModified also where no eTag was sent.
  return status >= 400 && status < 500 && status !== 409 && status !== 408 ? Rejected : Unavailable;
};

/** The longest of Retry-After (seconds, or a date by Graph's own clock) and RateLimit-Reset (seconds). */
export const retryAfterOf = (headers: Headers | undefined): number | undefined => {
  const waits = [retryAfter(headers), seconds(headers?.get('ratelimit-reset'))].filter((ms) => ms !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
};

const seconds = (text: string | null | undefined): number | undefined =>
  text && /^\d+$/.test(text.trim()) ? Number(text) * 1000 : undefined;

const retryAfter = (headers: Headers | undefined): number | undefined => {
  const text = headers?.get('retry-after');
  if (!text) return undefined;
  const until = Date.parse(text);
  if (seconds(text) !== undefined || Number.isNaN(until)) return seconds(text);
  return Math.max(0, until - (Date.parse(headers?.get('date') ?? '') || Date.now()));
};

/** https://nodejs.org/api/errors.html#common-system-errors, and undici's own for a connection that was never made. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
const systemErrors = z.object({
  cause: z.object({ code: z.string(), errors: z.array(z.object({ code: z.string() })).optional() }),
});

/** Whether `fetch` failed before anything was sent. Several addresses may have been tried: then none of them must have answered. */
export const neverSent = (error: unknown): boolean => {
  const { data } = systemErrors.safeParse(error);
  return (
    data !== undefined && [data.cause, ...(data.cause.errors ?? [])].every(({ code }) => NEVER_SENT.includes(code))
  );
};

/** What a rejected request of the Graph client means. An error that is none of Graph's is a bug, and stays what it is. */
export const faultOf = (error: unknown): unknown => {
  if (!(error instanceof GraphError)) return error;
  const { statusCode, code, message } = error;
  // The client keeps of an error of its links only the name, as the code, and the message.
  if (code === NotSent.name) return new NotSent(message, undefined, undefined, undefined);
  if (statusCode < 100) return new Unavailable(`Graph did not answer: ${message}`, undefined, undefined, undefined);
  const Fault = classOf(statusCode, code ?? undefined, message);
  const retryAfterMs = statusCode === 429 || statusCode >= 500 ? retryAfterOf(error.headers) : undefined;
  return new Fault(
    `Graph answered ${statusCode} ${code ?? ''}: ${message}`,
    statusCode,
    code ?? undefined,
    retryAfterMs,
  );
};

/** What Graph answered, in the shape we know; another shape is a failure of the world, not of the one who asked. */
export const understood = <S extends z.ZodType>(schema: S, answer: unknown): z.infer<S> => {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  throw new Unavailable(
    `Graph answered what we do not know: ${z.prettifyError(read.error)}`,
    undefined,
    undefined,
    undefined,
  );
};

/** The request's answer; a failure is thrown as a fault. */
export const asking = async <T>(request: Promise<T>): Promise<T> => {
  try {
    return await request;
  } catch (error) {
    throw faultOf(error);
  }
};
