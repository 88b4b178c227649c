import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { documentPath, type DocumentKind } from '../grant/filedDocument.js';
import type { Language } from '../grant/party.js';
import type { DrawDocument } from '../grant/ports.js';
import { documentsOf, type WantedDocument } from '../steps/documents.js';
import { textsFor } from '../texts/textsFor.js';
import { FileAnswer } from './fileAnswer.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { mayReadContent } from './views/access.js';

interface Asked {
  readonly kind: DocumentKind;
  readonly application: string;
  /** The newest where it is not told. */
  readonly version?: string;
  readonly party?: string;
  readonly language?: string;
  /** `docx` to go on writing in; the PDF/A is what was filed. */
  readonly format?: string;
}

const wantedBy = (look: Look, { kind, application: id, version, party }: Asked): WantedDocument => {
  const application = look.state.applications.get(id);
  const call = application && look.state.calls.get(application.call);
  if (!application || !call || !mayReadContent(look, application, call)) throw new HttpFailure(404, 'notFound');
  const found = documentsOf(look.state, application)
    .filter((one) => one.kind === kind && one.party === party)
    .filter((one) => version === undefined || String(one.version) === version)
    .at(-1);
  if (!found) throw new HttpFailure(404, 'notFound');
  return found;
};

/** As it lies in the drive; undefined where it does not yet, or is not what the journal has. */
const filed = async ({ state, world }: Look, wanted: WantedDocument): Promise<Uint8Array | undefined> => {
  const known = state.documents.get(wanted.key);
  if (!known) return undefined;
  const bytes = await world.files.get(documentPath(known, known.sha));
  if (bytes && createHash('sha256').update(bytes).digest('hex') === known.sha) return bytes;
  world.log('A filed document is not in the drive as the journal has it', { key: wanted.key });
  return undefined;
};

const LANGUAGES: readonly string[] = ['nn', 'nb', 'en'] satisfies readonly Language[];

const drawn = async (
  { world }: Look,
  wanted: WantedDocument,
  language: Language,
  draw: DrawDocument,
): Promise<Uint8Array> => {
  const content = wanted.sha === undefined ? undefined : await world.frozen.read(wanted.sha);
  const document = wanted.made(content, {
    texts: textsFor(language),
    nameOf: (person) => world.people.get(person)?.name,
    ...(language !== wanted.language && { copyOf: wanted.language }),
  });
  return draw(document);
};

/** What a saved file is called: which document it is, and nothing of what it says. */
const nameOf = (
  { kind, application, version, party }: WantedDocument,
  language: Language,
  ending: 'pdf' | 'docx',
): string =>
  `${[kind, application, `v${version}`, party, language].filter(Boolean).join('-')}.${ending}`.replace(/[^\w.-]/g, '');

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document as it was filed; drawn now where it is not filed yet, or is asked for in another language or as DOCX. */
export const documentFile = async (look: Look, asked: Asked): Promise<FileAnswer> => {
  const wanted = wantedBy(look, asked);
  const language = LANGUAGES.includes(asked.language ?? '') ? (asked.language as Language) : wanted.language;
  const { draw, drawDocx } = look.world;
  if (asked.format === 'docx') {
    const file = await drawn(look, wanted, language, drawDocx);
    return new FileAnswer(nameOf(wanted, language, 'docx'), DOCX, file.length, Readable.from([file]));
  }
  const bytes = language === wanted.language ? await filed(look, wanted) : undefined;
  const file = bytes ?? (await drawn(look, wanted, language, draw));
  return new FileAnswer(nameOf(wanted, language, 'pdf'), 'application/pdf', file.length, Readable.from([file]));
};
