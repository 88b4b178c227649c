import type { PartyId } from './party.js';

/**
 * `receipt`: a leader's electronic confirmation. `application`: the whole application with its endorsements. `letter`: what was
 * decided, to one party.
 */
export type DocumentKind = 'receipt' | 'application' | 'letter';

/** Which document: what it is about, of which version. Of a letter that is which of the application's decisions, in order. */
export interface DocumentSubject {
  readonly kind: DocumentKind;
  readonly application: string;
  readonly version: number;
  readonly party?: PartyId;
}

/**
 * What a document is filed under, once. Where a text has been taken out of what it says, it is another document: `removed` is
 * how many were.
 */
export const documentKey = ({ kind, application, version, party }: DocumentSubject, removed = 0): string =>
  [kind, application, version, ...(party === undefined ? [] : [party]), ...(removed > 0 ? [`without${removed}`] : [])]
    .join(':')
    .toLowerCase();

/** Its name in the drive: all that makes it unique, and nothing of what it says. */
export const documentPath = ({ kind, application, version, party }: DocumentSubject, sha: string): string =>
  `documents/${application}/${[kind, `v${version}`, party, sha].filter(Boolean).join('-')}.pdf`;
