import { useState, type ReactElement } from 'react';
import { BUDGET_GROUPS, rowsShown, sideAmount, type BudgetGroup } from '../../../../grant/budget.js';
import { formatKroner, formatNumber } from '../../../../grant/money.js';
import { SideMark } from '../../../parts/SideMark.js';
import { useRoute } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { CommentButton } from '../sharing/CommentButton.js';
import { Cell } from './Cell.js';
import { columnSum, type Column } from './columns.js';
import { RowMismatch, SplitMismatch, TotalMismatches } from './Mismatches.js';
import { moveInTable } from './moveInTable.js';
import type { BudgetView } from './useBudget.js';

interface Props {
  readonly view: BudgetView;
}

const Group = ({ view, group, column }: Props & { group: BudgetGroup; column: Column }): ReactElement => {
  const { budget } = useTexts().form;
  return (
    <section aria-labelledby={elementId('budget', group)}>
      <h2 id={elementId('budget', group)}>{budget.groups[group]}</h2>
      {rowsShown(group, view.formRows, view.budget).map((row) => (
        <div key={row} className="budget-line" id={elementId('budget', `rows[${row}]`)}>
          <div>
            {budget.rows[row]}
            <CommentButton place={{ part: 'budget', field: 'budget', at: `rows[${row}]` }} />
            <RowMismatch view={view} row={row} />
          </div>
          {column.kind === 'computed' ? (
            <div className="figure">
              {formatNumber(sideAmount(view.budget, row, column.side, view.sideOf))}
              <SplitMismatch view={view} row={row} side={column.side} />
            </div>
          ) : (
            <Cell view={view} row={row} column={column} />
          )}
        </div>
      ))}
      <p className="budget-line sum">
        <span>{budget.groupSums[group]}</span>
        <span>{formatKroner(columnSum(view.budget, column, [group], view.sideOf))}</span>
      </p>
    </section>
  );
};

/** On a phone: choose whom one fills in for, then one list. */
export const BudgetList = ({ view }: Props): ReactElement => {
  const { budget } = useTexts().form;
  const { at = '' } = useRoute();
  const linked = view.columns.find(({ key }) => at.endsWith(`-${key}`))?.key;
  const [chosen, setChosen] = useState(linked);
  const column = view.columns.find(({ key }) => key === chosen) ?? view.columns[0];
  if (!column) return <></>;
  return (
    <div className="box budget-list" onKeyDown={moveInTable}>
      <div className="chips" role="group" aria-label={budget.choose}>
        {view.columns.map(({ key, side, name, kind }) => (
          <button
            key={key}
            type="button"
            className="chip"
            aria-pressed={key === column.key}
            onClick={() => setChosen(key)}
          >
            <SideMark side={side} /> {kind === 'computed' ? budget.splitColumn(name) : name}
          </button>
        ))}
      </div>
      {BUDGET_GROUPS.map((group) => (
        <Group key={group} view={view} group={group} column={column} />
      ))}
      <p className="budget-line sum">
        <span>
          {budget.total}, {column.name}
        </span>
        <span>{formatKroner(columnSum(view.budget, column, BUDGET_GROUPS, view.sideOf))}</span>
      </p>
      <TotalMismatches view={view} />
    </div>
  );
};
