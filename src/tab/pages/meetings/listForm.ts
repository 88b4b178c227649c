import type { CaseView } from '../../../api/contract.js';
import { formatKroner, formatNumber } from '../../../grant/money.js';
import type { MotionsTexts } from '../../../texts/nn/motions.js';
import type { FieldProblem } from '../../parts/FormProblems.js';
import { certainAmount } from '../../parts/KronerField.js';
import type { ProposedLine } from './Proposal.js';

/** One row of a list motion as typed. */
export interface ListRow {
  readonly application: string;
  readonly title: string;
  readonly requested: number;
  readonly included: boolean;
  readonly amount: string;
  readonly reason: string;
}

export const rowField = (application: string, part: 'amount' | 'reason'): string => `list-${part}-${application}`;

/** The meeting's applications that wait for a decision; the case's own first, and always in. */
export const waitingRows = (cases: readonly CaseView[], current: CaseView): ListRow[] => {
  const isWaiting = ({ decision, ballots }: CaseView): boolean =>
    decision === undefined && ballots.every(({ state, result }) => state === 'closed' && result?.adopted !== true);
  return [current, ...cases.filter((one) => one !== current && isWaiting(one))].map(({ application }) => ({
    application: application.id,
    title: application.title,
    requested: application.requested ?? 0,
    included: true,
    amount: formatNumber(application.requested ?? 0),
    reason: '',
  }));
};

const isReduced = (row: ListRow): boolean => (certainAmount(row.amount) ?? 0) < row.requested;
export const asksReason = (row: ListRow): boolean => certainAmount(row.amount) !== undefined && isReduced(row);

export const listSum = (rows: readonly ListRow[]): number =>
  rows.filter(({ included }) => included).reduce((sum, { amount }) => sum + (certainAmount(amount) ?? 0), 0);

/** Everything that stops the list from being put, in the form's order. */
export const listProblems = (rows: readonly ListRow[], left: number, words: MotionsTexts['form']): FieldProblem[] => {
  const included = rows.filter((row) => row.included);
  const problems = included.flatMap((row): FieldProblem[] => {
    const amount = certainAmount(row.amount);
    if (amount === undefined || amount > row.requested)
      return [{ field: rowField(row.application, 'amount'), sentence: words.unclear(row.title) }];
    return isReduced(row) && row.reason.trim() === ''
      ? [{ field: rowField(row.application, 'reason'), sentence: words.noReason(row.title) }]
      : [];
  });
  const sum = listSum(rows);
  const [first] = included;
  if (sum <= left || !first) return problems;
  const over = words.over(formatKroner(sum), formatKroner(left));
  return [...problems, { field: rowField(first.application, 'amount'), sentence: over }];
};

type ListLine = ProposedLine & { readonly application: string; readonly year: number };

/** The whole sum is a grant, a smaller one a part of it, and nothing a rejection. */
export const listLines = (rows: readonly ListRow[], year: number): ListLine[] =>
  rows
    .filter(({ included }) => included)
    .map((row) => {
      const amount = certainAmount(row.amount) ?? 0;
      const outcome = amount === row.requested ? 'granted' : amount === 0 ? 'rejected' : 'partlyGranted';
      const reason = outcome === 'granted' ? {} : { reason: row.reason.trim() };
      return { application: row.application, outcome, amount, year, conditions: [], ...reason };
    });
