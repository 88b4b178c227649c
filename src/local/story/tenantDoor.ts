import { z } from 'zod';
import { answers } from './appAnswers.js';
import { StoryStuck } from './waiting.js';

const TOKEN_MS = 50 * 60 * 1000;

const account = z.object({
  id: z.string(),
  oid: z.string(),
  tid: z.string(),
  displayName: z.string(),
  mail: z.string(),
  jobTitle: z.string(),
  department: z.string(),
  party: z.string(),
  part: z.string().optional(),
});
export type Account = z.infer<typeof account>;

const message = z.object({
  id: z.string(),
  conversation: z.string(),
  seq: z.number(),
  text: z.string(),
  /** By the tenant's clock. */
  createdAt: z.string(),
  card: z.record(z.string(), z.unknown()).nullable(),
  deleted: z.boolean(),
  refreshDue: z.boolean(),
});
export type Message = z.infer<typeof message>;

const place = z.object({ id: z.string(), name: z.string() });
const clientState = z.object({
  chats: z.array(place),
  team: z.object({ id: z.string(), groupId: z.string(), channels: z.array(place) }).nullable(),
});
export type ClientState = z.infer<typeof clientState>;

const pressed = z.object({
  answer: z.union([
    z.object({ kind: z.literal('card') }),
    z.object({ kind: z.literal('message'), text: z.string() }),
    z.object({ kind: z.literal('failed'), reason: z.string() }),
  ]),
  message,
});
export type Pressed = z.infer<typeof pressed>;

/** The embedded tenant: who there is, what time it is, and what each of them sees and does in Teams. */
export class TenantDoor {
  #tokens = new Map<string, { token: string; until: number }>();

  constructor(readonly origin: string) {}

  async #send(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.origin}${path}`, { signal: AbortSignal.timeout(60_000), ...init });
  }

  async #post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const init = { method: 'POST', body: JSON.stringify(body) };
    return this.#send(path, { ...init, headers: { 'content-type': 'application/json', ...headers } });
  }

  async people(): Promise<Account[]> {
    return z.array(account).parse(await (await this.#send('/identity/people')).json());
  }

  async addPerson(person: Record<string, string>): Promise<Account> {
    return account.parse(await (await this.#post('/identity/people', person)).json());
  }

  async setClock(now: string): Promise<void> {
    const answer = await this.#post('/clock', { now });
    if (!answer.ok) throw new StoryStuck(`The embedded tenant did not set its clock to ${now}.`);
  }

  /** A token for the app's API and for the client, as nested app authentication would give it. */
  async token(person: string): Promise<string> {
    const known = this.#tokens.get(person);
    if (known && known.until > Date.now()) return known.token;
    const answer = await this.#post('/identity/token', { person, audience: 'api' });
    if (!answer.ok) throw new StoryStuck(`The embedded tenant has nobody called ${person}.`);
    const { access_token: token } = z.object({ access_token: z.string() }).parse(await answer.json());
    this.#tokens.set(person, { token, until: Date.now() + TOKEN_MS });
    return token;
  }

  async #as(person: string): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.token(person)}` };
  }

  /** Throws `StoryStuck` with what the client would be told when it is refused. */
  async #read<T>(person: string, path: string, shape: z.ZodType<T>): Promise<T> {
    const answer = await this.#send(path, { headers: await this.#as(person) });
    if (answer.ok) return shape.parse(await answer.json());
    const { error } = answers.failure.parse(await answer.json());
    throw new StoryStuck(`${person} could not read ${path}: ${error.message}`);
  }

  state(person: string): Promise<ClientState> {
    return this.#read(person, '/client/state', clientState);
  }

  async messages(person: string, conversation: string): Promise<Message[]> {
    const path = `/client/conversations/${encodeURIComponent(conversation)}/messages`;
    return (await this.#read(person, path, z.object({ messages: z.array(message) }))).messages;
  }

  /** What Teams does by itself when somebody looks at a card that asks for it: fetches his own. */
  async look(person: string, { conversation, id, refreshDue, ...rest }: Message): Promise<Message> {
    if (!refreshDue) return { conversation, id, refreshDue, ...rest };
    const answer = await this.#post('/client/refresh', { conversation, activity: id }, await this.#as(person));
    return z.object({ message }).parse(await answer.json()).message;
  }

  /** Presses a button; undefined when Teams itself stops it because a mandatory input is empty. */
  async press(
    person: string,
    { conversation, id: activity }: Pick<Message, 'conversation' | 'id'>,
    button: { readonly named: string; readonly data: unknown },
    inputs: Record<string, string> = {},
  ): Promise<Pressed | undefined> {
    const body = { conversation, activity, actionTitleOrVerb: button.named, data: button.data, inputs };
    const answer = await this.#post('/client/actions', body, await this.#as(person));
    if (answer.ok) return pressed.parse(await answer.json());
    const { error } = answers.failure.parse(await answer.json());
    if (error.code === 'inputMissing') return undefined;
    throw new StoryStuck(`${person} could not press ${button.named}: ${error.message}`);
  }
}
