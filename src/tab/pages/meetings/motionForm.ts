import type { Outcome } from '../../../grant/state.js';
import { formatKroner } from '../../../grant/money.js';
import type { AmountTexts } from '../../../texts/nn/amount.js';
import type { MeetingTexts } from '../../../texts/nn/meeting.js';
import type { FieldProblem } from '../../parts/FormProblems.js';
import { amountProblem, certainAmount } from '../../parts/KronerField.js';
import type { ProposedLine } from './Proposal.js';

/** A motion as typed. */
export interface MotionDraft {
  readonly outcome: Outcome;
  /** Only a partial grant has an amount of its own. */
  readonly amount: string;
  readonly year: number;
  /** One condition on each line. */
  readonly conditions: string;
  readonly reason: string;
}

export const MOTION_FIELDS = { amount: 'motion-amount', reason: 'motion-reason', outcome: 'motion-outcome' } as const;

export const OTHER_FIELDS = {
  amount: 'other-motion-amount',
  reason: 'other-motion-reason',
  outcome: 'other-motion-outcome',
} as const;

/** What the parties asked for and what is left of the frame; left is unknown for another year than the case's. */
export interface MotionLimits {
  readonly requested: number | undefined;
  readonly left: number | undefined;
}

interface Words {
  readonly motion: MeetingTexts['motion'];
  readonly amount: AmountTexts;
}

/** A reduction, a rejection and a deferral need a reason. */
export const needsReason = (outcome: Outcome): outcome is Exclude<Outcome, 'granted'> => outcome !== 'granted';

/** The whole sum of a grant is what was asked for; nothing is given where a case is rejected or deferred. */
export const motionAmount = ({ outcome, amount }: MotionDraft, { requested }: MotionLimits): number => {
  if (outcome === 'granted') return requested ?? 0;
  return outcome === 'partlyGranted' ? (certainAmount(amount) ?? 0) : 0;
};

const partProblem = ({ amount }: MotionDraft, { requested }: MotionLimits, words: Words): string | undefined => {
  const certain = certainAmount(amount);
  if (certain === undefined) {
    const unclear = amountProblem(amount, words.amount);
    return unclear === undefined ? words.motion.missingAmount : `${unclear} ${words.motion.notOpened}`;
  }
  if (certain === 0) return words.motion.zeroAmount;
  if (requested === undefined || certain < requested) return undefined;
  return certain > requested
    ? words.motion.moreThanAsked(formatKroner(requested))
    : words.motion.notLess(formatKroner(requested));
};

/** Everything that stops the ballot from being opened, in the form's order. */
export const motionProblems = (
  draft: MotionDraft,
  limits: MotionLimits,
  words: Words,
  fields: Record<keyof typeof MOTION_FIELDS, string> = MOTION_FIELDS,
): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const part = draft.outcome === 'partlyGranted' ? partProblem(draft, limits, words) : undefined;
  const over = limits.left !== undefined && motionAmount(draft, limits) > limits.left;
  if (part !== undefined) problems.push({ field: fields.amount, sentence: part });
  else if (over) {
    const field = draft.outcome === 'partlyGranted' ? fields.amount : fields.outcome;
    problems.push({ field, sentence: words.motion.overFrame(formatKroner(limits.left ?? 0)) });
  }
  if (needsReason(draft.outcome) && draft.reason.trim() === '') {
    problems.push({ field: fields.reason, sentence: words.motion.missingReason[draft.outcome] });
  }
  return problems;
};

/** A rejection and a deferral give nothing that a condition could be for: the form asks for none. */
export const takesConditions = (outcome: Outcome): boolean => outcome === 'granted' || outcome === 'partlyGranted';

/** The motion as it is put: only what the form shows goes with it. */
export const motionLine = (draft: MotionDraft, limits: MotionLimits): ProposedLine & { readonly year: number } => ({
  outcome: draft.outcome,
  amount: motionAmount(draft, limits),
  year: draft.year,
  conditions: (takesConditions(draft.outcome) ? draft.conditions : '')
    .split('\n')
    .map((condition) => condition.trim())
    .filter((condition) => condition !== ''),
  ...(needsReason(draft.outcome) && draft.reason.trim() !== '' && { reason: draft.reason.trim() }),
});
