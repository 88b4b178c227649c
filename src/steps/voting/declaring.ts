import { osloDate } from '../../grant/calendar.js';
import { own } from '../../grant/own.js';
import { leadingMeeting } from '../../grant/roles.js';
import { personOf, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import { isOpenTo } from './isOpenTo.js';
import { isPresent, sittingOn } from './sitting.js';
import type { CommandOf, Decided } from './votingCommands.js';

/** Somebody says whether he is impartial, also when nobody has asked him. */
export const declare = (
  state: State,
  { ballot: id, answer }: CommandOf<'declareImpartiality'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const ballot = state.ballots.get(id);
  if (!ballot) return refuse({ code: 'notFound' });
  const person = personOf(state, actor);
  if (person === undefined) return refuse({ code: 'notRegistered' });
  if (!isPresent(sittingOn(state, ballot, arrivedAt), person)) return refuse({ code: 'notAskedAboutImpartiality' });
  if (!isOpenTo(ballot, arrivedAt)) return refuse({ code: 'ballotClosed' });
  if (ballot.ruledOn?.includes(person)) return refuse({ code: 'impartialitySettled' });
  return accept({ type: 'impartialityDeclared', v: 1, ballot: id, person, answer });
};

/** The chair, or the secretary for him, rules on somebody else's. */
export const rule = (
  state: State,
  { ballot: id, person, answer }: CommandOf<'decideImpartiality'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const ballot = state.ballots.get(id);
  const meeting = ballot && state.meetings.get(ballot.meeting);
  if (!ballot || !meeting) return refuse({ code: 'notFound' });
  const leader = leadingMeeting(state, actor, meeting.body, osloDate(arrivedAt));
  if (!leader || leader.by === person) return refuse({ code: 'notLeading' });
  const isSeated = ballot.seats.some((seat) => seat.member === person || seat.deputies.includes(person));
  const isAsked = own(ballot.impartiality, person) !== undefined || ballot.askImpartiality.includes(person);
  if (!isSeated || !isAsked) {
    return refuse({ code: 'notAskedAboutImpartiality' });
  }
  if (!isOpenTo(ballot, arrivedAt)) return refuse({ code: 'ballotClosed' });
  return accept({ type: 'impartialityDeclared', v: 1, ballot: id, person, answer, ...leader });
};
