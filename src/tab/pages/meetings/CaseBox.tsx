import type { ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { partyNames } from '../../parts/parties.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { frameForCase } from './frameForCase.js';
import { Motion } from './Motion.js';
import { Proposal } from './Proposal.js';

/** Takes focus when the case has just been put on the table. */
export const CASE_HEADING_ID = 'case-title';

/** The case: what it is, what is proposed, and what that does to the frame. */
export const CaseBox = ({
  page,
  current,
}: {
  readonly page: MeetingPage;
  readonly current: CaseView;
}): ReactElement => {
  const texts = useTexts();
  const words = texts.meeting.boardCase;
  const { application, ballots, decision } = current;
  const last = ballots.at(-1);
  const line = last?.lines[0] ?? decision;
  // A motion that was lost takes nothing of the frame.
  const stands = !decision && last?.result?.adopted !== false && last?.other === undefined;
  const { before, after } = frameForCase(current);
  const asked = application.requested === undefined ? [] : [words.appliesFor(formatKroner(application.requested))];
  return (
    <section className="box stack" aria-labelledby={CASE_HEADING_ID}>
      <div>
        <p className="small">{decision ? words.number(current.caseNumber) : words.onTheTable(current.caseNumber)}</p>
        <h2 id={CASE_HEADING_ID} tabIndex={-1}>
          {application.title}
        </h2>
        <p>
          {[partyNames(texts, page.profile, application.parties), ...asked].join(' · ')}{' '}
          <a href={href('applications', application.id)}>{words.read}</a>
        </p>
      </div>
      {last ? (
        <Motion page={page} current={current} ballot={last} />
      ) : (
        line && <Proposal page={page} current={current} line={line} />
      )}
      {line && stands && (
        <p>
          <Emphasised text={words.frame(formatKroner(before), formatKroner(after))} />
        </p>
      )}
    </section>
  );
};
