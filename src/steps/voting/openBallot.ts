import { osloDate } from '../../grant/calendar.js';
import { frameUse } from '../../grant/frame.js';
import { isIdTaken } from '../../grant/idTaken.js';
import { callOfMeeting } from '../../grant/meetingProfile.js';
import { saysSomething } from '../../grant/refusal.js';
import { leadingMeeting, seatsOf } from '../../grant/roles.js';
import { currentRound, type BoardCase, type Call, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext } from '../../grant/step.js';
import { namedOn } from './impartiality.js';
import type { CommandOf, Decided, ProposedLine, VotingRefusal } from './votingCommands.js';

/** All texts of a motion are written in one entry of the journal, where one letter may take six characters of its 60 000. */
const LONGEST_TOGETHER = 8000;

const isWholeLine = ({ outcome, amount }: ProposedLine, requested: number): boolean => {
  switch (outcome) {
    case 'granted':
      return amount === requested;
    case 'partlyGranted':
      return amount > 0 && amount < requested;
    case 'rejected':
    case 'deferred':
      return amount === 0;
  }
};

const lineRefusal = (state: State, call: Call, known: BoardCase, line: ProposedLine): VotingRefusal | undefined => {
  const application = state.applications.get(known.application ?? '');
  const requested = (application && currentRound(application)?.facts.requested.sum) ?? 0;
  if (!isWholeLine(line, requested)) return { code: 'amountDoesNotFit', outcome: line.outcome, requested };
  if (!call.years.includes(line.year)) return { code: 'yearNotInCall' };
  if (line.outcome !== 'granted' && !saysSomething(line.reason)) return { code: 'reasonMissing' };
  if ([line.reason ?? '', ...line.conditions].some((text) => text.length > LONGEST_ACT_TEXT))
    return { code: 'textTooLong' };
  const together = [line.reason ?? '', ...line.conditions].reduce((sum, text) => sum + text.length, 0);
  if (together > LONGEST_TOGETHER) return { code: 'textsTooLong' };
  const { left } = frameUse(state, line.year);
  return line.amount > left ? { code: 'frameExceeded', left, year: line.year } : undefined;
};

/** Puts a motion to the vote, and holds its sum in the frame from that moment. */
export const open = (
  state: State,
  { ballot, case: caseId, line }: CommandOf<'openBallot'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  const meeting = known && state.meetings.get(known.meeting);
  const call = callOfMeeting(state, meeting);
  if (!known?.application || !meeting || !call) return refuse({ code: 'notFound' });
  const today = osloDate(arrivedAt);
  const leader = leadingMeeting(state, actor, meeting.body, today);
  if (!leader) return refuse({ code: 'notLeading' });
  if (isIdTaken(state.ballots, ballot)) return refuse({ code: 'idTaken' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  const earlier = known.ballots.map((id) => state.ballots.get(id));
  if (earlier.some((other) => other !== undefined && other.closed === undefined))
    return refuse({ code: 'ballotAlreadyOpen' });
  if (earlier.some((other) => other?.closed?.result.adopted)) return refuse({ code: 'alreadyDecided' });
  const refused = lineRefusal(state, call, known, line);
  if (refused) return refuse(refused);
  const seats = seatsOf(state, meeting.body, call.profile, today);
  if (seats.length === 0) return refuse({ code: 'noMembers' });
  const { reason, conditions, ...rest } = line;
  const proposed = {
    ...rest,
    application: known.application,
    conditions: conditions.filter(saysSomething).map((text) => freeText(text.trim())),
    ...(saysSomething(reason) && reason !== undefined && { reason: freeText(reason.trim()) }),
  };
  const askImpartiality = namedOn(state, known.application, seats);
  return accept({
    type: 'ballotOpened',
    v: 1,
    ballot,
    case: caseId,
    lines: [proposed],
    seats,
    askImpartiality,
    ...leader,
  });
};
