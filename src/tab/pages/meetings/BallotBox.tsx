import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type Ref } from 'react';
import type { BallotView } from '../../../api/contract.js';
import { osloClock, type Instant } from '../../../grant/calendar.js';
import type { Texts } from '../../../texts/nn.js';
import { Status, type StatusProps } from '../../parts/Status.js';
import { useTexts } from '../../session.js';
import type { CaseProps } from './caseProps.js';
import { ClosedBallot } from './ClosedBallot.js';
import { Decided } from './Decided.js';
import { DeferCase } from './DeferCase.js';
import { ListMotionForm } from './ListMotionForm.js';
import { MotionForm } from './MotionForm.js';
import { OpenBallot } from './OpenBallot.js';

type Props = Omit<CaseProps, 'ask'> & {
  readonly acted: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

const clock = (at: string | undefined, { format }: Texts): string => {
  if (at === undefined) return '';
  const { hour, minute } = osloClock(at as Instant);
  return format.time(hour, minute);
};

const ADOPTED = { icon: 'tickFilled', tone: 'good' } as const;
const NOT_ADOPTED = { icon: 'crossFilled', tone: 'neutral' } as const;

const pillOf = (ballot: BallotView, texts: Texts): Pick<StatusProps, 'icon' | 'tone' | 'word'> => {
  const words = texts.meeting.ballot;
  switch (ballot.state) {
    case 'open':
      return { icon: 'clock', tone: 'wait', word: words.openSince(clock(ballot.openedAt, texts)) };
    case 'closing':
      return { icon: 'clock', tone: 'wait', word: words.closing };
    case 'closed':
      return {
        ...(ballot.result?.adopted === false ? NOT_ADOPTED : ADOPTED),
        word: words.closedAt(clock(ballot.closedAt, texts)),
      };
  }
};

const PutMotion = ({ page, current, acted }: Props): ReactElement => {
  const { meeting: words, motions } = useTexts();
  const [isList, setList] = useState(false);
  if (!page.mayLead) return <p>{words.boardCase.noProposal}</p>;
  if (isList) return <ListMotionForm page={page} current={current} opened={acted} cancel={() => setList(false)} />;
  return (
    <>
      <MotionForm page={page} current={current} opened={acted} />
      {page.caseList.filter(({ decision }) => decision === undefined).length > 1 && (
        <div className="buttons">
          <Button appearance="subtle" onClick={() => setList(true)}>
            {motions.form.several}
          </Button>
        </div>
      )}
      {current.ballots.length > 0 && <DeferCase current={current} deferred={acted} />}
    </>
  );
};

/** The ballot on a case from before it is opened until its decision stands in the journal. */
export const BallotBox = (props: Props): ReactElement => {
  const texts = useTexts();
  const { page, current, next, panel, acted, headingRef } = props;
  const ballot = current.ballots.at(-1);
  const lost = ballot?.state === 'closed' && ballot.result?.adopted === false;
  return (
    <section className="box stack" aria-labelledby="ballot-title">
      <div className="box-head">
        <h2 id="ballot-title" ref={headingRef} tabIndex={-1}>
          {current.decision ? texts.meeting.boardCase.decided : texts.meeting.ballot.heading}
        </h2>
        {ballot && <Status pill {...pillOf(ballot, texts)} />}
      </div>
      {current.decision && <Decided page={page} decision={current.decision} next={next} />}
      {ballot && ballot.state !== 'closed' && (
        <OpenBallot ballot={ballot} mayLead={page.mayLead} panel={panel} acted={acted} />
      )}
      {ballot?.state === 'closed' && (
        <ClosedBallot page={page} current={current} ballot={ballot} panel={panel} acted={acted} />
      )}
      {!current.decision && (!ballot || lost) && <PutMotion {...props} />}
    </section>
  );
};
