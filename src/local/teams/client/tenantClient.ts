import type { PersonKind } from '../../tenantContext.js';
import type { Language } from './language.js';

export interface SeededPerson {
  readonly id: string;
  readonly oid: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly party: string;
  readonly preferredLanguage: Language;
  readonly kind: PersonKind;
  /** The tenant that he signs in to at home. */
  readonly organisation: string;
}

/** The tenant answered with an error; `code` is its own word for it. */
export class TenantRefusal extends Error {
  override readonly name = 'TenantRefusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Speaks to the tenant as one person. */
export interface TenantClient {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body?: unknown): Promise<Answer>;
  /** Calls `onChange` with the conversation whenever something in it changes, until `stop` aborts. */
  follow(
    onChange: (conversation: string) => void,
    onContact: (there: boolean) => void,
    stop: AbortSignal,
  ): Promise<void>;
}

export async function seededPeople(): Promise<SeededPerson[]> {
  return (await (await fetch('/identity/people')).json()) as SeededPerson[];
}

async function newToken(person: string): Promise<string> {
  const response = await fetch('/identity/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, audience: 'api' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function readLines(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    lines.filter((line) => line !== '').forEach(onLine);
  }
}

export function tenantClient(person: string, language: Language): TenantClient {
  let token: Promise<string> | undefined;

  const call = async (method: string, path: string, more: RequestInit): Promise<Response> => {
    token ??= newToken(person);
    const send = async (): Promise<Response> =>
      fetch(path, {
        ...more,
        method,
        headers: { authorization: `Bearer ${await token}`, 'accept-language': language, ...more.headers },
      });
    const first = await send();
    if (first.status !== 401) return first;
    token = newToken(person);
    return send();
  };
  const answer = async <Answer>(response: Response): Promise<Answer> => {
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as { error?: { code?: string; message?: string } };
    if (!response.ok) throw new TenantRefusal(response.status, body.error?.code ?? '', body.error?.message ?? '');
    return body as Answer;
  };

  return {
    get: async <Answer>(path: string) => answer<Answer>(await call('GET', path, {})),
    post: async <Answer>(path: string, body: unknown = {}) =>
      answer<Answer>(
        await call('POST', path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      ),
    async follow(onChange, onContact, stop) {
      while (!stop.aborted) {
        try {
          const response = await call('GET', '/client/feed', { signal: stop });
          if (response.body) {
            onContact(true);
            await readLines(response.body, (line) =>
              onChange((JSON.parse(line) as { conversation: string }).conversation),
            );
          }
        } catch (error) {
          if (!stop.aborted && !(error instanceof TypeError)) throw error;
        }
        if (stop.aborted) return;
        onContact(false);
        await pause(1_000);
      }
    },
  };
}
