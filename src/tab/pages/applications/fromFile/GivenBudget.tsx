import type { ReactElement } from 'react';
import { BUDGET_ROWS, type AmountCell, type Budget, type BudgetRow } from '../../../../grant/budget.js';
import { budgetRowName } from '../../../../grant/budgetPlace.js';
import { groupOf } from '../../../../grant/budget.js';
import { formatNumber } from '../../../../grant/money.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { Icon } from '../../../parts/Icon.js';
import { partyOf, sideName } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';

interface Props {
  readonly budget: Budget;
  readonly profile: HealthCommunityProfile;
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly cell: (row: BudgetRow) => AmountCell | undefined;
}

const columnsOf = ({ budget, profile }: Props, texts: ReturnType<typeof useTexts>): Column[] => {
  const rows = Object.values(budget.rows);
  const parties = [...new Set(rows.flatMap((row) => Object.keys(row.parties ?? {})))];
  return [
    { key: 'kommune', name: sideName('kommune', profile, texts), cell: (row) => row.kommune },
    ...parties.map((id) => ({
      key: id,
      name: partyOf(profile, id)?.shortName ?? id,
      cell: (row: BudgetRow) => row.parties?.[id],
    })),
    { key: 'hf', name: sideName('hf', profile, texts), cell: (row) => row.hf },
    { key: 'sum', name: texts.fromFile.givenSum, cell: (row) => row.givenSum },
  ];
};

const Cell = ({ cell }: { readonly cell: AmountCell | undefined }): ReactElement => {
  const { fromFile } = useTexts();
  if (cell === undefined) return <></>;
  if (typeof cell === 'number') return <>{formatNumber(cell)}</>;
  return (
    <span className="unclear-cell">
      <Icon name="alert" tone="bad" size={16} />
      <span>«{cell.typed}»</span>
      <span className="unseen">{fromFile.unclear}</span>
    </span>
  );
};

/** Every figure as it stands in the file: nothing is counted here. */
export const GivenBudget = (props: Props): ReactElement => {
  const texts = useTexts();
  const { budget } = props;
  const columns = columnsOf(props, texts);
  const total: BudgetRow = {
    ...(budget.givenTotal?.kommune !== undefined && { kommune: budget.givenTotal.kommune }),
    ...(budget.givenTotal?.hf !== undefined && { hf: budget.givenTotal.hf }),
    ...(budget.givenTotal?.sum !== undefined && { givenSum: budget.givenTotal.sum }),
  };
  const line = (key: string, name: string, row: BudgetRow): ReactElement => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.key} data-label={column.name}>
          <Cell cell={column.cell(row)} />
        </td>
      ))}
    </tr>
  );
  return (
    <table className="given-budget">
      <caption className="unseen">{texts.fromFile.given}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BUDGET_ROWS.flatMap((key) => {
          const row = budget.rows[key];
          return row ? [line(key, budgetRowName({ row: key, group: groupOf(key) }, texts), row)] : [];
        })}
        {budget.givenTotal && line('total', texts.form.budget.total, total)}
      </tbody>
    </table>
  );
};
