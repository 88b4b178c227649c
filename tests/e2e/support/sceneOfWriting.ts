import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { answers } from '../../../src/local/story/appAnswers.js';
import type { Product } from './product.js';

/** What the product is shown with where several write, turn back or take out an application. */
export const WRITING = {
  draft: 'overgang-ungdom-vaksen',
  writer: 'prosjektleiar-test-k07',
  colleague: 'prosjektleiar-test-h07',
  commenter: 'prosjektleiar-test-h04',
  /** Is reached by e-mail alone. */
  reader: 'kommunalsjef-test-post',
  comment: 'Fører klinikken lønn som 0,5 årsverk?',
  answer: 'Ja, frå februar.',
} as const;
/** Drafts of one writer, and where the scene leaves each. */
export const TURNED = { writer: 'prosjektleiar-test-k06', deleted: 'sletta-utkast', returned: 'send-tilbake' } as const;
export const WITHDRAWN = 'trekt-soknad';
export const CLOSED_IDEA = 'Felles vikarpool';
const CLOSED_TEXT = 'Dette gjorde vi på annan måte.';
export const givenHere: readonly string[] = [
  WRITING.comment,
  WRITING.answer,
  CLOSED_IDEA,
  CLOSED_TEXT,
  'Skriv kven som skal evaluere tiltaket.',
];

const act = async ({ app }: Product, person: string, route: string, body: object): Promise<void> => {
  await app.must(person, route, answers.accepted, { commandId: randomUUID(), ...body });
};

/** Two more people on the draft, and what they say about a field. */
async function shareDraft(on: Product): Promise<void> {
  const { draft, writer, colleague, commenter, reader } = WRITING;
  const at = `/api/applications/${draft}`;
  for (const [who, role] of [
    [colleague, 'writer'],
    [commenter, 'commenter'],
    [reader, 'reader'],
  ] as const) {
    const { tid, oid } = on.account(who);
    await act(on, writer, `POST ${at}/members`, { role, identity: { tid, oid } });
  }
  const about = { part: 'measure', field: 'targetGroup' };
  const said = { about, mentions: [], text: WRITING.comment };
  await act(on, colleague, `POST ${at}/comments`, { id: 'kommentar-1', ...said });
  const answer = { id: 'kommentar-2', about: { thread: 'kommentar-1' }, text: WRITING.answer, mentions: [] };
  await act(on, writer, `POST ${at}/comments`, answer);
  await act(on, colleague, `POST ${at}/comments`, { ...said, id: 'kommentar-3', about: { part: 'measure' } });
  await act(on, writer, `POST ${at}/comments/settling`, { thread: 'kommentar-3', done: true });
}

async function closeIdea(on: Product, secretary: string): Promise<void> {
  const idea = { id: 'ide-2', title: CLOSED_IDEA, parties: ['giske', 'hf'], text: CLOSED_TEXT };
  await act(on, secretary, 'POST /api/initiatives', idea);
  await act(on, secretary, `POST /api/initiatives/${idea.id}/closing`, {});
}

/** Before the early call is over: a draft that is deleted, and one that will miss its deadline. */
export async function writeTogether(on: Product, { call, early }: { call: string; early: string }, secretary: string) {
  await shareDraft(on);
  await closeIdea(on, secretary);
  const { writer, deleted, returned } = TURNED;
  await act(on, writer, 'POST /api/applications', { id: deleted, call });
  await act(on, writer, `POST /api/applications/${deleted}/deletion`, {});
  await act(on, writer, 'POST /api/applications', { id: returned, call: early });
}

/** After it: what missed its deadline is let in with a new one. */
export async function letIn(on: Product, secretary: string, deadline: string): Promise<void> {
  const reason = 'Skriv kven som skal evaluere tiltaket.';
  await act(on, secretary, `POST /api/applications/${TURNED.returned}/return`, { reason, deadline });
}

/** What stands in a field is changed by the other writer, behind the back of whoever writes there. */
export async function changeBehind({ app }: Product, text: string): Promise<void> {
  const draft = z.object({ etag: z.string() });
  const at = `/api/applications/${WRITING.draft}`;
  const { etag } = await app.must(WRITING.colleague, `GET ${at}`, draft);
  await app.must(WRITING.colleague, `PATCH ${at}`, answers.savedDraft, { etag, changes: { targetGroup: text } });
}

/** The other writer has the page open, and is in that field. */
export async function beThere({ app }: Product): Promise<void> {
  const sign = { page: 'andre-sida', field: 'purpose' };
  await app.must(WRITING.colleague, `PUT /api/applications/${WRITING.draft}/presence`, z.unknown(), sign);
}
