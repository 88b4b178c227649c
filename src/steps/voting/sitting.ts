import { osloDate, type Instant, type IsoDate } from '../../grant/calendar.js';
import { profileOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import { isInForce, type PersonId, type Role, type Seat } from '../../grant/people.js';
import { chairOf } from '../../grant/roles.js';
import type { Ballot, State } from '../../grant/state.js';
import { RULES_BEFORE, votingRulesOf, type VotingRules } from '../../grant/votingRules.js';
import { attendingOf, cameFor, notesAt } from './attending.js';

/**
 * A ballot on a day. Its seats are those of its opening, each with the deputies who may still step in. Who has lost his role
 * since sits there no longer, unless he voted while he held it.
 */
export interface Sitting extends Pick<
  Ballot,
  'seats' | 'askImpartiality' | 'impartiality' | 'votes' | 'other' | 'proxies'
> {
  /** Those who hold a seat's role, or a deputy's for it, that day: the only ones who may vote or declare. */
  readonly present: readonly PersonId[];
  /** Who is at the meeting, where its attendance was taken: nobody else votes. */
  readonly attending?: readonly PersonId[] | undefined;
  /** Whose vote breaks a tie, where the rules give the chair that. */
  readonly chair?: PersonId | undefined;
}

const gives = (role: Role, seat: Seat, person: PersonId): boolean => {
  if (role.person !== person) return false;
  if (role.kind.type === 'deputy') return role.kind.deputyFor === seat.member;
  // Another row than the seat's own, when a term is renewed while the ballot is open.
  return role.kind.type === 'member' && person === seat.member && role.party === seat.party;
};

const rolesOf = (state: State, { meeting }: Ballot, on: IsoDate): Role[] => {
  const body = state.meetings.get(meeting)?.body;
  return [...state.roles.values()].filter(
    (role) =>
      (role.kind.type === 'member' || role.kind.type === 'deputy') && role.kind.body === body && isInForce(role, on),
  );
};

/** What has begun to close stays as it was that day. */
export const sittingOn = (state: State, ballot: Ballot, at: Instant): Sitting => {
  const day = osloDate(ballot.closing?.at ?? at);
  const roles = rolesOf(state, ballot, day);
  const body = state.meetings.get(ballot.meeting)?.body;
  const holds = (seat: Seat, person: PersonId): boolean => roles.some((role) => gives(role, seat, person));
  const { seats, askImpartiality, impartiality, votes, other, proxies } = ballot;
  const present = seats.flatMap((seat) => [seat.member, ...seat.deputies].filter((person) => holds(seat, person)));
  const notes = notesAt(state, ballot);
  const attending = attendingOf(notes, present);
  return {
    seats: seats.map((seat) => ({
      ...seat,
      deputies: seat.deputies.filter(
        (person) => own(votes, person) !== undefined || (holds(seat, person) && cameFor(notes, seat, person)),
      ),
    })),
    askImpartiality,
    impartiality,
    votes,
    present: [...new Set(present)],
    ...(attending && { attending }),
    ...(other && { other }),
    ...(proxies && { proxies }),
    ...(body !== undefined && { chair: chairOf(state, body, day) }),
  };
};

/** The rules that a ballot is held by: those of its body in the profile that the call opened under. */
export const rulesOf = (state: State, { meeting: id, closed }: Pick<Ballot, 'meeting' | 'closed'>): VotingRules => {
  const meeting = state.meetings.get(id);
  const profile = profileOfMeeting(state, meeting);
  return closed?.result.rules ?? (meeting && profile ? votingRulesOf(profile, meeting.body) : RULES_BEFORE);
};

/** Whether this person is one of the ballot's that day, as member or as deputy. */
export const isPresent = ({ present }: Sitting, person: PersonId | undefined): boolean =>
  person !== undefined && present.includes(person);
