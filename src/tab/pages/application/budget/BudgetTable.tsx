import { useId, type ReactElement } from 'react';
import {
  BUDGET_GROUPS,
  rowAmount,
  rowsShown,
  sideAmount,
  type BudgetGroup,
  type BudgetRowKey,
} from '../../../../grant/budget.js';
import { formatNumber } from '../../../../grant/money.js';
import { SideMark } from '../../../parts/SideMark.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { Cell } from './Cell.js';
import { columnSum, type Column } from './columns.js';
import { RowMismatch, SplitMismatch, TotalMismatches } from './Mismatches.js';
import { CommentButton } from '../sharing/CommentButton.js';
import { moveInTable } from './moveInTable.js';
import type { BudgetView } from './useBudget.js';

interface Props {
  readonly view: BudgetView;
}

const total = (view: BudgetView, groups: readonly BudgetGroup[]): number =>
  view.columns
    .filter(({ kind }) => kind !== 'party')
    .reduce((sum, column) => sum + columnSum(view.budget, column, groups, view.sideOf), 0);

interface SumProps extends Props {
  readonly name: string;
  readonly groups: readonly BudgetGroup[];
  readonly heavy?: boolean;
  readonly note?: ReactElement;
  readonly id?: string;
}

const SumRow = ({ view, name, groups, heavy = false, note, id }: SumProps): ReactElement => (
  <tr className={heavy ? 'sum heavy' : 'sum'} id={id}>
    <th scope="row">
      {name}
      {note}
    </th>
    {view.columns.map((column) => (
      <td key={column.key}>{formatNumber(columnSum(view.budget, column, groups, view.sideOf))}</td>
    ))}
    <td>{formatNumber(total(view, groups))}</td>
  </tr>
);

const InputCell = ({ view, row, column }: Props & { row: BudgetRowKey; column: Column }): ReactElement =>
  column.kind === 'computed' ? (
    <td className="computed">
      {formatNumber(sideAmount(view.budget, row, column.side, view.sideOf))}
      <SplitMismatch view={view} row={row} side={column.side} />
    </td>
  ) : (
    <td>
      <Cell view={view} row={row} column={column} />
    </td>
  );

const Group = ({ view, group }: Props & { group: BudgetGroup }): ReactElement => {
  const { budget } = useTexts().form;
  return (
    <>
      <tr className="group" id={elementId('budget', group)}>
        <th scope="colgroup" colSpan={view.columns.length + 2}>
          {budget.groups[group]}
        </th>
      </tr>
      {rowsShown(group, view.formRows, view.budget).map((row) => (
        <tr key={row} id={elementId('budget', `rows[${row}]`)}>
          <th scope="row">
            {budget.rows[row]}
            <CommentButton place={{ part: 'budget', field: 'budget', at: `rows[${row}]` }} />
            <RowMismatch view={view} row={row} />
          </th>
          {view.columns.map((column) => (
            <InputCell key={column.key} view={view} row={row} column={column} />
          ))}
          <td className="computed">{formatNumber(rowAmount(view.budget, row, view.sideOf))}</td>
        </tr>
      ))}
      <SumRow view={view} name={budget.groupSums[group]} groups={[group]} />
    </>
  );
};

/** The form's table: inputs for each side or its parties, all sums computed, grey and outside the order of Tab. */
export const BudgetTable = ({ view }: Props): ReactElement => {
  const { budget } = useTexts().form;
  const caption = useId();
  return (
    <div className="table-scroll budget-scroll" role="region" aria-labelledby={caption} tabIndex={0}>
      <table className="budget" onKeyDown={moveInTable}>
        <caption id={caption} className="unseen">
          {budget.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{budget.kind}</th>
            {view.columns.map(({ key, side, name, kind }) => (
              <th key={key} scope="col" className={kind}>
                <SideMark side={side} /> {name}
              </th>
            ))}
            <th scope="col">{budget.sum}</th>
          </tr>
        </thead>
        <tbody>
          <Group view={view} group="personnel" />
          <Group view={view} group="operating" />
          <SumRow view={view} heavy name={budget.requested} groups={['personnel', 'operating']} />
          <Group view={view} group="ownContribution" />
          <SumRow
            view={view}
            heavy
            name={budget.total}
            groups={BUDGET_GROUPS}
            note={<TotalMismatches view={view} />}
            id={elementId('budget', 'totalProjectCost')}
          />
        </tbody>
      </table>
    </div>
  );
};
