import { face, type FaceName } from './fonts.js';
import { runsOf, type Run } from './runs.js';

/** How a text is set. */
export interface Setting {
  readonly face: FaceName;
  readonly size: number;
  /** What is drawn for characters that no font here has. */
  readonly inWords: (codes: string) => string;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

interface Token {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly isSpace: boolean;
  readonly text: string;
}

export const widthOf = (runs: readonly Run[], size: number): number =>
  (runs.reduce((sum, run) => sum + face(run.face).shape(run.text).width, 0) * size) / 1000;

const TOKENS = /[ \t\u2000-\u2006\u2008-\u200a\u3000]+|[^ \t\u2000-\u2006\u2008-\u200a\u3000]+/g;
const graphemes = new Intl.Segmenter('nn', { granularity: 'grapheme' });

const tokenOf = (text: string, { face: own, size, inWords }: Setting): Token => {
  const isSpace = /^[ \t\u2000-\u200a\u3000]/.test(text);
  const drawn = isSpace ? text.replace(/\t/g, '    ').replace(/[^ ]/g, ' ') : text;
  const runs = runsOf(drawn, own, inWords);
  return { runs, width: widthOf(runs, size), isSpace, text: drawn };
};

/** A word that is wider than a line is cut where the line ends: an address, or a check sum. */
const cutToFit = (token: Token, width: number, setting: Setting): Token[] => {
  const pieces: Token[] = [];
  let held = '';
  for (const { segment } of graphemes.segment(token.text)) {
    if (held !== '' && tokenOf(held + segment, setting).width > width) {
      pieces.push(tokenOf(held, setting));
      held = segment;
    } else held += segment;
  }
  if (held !== '') pieces.push(tokenOf(held, setting));
  return pieces;
};

const lineOf = (tokens: readonly Token[]): Line => ({
  runs: tokens.flatMap((token) => token.runs),
  width: tokens.reduce((sum, token) => sum + token.width, 0),
});

/** The lines of a text in a column. Nothing is hyphenated; a wrapped line keeps its space, so that words stay apart when read. */
export const linesOf = (text: string, width: number, setting: Setting): Line[] =>
  text.split('\n').flatMap((paragraph) => wrapped(paragraph, width, setting));

const wrapped = (paragraph: string, width: number, setting: Setting): Line[] => {
  const lines: Line[] = [];
  let line: Token[] = [];
  let used = 0;
  const end = (): void => {
    lines.push(lineOf(line));
    line = [];
    used = 0;
  };
  for (const word of paragraph.match(TOKENS) ?? []) {
    const token = tokenOf(word, setting);
    const pieces = token.width > width && !token.isSpace ? cutToFit(token, width, setting) : [token];
    for (const piece of pieces) {
      if (!piece.isSpace && used + piece.width > width && line.length > 0) end();
      // Spaces at the beginning of a line that was wrapped are the end of the one before.
      if (piece.isSpace && line.length === 0 && lines.length > 0) continue;
      line.push(piece);
      used += piece.width;
    }
  }
  end();
  return lines;
};
