import { osloDate } from '../../grant/calendar.js';
import { lastNotes } from '../../grant/attendance.js';
import type { Meeting } from '../../grant/meeting.js';
import { profileOfMeeting } from '../../grant/meetingProfile.js';
import type { PersonId, Seat } from '../../grant/people.js';
import { leadingMeeting, seatsOf } from '../../grant/roles.js';
import { personOf, type MeetingId, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext } from '../../grant/step.js';
import type { AttendanceLine, CommandOf, Decided, MeetingRefusal } from './meetingCommands.js';

const lineRefusal = (
  state: State,
  meeting: Meeting,
  seats: readonly Seat[],
  { person, how, standsFor }: AttendanceLine,
  lines: readonly AttendanceLine[],
): MeetingRefusal | undefined => {
  if (!state.people.has(person)) return { code: 'notFound' };
  if (standsFor === undefined || how !== 'present') return undefined;
  const seat = seats.find(({ member }) => member === standsFor);
  if (!seat?.deputies.includes(person)) return { code: 'notDeputyOf' };
  const after = [...lastNotes(meeting).filter((note) => !lines.some((line) => line.person === note.person)), ...lines];
  const another = after.some((one) => one.person !== person && one.how === 'present' && one.standsFor === standsFor);
  return another ? { code: 'standsForTwo' } : undefined;
};

/** Who is there, has left or will not come. The chair or the secretary notes anybody, a member or a deputy himself. */
export const noteAttendance = (
  state: State,
  { meeting: id, people }: CommandOf<'noteAttendance'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const meeting = state.meetings.get(id);
  const profile = meeting && profileOfMeeting(state, meeting);
  if (!meeting || !profile) return refuse({ code: 'notFound' });
  const today = osloDate(arrivedAt);
  const seats = seatsOf(state, meeting.body, profile, today);
  const me = personOf(state, actor);
  const isSeated = (person: PersonId): boolean =>
    seats.some(({ member, deputies }) => member === person || deputies.includes(person));
  const isOwn = me !== undefined && people.every(({ person }) => person === me) && isSeated(me);
  if (me === undefined || (!isOwn && !leadingMeeting(state, actor, meeting.body, today)))
    return refuse({ code: 'notLeading' });
  if (meeting.ended) return refuse({ code: 'meetingEnded' });
  for (const line of people) {
    const refused = lineRefusal(state, meeting, seats, line, people);
    if (refused) return refuse(refused);
  }
  return accept(
    ...people.map(({ person, how, standsFor }) => ({
      type: 'attendanceNoted' as const,
      v: 1 as const,
      meeting: id,
      person,
      how,
      ...(standsFor !== undefined && how === 'present' && { standsFor }),
      by: me,
    })),
  );
};

/** The meeting and who leads it now, or why he may not. */
const led = (
  state: State,
  id: MeetingId,
  { actor, arrivedAt }: DecideContext,
): { meeting: Meeting; leader: { by: PersonId; for?: PersonId } } | { refused: MeetingRefusal } => {
  const meeting = state.meetings.get(id);
  if (!meeting) return { refused: { code: 'notFound' } };
  const leader = leadingMeeting(state, actor, meeting.body, osloDate(arrivedAt));
  return leader ? { meeting, leader } : { refused: { code: 'notLeading' } };
};

/** Also one that was ended by mistake: as long as its minutes are not approved. */
export const begin = (state: State, { meeting: id }: CommandOf<'beginMeeting'>, context: DecideContext): Decided => {
  const found = led(state, id, context);
  if ('refused' in found) return refuse(found.refused);
  if (found.meeting.approved) return refuse({ code: 'minutesApproved' });
  if (found.meeting.began && !found.meeting.ended) return refuse({ code: 'meetingBegun' });
  return accept({ type: 'meetingBegan', v: 1, meeting: id, ...found.leader });
};

/**
 * What lies on the table is an act and no live state: every panel on every server shows the same, and the minutes know when each
 * case was treated.
 */
export const putOnTable = (state: State, { case: id }: CommandOf<'putOnTable'>, context: DecideContext): Decided => {
  const found = led(state, state.cases.get(id)?.meeting ?? '', context);
  if ('refused' in found) return refuse(found.refused);
  if (found.meeting.ended) return refuse({ code: 'meetingEnded' });
  return accept({ type: 'casePutOnTable', v: 1, meeting: found.meeting.id, case: id, ...found.leader });
};

export const end = (state: State, { meeting: id }: CommandOf<'endMeeting'>, context: DecideContext): Decided => {
  const found = led(state, id, context);
  if ('refused' in found) return refuse(found.refused);
  const { meeting, leader } = found;
  if (meeting.ended) return refuse({ code: 'meetingEnded' });
  if (!meeting.began) return refuse({ code: 'meetingNotBegun' });
  const isOpen = [...state.ballots.values()].some((ballot) => ballot.meeting === id && !ballot.closed);
  if (isOpen) return refuse({ code: 'ballotStillOpen' });
  return accept({ type: 'meetingEnded', v: 1, meeting: id, ...leader });
};
