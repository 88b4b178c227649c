import type { LongText } from './meeting.js';
import { freeText, LONGEST_ACT_TEXT } from './step.js';

/** All of a long text stands in one entry of the journal, where one letter may take six characters of its 60 000. */
export const LONGEST_LONG_TEXT = 8000;

/** Cut where the journal keeps a piece whole, and never through a character that is two units wide. */
export const longText = (text: string): LongText => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > LONGEST_ACT_TEXT) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return (piece === '' ? pieces : [...pieces, piece]).map(freeText);
};

export const isRemoved = (text: LongText): boolean => text.some(({ removed }) => removed);

/** What was written; undefined where any of it has been taken out. */
export const wholeText = (text: LongText): string | undefined =>
  text.every((piece) => piece.text !== undefined) ? text.map((piece) => piece.text ?? '').join('') : undefined;
