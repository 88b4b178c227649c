import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { BallotBox } from './BallotBox.js';
import { CaseBox } from './CaseBox.js';
import type { CaseProps } from './caseProps.js';
import { VoteBox } from './VoteBox.js';

/** The case, one's own vote, and the ballot. After an act that replaces its box, the new heading takes focus. */
export const CaseOnTheTable = ({ page, current, next, panel, ask }: CaseProps): ReactElement => {
  const heading = useRef<HTMLHeadingElement>(null);
  const mine = useRef(false);
  const ballot = current.ballots.at(-1);
  const rulings = ballot?.seats.flatMap(({ impartiality, deputyImpartiality }) => [impartiality, deputyImpartiality]);
  const phase = [ballot?.id, ballot?.state, current.decision?.id, ...(rulings ?? [])].join();
  useEffect(() => {
    if (mine.current) heading.current?.focus();
    mine.current = false;
  }, [phase]);
  const acted = useCallback(() => {
    mine.current = true;
    ask();
  }, [ask]);
  return (
    <div className="sections">
      <CaseBox page={page} current={current} />
      {ballot?.mine && ballot.state === 'open' && <VoteBox key={`vote-${ballot.id}`} ballot={ballot} ask={ask} />}
      <BallotBox
        key={`ballot-${ballot?.id ?? ''}`}
        page={page}
        current={current}
        next={next}
        panel={panel}
        acted={acted}
        headingRef={heading}
      />
    </div>
  );
};
