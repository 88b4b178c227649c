import type { ReactElement } from 'react';
import { ListTable, type Column } from '../../../parts/ListTable.js';
import { Status } from '../../../parts/Status.js';
import { useTexts } from '../../../session.js';
import type { Texts } from '../../../../texts/nn.js';
import type { RowPreview } from './previewRows.js';
import type { Outcome } from './useEnterRows.js';

interface Props {
  readonly previews: readonly RowPreview[];
  readonly outcomes: readonly Outcome[];
}

const SIGNS = {
  new: { icon: 'plus', tone: 'brand' },
  changes: { icon: 'pencil', tone: 'warn' },
  unchanged: { icon: 'tick', tone: 'neutral' },
  problem: { icon: 'alert', tone: 'bad' },
} as const;

const becomes = (preview: RowPreview, outcome: Outcome | undefined, texts: Texts): ReactElement => {
  const words = texts.registerSheet;
  if (outcome?.outcome === 'entered') return <Status icon="tickFilled" tone="good" word={words.entered} />;
  if (outcome)
    return (
      <>
        <Status icon="alert" tone="bad" word={words.notEntered} />
        <div className="small">{outcome.message}</div>
      </>
    );
  const { replaces } = preview;
  return (
    <>
      <Status {...SIGNS[preview.outcome]} word={words.outcomes[preview.outcome]} />
      {preview.problems.map(({ code, line }) => (
        <div key={code} className="small">
          {words.problems[code]({ ...preview.row, other: String(line ?? '') })}
        </div>
      ))}
      {replaces && (
        <div className="small">
          {words.replaces(
            replaces.to === undefined
              ? words.openPeriod(texts.format.date(replaces.from))
              : words.period(texts.format.date(replaces.from), texts.format.date(replaces.to)),
            [replaces.unit, replaces.source, replaces.actingFor].filter(Boolean).join(' · '),
          )}
        </div>
      )}
      {preview.otherName !== undefined && <div className="small">{words.otherName(preview.otherName)}</div>}
    </>
  );
};

const columnsOf = ({ outcomes }: Props, texts: Texts): Column<RowPreview>[] => {
  const words = texts.registerSheet;
  const outcomeOf = (line: number): Outcome | undefined => outcomes.find((one) => one.line === line);
  return [
    { key: 'line', head: words.line, figures: true, narrowLabel: words.line, cell: ({ row }) => row.line },
    {
      key: 'person',
      head: texts.register.people.name,
      names: true,
      cell: ({ row }) => (
        <>
          <strong>{row.name || row.email}</strong>
          <div className="small">{[row.title, row.email].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'role',
      head: texts.register.roles.role,
      cell: ({ row, party }) => (
        <>
          {[row.level, party?.shortName ?? row.party].filter(Boolean).join(', ')}
          <div className="small">{[row.unit, row.source, row.actingFor].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'period',
      head: words.when,
      cell: ({ row }) => (row.to === '' ? words.openPeriod(row.from) : words.period(row.from, row.to)),
    },
    { key: 'becomes', head: words.becomes, cell: (preview) => becomes(preview, outcomeOf(preview.row.line), texts) },
  ];
};

export const PreviewTable = (props: Props): ReactElement => {
  const texts = useTexts();
  return (
    <ListTable
      className="preview-table"
      caption={texts.registerSheet.caption}
      columns={columnsOf(props, texts)}
      rows={props.previews}
      rowKey={({ row }) => String(row.line)}
    />
  );
};
