import type { ReactElement } from 'react';
import type { LogRow } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import { grantedIn } from '../../../grant/decisionLog.js';
import { formatKroner } from '../../../grant/money.js';
import type { Texts } from '../../../texts/nn.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { FollowUpLine } from './FollowUpLine.js';
import { whatSign, whatWord } from './decisionWords.js';

const isUnanimous = ({ result }: LogRow): boolean =>
  result?.adopted === true && result.total.abstain === 0 && result.answered === result.entitled;

const reasons = (row: LogRow, { decisions }: Texts): string =>
  [
    isUnanimous(row) && decisions.unanimous,
    row.why,
    row.reason,
    row.conditions.length > 0 && `${decisions.condition(row.conditions.join('; ')).replace(/\.$/, '')}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** A decision has a page of its own; what was not assessed is an application. */
const addressOf = ({ id, what }: LogRow): string =>
  what === 'notAssessed' ? href('applications', id) : href('decisions', id);

/** How the row stands to others: it no longer holds, or takes another's place. */
const standing = ({ replacedHow, how }: LogRow, { decided }: Texts): string | undefined => {
  if (replacedHow) return decided.noLongerShort[replacedHow];
  return how && decided.inPlaceTitle[how];
};

const columnsOf = (texts: Texts): Column<LogRow>[] => {
  const { table, journalNumber } = texts.decisions;
  const { afterDeadline, followUp } = texts.decided;
  return [
    {
      key: 'case',
      head: table.boardCase,
      cell: ({ caseNumber, at, seq }) => (
        <>
          {caseNumber ?? afterDeadline}
          <div className="small">{texts.format.date(osloDate(at as Instant))}</div>
          <div className="small wide-only">{journalNumber(seq)}</div>
        </>
      ),
    },
    {
      key: 'what',
      head: table.what,
      names: true,
      cell: (row) => (
        <>
          <a className="row-title" href={addressOf(row)}>
            {row.title}
          </a>
          <div className="small">{row.parties}</div>
        </>
      ),
    },
    {
      key: 'decision',
      head: table.decision,
      cell: (row) => <Status {...whatSign(row.what)} word={whatWord(row.what, texts)} note={standing(row, texts)} />,
    },
    {
      key: 'sum',
      head: table.sum,
      figures: true,
      cell: ({ amount, replacedBy }) => {
        if (amount === 0) return table.nothing;
        return replacedBy === undefined ? formatKroner(amount) : <s>{formatKroner(amount)}</s>;
      },
    },
    { key: 'reason', head: table.reason, cell: (row) => reasons(row, texts) },
    {
      key: 'followUp',
      head: followUp.heading,
      cell: ({ followUps }) =>
        followUps.length === 0 ? (
          <span className="wide-only">{texts.decided.log.none}</span>
        ) : (
          <ul className="plain-list follow-ups">
            {followUps.map((one) => (
              <li key={one.id}>
                <FollowUpLine followUp={one} />
              </li>
            ))}
          </ul>
        ),
    },
  ];
};

/** The rows shown, and what the decisions among them that stand come to. */
export const DecisionTable = ({ rows }: { readonly rows: readonly LogRow[] }): ReactElement => {
  const texts = useTexts();
  const { table } = texts.decisions;
  const isReplaced = rows.some(({ replacedBy }) => replacedBy !== undefined);
  const foot = (
    <tr role="row">
      <td role="cell" className="wide-only" />
      <th role="rowheader" scope="row" colSpan={2}>
        {table.total}
      </th>
      <td role="cell" className="figures">
        {formatKroner(grantedIn(rows))}
      </td>
      <td role="cell" colSpan={2}>
        {texts.decided.log.rows(rows.length)}
        {isReplaced && <div className="small">{texts.decided.log.inForceOnly}</div>}
      </td>
    </tr>
  );
  return (
    <ListTable
      className="decisions-table"
      caption={table.caption}
      columns={columnsOf(texts)}
      rows={rows}
      rowKey={({ id }) => id}
      foot={foot}
    />
  );
};
