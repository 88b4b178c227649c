import { LONGEST_LINE, LONGEST_TEXT, type ApplicationContent, type Unplaced } from '../../../../grant/application.js';
import { withoutControls } from '../../../../grant/plainText.js';

export type { Unplaced };

/** What was read of one application: what goes where, and what goes nowhere. */
export interface ReadApplication {
  readonly content: Omit<ApplicationContent, 'attachments'>;
  readonly unplaced: readonly Unplaced[];
  /** The file has changes that nobody has accepted yet. */
  readonly tracked: boolean;
}

/** Everything on one line, as a column of one line holds it. */
export const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

/** Lines as they stand, without the empty ones around them. */
export const severalLines = (text: string): string =>
  withoutControls(text)
    .replace(/^\s*\n/, '')
    .trimEnd();

export const isLine = (text: string): boolean => text.length <= LONGEST_LINE;

/** A long text is kept whole where there is room for it while it is shortened. */
export const LONGEST_KEPT = LONGEST_TEXT * 2;

const shortened = (label: string): string => oneLine(label).slice(0, LONGEST_LINE);

/** What found no place, in the order it was found. */
export class Beside {
  readonly all: Unplaced[] = [];

  keep(label: string, text: string): void {
    const kept = severalLines(text);
    for (let at = 0; at < kept.length; at += LONGEST_KEPT)
      this.all.push({ label: shortened(label), text: kept.slice(at, at + LONGEST_KEPT) });
  }
}

/** Room in the draft for what found no place, as its column holds it. */
const LONGEST_ALL = 58_000;
const MOST = 500;

export interface Kept {
  readonly kept: readonly Unplaced[];
  /** Too much for the draft: to be copied before it is made. */
  readonly left: readonly Unplaced[];
}

export const fitting = (unplaced: readonly Unplaced[]): Kept => {
  const kept: Unplaced[] = [];
  const left: Unplaced[] = [];
  let length = 0;
  for (const one of unplaced) {
    length += JSON.stringify(one).length + 1;
    (length <= LONGEST_ALL && kept.length < MOST ? kept : left).push(one);
  }
  return { kept, left };
};
