import type { ReactElement } from 'react';
import type { AssessedRow, AssessingPage } from '../../../api/contract.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { AdviceBox } from './AdviceBox.js';
import { GivenTable } from './GivenTable.js';
import { OpenScores } from './OpenScores.js';
import { RulingsBox } from './RulingsBox.js';
import { ScoreForm } from './ScoreForm.js';
import { StandingBox } from './StandingBox.js';

interface Props {
  readonly page: AssessingPage;
  readonly row: AssessedRow;
  readonly ask: () => void;
}

/** One application, from whether one may read it to what is advised about it. */
export const OneAssessment = ({ page, row, ask }: Props): ReactElement => {
  const { scores: words } = useTexts().assessing;
  const { file, standing } = row;
  const { criteria } = page.profile;
  const hasCriteria = criteria.weighted.length > 0;
  const mayScore = file?.mayScore && standing === 'impartial' && !file.open && hasCriteria;
  return (
    <div className="two-columns">
      <div className="sections">
        {standing === 'notDeclared' && <StandingBox call={page.call.id} row={row} ask={ask} />}
        {standing === 'impartial' && (
          <p>
            <a href={href('applications', row.id)}>{words.read}</a>
          </p>
        )}
        {mayScore && <ScoreForm page={page} application={row.id} file={file} ask={ask} />}
        {file && !file.open && page.ranking && hasCriteria && (
          <>
            <MessageLine tone="info">
              {words.answered(file.assessors.filter(({ answered }) => answered).length, file.assessors.length)}.{' '}
              {words.hidden}
            </MessageLine>
            {file.mayOpen && standing === 'impartial' && <OpenScores application={row.id} file={file} ask={ask} />}
          </>
        )}
        {file?.given && <GivenTable profile={page.profile} file={file} given={file.given} />}
        {!hasCriteria && <p>{words.noCriteria}</p>}
        {file && page.ranking && standing === 'impartial' && <AdviceBox page={page} row={row} ask={ask} />}
      </div>
      <aside className="sections" aria-label={useTexts().assessing.declare.heading}>
        {standing !== 'notDeclared' && <StandingBox call={page.call.id} row={row} ask={ask} />}
        {file && page.ranking && <RulingsBox application={row.id} standings={file.standings} ask={ask} />}
      </aside>
    </div>
  );
};
