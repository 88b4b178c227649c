import type { FieldKey } from '../../src/grant/application.js';
import { LONG_TEXTS } from '../writing/crowd.js';

/** A few words that one of the five types, so long after the beginning. */
export interface Stroke {
  readonly atMs: number;
  readonly person: number;
  readonly field: FieldKey;
  readonly word: string;
}

const PEOPLE = 5;
const PAUSE_MS = 900;
/** Of so many strokes one is in the field that everybody writes in. */
const SHARED_EACH = 4;
const [SHARED = 'purpose', ...OWN] = LONG_TEXTS.slice(0, PEOPLE + 1);

export const isShared = ({ field }: { readonly field: FieldKey }): boolean => field === SHARED;
export const STROKE_FIELDS: readonly FieldKey[] = [SHARED, ...OWN];

/** The same for the product and for its floor: each mostly in a field of his own, now and then all in the same. */
export const strokesFor = (forMs: number): Stroke[] =>
  Array.from({ length: PEOPLE }, (_, person) => person).flatMap((person) =>
    Array.from({ length: Math.floor(forMs / PAUSE_MS) }, (_unused, number): Stroke => {
      const field = number % SHARED_EACH === SHARED_EACH - 1 ? SHARED : (OWN[person] ?? SHARED);
      return { atMs: number * PAUSE_MS + person * 130, person, field, word: ` <${person}:${number}> nokre ord til` };
    }),
  );
