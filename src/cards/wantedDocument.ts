import type { ApplicationContent } from '../grant/application.js';
import type { NeutralDocument } from '../grant/document.js';
import type { DocumentSubject } from '../grant/filedDocument.js';
import type { WrittenLanguage } from '../grant/party.js';
import type { FreeText } from '../grant/step.js';
import type { DocumentContext } from './documentContext.js';

/** A document that should lie in the drive, and how it comes to be. */
export interface WantedDocument extends DocumentSubject {
  readonly key: string;
  readonly language: WrittenLanguage;
  /** The frozen content it is made of, where it is made of one. */
  readonly sha?: string;
  readonly made: (content: ApplicationContent | undefined, context: DocumentContext) => NeutralDocument;
}

/** How many of these have been taken out since: what then is said is another document. */
export const removedOf = (texts: readonly (FreeText | undefined)[]): number =>
  texts.filter((text) => text?.removed).length;
