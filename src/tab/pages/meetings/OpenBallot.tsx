import type { ReactElement } from 'react';
import type { BallotView } from '../../../api/contract.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { useTexts } from '../../session.js';
import { useSlowly } from '../../useSlowly.js';
import { CloseBallot } from './CloseBallot.js';
import { Rulings } from './Rulings.js';
import { SeatLists } from './SeatLists.js';
import { missingSeats, quorumOf, sitter } from './seats.js';

interface Props {
  readonly ballot: BallotView;
  readonly mayLead: boolean;
  readonly panel: boolean;
  readonly acted: () => void;
}

const SPOKEN_AT_MOST_EACH_MS = 10_000;

/** How many have answered and who has not; never what they answered. */
export const OpenBallot = ({ ballot, mayLead, panel, acted }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.meeting.ballot;
  const { entitled, answered } = quorumOf(ballot);
  const missing = missingSeats(ballot);
  const names = texts.format.list(missing.map((seat) => sitter(seat).name));
  const spoken = useSlowly(texts.ballot.answered(answered, entitled), SPOKEN_AT_MOST_EACH_MS);
  const { openedBy, openedFor } = ballot;
  return (
    <>
      <p className="reading">
        <Emphasised text={words.count(answered, entitled)} />
      </p>
      <div className="answer-count" aria-hidden="true">
        <span style={{ width: `${entitled === 0 ? 0 : (answered / entitled) * 100}%` }} />
      </div>
      <p role="status" className="unseen">
        {spoken}
      </p>
      {panel && <p>{missing.length === 0 ? words.allAnswered : <Emphasised text={words.missing(names)} />}</p>}
      {ballot.state === 'closing' ? (
        <p>{words.closingText}</p>
      ) : (
        mayLead && (
          <>
            <Rulings ballot={ballot} ruled={acted} />
            <CloseBallot ballot={ballot} missing={missing.length} closed={acted} />
          </>
        )
      )}
      {!panel && <SeatLists ballot={ballot} />}
      <p className="small">
        {openedFor ? words.openedFor(openedBy.name, openedFor.name) : words.openedBy(openedBy.name)}
      </p>
    </>
  );
};
