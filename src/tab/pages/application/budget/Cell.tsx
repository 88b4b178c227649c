import type { ReactElement } from 'react';
import type { BudgetRowKey } from '../../../../grant/budget.js';
import { AmountInput } from './AmountInput.js';
import { cellOf, type Column } from './columns.js';
import type { BudgetView } from './useBudget.js';

interface Props {
  readonly view: BudgetView;
  readonly row: BudgetRowKey;
  readonly column: Column;
}

/** An input of the budget in its place. */
export const Cell = ({ view, row, column }: Props): ReactElement => {
  const id = view.idOf(row, column);
  return (
    <AmountInput
      id={id}
      name={view.nameOf(row, column)}
      cell={cellOf(view.budget, row, column)}
      change={(cell) => view.write(row, column, cell)}
      invalid={view.unclear.some((cell) => cell.row === row && cell.column.key === column.key)}
      row={row}
      column={column.key}
      editing={(on) => view.edit(id, on)}
    />
  );
};
