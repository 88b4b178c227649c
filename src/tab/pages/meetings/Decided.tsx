import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView, DecisionView, MeetingPage } from '../../../api/contract.js';
import { outcomeSign } from '../../parts/applicationStatus.js';
import { Status } from '../../parts/Status.js';
import { whenText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { outcomeText } from './meetingWords.js';

interface Props {
  readonly page: MeetingPage;
  readonly decision: DecisionView;
  readonly next: CaseView | undefined;
}

/** The decision as it stands in the journal, and the way on. */
export const Decided = ({ page, decision, next }: Props): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.meeting.boardCase;
  const { outcome, amount, at, seq, hash } = decision;
  return (
    <>
      <Status {...outcomeSign(outcome)} word={<strong>{outcomeText(outcome, amount, texts)}</strong>} />
      {decision.how && (
        <p className="reading">
          {texts.decided.inPlaceTitle[decision.how]}: {decision.why}
        </p>
      )}
      <p>{words.journal(whenText(texts, at, now()), seq)}</p>
      <p className="small hash">{words.hash(hash)}</p>
      <div className="buttons">
        {next && (
          <Button as="a" href={href('meetings', page.id, next.id)} appearance={page.mayLead ? 'primary' : 'secondary'}>
            {words.next}
          </Button>
        )}
        <Button as="a" href={href('decisions', decision.id)}>
          {texts.cards.decision.open}
        </Button>
        <Button as="a" href={href('decisions')}>
          {words.toDecisions}
        </Button>
      </div>
    </>
  );
};
