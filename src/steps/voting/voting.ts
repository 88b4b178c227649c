import { bodyIn } from '../../grant/bodies.js';
import { instant, osloDate, type Instant } from '../../grant/calendar.js';
import { callOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import { leadingMeeting } from '../../grant/roles.js';
import { personOf, type Ballot, type State } from '../../grant/state.js';
import { accept, CLOCK, refuse, type DecideContext, type DueCommand, type Step } from '../../grant/step.js';
import { open } from './openBallot.js';
import { isPresent, sittingOn } from './sitting.js';
import { choiceOf, mustDeclare, resultOf, seatOf, voterOf } from './tally.js';
import type { CommandOf, Decided, ProposedLine, VotingCommand, VotingRefusal } from './votingCommands.js';
import {
  ballotClosed,
  ballotClosing,
  ballotOpened,
  impartialityDeclared,
  voteCast,
  type VotingEvent,
} from './votingEvents.js';

export type { ProposedLine, VotingCommand, VotingEvent, VotingRefusal };

/**
 * Closing begins this long after the chair pressed: two instances know Graph's time from whole seconds in its answers, and
 * may differ by some of it. Without this a vote pressed before him at another instance could come too late.
 */
const CLOCKS_DIFFER_MS = 500;
/** A vote that reached an instance before closing began counts until this long after it. */
const CLOSING_MS = 3000;

/** A vote counts when it reached us before closing began, and the tally is not yet taken. */
const isOpenTo = (ballot: Ballot, arrivedAt: Instant): boolean =>
  ballot.closed === undefined &&
  (ballot.closing === undefined || Date.parse(arrivedAt) < Date.parse(ballot.closing.at));

const declare = (
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

const rule = (
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

const vote = (
  state: State,
  { ballot: id, choice, revision }: CommandOf<'vote'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const ballot = state.ballots.get(id);
  if (!ballot) return refuse({ code: 'notFound' });
  const person = personOf(state, actor);
  if (person === undefined) return refuse({ code: 'noVote' });
  if (!isOpenTo(ballot, arrivedAt)) return refuse({ code: 'ballotClosed' });
  const sitting = sittingOn(state, ballot, arrivedAt);
  if (!isPresent(sitting, person)) return refuse({ code: 'noVote' });
  const declared = own(ballot.impartiality, person);
  if (declared === 'recused') return refuse({ code: 'recused' });
  if (!seatOf(sitting, person)) return refuse({ code: 'noVote' });
  if (mustDeclare(sitting, person)) return refuse({ code: 'mustDeclareFirst' });
  if (declared === 'inDoubt') return refuse({ code: 'inDoubt' });
  const given = own(ballot.votes, person)?.revision ?? 0;
  if (revision !== given) return refuse({ code: 'answerChanged' });
  return accept({ type: 'voteCast', v: 1, ballot: id, person, choice, revision: given + 1 });
};

const startClosing = (
  state: State,
  { ballot: id }: CommandOf<'startClosing'>,
  { actor, arrivedAt, now }: DecideContext,
): Decided => {
  const ballot = state.ballots.get(id);
  const meeting = ballot && state.meetings.get(ballot.meeting);
  if (!ballot || !meeting) return refuse({ code: 'notFound' });
  const leader = leadingMeeting(state, actor, meeting.body, osloDate(arrivedAt));
  if (!leader) return refuse({ code: 'notLeading' });
  if (ballot.closing || ballot.closed) return refuse({ code: 'ballotClosed' });
  const closesAt = instant(Date.parse(now) + CLOCKS_DIFFER_MS);
  return accept({ type: 'ballotClosing', v: 1, ballot: id, closesAt, ...leader });
};

const isReadyToClose = (ballot: Ballot, now: Instant): boolean =>
  ballot.closing !== undefined &&
  ballot.closed === undefined &&
  Date.parse(now) >= Date.parse(ballot.closing.at) + CLOSING_MS;

const close = (state: State, { ballot: id }: CommandOf<'closeBallot'>, { actor, now }: DecideContext): Decided => {
  if (actor !== CLOCK) return refuse({ code: 'notClock' });
  const ballot = state.ballots.get(id);
  const meeting = ballot && state.meetings.get(ballot.meeting);
  const call = callOfMeeting(state, meeting);
  const body = meeting && call && bodyIn(call.profile, meeting.body);
  if (!ballot || !body) return refuse({ code: 'notFound' });
  if (ballot.closed) return refuse({ code: 'ballotClosed' });
  if (!isReadyToClose(ballot, now)) return refuse({ code: 'notClosingYet' });
  const sitting = sittingOn(state, ballot, now);
  const votes = ballot.seats.flatMap((seat) => {
    const voter = voterOf(sitting, seat);
    const choice = choiceOf(sitting, seat);
    return voter !== undefined && choice !== undefined ? [[voter, choice] as const] : [];
  });
  return accept({
    type: 'ballotClosed',
    v: 1,
    ballot: id,
    result: resultOf(sitting, body.voting),
    votes: Object.fromEntries(votes),
  });
};

const due = (state: State, now: Instant): DueCommand<VotingCommand>[] =>
  [...state.ballots.values()]
    .filter((ballot) => isReadyToClose(ballot, now))
    .map(({ id }) => ({ id: `closeBallot:${id}`, command: { type: 'closeBallot', ballot: id } }));

export const voting: Step<State, VotingCommand, VotingEvent, VotingRefusal> = {
  decides: {
    openBallot: open,
    declareImpartiality: declare,
    decideImpartiality: rule,
    vote,
    startClosing,
    closeBallot: close,
  },
  evolves: { ballotOpened, impartialityDeclared, voteCast, ballotClosing, ballotClosed },
  versions: { ballotOpened: 1, impartialityDeclared: 1, voteCast: 1, ballotClosing: 1, ballotClosed: 1 },
  due,
};
