import { useId, type ReactElement } from 'react';
import { BUDGET_ROWS, countsAs, groupOf, type Budget } from '../../grant/budget.js';
import { formatNumber } from '../../grant/money.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { PartyId, Side } from '../../grant/party.js';
import { useTexts } from '../session.js';
import { inOrder } from './parties.js';
import { SideMark } from './SideMark.js';
import { NARROW, useMedia } from './useMedia.js';

interface Props {
  readonly side: Side;
  readonly budget: Budget;
  readonly profile: HealthCommunityProfile;
  readonly parties: readonly PartyId[];
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly group?: string;
  readonly amount: (party: PartyId) => number;
}

/** The nine rows, and below them what a party comes to. */
const useLines = (budget: Budget): Line[] => {
  const words = useTexts().form.budget;
  const cell = (row: (typeof BUDGET_ROWS)[number], party: PartyId) => countsAs(budget.rows[row]?.parties?.[party]);
  const sum = (key: string, name: string, wanted: (group: string) => boolean): Line => ({
    key,
    name,
    amount: (party) =>
      BUDGET_ROWS.filter((row) => wanted(groupOf(row))).reduce((total, row) => total + cell(row, party), 0),
  });
  return [
    ...BUDGET_ROWS.map((row) => ({
      key: row,
      name: words.rows[row],
      group: words.groups[groupOf(row)],
      amount: (party: PartyId) => cell(row, party),
    })),
    sum('requested', words.requested, (group) => group !== 'ownContribution'),
    sum('own', words.groupSums.ownContribution, (group) => group === 'ownContribution'),
    sum('total', words.total, () => true),
  ];
};

/** How a side's figures are divided among its parties: a column each, or on a phone a list each. */
export const SplitText = ({ side, budget, profile, parties }: Props): ReactElement | undefined => {
  const { form } = useTexts();
  const lines = useLines(budget);
  const narrow = useMedia(NARROW);
  const caption = useId();
  const columns = inOrder(profile, parties).filter((party) => party.side === side);
  if (columns.length === 0) return undefined;
  const title = form.budget.splitTable(form.sides[side]);
  if (narrow) {
    return (
      <div className="split-list">
        <p>{title}</p>
        {columns.map(({ id, name }) => (
          <div key={id}>
            <h4>{name}</h4>
            <dl>
              {lines
                .filter(({ group, amount }) => group === undefined || amount(id) > 0)
                .map((line) => (
                  <SplitPair key={line.key} line={line} party={id} />
                ))}
            </dl>
          </div>
        ))}
      </div>
    );
  }
  return (
    <div className="table-scroll" role="region" aria-labelledby={caption} tabIndex={0}>
      <table className="budget-text">
        <caption id={caption}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{form.budget.kind}</th>
            {columns.map(({ id, shortName }) => (
              <th key={id} scope="col">
                <SideMark side={side} /> {shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, group, amount }) => (
            <tr key={key} className={group === undefined ? 'sum' : undefined}>
              <th scope="row">
                {name}
                {group !== undefined && <span className="unseen">, {group}</span>}
              </th>
              {columns.map(({ id }) => (
                <td key={id}>{formatNumber(amount(id))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const SplitPair = ({ line, party }: { readonly line: Line; readonly party: PartyId }): ReactElement => (
  <>
    <dt className={line.group === undefined ? 'sum' : undefined}>
      {line.name}
      {line.group !== undefined && <span className="unseen">, {line.group}</span>}
    </dt>
    <dd className={line.group === undefined ? 'sum' : undefined}>{formatNumber(line.amount(party))}</dd>
  </>
);
