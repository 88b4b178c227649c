import { setTimeout as sleep } from 'node:timers/promises';
import type { FieldKey } from '../../src/grant/application.js';
import { graphSiteId } from '../../src/local/settings.js';
import type { Machine } from '../support/machine.js';
import type { Stroke } from './autosaveStrokes.js';

const LIST = 'AutosaveFloor';
/** As soon after a change as the product sends it. */
const SAVE_AFTER_MS = 1000;

type Texts = Partial<Record<FieldKey, string>>;

export interface FloorRound {
  readonly saves: number;
  readonly bytes: number;
  readonly lost: readonly Stroke[];
}

/** A form without merging: each saves his own changed fields over whatever stands there, and takes in what he is answered. */
class Person {
  saves = 0;
  bytes = 0;
  readonly #seen: Texts = {};
  #changed: Texts = {};

  constructor(
    private readonly row: string,
    private readonly token: string,
  ) {}

  type({ field, word }: Stroke): void {
    this.#seen[field] = `${this.#seen[field] ?? ''}${word}`;
    this.#changed[field] = this.#seen[field];
  }

  async saveUntil(isOver: () => boolean): Promise<void> {
    for (let isLast = false; !isLast;) {
      isLast = isOver();
      if (Object.keys(this.#changed).length > 0) await this.#save();
      await sleep(SAVE_AFTER_MS);
    }
  }

  async #save(): Promise<void> {
    const sent = JSON.stringify(this.#changed);
    this.#changed = {};
    const text = await ask('PATCH', `${this.row}/fields`, this.token, sent);
    this.saves += 1;
    this.bytes += sent.length + text.length;
    const stands = JSON.parse(text) as Texts;
    for (const field of Object.keys(this.#seen) as FieldKey[])
      if (!(field in this.#changed)) this.#seen[field] = stands[field] ?? '';
  }
}

async function ask(method: string, url: string, token: string, body?: string): Promise<string> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return text;
}

const listsOf = (machine: Machine): string => `${machine.tenantUrl}/v1.0/sites/${graphSiteId}/lists`;

/** A list like the one for applications, with a column for each of these fields. */
export async function makeFloorForms(machine: Machine, fields: readonly FieldKey[]): Promise<void> {
  const columns = fields.map((name) => ({ name, text: { allowMultipleLines: true } }));
  const body = { displayName: LIST, list: { template: 'genericList' }, columns };
  await ask('POST', listsOf(machine), await machine.token('admin', 'graph'), JSON.stringify(body));
}

/** The same people and the same words, where the last writer wins. */
export async function lastWriterWins(machine: Machine, strokes: readonly Stroke[], forMs: number): Promise<FloorRound> {
  const token = await machine.token('app', 'graph');
  const items = `${listsOf(machine)}/${LIST}/items`;
  const { id } = JSON.parse(await ask('POST', items, token, JSON.stringify({ fields: {} }))) as { id: string };
  const people = new Map(
    [...new Set(strokes.map(({ person }) => person))].map((one) => [one, new Person(`${items}/${id}`, token)]),
  );
  const end = Date.now() + forMs;
  const saving = [...people.values()].map((person) => person.saveUntil(() => Date.now() > end));
  await Promise.all(
    strokes.map(async (stroke) => {
      await sleep(stroke.atMs);
      people.get(stroke.person)?.type(stroke);
    }),
  );
  await Promise.all(saving);
  const { fields } = JSON.parse(await ask('GET', `${items}/${id}?$expand=fields`, token)) as { fields: Texts };
  const all = [...people.values()];
  return {
    saves: all.reduce((sum, { saves }) => sum + saves, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    lost: strokes.filter(({ field, word }) => !fields[field]?.includes(word)),
  };
}
