import type { ReactElement } from 'react';
import { rowAmount, splitSum, totalsOf, type AmountCell, type BudgetRowKey } from '../../../../grant/budget.js';
import { formatNumber } from '../../../../grant/money.js';
import { SIDES, type Side } from '../../../../grant/party.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { withoutGivenSum, withoutGivenTotal, withoutOwn } from './budgetEdits.js';
import { GivenSum } from './GivenSum.js';
import type { BudgetView } from './useBudget.js';

interface RowProps {
  readonly view: BudgetView;
  readonly row: BudgetRowKey;
}

/** A sum as the form gave it: one that cannot be read stands there as it was written. */
const asGiven = (given: AmountCell): string => (typeof given === 'number' ? formatNumber(given) : `«${given.typed}»`);

/** What an imported form said about a row, where it is not what the sides give. */
export const RowMismatch = ({ view, row }: RowProps): ReactElement | undefined => {
  const { form } = useTexts();
  const { budget } = view;
  const given = budget.rows[row]?.givenSum;
  const computed = rowAmount(budget, row, view.sideOf);
  if (given === undefined || given === computed) return undefined;
  return (
    <GivenSum
      id={elementId('budget', `rows[${row}].sum`)}
      where={form.budget.rows[row]}
      note={form.budget.onForm(asGiven(given))}
      computed={computed}
      use={() => view.put(withoutGivenSum(budget, row))}
    />
  );
};

/** A side's undivided figure, where it is not what its parties give. */
export const SplitMismatch = ({ view, row, side }: RowProps & { readonly side: Side }): ReactElement | undefined => {
  const { form } = useTexts();
  const { budget } = view;
  const own = budget.rows[row]?.[side];
  const parts = splitSum(budget, row, side, view.sideOf);
  if (own === undefined || parts === undefined || own === parts) return undefined;
  return (
    <GivenSum
      id={elementId('budget', `rows[${row}].${side}`)}
      where={form.budget.rows[row]}
      note={form.budget.undivided(typeof own === 'number' ? formatNumber(own) : own.typed)}
      computed={parts}
      use={() => view.put(withoutOwn(budget, row, side))}
    />
  );
};

/** What an imported form said about the whole project, per column. */
export const TotalMismatches = ({ view }: { readonly view: BudgetView }): ReactElement => {
  const { form, status } = useTexts();
  const { budget } = view;
  const { project } = totalsOf(budget, view.sideOf);
  const names = { ...status.side, sum: form.budget.sum };
  return (
    <>
      {([...SIDES, 'sum'] as const).map((column) => {
        const given = budget.givenTotal?.[column];
        if (given === undefined || given === project[column]) return undefined;
        return (
          <GivenSum
            key={column}
            id={elementId('budget', `totalProjectCost.${column}`)}
            where={`${form.budget.total}, ${names[column]}`}
            note={form.budget.onForm(asGiven(given))}
            computed={project[column]}
            use={() => view.put(withoutGivenTotal(budget, column))}
          />
        );
      })}
    </>
  );
};
