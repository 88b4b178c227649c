import type { Instant, IsoDate } from './calendar.js';
import type { Language, Side } from './party.js';

/** A paragraph's part in the whole. A `quote` is somebody's own words, `empty` says that nothing was written. */
export type ParagraphRole = 'lead' | 'body' | 'quote' | 'small' | 'empty';

export interface Fact {
  readonly term: string;
  /** One paragraph each. */
  readonly said: readonly string[];
  /** Hashes and ids: every character counts, and it may be broken anywhere. */
  readonly code?: boolean;
}

export type RowRole = 'row' | 'group' | 'sum' | 'total';

/** What a cell is, where a spreadsheet should count with it. */
export type CellValue =
  | { readonly kind: 'kroner'; readonly amount: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: IsoDate };

/** The first cell is the row's header. A `group` row has no other. */
export interface TableRow {
  readonly role: RowRole;
  readonly cells: readonly string[];
  /** Beside each cell's words, what it is; a cell without one is words and nothing else. */
  readonly values?: readonly (CellValue | undefined)[];
}

export interface TableColumn {
  readonly header: string;
  readonly align: 'start' | 'end';
  /** Whose figures stand in it: its mark stands beside the word. */
  readonly side?: Side;
  /** Share of the width. */
  readonly share: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly side?: Side }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
    }
  /** Something that is certain, set apart: that a party stands behind the application. */
  | { readonly kind: 'notice'; readonly tone: 'good' | 'calm'; readonly title: string; readonly text: string };

/** What the drawer says on its own, in the document's language. */
export interface DocumentWords {
  readonly page: (page: number, of: number) => string;
  /** Said for a character that no font here has: `teiknet U+1F9D1`. */
  readonly character: (code: string) => string;
  readonly continued: (caption: string) => string;
}

/** A document as it should read, before anybody has decided what it looks like: PDF/A now, other kinds later. */
export interface NeutralDocument {
  readonly language: Language;
  readonly title: string;
  /** Whose document it is: stands at the top of every page, and as its author. */
  readonly issuer: string;
  /** What kind of document it is, above the title. */
  readonly kicker: string;
  /** In one sentence, for archives. */
  readonly subject: string;
  /** The moment it is about. It stands in the file, so that the same document is the same bytes whenever it is drawn. */
  readonly dated: Instant;
  readonly blocks: readonly Block[];
  /** At the foot of every page, before the page number. */
  readonly foot: string;
  readonly words: DocumentWords;
}
