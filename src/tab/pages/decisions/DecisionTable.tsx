import type { ReactElement } from 'react';
import type { DecisionView } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import { formatKroner } from '../../../grant/money.js';
import type { Texts } from '../../../texts/nn.js';
import { outcomeSign } from '../../parts/applicationStatus.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { totalOf } from './decisionFilters.js';

const isUnanimous = ({ result }: DecisionView): boolean =>
  result?.adopted === true && result.total.abstain === 0 && result.answered === result.entitled;

const reasons = (decision: DecisionView, { decisions }: Texts): string =>
  [
    isUnanimous(decision) && decisions.unanimous,
    decision.reason,
    decision.conditions.length > 0 && `${decisions.condition(decision.conditions.join('; '))}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** Who sits in the body goes to the case; others to their application. */
const addressOf = ({ meeting, case: one, application }: DecisionView, attends: boolean): string =>
  attends ? href('meetings', meeting, one) : href('applications', application);

const columnsOf = (texts: Texts, attends: boolean): Column<DecisionView>[] => {
  const { table, journalNumber } = texts.decisions;
  return [
    {
      key: 'case',
      head: table.boardCase,
      cell: ({ caseNumber, at }) => (
        <>
          {caseNumber}
          <div className="small">{texts.format.date(osloDate(at as Instant))}</div>
        </>
      ),
    },
    {
      key: 'what',
      head: table.what,
      names: true,
      cell: (decision) => (
        <a className="row-title" href={addressOf(decision, attends)}>
          {decision.title}
        </a>
      ),
    },
    {
      key: 'decision',
      head: table.decision,
      cell: ({ outcome }) => <Status {...outcomeSign(outcome)} word={texts.status.outcome[outcome]} />,
    },
    {
      key: 'sum',
      head: table.sum,
      figures: true,
      cell: ({ amount }) => (amount > 0 ? formatKroner(amount) : table.nothing),
    },
    { key: 'reason', head: table.reason, cell: (decision) => reasons(decision, texts) },
    {
      key: 'journal',
      head: table.journal,
      wideOnly: true,
      cell: ({ seq, hash }) => (
        <>
          {journalNumber(seq)}
          <div className="small hash">{hash.slice(0, 12)}</div>
        </>
      ),
    },
  ];
};

/** The decisions shown, and what they come to. */
export const DecisionTable = ({ decisions }: { readonly decisions: readonly DecisionView[] }): ReactElement => {
  const { me, texts } = useSession();
  const { table } = texts.decisions;
  const foot = (
    <tr role="row">
      <td role="cell" className="wide-only" />
      <th role="rowheader" scope="row" colSpan={2}>
        {table.total}
      </th>
      <td role="cell" className="figures">
        {formatKroner(totalOf(decisions))}
      </td>
      <td role="cell" colSpan={2}>
        {table.count(decisions.length)}
      </td>
    </tr>
  );
  return (
    <ListTable
      className="decisions-table"
      caption={table.caption}
      columns={columnsOf(texts, me.secretary || me.bodies.length > 0)}
      rows={decisions}
      rowKey={({ id }) => id}
      foot={foot}
    />
  );
};
