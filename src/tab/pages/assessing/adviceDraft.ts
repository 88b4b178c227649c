import type { AssessedRow, AssessingPage, RecommendationView, Requests } from '../../../api/contract.js';
import { formatNumber } from '../../../grant/money.js';
import { certainAmount } from '../../parts/KronerField.js';

export type AdvisedOutcome = Requests['recommend']['outcome'];

export interface ConditionDraft {
  readonly text: string;
  /** As it is typed, `01.03.2025`. */
  readonly due: string;
  readonly owner: string;
}

/** The form as it is typed. */
export interface AdviceDraft {
  readonly outcome: AdvisedOutcome;
  readonly amount: string;
  readonly year: string;
  readonly reason: string;
  readonly conditions: readonly ConditionDraft[];
}

const outcomeFor = (gets: number, asked: number): AdvisedOutcome =>
  gets === 0 ? 'rejected' : gets < asked ? 'partlyGranted' : 'granted';

/** Days as they are typed and as they are kept: the order turned round. */
const turned = (day: string, between: string, to: string): string => day.split(between).reverse().join(to);

/** What the form begins with: what is advised already, else what the ranking gives it. */
export const beginningOf = (
  page: AssessingPage,
  row: AssessedRow,
  gets: number,
  made: RecommendationView | undefined,
): AdviceDraft =>
  made
    ? {
        outcome: made.outcome,
        amount: formatNumber(made.amount),
        year: String(made.year),
        reason: made.reason ?? '',
        conditions: made.conditions.map(({ text, due, owner }) => ({
          text,
          due: due === undefined ? '' : turned(due, '-', '.'),
          owner: owner ?? '',
        })),
      }
    : {
        outcome: outcomeFor(gets, row.asked ?? 0),
        amount: formatNumber(gets),
        year: String(page.call.years[0] ?? ''),
        reason: '',
        conditions: [],
      };

export const isDayTyped = (typed: string): boolean => typed.trim() === '' || /^\d{2}\.\d{2}\.\d{4}$/.test(typed.trim());

/** What is sent. The amount of an outcome that leaves no choice is not asked for. */
export const adviceOf = (
  draft: AdviceDraft,
  asked: number,
  seen: number,
): Omit<Requests['recommend'], 'commandId'> | undefined => {
  const { outcome, year, reason } = draft;
  const amount = outcome === 'granted' ? asked : outcome === 'partlyGranted' ? certainAmount(draft.amount) : 0;
  if (amount === undefined) return undefined;
  const conditions = draft.conditions.map(({ text, due, owner }) => ({
    text,
    ...(due.trim() !== '' && { due: turned(due.trim(), '.', '-') }),
    ...(owner !== '' && { owner }),
  }));
  return { outcome, amount, year: Number(year), conditions, reason, seen };
};
