import { useState } from 'react';
import {
  EMPTY_BUDGET,
  isUnread,
  BUDGET_ROWS,
  groupOf,
  type AmountCell,
  type Budget,
  type BudgetRowKey,
} from '../../../../grant/budget.js';
import { useTexts } from '../../../session.js';
import { sidesOf } from '../../../../grant/application.js';
import { elementId } from '../form/address.js';
import { useField, useForm } from '../form/formContext.js';
import { cellOf, columnsOf, placeOf, withCell, type Column } from './columns.js';

/** A cell that holds a text and not yet an amount, and that nobody is writing in. */
export interface UnclearCell {
  readonly row: BudgetRowKey;
  readonly column: Column;
  readonly typed: string;
}

/** The budget as the form's table and its narrow list both need it. */
export const useBudget = () => {
  const texts = useTexts();
  const { page, view } = useForm();
  const { value: budget = EMPTY_BUDGET, set } = useField('budget');
  const [editing, setEditing] = useState<string>();
  const known = sidesOf(view.content, page.profile);
  const municipalities = view.content.municipalities ?? [];
  const columns = columnsOf(budget, municipalities, page.profile, texts);
  const idOf = (row: BudgetRowKey, column: Column): string => elementId('budget', placeOf(row, column));
  const unclear = BUDGET_ROWS.flatMap((row) =>
    columns.flatMap((column): UnclearCell[] => {
      const cell = cellOf(budget, row, column);
      return isUnread(cell) && editing !== idOf(row, column) ? [{ row, column, typed: cell.typed }] : [];
    }),
  );
  return {
    budget,
    columns,
    unclear,
    formRows: page.profile.budgetRows,
    sideOf: known,
    municipalities,
    frame: page.callSummary.frame,
    idOf,
    put: (changed: Budget): void => set(changed),
    write: (row: BudgetRowKey, column: Column, cell: AmountCell | undefined): void =>
      set(withCell(budget, row, column, cell, known)),
    nameOf: (row: BudgetRowKey, column: Column): string =>
      texts.form.budget.cell(texts.form.budget.rows[row], texts.form.budget.groups[groupOf(row)], column.name),
    edit: (id: string, on: boolean): void => setEditing((before) => (on ? id : before === id ? undefined : before)),
  };
};
export type BudgetView = ReturnType<typeof useBudget>;
