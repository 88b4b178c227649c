import type { Kroner } from './money.js';
import { saysSomething, type FrameExceeded, type ReasonMissing } from './refusal.js';
import { currentRound, type ApplicationId, type Call, type MotionLine, type Outcome, type State } from './state.js';
import { freeText, LONGEST_ACT_TEXT } from './step.js';

/** What somebody would have decided for one application, as he has typed it. */
export interface TypedLine {
  readonly outcome: Outcome;
  readonly amount: Kroner;
  readonly year: number;
  readonly conditions: readonly string[];
  readonly reason?: string;
}

export type LineRefusal =
  | ReasonMissing
  | FrameExceeded
  | { readonly code: 'textTooLong' }
  | { readonly code: 'textsTooLong' }
  | { readonly code: 'amountDoesNotFit'; readonly outcome: Outcome; readonly requested: number }
  | { readonly code: 'yearNotInCall' };

/** All texts of one line are written in one entry of the journal, where one letter may take six characters of its 60 000. */
export const LONGEST_TOGETHER = 8000;

/** Granted is all that was asked for, partly granted less, and nothing is given where a case is rejected or deferred. */
export const isWholeLine = ({ outcome, amount }: Pick<TypedLine, 'outcome' | 'amount'>, requested: number): boolean => {
  switch (outcome) {
    case 'granted':
      return amount === requested;
    case 'partlyGranted':
      return amount > 0 && amount < requested;
    case 'rejected':
    case 'deferred':
      return amount === 0;
  }
};

export const requestedBy = (state: State, application: ApplicationId): number => {
  const known = state.applications.get(application);
  return (known && currentRound(known)?.facts.requested.sum) ?? 0;
};

/** A reduction, a rejection and a deferral need a reason. */
export const lacksReason = ({ outcome, reason }: Pick<TypedLine, 'outcome' | 'reason'>): boolean =>
  outcome !== 'granted' && !saysSomething(reason);

export const textsRefusal = (texts: readonly string[]): LineRefusal | undefined => {
  if (texts.some((text) => text.length > LONGEST_ACT_TEXT)) return { code: 'textTooLong' };
  return texts.reduce((sum, text) => sum + text.length, 0) > LONGEST_TOGETHER ? { code: 'textsTooLong' } : undefined;
};

/** Why this cannot stand for that application, whatever is left of the frame. */
export const lineRefusal = (
  state: State,
  call: Call,
  application: ApplicationId,
  line: TypedLine,
): LineRefusal | undefined => {
  const requested = requestedBy(state, application);
  if (!isWholeLine(line, requested)) return { code: 'amountDoesNotFit', outcome: line.outcome, requested };
  if (!call.years.includes(line.year)) return { code: 'yearNotInCall' };
  if (lacksReason(line)) return { code: 'reasonMissing' };
  return textsRefusal([line.reason ?? '', ...line.conditions]);
};

export const writtenLine = (application: ApplicationId, line: TypedLine): MotionLine => ({
  outcome: line.outcome,
  amount: line.amount,
  year: line.year,
  application,
  conditions: line.conditions.filter(saysSomething).map((text) => freeText(text.trim())),
  ...(line.reason !== undefined && saysSomething(line.reason) && { reason: freeText(line.reason.trim()) }),
});
