import type { ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { Proposal } from './Proposal.js';

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
        {earlier.map(({ id, line, result }) => (
          <li key={id} className="stack earlier">
            <Proposal page={page} current={current} line={line} />
            {result && <p>{words.resultSentence(result)}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
