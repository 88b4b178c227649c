import type { Problem, ProblemCode } from '../../../../grant/problems.js';

/** What somebody typed and cannot mean is asked about when he leaves it; what is only missing waits until he sends. */
const EARLY: readonly ProblemCode[] = [
  'TEXT_TOO_LONG',
  'DATE_UNCLEAR',
  'PERIOD_REVERSED',
  'LEAD_APPLICANT_NOT_A_PARTY',
  'BUDGET_ROW_SUM_MISMATCH',
  'BUDGET_SPLIT_MISMATCH',
  'BUDGET_TOTAL_MISMATCH',
];

const isSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.field === other.field && one.at === other.at;

/** Problems that still stand, that stood when a field was last left, and that may be said by now. */
export const shownProblems = (
  now: readonly Problem[],
  whenLeft: readonly Problem[],
  checked: boolean,
): readonly Problem[] =>
  now.filter(
    (problem) => (checked || EARLY.includes(problem.code)) && whenLeft.some((before) => isSame(before, problem)),
  );
