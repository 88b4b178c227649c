import type { ApplicationContent, FieldKey } from './application.js';
import type { ContentChanges } from './applicationSchema.js';
import { EMPTY_BUDGET, type Budget } from './budget.js';
import { fingerprintOf } from './fingerprint.js';
import { mergeBudgets } from './mergeBudget.js';

/** What somebody wants a field to say, and what he saw there when he wrote it. */
export interface FieldWish<K extends FieldKey = FieldKey> {
  readonly field: K;
  /** `null` empties it. */
  readonly value: ApplicationContent[K] | null;
  /** Fingerprints of what he may have replaced: what he read, and what he has sent since without hearing of it. */
  readonly based: readonly string[];
  /** What he read, where only its parts can tell whether two have met: the budget. */
  readonly from?: ContentChanges[K];
}

export type Judgement =
  { readonly kind: 'same' | 'conflict' } | { readonly kind: 'write'; readonly value: ContentChanges[FieldKey] };

const merged = ({ field, value, from }: FieldWish, now: unknown): Budget | undefined =>
  field === 'budget' && from !== undefined && value !== null
    ? mergeBudgets(
        (from as Budget | null) ?? EMPTY_BUDGET,
        value as Budget,
        (now as Budget | undefined) ?? EMPTY_BUDGET,
      )
    : undefined;

/** What becomes of a wish where the field now says `now`: nobody's text is ever written over by somebody who has not seen it. */
export const judgeField = (wish: FieldWish, now: unknown): Judgement => {
  const stands = fingerprintOf(now);
  if (stands === fingerprintOf(wish.value)) return { kind: 'same' };
  if (wish.based.includes(stands)) return { kind: 'write', value: wish.value };
  const both = merged(wish, now);
  if (!both) return { kind: 'conflict' };
  return stands === fingerprintOf(both) ? { kind: 'same' } : { kind: 'write', value: both };
};
