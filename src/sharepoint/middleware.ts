import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { ExchangeRecord } from './exchangeRecord.js';
import { neverSent, NotSent, retryAfterOf } from './faults.js';
import type { GraphToken } from './graphToken.js';
import type { ResourceUnits } from './resourceUnits.js';
import { unitsOf, type Priority } from './resourceUnits.js';
import type { ServerClock } from './serverClock.js';

/** Decorated traffic is throttled last. */
const USER_AGENT = 'NONISV|Semje|Semje/0.1';
const LONGEST_ANSWER_MS = 30_000;

/** Less than the journal gives a whole request, so that it hears that nothing was sent. */
const LONGEST_TOKEN_MS = 3000;

abstract class Link implements Middleware {
  private next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.next = next;
  }

  abstract execute(context: Context): Promise<void>;

  protected async pass(context: Context): Promise<void> {
    await this.next?.execute(context);
  }
}

const setHeader = (context: Context, name: string, value: string): void => {
  context.options = {
    ...context.options,
    headers: { ...(context.options?.headers as Record<string, string>), [name]: value },
  };
};

/** The token, or `NotSent`: without one nothing leaves. */
const inTime = async (asked: Promise<string>): Promise<string> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`none within ${LONGEST_TOKEN_MS} ms`)), LONGEST_TOKEN_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    if (error instanceof NotSent) throw error;
    throw new NotSent(`No token for Graph: ${String(error)}`, undefined, undefined, undefined);
  } finally {
    clearTimeout(timer);
  }
};

/** Adds the token; a refused token is renewed once. It never reaches an address outside Graph, as nothing below asks for one. */
export class Authorize extends Link {
  constructor(private readonly token: GraphToken) {
    super();
  }

  async execute(context: Context): Promise<void> {
    setHeader(context, 'User-Agent', USER_AGENT);
    setHeader(context, 'Authorization', `Bearer ${await inTime(this.token.get())}`);
    await this.pass(context);
    if (context.response?.status !== 401) return;
    setHeader(context, 'Authorization', `Bearer ${await inTime(this.token.renew())}`);
    await this.pass(context);
  }
}

/** Waits for its turn when the minute's units run out. */
export class Budget extends Link {
  constructor(
    private readonly units: ResourceUnits,
    private readonly priority: Priority,
  ) {
    super();
  }

  async execute(context: Context): Promise<void> {
    const { method = 'GET' } = context.options ?? {};
    await this.units.spend(unitsOf(method, addressOf(context)), this.priority);
    await this.pass(context);
    if (context.response) this.units.heard(context.response.headers);
  }
}

const MOST_TRIES = 3;
const LONGEST_PATIENCE_MS = 10_000;
const FIRST_BACKOFF_MS = 250;

/** Sends again what certainly was not done, and what may be done twice without harm. Not for the journal, which knows better. */
export class BoundedRetry extends Link {
  async execute(context: Context): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const failure = await this.attempt(context);
      const mayRepeat = context.response?.status === 429 || isRepeatable(context);
      const waitMs =
        retryAfterOf(context.response?.headers) ?? FIRST_BACKOFF_MS * 2 ** tries * (0.5 + Math.random() / 2);
      const isFailed = failure !== undefined || [429, 502, 503, 504].includes(context.response?.status ?? 0);
      if (!isFailed || !mayRepeat || tries >= MOST_TRIES || waitMs > LONGEST_PATIENCE_MS) {
        if (failure !== undefined) throw failure;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }

  private async attempt(context: Context): Promise<Error | undefined> {
    try {
      delete context.response;
      await this.pass(context);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

const isRepeatable = (context: Context): boolean => {
  const method = context.options?.method ?? 'GET';
  const hasCondition = 'If-Match' in ((context.options?.headers as Record<string, string> | undefined) ?? {});
  return ['GET', 'PUT', 'DELETE'].includes(method) || (method === 'PATCH' && hasCondition);
};

/** The last link: sends it to Graph, or to the stand-in that Graph's addresses are mapped to. */
export class Transport extends Link {
  constructor(
    private readonly origin: string,
    private readonly clock: ServerClock,
    private readonly record: ExchangeRecord | undefined,
  ) {
    super();
  }

  async execute(context: Context): Promise<void> {
    const url = addressOf(context);
    const options: RequestInit = {
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
      ...(context.options as RequestInit),
    };
    const sentAt = this.clock.elapsed();
    const response = await this.send(mapAddress(url, this.origin), options);
    this.clock.heard(response.headers.get('date'), sentAt, this.clock.elapsed());
    if (url.startsWith(`${GRAPH}/`)) await this.record?.note(url, options, response);
    context.response = response;
  }

  private async send(url: string, options: RequestInit): Promise<Response> {
    try {
      return await fetch(url, options);
    } catch (error) {
      if (!neverSent(error)) throw error;
      throw new NotSent(`Graph cannot be reached: ${String((error as Error).cause)}`, undefined, undefined, undefined);
    }
  }
}

const addressOf = (context: Context): string =>
  typeof context.request === 'string' ? context.request : context.request.url;

const GRAPH = 'https://graph.microsoft.com';

/** Microsoft's address, or its place in the embedded tenant when `origin` is not Microsoft's. */
export const mapAddress = (url: string, origin: string): string => {
  if (origin === GRAPH) return url;
  if (url.startsWith(`${GRAPH}/`)) return origin + url.slice(GRAPH.length);
  const { hostname, pathname, search } = new URL(url);
  return hostname.endsWith('.sharepoint.com') ? `${origin}/sharepoint${pathname}${search}` : url;
};
