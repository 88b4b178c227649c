import type { ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import type { Outcome } from '../../../grant/state.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { useTexts } from '../../session.js';
import { bodyName } from './meetingWords.js';

/** A motion as ballot, form and decision have it. */
export interface ProposedLine {
  readonly outcome: Outcome;
  readonly amount: number;
  readonly year?: number;
  readonly conditions: readonly string[];
  readonly reason?: string;
}

interface Props {
  readonly page: MeetingPage;
  readonly current: CaseView;
  readonly line: ProposedLine;
}

/** «Framlegg til vedtak» beside a bar: the sentence that is voted on, with its conditions and its reason. */
export const Proposal = ({ page, current, line }: Props): ReactElement => {
  const { ballot, meeting } = useTexts();
  const { title, requested } = current.application;
  const sentence = ballot.motion({
    outcome: line.outcome,
    body: bodyName(page.profile, page.body),
    title,
    amount: formatKroner(line.amount),
    ...(requested !== undefined && { requested: formatKroner(requested) }),
    year: line.year ?? current.frame.year,
  });
  return (
    <div className="proposal">
      <h3 className="small">{meeting.boardCase.proposal}</h3>
      <p className="reading">
        <Emphasised text={sentence} />
      </p>
      {line.conditions.length > 0 && <p className="reading">{ballot.conditions(line.conditions)}</p>}
      {line.reason !== undefined && <p className="reading">{ballot.reason(line.reason)}</p>}
    </div>
  );
};
