import type { ReactElement } from 'react';
import type { BallotView, SeatView } from '../../../api/contract.js';
import { SIDES } from '../../../grant/party.js';
import type { VoteChoice } from '../../../grant/state.js';
import type { Texts } from '../../../texts/nn.js';
import { partyOf } from '../../parts/parties.js';
import { SideMark } from '../../parts/SideMark.js';
import { Status, type StatusProps } from '../../parts/Status.js';
import { useSession, useTexts } from '../../session.js';
import { isEmpty, sitter } from './seats.js';

type Sign = Pick<StatusProps, 'icon' | 'tone' | 'word'>;

const CHOICE_SIGNS: Record<VoteChoice, Pick<StatusProps, 'icon' | 'tone'>> = {
  for: { icon: 'tickFilled', tone: 'good' },
  against: { icon: 'crossFilled', tone: 'neutral' },
  abstain: { icon: 'line', tone: 'neutral' },
};

const signOf = (seat: SeatView, { state, other, rules }: BallotView, { meeting, motions, status }: Texts): Sign => {
  const closed = state === 'closed';
  const said = other ? motions.choices : status.choice;
  const words = meeting.ballot;
  if (isEmpty(seat)) return { icon: 'personCrossed', tone: 'neutral', word: status.impartiality.recused };
  const isShown = closed || rules.secrecy === 'open';
  if (seat.choice && isShown) return { ...CHOICE_SIGNS[other ? 'for' : seat.choice], word: said[seat.choice] };
  if (closed) return { icon: 'circle', tone: 'neutral', word: words.didNotAnswer };
  if (seat.impartiality === 'inDoubt') return { icon: 'clock', tone: 'wait', word: status.impartiality.inDoubt };
  return seat.answered
    ? { icon: 'tick', tone: 'good', word: words.answered }
    : { icon: 'circle', tone: 'neutral', word: words.waiting };
};

const Seat = ({ seat, ballot }: { seat: SeatView; ballot: BallotView }): ReactElement => {
  const { me, texts } = useSession();
  const party = partyOf(me.profile, seat.party);
  const notes = [
    seat.side === 'kommune' && party?.shortName,
    seat.deputy && texts.meeting.ballot.deputyFor(seat.member.name),
    seat.by && texts.motions.proxy.by(seat.by.name),
  ].filter(Boolean);
  return (
    <li>
      <span>
        {sitter(seat).name}
        {notes.length > 0 && <span className="muted">, {notes.join(', ')}</span>}
      </span>
      <Status {...signOf(seat, ballot, texts)} />
    </li>
  );
};

/** Every seat by side: who has answered while it is open, what each answered when it is closed. */
export const SeatLists = ({ ballot }: { readonly ballot: BallotView }): ReactElement => {
  const { status } = useTexts();
  return (
    <div className="seat-lists">
      {SIDES.map((side) => (
        <div key={side}>
          <h3>
            <SideMark side={side} /> {status.sides[side]}
          </h3>
          <ul className="seats">
            {ballot.seats
              .filter((seat) => seat.side === side)
              .map((seat) => (
                <Seat key={seat.member.id} seat={seat} ballot={ballot} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
