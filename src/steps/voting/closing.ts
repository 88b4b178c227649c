import { instant, osloDate, type Instant } from '../../grant/calendar.js';
import { leadingMeeting } from '../../grant/roles.js';
import type { Ballot, State } from '../../grant/state.js';
import { accept, CLOCK, refuse, type DecideContext, type DueCommand } from '../../grant/step.js';
import { rulesOf, sittingOn } from './sitting.js';
import { choiceOf, resultOf, voterOf } from './tally.js';
import type { CommandOf, Decided, VotingCommand } from './votingCommands.js';

/**
 * Closing begins this long after the chair pressed: two instances know Graph's time from whole seconds in its answers, and
 * may differ by some of it. Without this a vote pressed before him at another instance could come too late.
 */
const CLOCKS_DIFFER_MS = 500;
/** A vote that reached an instance before closing began counts until this long after it. */
const CLOSING_MS = 3000;

export const startClosing = (
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

export const close = (
  state: State,
  { ballot: id }: CommandOf<'closeBallot'>,
  { actor, now }: DecideContext,
): Decided => {
  if (actor !== CLOCK) return refuse({ code: 'notClock' });
  const ballot = state.ballots.get(id);
  if (!ballot) return refuse({ code: 'notFound' });
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
    v: 2,
    ballot: id,
    result: resultOf(sitting, rulesOf(state, ballot)),
    votes: Object.fromEntries(votes),
  });
};

export const dueClosings = (state: State, now: Instant): DueCommand<VotingCommand>[] =>
  [...state.ballots.values()]
    .filter((ballot) => isReadyToClose(ballot, now))
    .map(({ id }) => ({ id: `closeBallot:${id}`, command: { type: 'closeBallot', ballot: id } }));
