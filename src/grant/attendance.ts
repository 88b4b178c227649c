import { bodyOfMeeting, profileOfMeeting } from './meetingProfile.js';
import type { AttendanceNote, Meeting } from './meeting.js';
import type { IsoDate } from './calendar.js';
import { SIDES, type Side } from './party.js';
import type { PersonId, Seat } from './people.js';
import type { ProfileVoting } from './profileBody.js';
import { seatsOf } from './roles.js';
import type { State } from './state.js';

/** What was noted last of each person, in the order they were first noted. */
export const lastNotes = ({ attendance }: Pick<Meeting, 'attendance'>): AttendanceNote[] => [
  ...new Map(attendance.map((note) => [note.person, note])).values(),
];

/** Who is in the room now; undefined as long as nobody has taken attendance. */
export const presentAt = (meeting: Pick<Meeting, 'attendance'>): PersonId[] | undefined =>
  meeting.attendance.length === 0
    ? undefined
    : lastNotes(meeting)
        .filter(({ how }) => how === 'present')
        .map(({ person }) => person);

export interface SeatTaken {
  readonly seat: Seat;
  /** The member, or the deputy who is there in his place. */
  readonly sitter?: PersonId;
}

/** A member sits in his own seat; while he is not there, a deputy who was noted as there for him does. */
export const seatsTaken = (meeting: Pick<Meeting, 'attendance'>, seats: readonly Seat[]): SeatTaken[] => {
  const there = lastNotes(meeting).filter(({ how }) => how === 'present');
  return seats.map((seat) => {
    const member = there.find(({ person }) => person === seat.member);
    const deputy = there.find(({ person, standsFor }) => standsFor === seat.member && seat.deputies.includes(person));
    const sitter = (member ?? deputy)?.person;
    return { seat, ...(sitter !== undefined && { sitter }) };
  });
};

export interface RoomQuorum {
  readonly rule: ProfileVoting['quorum'];
  readonly seats: number;
  readonly present: number;
  readonly deputies: number;
  /** Sides of which nobody is there. */
  readonly missingSides: readonly Side[];
  readonly enough: boolean;
}

const isEnough = (rule: ProfileVoting['quorum'], half: boolean, both: boolean): boolean => {
  switch (rule) {
    case 'halfAndBothSides':
      return half && both;
    case 'half':
      return half;
    case 'bothSides':
      return both;
    case 'none':
      return true;
  }
};

/** Whether those who are in the room could decide; undefined as long as nobody has taken attendance. */
export const roomQuorum = (state: State, meeting: Meeting, on: IsoDate): RoomQuorum | undefined => {
  const profile = profileOfMeeting(state, meeting);
  const body = bodyOfMeeting(state, meeting);
  if (!profile || !body || meeting.attendance.length === 0) return undefined;
  const taken = seatsTaken(meeting, seatsOf(state, meeting.body, profile, on));
  const sitting = taken.filter(({ sitter }) => sitter !== undefined);
  const missingSides = SIDES.filter((side) => !sitting.some(({ seat }) => seat.side === side));
  const rule = body.voting.quorum;
  return {
    rule,
    seats: taken.length,
    present: sitting.length,
    deputies: sitting.filter(({ seat, sitter }) => sitter !== seat.member).length,
    missingSides,
    enough: isEnough(rule, sitting.length * 2 > taken.length, missingSides.length === 0),
  };
};
