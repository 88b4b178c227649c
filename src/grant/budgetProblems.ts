import {
  BUDGET_GROUPS,
  BUDGET_ROWS,
  isUnread,
  rowAmount,
  rowsOf,
  splitSum,
  totalsOf,
  type AmountCell,
  type Budget,
  type BudgetGroup,
  type SideOf,
} from './budget.js';
import type { Kroner } from './money.js';
import { ownContributionProblems } from './ownContribution.js';
import { SIDES, type Side } from './party.js';
import type { Problem, ProblemCode } from './problem.js';
import type { HealthCommunityProfile } from './profile.js';

const unclear = (cell: AmountCell | undefined, at: string): Problem[] =>
  isUnread(cell) ? [{ code: 'AMOUNT_UNCLEAR', field: 'budget', at, typed: cell.typed }] : [];

const mismatch = (
  code: ProblemCode,
  at: string,
  cell: AmountCell | undefined,
  computed: Kroner,
  side?: Side,
): Problem[] =>
  typeof cell === 'number' && cell !== computed
    ? [{ code, field: 'budget', at, given: cell, computed, ...(side && { side }) }]
    : [];

const budgetRow = (budget: Budget, row: (typeof BUDGET_ROWS)[number], sideOf: SideOf): Problem[] => {
  const given = budget.rows[row];
  const at = `rows[${row}]`;
  const split = SIDES.flatMap((side) => {
    const parts = splitSum(budget, row, side, sideOf);
    return parts === undefined ? [] : mismatch('BUDGET_SPLIT_MISMATCH', `${at}.${side}`, given?.[side], parts, side);
  });
  return [
    ...SIDES.flatMap((side) => unclear(given?.[side], `${at}.${side}`)),
    ...Object.entries(given?.parties ?? {}).flatMap(([party, cell]) => unclear(cell, `${at}.parties.${party}`)),
    ...unclear(given?.givenSum, `${at}.sum`),
    ...split,
    ...mismatch('BUDGET_ROW_SUM_MISMATCH', `${at}.sum`, given?.givenSum, rowAmount(budget, row, sideOf)),
  ];
};

/** Whether something stands in these rows that is not yet an amount: then what is missing is not known. */
const hasUnread = (budget: Budget, group: BudgetGroup): boolean =>
  rowsOf(group).some((row) => {
    const { kommune, hf, parties } = budget.rows[row] ?? {};
    return [kommune, hf, ...Object.values(parties ?? {})].some(isUnread);
  });

/** What stands in the way in a budget. The given sums of an imported form are kept beside the computed ones. */
export const budgetProblems = (
  filled: Budget | undefined,
  sideOf: SideOf,
  ownContribution: HealthCommunityProfile['ownContribution'],
): Problem[] => {
  const totals = filled && totalsOf(filled, sideOf);
  const empty: Problem = { code: 'BUDGET_EMPTY', field: 'budget' };
  if (!filled || !totals) return [empty];
  if (totals.project.sum === 0 && !BUDGET_GROUPS.some((group) => hasUnread(filled, group))) return [empty];
  const own = ownContributionProblems(ownContribution, filled, sideOf);
  const mayAsk = hasUnread(filled, 'personnel') || hasUnread(filled, 'operating');
  const asked: Problem[] = totals.requested.sum === 0 && !mayAsk ? [empty] : [];
  const total = (['kommune', 'hf', 'sum'] as const).flatMap((column) => [
    ...unclear(filled.givenTotal?.[column], `totalProjectCost.${column}`),
    ...mismatch(
      'BUDGET_TOTAL_MISMATCH',
      `totalProjectCost.${column}`,
      filled.givenTotal?.[column],
      totals.project[column],
    ),
  ]);
  return [...asked, ...BUDGET_ROWS.flatMap((row) => budgetRow(filled, row, sideOf)), ...own, ...total];
};
