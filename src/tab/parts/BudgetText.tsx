import { useId, type ReactElement } from 'react';
import {
  EMPTY_BUDGET,
  groupAmount,
  rowAmount,
  rowsShown,
  sideAmount,
  totalsOf,
  type BudgetGroup,
  type BudgetTotals,
} from '../../grant/budget.js';
import { sidesOf, type ApplicationContent } from '../../grant/application.js';
import { formatNumber } from '../../grant/money.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import { SIDES, type Side } from '../../grant/party.js';
import { useTexts } from '../session.js';
import { sideName } from './parties.js';
import { SideMark } from './SideMark.js';
import { SplitText } from './SplitText.js';

interface Props {
  readonly content: ApplicationContent;
  readonly profile: HealthCommunityProfile;
}

/** Where a long Norwegian compound may break: at 320 px «personellkostnader» is wider than its column. */
const breakable = (name: string): string => name.replace(/(?<=\p{L})kostnad/gu, '\u00adkostnad');

interface LineProps {
  readonly name: string;
  readonly amounts: BudgetTotals['requested'];
  readonly strong?: boolean;
}

const Line = ({ name, amounts, strong = false }: LineProps): ReactElement => (
  <tr role="row" className={strong ? 'sum' : undefined}>
    <th role="rowheader" scope="row">
      {breakable(name)}
    </th>
    {([...SIDES, 'sum'] as const).map((column) => (
      <td key={column} role="cell">
        {formatNumber(amounts[column])}
      </td>
    ))}
  </tr>
);

const withSum = (amount: (side: Side) => number, sum: number): BudgetTotals['requested'] =>
  ({ kommune: amount('kommune'), hf: amount('hf'), sum }) as BudgetTotals['requested'];

/**
 * The budget to be read: the form's two columns and the sum, and below it what a divided side consists of. The roles are said
 * outright, since a browser forgets what a table is when a name stands on a line of its own above its amounts.
 */
export const BudgetText = ({ content, profile }: Props): ReactElement => {
  const texts = useTexts();
  const { form } = texts;
  const words = form.budget;
  const { budget = EMPTY_BUDGET, municipalities = [] } = content;
  const known = sidesOf(content, profile);
  const totals = totalsOf(budget, known);
  const caption = useId();
  const group = (name: BudgetGroup): ReactElement[] => [
    <tr key={name} role="row" className="group">
      <th role="rowheader" scope="colgroup" colSpan={4}>
        {words.groups[name]}
      </th>
    </tr>,
    ...rowsShown(name, profile.budgetRows, budget).map((row) => (
      <Line
        key={row}
        name={words.rows[row]}
        amounts={withSum((side) => sideAmount(budget, row, side, known), rowAmount(budget, row, known))}
      />
    )),
    <Line
      key={`${name}.sum`}
      strong
      name={words.groupSums[name]}
      amounts={withSum(
        (side) => groupAmount(budget, name, side, known),
        SIDES.reduce((sum, side) => sum + groupAmount(budget, name, side, known), 0),
      )}
    />,
  ];
  return (
    <>
      <div className="table-scroll" role="region" aria-labelledby={caption} tabIndex={0}>
        <table className="budget-text whole" role="table">
          <caption id={caption} className="unseen">
            {words.caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {words.kind}
              </th>
              {SIDES.map((side) => (
                <th key={side} role="columnheader" scope="col">
                  <SideMark side={side} /> {sideName(side, profile, texts)}
                </th>
              ))}
              <th role="columnheader" scope="col">
                {words.sum}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {group('personnel')}
            {group('operating')}
            <Line strong name={words.requested} amounts={totals.requested} />
            {group('ownContribution')}
            <Line strong name={words.total} amounts={totals.project} />
          </tbody>
        </table>
      </div>
      {budget.split.map((side) => (
        <SplitText key={side} side={side} budget={budget} profile={profile} parties={municipalities} />
      ))}
    </>
  );
};
