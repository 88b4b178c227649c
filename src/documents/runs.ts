import { FALLBACKS, face, type FaceName } from './fonts.js';

/** A piece of text in one face. */
export interface Run {
  readonly face: FaceName;
  readonly text: string;
  /** What was written, where something else is drawn: whoever reads the file by machine or by ear gets this. */
  readonly actual?: string;
}

const graphemes = new Intl.Segmenter('nn', { granularity: 'grapheme' });
/** Joiners and variation selectors say how a sign is drawn; a font without them draws the sign itself. */
const DRAWN_NOT = /[\u200c\u200d\ufe0e\ufe0f]/g;
/** Marks that are never seen: among them those that turn the direction of the text around, which a file name may hide behind. */
const UNSEEN = /[\p{Cf}\p{Cc}\u00ad]/gu;

/** Letters that join and run from right to left: set letter by letter they would be unreadable, so they are named. */
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const hasAll = (name: FaceName, text: string): boolean => {
  const found = face(name);
  for (const letter of text) if (!found.has(letter.codePointAt(0) ?? 0)) return false;
  return true;
};

const codesOf = (text: string): string =>
  [...text].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** What cannot be drawn: to be named. */
type Unknown = { readonly codes: string; readonly actual: string };

const runOf = (cluster: string, own: FaceName): Run | Unknown | undefined => {
  const plain = cluster.replace(DRAWN_NOT, '');
  const seen = plain.replace(UNSEEN, '');
  if (seen === '') return undefined;
  if (seen !== plain) {
    const found = runOf(seen, own);
    return found;
  }
  for (const name of JOINED.test(cluster) ? [] : [own, ...FALLBACKS]) {
    // A sign of several characters may be one glyph that stands for the first of them only.
    const isOne = name === own || [...cluster].length === 1;
    if (hasAll(name, cluster)) return { face: name, text: cluster, ...(!isOne && { actual: cluster }) };
    if (hasAll(name, plain)) return { face: name, text: plain, actual: cluster };
  }
  return { codes: codesOf(seen), actual: cluster };
};

const asIs = (text: string): boolean => text.search(UNSEEN) < 0 && !JOINED.test(text);

/** A text in the faces that have its characters. What none has is named, never an empty box; what cannot be seen is not drawn. */
export const runsOf = (text: string, own: FaceName, inWords: (codes: string) => string): readonly Run[] => {
  if (asIs(text) && hasAll(own, text)) return [{ face: own, text }];
  const runs: Run[] = [];
  let unknown: Unknown | undefined;
  const name = (): void => {
    if (unknown) runs.push({ face: own, text: inWords(unknown.codes), actual: unknown.actual });
    unknown = undefined;
  };
  for (const { segment } of graphemes.segment(text)) {
    const found = runOf(segment, own);
    if (!found) continue;
    if ('codes' in found) {
      unknown = unknown ? { codes: `${unknown.codes} ${found.codes}`, actual: unknown.actual + found.actual } : found;
      continue;
    }
    name();
    const last = runs.at(-1);
    if (last && last.face === found.face && last.actual === undefined && found.actual === undefined)
      runs[runs.length - 1] = { face: found.face, text: last.text + found.text };
    else runs.push(found);
  }
  name();
  return runs;
};
