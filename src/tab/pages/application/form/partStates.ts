import { FIELDS, PARTS, type Part } from '../../../../grant/application.js';
import type { Problem } from '../../../../grant/problems.js';
import type { FormTexts } from '../../../../texts/nn/form.js';
import type { Tone } from '../../../parts/Icon.js';
import type { IconName } from '../../../parts/iconPaths.js';

export interface PartState {
  readonly part: Part;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly note: string;
  readonly done: boolean;
}

const MISMATCHES = ['BUDGET_ROW_SUM_MISMATCH', 'BUDGET_SPLIT_MISMATCH', 'BUDGET_TOTAL_MISMATCH'];

const stateOf = (part: Part, problems: readonly Problem[], { list }: FormTexts): Omit<PartState, 'part'> => {
  if (part === 'endorsement') {
    return problems.length > 0
      ? { icon: 'lock', tone: 'neutral', note: list.locked, done: false }
      : { icon: 'plane', tone: 'brand', note: '', done: false };
  }
  const mine = problems.filter(({ field }) => FIELDS[field].part === part);
  const unclear = mine.filter(({ code }) => code === 'AMOUNT_UNCLEAR').length;
  const sums = mine.filter(({ code }) => MISMATCHES.includes(code)).length;
  if (unclear > 0) return { icon: 'alert', tone: 'bad', note: list.unclear(unclear), done: false };
  if (sums > 0) return { icon: 'alert', tone: 'bad', note: list.sums(sums), done: false };
  if (mine.length > 0) return { icon: 'circle', tone: 'neutral', note: list.missing(mine.length), done: false };
  return { icon: 'tick', tone: 'good', note: '', done: true };
};

/** Where each part of the form stands, counted all the time. */
export const partStates = (problems: readonly Problem[], texts: FormTexts): PartState[] =>
  PARTS.map((part) => ({ part, ...stateOf(part, problems, texts) }));
