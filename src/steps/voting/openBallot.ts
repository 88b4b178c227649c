import { osloDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import { callOfMeeting } from '../../grant/meetingProfile.js';
import { leadingMeeting, seatsOf } from '../../grant/roles.js';
import type { State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import { namedOn } from './impartiality.js';
import { motionLine, motionsRefusal } from './motion.js';
import { proxiesIn } from './proxies.js';
import type { CommandOf, Decided } from './votingCommands.js';

/** Puts a motion to the vote, or two against each other, and holds the sums in the frame from that moment. */
export const open = (
  state: State,
  { ballot, case: caseId, lines, other }: CommandOf<'openBallot'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  const meeting = known && state.meetings.get(known.meeting);
  const call = callOfMeeting(state, meeting);
  if (!known || !meeting || !call) return refuse({ code: 'notFound' });
  const today = osloDate(arrivedAt);
  const leader = leadingMeeting(state, actor, meeting.body, today);
  if (!leader) return refuse({ code: 'notLeading' });
  if (isIdTaken(state.ballots, ballot)) return refuse({ code: 'idTaken' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  const earlier = known.ballots.map((id) => state.ballots.get(id));
  if (earlier.some((one) => one !== undefined && one.closed === undefined))
    return refuse({ code: 'ballotAlreadyOpen' });
  if (earlier.some((one) => one?.closed?.result.adopted)) return refuse({ code: 'alreadyDecided' });
  const context = { state, call, known };
  const refused = motionsRefusal(context, lines, other);
  if (refused) return refuse(refused);
  const seats = seatsOf(state, meeting.body, call.profile, today);
  if (seats.length === 0) return refuse({ code: 'noMembers' });
  const [first, second] = [lines, other].map((motion) => motion?.map((line) => motionLine(context, line)));
  const proxies = proxiesIn(meeting, seats);
  return accept({
    type: 'ballotOpened',
    v: 2,
    ballot,
    case: caseId,
    lines: first ?? [],
    ...(second && { other: second }),
    seats,
    askImpartiality: namedOn(
      state,
      [...(first ?? []), ...(second ?? [])].map(({ application }) => application),
      seats,
    ),
    ...(Object.keys(proxies).length > 0 && { proxies }),
    ...leader,
  });
};
