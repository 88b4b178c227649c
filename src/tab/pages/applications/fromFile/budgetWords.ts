import { BUDGET_GROUPS, BUDGET_ROWS, groupOf, type BudgetGroup, type BudgetRowKey } from '../../../../grant/budget.js';
import type { Party } from '../../../../grant/party.js';
import { BUDGET_COLUMNS, BUDGET_HEADS, BUDGET_LINES } from '../../../../texts/formLabels.js';
import { linesOf, type WordCell, type WordTable } from '../../../files/wordText.js';
import { oneLine } from './filling.js';
import { bare, nearest } from './labels.js';

export type Column = 'kommune' | 'hf' | 'sum' | { readonly party: Party } | { readonly unknown: string };

const HEADS = (['kommune', 'hf', 'sum'] as const).flatMap((column) =>
  BUDGET_HEADS[column].map((word) => ({ word, column })),
);
const FIRST_HEADS: readonly string[] = BUDGET_HEADS.cost;

const columnOf = (head: string, parties: readonly Party[]): Column | undefined => {
  const text = bare(head);
  if (FIRST_HEADS.includes(text)) return undefined;
  const known = nearest(text, HEADS);
  if (known) return known.column;
  const party = parties.find((one) => bare(one.name) === text || bare(one.shortName) === text);
  if (party) return party.side === 'hf' ? 'hf' : { party };
  return { unknown: head };
};

const isKnown = (column: Column | undefined): boolean =>
  typeof column === 'string' || (column !== undefined && 'party' in column);

export const textIn = (cell: WordCell): string => linesOf(cell.blocks).join('\n');

/** The columns of a budget, by where they begin; undefined where this row is no budget's head. */
export const headOf = (row: readonly WordCell[], parties: readonly Party[]): Map<number, Column> | undefined => {
  const columns = row.flatMap((cell) => {
    const column = columnOf(oneLine(textIn(cell)), parties);
    return column ? [[cell.column, column] as const] : [];
  });
  return columns.filter(([, column]) => isKnown(column)).length >= 2 ? new Map(columns) : undefined;
};

const HEAD_AMONG = 4;
export const isBudget = (table: WordTable, parties: readonly Party[]): boolean =>
  table.rows.slice(0, HEAD_AMONG).some((row) => headOf(row, parties) !== undefined);

export type Line = { readonly row: string } | { readonly group: BudgetGroup } | 'total';
const meant = (key: keyof typeof BUDGET_LINES): Line => {
  const group = BUDGET_GROUPS.find((one) => one === key);
  if (group) return { group };
  return key === 'total' ? 'total' : { row: key };
};
const LINES = (Object.keys(BUDGET_LINES) as (keyof typeof BUDGET_LINES)[]).flatMap((key) =>
  BUDGET_LINES[key].map((word) => ({ word, line: meant(key) })),
);

export const lineOf = (label: string): Line | undefined => nearest(bare(label), LINES)?.line;

/** `salary` under own contribution is another row than under personnel. */
export const rowIn = (name: string, group: BudgetGroup | undefined): BudgetRowKey | undefined => {
  const named = BUDGET_ROWS.filter((key) => key.endsWith(`.${name}`));
  return (
    named.find((key) => groupOf(key) === group) ?? (named.length === 1 && group === undefined ? named[0] : undefined)
  );
};

export const columnName = (column: Column): string => {
  if (typeof column === 'string') return BUDGET_COLUMNS[column];
  return 'party' in column ? column.party.shortName : column.unknown;
};
