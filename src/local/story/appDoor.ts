import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { answers, type Problem } from './appAnswers.js';
import type { TenantDoor } from './tenantDoor.js';
import { StoryStuck } from './waiting.js';

const LONGEST_RETRY_MS = 90_000;

export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}
export type Answer<T> = { readonly value: T } | { readonly refused: Refused };

/** The app's API, as the tab uses it. */
export class AppDoor {
  /** The newest entry anybody was told of: goes along, so that the next answer has seen it. */
  #seen = 0;

  constructor(
    readonly origin: string,
    private readonly tenant: TenantDoor,
  ) {}

  /** `route` is `GET /api/…`. Tries again, with the same body, what was certainly or perhaps not written. */
  async ask<T>(person: string, route: string, shape: z.ZodType<T>, body?: object): Promise<Answer<T>> {
    const end = Date.now() + LONGEST_RETRY_MS;
    for (;;) {
      const response = await this.#send(person, route, body);
      const mayRetry = [429, 503, 504].includes(response.status) && Date.now() < end;
      if (!mayRetry) return this.#read(route, response, shape);
      await response.body?.cancel();
      await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
    }
  }

  /** As `ask`, for what must be accepted. Throws `StoryStuck` with the app's own sentence. */
  async must<T>(person: string, route: string, shape: z.ZodType<T>, body?: object): Promise<T> {
    const answer = await this.ask(person, route, shape, body);
    if ('value' in answer) return answer.value;
    const { status, code, message } = answer.refused;
    throw new StoryStuck(`${route} by ${person} was answered ${status} ${code}: ${message}`);
  }

  async #send(person: string, route: string, body?: object): Promise<Response> {
    const [method = 'GET', path = '/'] = route.split(' ');
    return fetch(`${this.origin}${path}`, {
      method,
      signal: AbortSignal.timeout(60_000),
      headers: {
        authorization: `Bearer ${await this.tenant.token(person)}`,
        'accept-language': 'nn',
        ...(this.#seen > 0 && { 'x-seen-seq': String(this.#seen) }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  async #read<T>(route: string, response: Response, shape: z.ZodType<T>): Promise<Answer<T>> {
    const json: unknown = await response.json();
    if (!response.ok) {
      const { error } = answers.failure.parse(json);
      const { code, message, problems = [] } = error;
      return { refused: { status: response.status, code, message, problems } };
    }
    const parsed = shape.safeParse(json);
    if (!parsed.success) throw new StoryStuck(`${route} answered something else than agreed: ${parsed.error.message}`);
    const seq = answers.accepted.safeParse(json);
    if (seq.success) this.#seen = Math.max(this.#seen, seq.data.seq);
    return { value: parsed.data };
  }
}
