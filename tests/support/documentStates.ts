import type { ApplicationContent } from '../../src/grant/application.js';
import type { Block, NeutralDocument } from '../../src/grant/document.js';
import type { DocumentKind } from '../../src/grant/filedDocument.js';
import type { Language } from '../../src/grant/party.js';
import type { State } from '../../src/grant/state.js';
import type { FreeText } from '../../src/grant/step.js';
import { documentsWanted } from '../../src/steps/documents.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { LETTERS } from './letterStates.js';
import { ALL_ENDORSED, NAMES, THE_CONTENT } from './endorsedApplication.js';
import { meetingDocuments } from './meetingStates.js';

/** What somebody reads in a document; what the drawer says on its own is shown by an example. */
export type ShownDocument = Omit<NeutralDocument, 'words'> & { readonly words: readonly string[] };

const shown = ({ words, ...document }: NeutralDocument): ShownDocument => ({
  ...document,
  words: [words.page(2, 3), words.character('U+4E2D'), words.continued('…')],
});

interface Drawn {
  readonly kind: DocumentKind;
  readonly party?: string;
  readonly state?: State;
  readonly content?: ApplicationContent | 'gone';
}

/** As it is filed, or as a copy where it was filed in another language. */
const drawn =
  ({ kind, party, state = ALL_ENDORSED, content = THE_CONTENT }: Drawn) =>
  (language: Language): ShownDocument => {
    const wanted = documentsWanted(state).findLast((one) => one.kind === kind && one.party === party);
    if (!wanted) throw new Error(`No ${kind} is wanted`);
    return shown(
      wanted.made(content === 'gone' ? undefined : content, {
        texts: textsFor(language),
        nameOf: (person) => NAMES[person],
        ...(language !== wanted.language && { copyOf: wanted.language }),
      }),
    );
  };

const TAKEN_OUT: FreeText = { removed: true };

/** The same after somebody has had the title and Ålesund's justification taken out. */
const withoutTexts = (): State => {
  const application = ALL_ENDORSED.applications.get('app');
  const [round] = application?.rounds ?? [];
  const given = round?.answers.alesund;
  if (!application || !round || !given) throw new Error('Ålesund has not answered');
  const answers = { ...round.answers, alesund: { ...given, justification: TAKEN_OUT } };
  const rounds = [{ ...round, answers, facts: { ...round.facts, title: TAKEN_OUT } }];
  return { ...ALL_ENDORSED, applications: ALL_ENDORSED.applications.with('app', { ...application, rounds }) };
};

/** Documents as people meet them: the golden files are made of these. */
export const DOCUMENT_STATES: Readonly<Record<string, (language: Language) => ShownDocument>> = {
  application: drawn({ kind: 'application' }),
  'application-content-gone': drawn({ kind: 'application', content: 'gone' }),
  receipt: drawn({ kind: 'receipt', party: 'alesund' }),
  'receipt-in-place-of': drawn({ kind: 'receipt', party: 'haram', content: { ...THE_CONTENT, attachments: [] } }),
  'receipt-acting': drawn({ kind: 'receipt', party: 'hf' }),
  letter: drawn({ kind: 'letter', party: 'alesund', state: LETTERS.granted }),
  'letter-reverses': drawn({ kind: 'letter', party: 'haram', state: LETTERS.reversed }),
  'letter-rejected-complaint': drawn({ kind: 'letter', party: 'hf', state: LETTERS.rejected }),
  'receipt-texts-removed': drawn({ kind: 'receipt', party: 'alesund', state: withoutTexts(), content: 'gone' }),
  ...Object.fromEntries(
    Object.entries(meetingDocuments).map(([name, made]) => [name, (language: Language) => shown(made(language))]),
  ),
};

/** What the app says on its own; what people wrote is in their language, whatever the document's is. */
export const ownWords = ({ kicker, blocks, foot, words }: ShownDocument): string[] => [
  kicker,
  foot,
  ...words,
  ...blocks.flatMap((block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return block.level === 1 ? [block.text] : [];
      case 'facts':
        return block.facts.map(({ term }) => term);
      case 'table':
        return [block.caption, ...block.columns.map(({ header }) => header)];
      case 'notice':
        return [block.title, block.text];
      case 'paragraph':
        return block.role === 'small' || block.role === 'empty' ? [block.text] : [];
      case 'list':
        return [];
    }
  }),
];
