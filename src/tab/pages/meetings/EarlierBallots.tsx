import type { ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { Motion } from './Motion.js';

/** Motions on the same case that were put before this one, and how they went. */
export const EarlierBallots = ({
  page,
  current,
}: {
  readonly page: MeetingPage;
  readonly current: CaseView;
}): ReactElement | undefined => {
  const { ballot: words, meeting } = useTexts();
  const earlier = current.ballots.slice(0, -1);
  if (earlier.length === 0) return undefined;
  return (
    <details>
      <summary>{meeting.boardCase.earlier(earlier.length)}</summary>
      <ul>
        {earlier.map((ballot) => (
          <li key={ballot.id} className="stack earlier">
            <Motion page={page} current={current} ballot={ballot} />
            {ballot.result && <p>{words.resultSentence(ballot.result)}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
