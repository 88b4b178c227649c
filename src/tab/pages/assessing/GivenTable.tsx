import type { ReactElement } from 'react';
import type { AssessedRow } from '../../../api/contract.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import { spreadOfCriterion } from '../../../grant/scores.js';
import { Box } from '../../parts/Box.js';
import { useTexts } from '../../session.js';
import { decimal } from './decimal.js';
import { DotPlot } from './DotPlot.js';

type File = NonNullable<AssessedRow['file']>;

interface Props {
  readonly profile: HealthCommunityProfile;
  readonly file: File;
  readonly given: NonNullable<File['given']>;
}

/** The open scores: the spread of each criterion, then what each assessor gave and why. */
export const GivenTable = ({ profile, file, given }: Props): ReactElement => {
  const texts = useTexts();
  const { scores: words } = texts.assessing;
  const { weighted, scale } = profile.criteria;
  const nameOf = (text: (typeof weighted)[number]['text']): string => text[texts.language];
  return (
    <Box title={words.all} {...(file.spread && { aside: <DotPlot spread={file.spread} scale={scale} /> })}>
      <ul className="criteria-spread">
        {weighted.map(({ id, text }) => {
          const spread = spreadOfCriterion(
            given.map(({ scores }) => scores),
            id,
          );
          return (
            <li key={id}>
              <span>{nameOf(text)}</span>
              {spread && <DotPlot spread={spread} scale={scale} />}
            </li>
          );
        })}
      </ul>
      {given.map(({ person, mean, scores }) => (
        <details key={person.id} className="given-by">
          <summary>
            {person.name}: {words.mean.toLowerCase()} {decimal(texts, mean)}
          </summary>
          <dl className="given-scores">
            {weighted.map(({ id, text }) => (
              <div key={id}>
                <dt>
                  {nameOf(text)}: <strong>{scores[id]?.score}</strong>
                </dt>
                <dd className="as-written">{scores[id]?.reason}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </Box>
  );
};
