import {
  BUDGET_ROWS,
  countsAs,
  rowAmount,
  splitSum,
  type AmountCell,
  type Budget,
  type BudgetRow,
  type BudgetRowKey,
  type SideOf,
} from '../../../../grant/budget.js';
import { sumOf, type Kroner } from '../../../../grant/money.js';
import { SIDES, type PartyId, type Side } from '../../../../grant/party.js';

type Cell = AmountCell | undefined;

const withRow = (budget: Budget, key: BudgetRowKey, row: BudgetRow): Budget => {
  const { [key]: _, ...others } = budget.rows;
  return { ...budget, rows: Object.keys(row).length === 0 ? others : { ...others, [key]: row } };
};

const withSide = (row: BudgetRow, side: Side, cell: Cell): BudgetRow => {
  const { [side]: _, ...rest } = row;
  return cell === undefined ? rest : { ...rest, [side]: cell };
};

const withPart = (row: BudgetRow, party: PartyId, cell: Cell): BudgetRow => {
  const { parties: before = {}, ...rest } = row;
  const { [party]: _, ...others } = before;
  const parties = cell === undefined ? others : { ...others, [party]: cell };
  return Object.keys(parties).length === 0 ? rest : { ...rest, parties };
};

const rowOf = (budget: Budget, key: BudgetRowKey): BudgetRow => budget.rows[key] ?? {};

/** A side's own figure says nothing more once its parties add up to it. */
const settleSide = (budget: Budget, key: BudgetRowKey, side: Side, sideOf: SideOf): Budget => {
  const parts = splitSum(budget, key, side, sideOf);
  const own = budget.rows[key]?.[side];
  return parts !== undefined && own === parts
    ? withRow(budget, key, withSide(rowOf(budget, key), side, undefined))
    : budget;
};

/** Sums that came with an import are let go when they are right at last, so that later edits are not held against them. */
const settleImported = (budget: Budget, sideOf: SideOf): Budget => {
  const rows = BUDGET_ROWS.filter((key) => budget.rows[key]?.givenSum === rowAmount(budget, key, sideOf));
  return rows.reduce((settled, key) => withoutGivenSum(settled, key), budget);
};

const settle = (budget: Budget, sideOf: SideOf): Budget =>
  settleImported(
    BUDGET_ROWS.flatMap((key) => SIDES.map((side) => ({ key, side }))).reduce(
      (settled, { key, side }) => settleSide(settled, key, side, sideOf),
      budget,
    ),
    sideOf,
  );

export const setSide = (budget: Budget, key: BudgetRowKey, side: Side, cell: Cell, sideOf: SideOf): Budget =>
  settle(withRow(budget, key, withSide(rowOf(budget, key), side, cell)), sideOf);

export const setPart = (budget: Budget, key: BudgetRowKey, party: PartyId, cell: Cell, sideOf: SideOf): Budget =>
  settle(withRow(budget, key, withPart(rowOf(budget, key), party, cell)), sideOf);

/**
 * Splits a side by party, or puts it together again. We never divide a figure: an undivided one stays beside the parties'
 * until they add up to it. Put together, the side gets the sum of its parties where it has no figure of its own.
 */
export const setSplit = (budget: Budget, side: Side, split: boolean, sideOf: SideOf): Budget => {
  const sides = budget.split.filter((other) => other !== side);
  if (split) return settle({ ...budget, split: [...sides, side] }, sideOf);
  const summed = BUDGET_ROWS.reduce((whole, key) => {
    const parts = splitSum(budget, key, side, sideOf);
    const row = rowOf(whole, key);
    return parts === undefined || row[side] !== undefined ? whole : withRow(whole, key, withSide(row, side, parts));
  }, budget);
  return { ...summed, split: sides };
};

/** Lets a side's own figure go, so that the sum of its parties counts. */
export const withoutOwn = (budget: Budget, key: BudgetRowKey, side: Side): Budget =>
  withRow(budget, key, withSide(rowOf(budget, key), side, undefined));

export const withoutGivenSum = (budget: Budget, key: BudgetRowKey): Budget => {
  const { givenSum: _, ...row } = rowOf(budget, key);
  return withRow(budget, key, row);
};

export const withoutGivenTotal = (budget: Budget, column: Side | 'sum'): Budget => {
  const { givenTotal, ...rest } = budget;
  const { [column]: _, ...total } = givenTotal ?? {};
  return Object.keys(total).length === 0 ? rest : { ...rest, givenTotal: total };
};

/** All that stands on one party, in every row. */
export const partyAmount = (budget: Budget, party: PartyId): Kroner =>
  sumOf(BUDGET_ROWS.map((key) => countsAs(budget.rows[key]?.parties?.[party])));

/** The budget without a party's figures: what it leaves when it is no longer a party. */
export const withoutParty = (budget: Budget, party: PartyId): Budget =>
  BUDGET_ROWS.reduce((left, key) => withRow(left, key, withPart(rowOf(left, key), party, undefined)), budget);
