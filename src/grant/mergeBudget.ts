import type { AmountCell, Budget, BudgetRow, BudgetRowKey } from './budget.js';
import { BUDGET_ROWS } from './budget.js';
import { fingerprintOf } from './fingerprint.js';
import { SIDES } from './party.js';

/** One cell of the budget: where it stands, as `row|column|party`, and what is in it. */
type Cells = ReadonlyMap<string, unknown>;

const COLUMNS = ['kommune', 'hf', 'givenSum'] as const;
const TOTALS = ['kommune', 'hf', 'sum'] as const;

/** A budget as its cells, each by a name of its own: what two people can change without meeting. */
const cellsOf = ({ rows, split, givenTotal }: Budget): Cells => {
  const cells = new Map<string, unknown>();
  for (const key of BUDGET_ROWS) {
    for (const column of COLUMNS) cells.set(`${key}|${column}`, rows[key]?.[column]);
    for (const [party, cell] of Object.entries(rows[key]?.parties ?? {})) cells.set(`${key}|parties|${party}`, cell);
  }
  for (const side of SIDES) cells.set(`split|${side}`, split.includes(side) || undefined);
  for (const column of TOTALS) cells.set(`total|${column}`, givenTotal?.[column]);
  return cells;
};

const rowFrom = (cells: Cells, key: BudgetRowKey): BudgetRow | undefined => {
  const row: Record<string, unknown> = {};
  for (const column of COLUMNS) {
    const cell = cells.get(`${key}|${column}`);
    if (cell !== undefined) row[column] = cell;
  }
  const before = `${key}|parties|`;
  const parties = [...cells].flatMap(([name, cell]) =>
    name.startsWith(before) && cell !== undefined ? [[name.slice(before.length), cell] as const] : [],
  );
  if (parties.length > 0) row.parties = Object.fromEntries(parties);
  return Object.keys(row).length > 0 ? row : undefined;
};

const budgetFrom = (cells: Cells): Budget => {
  const rows = BUDGET_ROWS.flatMap((key) => {
    const row = rowFrom(cells, key);
    return row ? [[key, row] as const] : [];
  });
  const total = TOTALS.flatMap((column) => {
    const cell = cells.get(`total|${column}`) as AmountCell | undefined;
    return cell === undefined ? [] : [[column, cell] as const];
  });
  return {
    rows: Object.fromEntries(rows),
    split: SIDES.filter((side) => cells.get(`split|${side}`) === true),
    ...(total.length > 0 && { givenTotal: Object.fromEntries(total) }),
  };
};

const differ = (one: unknown, other: unknown): boolean => fingerprintOf(one) !== fingerprintOf(other);

/** Both people's changes to one budget, cell by cell; undefined where both have changed the same cell, each to something else. */
export const mergeBudgets = (base: Budget, mine: Budget, theirs: Budget): Budget | undefined => {
  const [before, own, others] = [cellsOf(base), cellsOf(mine), cellsOf(theirs)];
  const merged = new Map<string, unknown>();
  for (const name of new Set([...before.keys(), ...own.keys(), ...others.keys()])) {
    const [was, my, their] = [before.get(name), own.get(name), others.get(name)];
    if (differ(was, my) && differ(was, their) && differ(my, their)) return undefined;
    merged.set(name, differ(was, my) ? my : their);
  }
  return budgetFrom(merged);
};
