import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ApplicationRow, CallPage } from '../../../api/contract.js';
import { formatKroner, formatShare } from '../../../grant/money.js';
import type { Texts } from '../../../texts/nn.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { partyNames } from '../../parts/parties.js';
import { PartyMarks } from '../../parts/PartyMarks.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useSession, useTexts } from '../../session.js';
import { isSubmitted, mayGoOnAgenda } from './applicationStages.js';
import { Remarks } from './Remarks.js';
import { rowStatus } from './rowStatus.js';

interface Props {
  readonly call: CallPage;
  readonly rows: readonly ApplicationRow[];
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ids: ReadonlySet<string>) => void;
}

const Share = ({ amount, frame }: { amount: number; frame: number }): ReactElement => (
  <>
    <span className="row-bar" aria-hidden="true">
      <span style={{ width: `${Math.min(100, (amount / frame) * 100)}%` }} />
    </span>
    <span className="small">{formatShare(amount / frame)}</span>
  </>
);

const What = ({ row, call }: { row: ApplicationRow; call: CallPage }): ReactElement => {
  const texts = useTexts();
  const title = row.title.trim() === '' ? texts.calling.untitled : row.title;
  return (
    <>
      {row.status === 'draft' ? (
        <span>{title}</span>
      ) : (
        <a className="row-title" href={href('applications', row.id)}>
          {title}
        </a>
      )}
      <div className="small">{partyNames(texts, call.profile, row.parties)}</div>
    </>
  );
};

const columnsOf = ({ call, rows, ticked, tick }: Props, texts: Texts, now: number): Column<ApplicationRow>[] => {
  const { table } = texts.calling;
  const able = rows.filter(mayGoOnAgenda);
  const all = able.length > 0 && able.every(({ id }) => ticked.has(id));
  const toggle = (ids: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    tick(next);
  };
  const select: Column<ApplicationRow> = {
    key: 'select',
    head: (
      <Checkbox
        aria-label={table.selectAll}
        checked={all}
        onChange={(_, { checked }) =>
          toggle(
            able.map(({ id }) => id),
            checked === true,
          )
        }
      />
    ),
    cell: (row) =>
      mayGoOnAgenda(row) && (
        <Checkbox
          aria-label={table.selectNamed(row.title)}
          checked={ticked.has(row.id)}
          onChange={(_, { checked }) => toggle([row.id], checked === true)}
        />
      ),
  };
  return [
    ...(able.length > 0 ? [select] : []),
    {
      key: 'number',
      head: table.number,
      wideOnly: true,
      cell: ({ number }) => number !== undefined && String(number).padStart(3, '0'),
    },
    { key: 'what', head: table.measure, names: true, cell: (row) => <What row={row} call={call} /> },
    {
      key: 'requested',
      head: table.requested,
      figures: true,
      cell: ({ requested }) => requested !== undefined && formatKroner(requested),
    },
    {
      key: 'share',
      head: table.share,
      wideOnly: true,
      cell: ({ requested }) =>
        requested !== undefined && call.frame > 0 && <Share amount={requested} frame={call.frame} />,
    },
    {
      key: 'endorsement',
      head: table.endorsement,
      cell: (row) =>
        row.answers.length > 0 && (
          <PartyMarks profile={call.profile} parties={row.parties} answers={row.answers} short />
        ),
    },
    { key: 'remarks', head: texts.screening.inbox.column, cell: (row) => <Remarks row={row} /> },
    { key: 'status', head: table.status, cell: (row) => <Status {...rowStatus(row, texts, now)} /> },
  ];
};

/** Every application with its state; the foot says how much is asked for of what there is. */
export const CallTable = (props: Props): ReactElement => {
  const { texts, now } = useSession();
  const { table } = texts.calling;
  const { call, rows } = props;
  const columns = columnsOf(props, texts, now());
  const submitted = call.applications.filter(isSubmitted);
  const total = submitted.reduce((sum, { requested }) => sum + (requested ?? 0), 0);
  const before = columns.findIndex(({ key }) => key === 'requested') - 1;
  const foot = (
    <tr role="row">
      {columns.slice(0, before).map(({ key }) => (
        <td key={key} role="cell" className={`col-${key} wide-only`} />
      ))}
      <th role="rowheader" scope="row">
        {table.sum(submitted.length)}
      </th>
      <td role="cell" className="figures">
        {formatKroner(total)}
      </td>
      <td role="cell" colSpan={columns.length - before - 2}>
        {call.frame > 0 && table.shareOfFrame(formatShare(total / call.frame))}
      </td>
    </tr>
  );
  return (
    <>
      <ListTable
        className={columns[0]?.key === 'select' ? 'calls-table with-select' : 'calls-table'}
        caption={table.caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        foot={foot}
      />
      <p className="small under-table wide-only">{texts.screening.inbox.keys}</p>
      {rows.some(({ status }) => status === 'draft') && (
        <p className="small under-table">{table.hiddenBeforeSending}</p>
      )}
    </>
  );
};
