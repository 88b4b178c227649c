import type { AmountCell, Budget, BudgetGroup, BudgetRow, BudgetRowKey } from '../../../../grant/budget.js';
import type { Party, PartyId } from '../../../../grant/party.js';
import type { WordCell, WordTable } from '../../../files/wordText.js';
import { amountFrom } from './amountFrom.js';
import { columnName, headOf, lineOf, rowIn, textIn, type Column } from './budgetWords.js';
import { oneLine, type Unplaced } from './filling.js';

interface Reading {
  readonly rows: Partial<Record<BudgetRowKey, BudgetRow>>;
  readonly total: { kommune?: AmountCell; hf?: AmountCell; sum?: AmountCell };
  readonly unplaced: Unplaced[];
  readonly parties: Set<PartyId>;
}

const keepBeside = ({ unplaced }: Reading, label: string, column: Column, text: string): void => {
  if (text.trim() !== '') unplaced.push({ label: `${oneLine(label)}, ${columnName(column)}`, text: text.trim() });
};

const put = (reading: Reading, key: BudgetRowKey, label: string, column: Column, text: string): void => {
  const row = reading.rows[key] ?? {};
  const cell = amountFrom(text);
  if (cell === undefined) return;
  if (typeof cell === 'object' && cell.typed.length > 255) return keepBeside(reading, label, column, text);
  const place = typeof column === 'string' ? (column === 'sum' ? 'givenSum' : column) : undefined;
  if (place !== undefined) {
    if (row[place] !== undefined) return keepBeside(reading, label, column, text);
    reading.rows[key] = { ...row, [place]: cell };
  } else if (typeof column === 'object' && 'party' in column) {
    reading.rows[key] = { ...row, parties: { ...row.parties, [column.party.id]: cell } };
    reading.parties.add(column.party.id);
  } else keepBeside(reading, label, column, text);
};

const putTotal = (reading: Reading, label: string, column: Column, text: string): void => {
  const cell = amountFrom(text);
  if (cell === undefined) return;
  const isLong = typeof cell === 'object' && cell.typed.length > 255;
  if (typeof column !== 'string' || isLong || reading.total[column] !== undefined)
    return keepBeside(reading, label, column, text);
  reading.total[column] = cell;
};

/** Lines of a cell with figures, without the empty ones at its end. */
const figuresIn = (text: string): string[] => text.replace(/\s+$/, '').split('\n');

/**
 * Several rows of the form stand in one cell, their figures beside them line by line. They belong together where they stand on
 * the same line, or where there are as many figures as rows; nothing else is guessed.
 */
const alongside = (labels: readonly string[], figures: readonly string[]): readonly string[] | undefined => {
  const isRow = labels.map((label) => {
    const line = lineOf(label);
    return line !== undefined && line !== 'total' && 'row' in line;
  });
  const rows = isRow.filter(Boolean).length;
  const filled = figures.filter((figure) => figure.trim() !== '');
  if (figures.length === labels.length) return figures;
  if (figures[0]?.trim() === '' && figures.length < labels.length) return figures;
  if (filled.length !== rows && figures.length !== rows) return undefined;
  const given = filled.length === rows ? filled : figures;
  let next = 0;
  return isRow.map((row) => (row ? (given[next++] ?? '') : ''));
};

class BudgetTableReader {
  private group: BudgetGroup | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly columns: ReadonlyMap<number, Column>,
  ) {}

  private readonly byLine = (label: string, column: Column, text: string): void => {
    const line = lineOf(label);
    if (line === 'total') return putTotal(this.reading, label, column, text);
    const key = line && 'row' in line ? rowIn(line.row, this.group) : undefined;
    if (key) put(this.reading, key, label, column, text);
    else keepBeside(this.reading, label, column, text);
  };

  row(labels: readonly string[], figures: readonly { readonly column: Column; readonly text: string }[]): void {
    if (labels.length === 0) {
      for (const { column, text } of figures) keepBeside(this.reading, '–', column, text);
      return;
    }
    const spread = figures.map(({ column, text }) => ({
      column,
      text,
      lines: labels.length === 1 ? [text] : alongside(labels, figuresIn(text)),
    }));
    labels.forEach((label, index) => {
      const line = lineOf(label);
      if (line !== undefined && line !== 'total' && 'group' in line) this.group = line.group;
      for (const { column, lines } of spread) if (lines) this.byLine(label, column, lines[index] ?? '');
    });
    for (const { column, text, lines } of spread) if (!lines) keepBeside(this.reading, labels.join(', '), column, text);
  }
}

const labelsIn = (cells: readonly WordCell[]): string[] =>
  cells
    .filter(({ continues }) => !continues)
    .flatMap((cell) => textIn(cell).split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

export interface ReadBudget {
  readonly budget: Budget | undefined;
  readonly unplaced: readonly Unplaced[];
  /** Municipalities that have a column of their own. */
  readonly parties: readonly PartyId[];
}

/** The form's budget. Every figure is kept as given; what belongs to no row or column is kept beside. */
export const readBudget = (table: WordTable, parties: readonly Party[]): ReadBudget => {
  const reading: Reading = { rows: {}, total: {}, unplaced: [], parties: new Set() };
  const at = table.rows.findIndex((row) => headOf(row, parties) !== undefined);
  const columns = headOf(table.rows[at] ?? [], parties) ?? new Map<number, Column>();
  const first = Math.min(...columns.keys());
  const reader = new BudgetTableReader(reading, columns);
  for (const row of table.rows.slice(at + 1)) {
    const labels = labelsIn(row.filter(({ column }) => column < first));
    const figures = row
      .filter(({ column, continues }) => column >= first && !continues)
      .map((cell) => ({
        column: columns.get(cell.column) ?? { unknown: String(cell.column + 1) },
        text: textIn(cell),
      }));
    reader.row(labels, figures);
  }
  const isEmpty = Object.keys(reading.rows).length === 0 && Object.keys(reading.total).length === 0;
  const budget: Budget = {
    rows: reading.rows,
    split: reading.parties.size > 0 ? ['kommune'] : [],
    ...(Object.keys(reading.total).length > 0 && { givenTotal: reading.total }),
  };
  return { budget: isEmpty ? undefined : budget, unplaced: reading.unplaced, parties: [...reading.parties] };
};
