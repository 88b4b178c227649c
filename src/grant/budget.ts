import { kroner, NO_KRONER, sumOf, type Kroner } from './money.js';
import { SIDES, type PartyId, type Side } from './party.js';

export const BUDGET_GROUPS = ['personnel', 'operating', 'ownContribution'] as const;
export type BudgetGroup = (typeof BUDGET_GROUPS)[number];

/** The form's nine rows, in its order. */
export const BUDGET_ROWS = [
  'personnel.salary',
  'personnel.userFees',
  'operating.premises',
  'operating.equipment',
  'operating.materials',
  'operating.travel',
  'operating.communication',
  'ownContribution.salary',
  'ownContribution.other',
] as const;
export type BudgetRowKey = (typeof BUDGET_ROWS)[number];

/** Whole kroner, or a text exactly as typed or imported that is not yet an amount. */
export type AmountCell = Kroner | { readonly typed: string };

export interface BudgetRow {
  /** The form's own two columns. */
  readonly kommune?: AmountCell;
  readonly hf?: AmountCell;
  /** A side's figure split by party. Where a side is split, its parties must add up to the side's own figure, if it has one. */
  readonly parties?: Readonly<Record<PartyId, AmountCell>>;
  /** The sum as an imported form gave it. In the tab sums are computed. */
  readonly givenSum?: AmountCell;
}

export interface Budget {
  readonly rows: { readonly [K in BudgetRowKey]?: BudgetRow };
  /** Sides that are split by party. */
  readonly split: readonly Side[];
  /** Total project cost as an imported form gave it. */
  readonly givenTotal?: { readonly kommune?: AmountCell; readonly hf?: AmountCell; readonly sum?: AmountCell };
}

export const EMPTY_BUDGET: Budget = { rows: {}, split: [] };

export const groupOf = (row: BudgetRowKey): BudgetGroup => row.slice(0, row.indexOf('.')) as BudgetGroup;
export const rowsOf = (group: BudgetGroup): BudgetRowKey[] => BUDGET_ROWS.filter((row) => groupOf(row) === group);

/** The rows of a group that a form has, and those that hold something all the same: nothing that was written is hidden. */
export const rowsShown = (group: BudgetGroup, formRows: readonly BudgetRowKey[], { rows }: Budget): BudgetRowKey[] =>
  rowsOf(group).filter((row) => formRows.includes(row) || rows[row] !== undefined);

/** What a cell counts as: a text that is not yet an amount counts as nothing, and stands as a problem elsewhere. */
export const countsAs = (cell: AmountCell | undefined): Kroner => (typeof cell === 'number' ? cell : NO_KRONER);

export const isUnread = (cell: AmountCell | undefined): cell is { readonly typed: string } => typeof cell === 'object';

/** Which parties are on which side; what a sum over parties needs to know. */
export type SideOf = (party: PartyId) => Side | undefined;

const partsOf = (row: BudgetRow | undefined, side: Side, sideOf: SideOf): AmountCell[] =>
  Object.entries(row?.parties ?? {}).flatMap(([party, cell]) => (sideOf(party) === side ? [cell] : []));

/** The computed sum of a side's parties in a row; undefined where the side is not split or no party has a figure. */
export const splitSum = (budget: Budget, row: BudgetRowKey, side: Side, sideOf: SideOf): Kroner | undefined => {
  if (!budget.split.includes(side)) return undefined;
  const parts = partsOf(budget.rows[row], side, sideOf);
  return parts.length === 0 ? undefined : sumOf(parts.map(countsAs));
};

/** A side's figure in a row: its own, or where it has none the sum of its parties. */
export const sideAmount = (budget: Budget, row: BudgetRowKey, side: Side, sideOf: SideOf): Kroner => {
  const own = budget.rows[row]?.[side];
  return own === undefined ? (splitSum(budget, row, side, sideOf) ?? NO_KRONER) : countsAs(own);
};

export const rowAmount = (budget: Budget, row: BudgetRowKey, sideOf: SideOf): Kroner =>
  sumOf(SIDES.map((side) => sideAmount(budget, row, side, sideOf)));

export const groupAmount = (budget: Budget, group: BudgetGroup, side: Side, sideOf: SideOf): Kroner =>
  sumOf(rowsOf(group).map((row) => sideAmount(budget, row, side, sideOf)));

export interface BudgetTotals {
  /** What the grant is asked for: personnel and operating costs. */
  readonly requested: Readonly<Record<Side, Kroner>> & { readonly sum: Kroner };
  readonly ownContribution: Readonly<Record<Side, Kroner>> & { readonly sum: Kroner };
  /** All rows: own contribution comes on top of what is asked for. */
  readonly project: Readonly<Record<Side, Kroner>> & { readonly sum: Kroner };
}

const bySide = (amount: (side: Side) => Kroner): BudgetTotals['requested'] => {
  const kommune = amount('kommune');
  const hf = amount('hf');
  return { kommune, hf, sum: kroner(kommune + hf) };
};

export const totalsOf = (budget: Budget, sideOf: SideOf): BudgetTotals => {
  const requested = bySide((side) =>
    sumOf([groupAmount(budget, 'personnel', side, sideOf), groupAmount(budget, 'operating', side, sideOf)]),
  );
  const ownContribution = bySide((side) => groupAmount(budget, 'ownContribution', side, sideOf));
  return { requested, ownContribution, project: bySide((side) => kroner(requested[side] + ownContribution[side])) };
};

/** A party's own contribution where its side is split or it is alone on its side; else undefined: we never divide a figure. */
export const ownContributionOf = (
  budget: Budget,
  party: PartyId,
  parties: readonly PartyId[],
  sideOf: SideOf,
): Kroner | undefined => {
  const side = sideOf(party);
  if (side === undefined) return undefined;
  if (parties.filter((other) => sideOf(other) === side).length === 1)
    return totalsOf(budget, sideOf).ownContribution[side];
  if (!budget.split.includes(side)) return undefined;
  return sumOf(rowsOf('ownContribution').map((row) => countsAs(budget.rows[row]?.parties?.[party])));
};
