import type { ReactElement } from 'react';
import type { AssessedRow, AssessingPage } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { partyNames } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useSession, useTexts } from '../../session.js';
import { DeclareForm } from './DeclareForm.js';
import { DotPlot } from './DotPlot.js';
import { standingSign } from './standingSign.js';

interface Props {
  readonly page: AssessingPage;
  readonly ask: () => void;
}

const Scores = ({
  row,
  page,
}: {
  readonly row: AssessedRow;
  readonly page: AssessingPage;
}): ReactElement | undefined => {
  const { scores } = useTexts().assessing;
  const { file } = row;
  if (!file || page.profile.criteria.weighted.length === 0) return undefined;
  if (file.spread) return <DotPlot spread={file.spread} scale={page.profile.criteria.scale} />;
  const answered = file.assessors.filter((one) => one.answered).length;
  return <span>{scores.answered(answered, file.assessors.length)}</span>;
};

/** What waits for the reader in this row. */
const Mine = ({ row }: { readonly row: AssessedRow }): ReactElement | undefined => {
  const { me, texts } = useSession();
  const { scores } = texts.assessing;
  const { file } = row;
  if (!file?.mayScore || row.standing !== 'impartial' || file.open) return undefined;
  return file.assessors.some(({ person, answered }) => answered && person.id === me.person?.id) ? (
    <Status icon="tickFilled" tone="good" word={scores.isGiven} />
  ) : (
    <Status icon="pencil" tone="brand" word={scores.yours} />
  );
};

const columnsOf = (page: AssessingPage, texts: Texts): Column<AssessedRow>[] => {
  const { assessing: words } = texts;
  return [
    {
      key: 'what',
      head: words.ranking.measure,
      names: true,
      cell: (row) => (
        <>
          <a className="row-title" href={href('assessing', page.call.id, row.id)}>
            {row.title}
          </a>
          {row.file && <div className="small">{partyNames(texts, page.profile, row.file.parties)}</div>}
        </>
      ),
    },
    {
      key: 'standing',
      head: words.declare.column,
      cell: ({ standing }) => <Status {...standingSign(standing)} word={words.declare.standing[standing]} />,
    },
    { key: 'scores', head: words.scores.column, cell: (row) => page.ranking && <Scores row={row} page={page} /> },
    { key: 'mine', head: words.scores.heading, cell: (row) => <Mine row={row} /> },
  ];
};

/** First the question that opens the papers, then every application with how far it has come. */
export const AssessedList = ({ page, ask }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.assessing;
  if (page.rows.length === 0) return <p className="reading">{words.none}</p>;
  const unasked = page.rows.filter(({ standing }) => standing === 'notDeclared');
  const isHidden = page.ranking && page.rows.some(({ file }) => file && !file.open);
  return (
    <>
      {unasked.length > 0 && <DeclareForm call={page.call.id} rows={unasked} ask={ask} />}
      <ListTable
        className="assessed-table"
        caption={words.heading}
        columns={columnsOf(page, texts)}
        rows={page.rows}
        rowKey={({ id }) => id}
      />
      {isHidden && page.profile.criteria.weighted.length > 0 && <p className="small">{words.scores.hidden}</p>}
      {page.profile.criteria.weighted.length === 0 && <p className="small">{words.scores.noCriteria}</p>}
    </>
  );
};
