import {
  ROUTES,
  type Accepted,
  type Answers,
  type Failure,
  type FileOf,
  type Requests,
  type RouteName,
} from '../api/contract.js';
import { withoutControls } from '../grant/plainText.js';
import type { Problem } from '../grant/problems.js';
import type { Texts } from '../texts/nn.js';
import type { TokenSource } from './signIn.js';

export type GetRoute = {
  [K in RouteName]: (typeof ROUTES)[K] extends `GET ${string}` ? K : never;
}[RouteName];
/** Routes that answer a file. */
export type FileRoute = { [K in RouteName]: Answers[K] extends FileOf ? K : never }[RouteName] &
  ('applicationDocument' | 'receiptDocument' | 'meetingDocument' | 'caseDocument' | 'decisionSheet' | 'decisionLetter');
export type SendRoute = keyof Requests & RouteName;
/** Requests that become an act in the journal: those with a command id. */
export type ActRoute = { [K in SendRoute]: Requests[K] extends { commandId: string } ? K : never }[SendRoute];
/** Fills `:id`; what is left becomes the query. */
export type Params = Readonly<Record<string, string>>;

export interface CallFailure {
  /** `offline` never reached us; `unknown` may stand in the journal; the same command may be sent again in both cases. */
  readonly kind: 'refused' | 'changed' | 'notWritten' | 'unknown' | 'offline';
  readonly code: string;
  /** A whole sentence in the reader's language. */
  readonly message: string;
  readonly problems?: readonly Problem[];
  /** Names the log line of a bug. */
  readonly id?: string;
  /** How long the app has asked us to wait. */
  readonly retryAfterMs?: number;
}
export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: CallFailure };

export interface Api {
  get<N extends GetRoute>(name: N, params?: Params): Promise<Answered<Answers[N]>>;
  send<N extends SendRoute>(name: N, params: Params, body: Requests[N]): Promise<Answered<Answers[N]>>;
  /** A file to keep, with the name the app gives it. */
  file(name: FileRoute, params: Params): Promise<Answered<{ readonly blob: Blob; readonly name: string }>>;
  /** The bearer and language headers, for the stream that `live` reads. */
  headers(fresh?: boolean): Promise<Record<string, string>>;
  /** Remembers the highest sequence number seen, so that the next answer is at least as new. */
  seen(seq: number): void;
}

export interface ApiOptions {
  readonly token: TokenSource;
  readonly texts: Texts;
  readonly fetch: typeof fetch;
}

export const addressOf = (name: RouteName, params: Params = {}): { method: string; path: string } => {
  const [method = '', pattern = ''] = ROUTES[name].split(' ');
  const query = new URLSearchParams(params);
  const path = pattern.replace(/:(\w+)/g, (_, key: string) => {
    query.delete(key);
    return encodeURIComponent(params[key] ?? '');
  });
  const rest = query.toString();
  return { method, path: rest === '' ? path : `${path}?${rest}` };
};

const kindOf = (status: number): CallFailure['kind'] => {
  if (status === 412) return 'changed';
  if (status === 503 || status === 429) return 'notWritten';
  return status >= 500 ? 'unknown' : 'refused';
};

const readFailure = async (response: Response, texts: Texts): Promise<CallFailure> => {
  const kind = kindOf(response.status);
  const body: unknown = await response.json().catch(() => undefined);
  const error = (body as Partial<Failure> | undefined)?.error;
  // A proxy's own page has no sentence for people.
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const wait = seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
  if (typeof error?.message !== 'string')
    return { kind, code: String(response.status), message: texts.tab.failed, ...wait };
  const { code, message, problems, id } = error;
  return { kind, code, message, ...(problems && { problems }), ...(id && { id }), ...wait };
};

/** What somebody pasted is sent without the characters that the app refuses. */
const cleaned = (_key: string, value: unknown): unknown => (typeof value === 'string' ? withoutControls(value) : value);

const readFile = async (response: Response): Promise<{ blob: Blob; name: string }> => {
  const [, name = 'semje.pdf'] = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { blob: await response.blob(), name };
};

/** The tab's door to the app: typed calls, failures as values, a new token once where the old one was refused. */
export const createApi = ({ token, texts, fetch }: ApiOptions): Api => {
  let newest = 0;
  const seen = (seq: number): void => {
    newest = Math.max(newest, seq);
  };
  const headers = async (fresh = false) => ({
    Authorization: `Bearer ${await token(fresh)}`,
    'Accept-Language': texts.language,
    ...(newest > 0 && { 'X-Seen-Seq': String(newest) }),
  });
  const offline = (code: string, message: string): Answered<never> => ({
    ok: false,
    failure: { kind: 'offline', code, message },
  });
  const call = async <T>(
    name: RouteName,
    params: Params,
    body?: unknown,
    read: (response: Response) => Promise<T> = (response) => response.json() as Promise<T>,
    fresh = false,
  ): Promise<Answered<T>> => {
    const { method, path } = addressOf(name, params);
    const sent: RequestInit = body === undefined ? {} : { body: JSON.stringify(body, cleaned) };
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    let bearer: Record<string, string>;
    try {
      bearer = await headers(fresh);
    } catch (refused) {
      return offline(refused instanceof Error ? refused.name : 'signIn', texts.tab.signInFailed);
    }
    try {
      const response = await fetch(path, { method, ...sent, headers: { ...bearer, ...type } });
      if (response.status === 401 && !fresh) return await call<T>(name, params, body, read, true);
      if (!response.ok) return { ok: false, failure: await readFailure(response, texts) };
      const value = await read(response);
      const { seq } = value as Partial<Accepted>;
      if (method !== 'GET' && typeof seq === 'number') seen(seq);
      return { ok: true, value };
    } catch (lost) {
      return offline(lost instanceof Error ? lost.name : 'lost', texts.tab.offline);
    }
  };
  return {
    get: (name, params = {}) => call(name, params),
    send: (name, params, body) => call(name, params, body),
    file: (name, params) => call(name, params, undefined, readFile),
    headers,
    seen,
  };
};
