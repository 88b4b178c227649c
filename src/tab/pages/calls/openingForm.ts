import { isIsoDate, readDate, type IsoDate } from '../../../grant/calendar.js';
import type { Mode } from '../../../grant/profile.js';
import type { Requests } from '../../../api/contract.js';
import type { CallingTexts } from '../../../texts/nn/calling.js';
import type { AmountTexts } from '../../../texts/nn/amount.js';
import type { FieldProblem } from '../../parts/FormProblems.js';
import { amountProblem, certainAmount } from '../../parts/KronerField.js';

/** A frame as typed. `key` tells rows apart while they are written. */
export interface TypedFrame {
  readonly key: string;
  readonly year: string;
  readonly amount: string;
  readonly source: string;
}

/** The whole form as typed. */
export interface OpeningForm {
  readonly frames: readonly TypedFrame[];
  readonly deadline: string;
  readonly decideBy: string;
  readonly mode: Mode;
}

export const fieldId = (frame: TypedFrame, part: 'year' | 'amount' | 'source'): string => `frame-${frame.key}-${part}`;
export const DEADLINE = 'call-deadline';
export const DECIDE_BY = 'call-decide-by';

interface Words {
  readonly opening: CallingTexts['opening'];
  readonly amount: AmountTexts;
}

const frameProblems = (frame: TypedFrame, all: readonly TypedFrame[], { opening, amount }: Words): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const first = all.find(({ year }) => year.trim() === frame.year.trim());
  if (!/^20\d\d$/.test(frame.year.trim()))
    problems.push({ field: fieldId(frame, 'year'), sentence: opening.missingYear });
  else if (first !== frame) problems.push({ field: fieldId(frame, 'year'), sentence: opening.sameYear });
  if ((certainAmount(frame.amount) ?? 0) === 0) {
    const sentence = amountProblem(frame.amount, amount) ?? opening.missingAmount;
    problems.push({ field: fieldId(frame, 'amount'), sentence });
  }
  if (frame.source.trim() === '') problems.push({ field: fieldId(frame, 'source'), sentence: opening.missingSource });
  return problems;
};

const dateProblems = ({ deadline, decideBy }: OpeningForm, today: IsoDate, { opening }: Words): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const last = readDate(deadline);
  if (deadline.trim() === '') problems.push({ field: DEADLINE, sentence: opening.missingDeadline });
  else if (last === undefined) problems.push({ field: DEADLINE, sentence: opening.unclearDate(deadline.trim()) });
  else if (last < today) problems.push({ field: DEADLINE, sentence: opening.pastDeadline });
  const by = readDate(decideBy);
  if (decideBy.trim() === '') return problems;
  if (by === undefined) problems.push({ field: DECIDE_BY, sentence: opening.unclearDate(decideBy.trim()) });
  else if (last !== undefined && by < last) {
    problems.push({ field: DECIDE_BY, sentence: opening.decideByBeforeDeadline });
  }
  return problems;
};

/** Everything that stands between this form and an open call, in the form's order. */
export const openingProblems = (form: OpeningForm, today: IsoDate, words: Words): FieldProblem[] => [
  ...form.frames.flatMap((frame) => frameProblems(frame, form.frames, words)),
  ...dateProblems(form, today, words),
];

/** The form as a request; undefined while something in it cannot be read. */
export const openingRequest = (form: OpeningForm): Omit<Requests['openCall'], 'commandId' | 'id'> | undefined => {
  const deadline = readDate(form.deadline);
  const decideBy = readDate(form.decideBy);
  const frames = form.frames.flatMap(({ year, amount, source }) => {
    const certain = certainAmount(amount);
    return certain === undefined ? [] : [{ year: Number(year), amount: certain, source: source.trim() }];
  });
  if (deadline === undefined || !isIsoDate(deadline) || frames.length < form.frames.length) return undefined;
  return { frames, deadline, ...(decideBy && { decideBy }), mode: form.mode };
};
