import type { PersonId } from '../grant/people.js';
import type { Application, Call, Round, State } from '../grant/state.js';
import type { Block, DocumentWords, Fact } from '../grant/document.js';
import type { FreeText } from '../grant/step.js';
import { osloClock, type Instant } from '../grant/calendar.js';
import type { Texts } from '../texts/nn.js';

/** What a document needs besides what it is about: its language, and people's names as they are now. */
export interface DocumentContext {
  readonly texts: Texts;
  readonly nameOf: (person: PersonId) => string | undefined;
  /** The language of the document that was filed, where this is a copy in another. */
  readonly copyOf?: 'nn' | 'nb';
}

/** One version of an application, with what it was sent under. */
export interface SentVersion {
  readonly state: State;
  readonly application: Application;
  readonly call: Call;
  readonly round: Round;
}

export const wordsOf = ({ documents }: Texts): DocumentWords => ({
  page: documents.page,
  character: documents.character,
  continued: (caption) => caption,
});

/** What somebody wrote, or that it has been taken out. */
export const textOf = (text: FreeText | undefined, { texts }: Pick<DocumentContext, 'texts'>): string =>
  text?.text ?? texts.documents.removed;

/** Where an application's name stands in a title or a sentence. */
export const titleIn = (title: FreeText, { texts }: Pick<DocumentContext, 'texts'>): string =>
  title.text ?? texts.documents.removedTitle;

/** What a leader wrote; that it has been taken out is nobody's own words. */
export const quoted = (text: FreeText, context: DocumentContext): Block => ({
  kind: 'paragraph',
  role: text.text === undefined ? 'empty' : 'quote',
  text: textOf(text, context),
});

export const nameIn = ({ nameOf, texts }: DocumentContext, person: PersonId): string =>
  nameOf(person) ?? texts.documents.unnamed;

/** `1. desember 2024 kl. 14.32.07`: seconds too, since what comes first may matter. */
export const osloTime = ({ format }: Texts, at: Instant): string => {
  const { date, hour, minute, second } = osloClock(at);
  return format.dateAndTime(date, `${format.time(hour, minute)}.${second}`);
};

export const fact = (term: string, said: string | undefined, code = false): Fact[] =>
  said === undefined || said === '' ? [] : [{ term, said: [said], ...(code && { code }) }];
