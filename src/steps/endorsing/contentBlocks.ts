import type { Block } from '../../grant/document.js';
import {
  FIELDS,
  isFilled,
  PARTS,
  shownFields,
  type ApplicationContent,
  type FieldKey,
  type Part,
  type Period,
} from '../../grant/application.js';
import { partyName, partyNames } from '../../cards/partyWords.js';
import { trustOf } from '../../grant/call.js';
import { SIDES } from '../../grant/party.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { Texts } from '../../texts/nn.js';
import { attachmentBlocks } from './attachmentBlocks.js';
import { budgetTables } from './budgetTable.js';
import { fact } from '../../cards/documentContext.js';

interface Read {
  readonly content: ApplicationContent;
  readonly profile: HealthCommunityProfile;
  readonly texts: Texts;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });

const codes = ({ content, profile, texts }: Read, field: FieldKey): string[] => {
  const declared = FIELDS[field];
  const known = 'codesFrom' in declared ? profile[declared.codesFrom] : [];
  const chosen = [content[field] ?? []].flat().map(String);
  return known.filter(({ id }) => chosen.includes(id)).map(({ text }) => text[texts.language]);
};

const period = ({ from, to }: Period, texts: Texts): string => {
  const { form, format } = texts;
  const said = (cell: Period['from']): string =>
    cell === undefined ? form.text.empty : typeof cell === 'string' ? format.date(cell) : cell.typed;
  return typeof from === 'string' && typeof to === 'string'
    ? format.period(from, to)
    : `${form.from}: ${said(from)}. ${form.to}: ${said(to)}.`;
};

const contacts = ({ content, texts }: Read): Block[] => {
  const { application: words } = texts.documents;
  const inOrder = SIDES.flatMap((side) => (content.contacts ?? []).filter((contact) => contact.side === side));
  return inOrder.flatMap((contact): Block[] => [
    { kind: 'heading', level: 3, text: contact.name, side: contact.side },
    {
      kind: 'facts',
      facts: [
        ...fact(words.position, contact.position),
        ...fact(words.unit, contact.unit),
        ...fact(words.employer, contact.employer),
        ...fact(words.email, contact.email),
      ],
    },
  ]);
};

/** What stands in one field, as the form's own kind of answer. */
const fieldBlocks = (read: Read, field: FieldKey): Block[] => {
  const { content, profile, texts } = read;
  const { text, yes, no } = texts.form;
  const value = content[field];
  const written = typeof value === 'string' ? value : '';
  if (!isFilled(content, field)) return [{ kind: 'paragraph', role: 'empty', text: text.empty }];
  switch (FIELDS[field].kind) {
    case 'budget':
      return budgetTables(content, profile, texts);
    case 'contacts':
      return contacts(read);
    case 'municipalities':
      return [paragraph(partyNames(profile, [...(content.municipalities ?? []), trustOf({ profile })], texts))];
    case 'party':
      return [paragraph(partyName(profile, written))];
    case 'period':
      return [paragraph(period(content.period ?? {}, texts))];
    case 'codes':
    case 'code':
      return [list(codes(read, field))];
    case 'lines':
      return [list([value ?? []].flat().map(String))];
    case 'attachments':
      return attachmentBlocks(content.attachments ?? [], texts, 3);
    case 'yesNo':
      return [paragraph(value === true ? yes : no)];
    case 'confirmation':
      return [paragraph(value === true ? text.confirmed : text.notConfirmed)];
    case 'imported':
    case 'line':
    case 'longText':
      return [paragraph(written)];
  }
};

const partBlocks = (read: Read, part: Part, number: number): Block[] => {
  const { form, documents } = read.texts;
  const shown = shownFields(read.profile, read.content);
  const label = (field: FieldKey): string =>
    field === 'municipalities' ? form.text.parties : form.fields[field].label;
  return [
    { kind: 'heading', level: 1, text: documents.application.part(number, form.parts[part]) },
    ...shown
      .filter((field) => FIELDS[field].part === part)
      .flatMap((field): Block[] => [{ kind: 'heading', level: 2, text: label(field) }, ...fieldBlocks(read, field)]),
  ];
};

/** The parts of the form that are written, in the form's own order. The last of the nine is how it was endorsed. */
export const contentBlocks = (read: Read): Block[] =>
  PARTS.filter((part) => part !== 'endorsement').flatMap((part, index) => partBlocks(read, part, index + 1));
