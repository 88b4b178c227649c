import { osloDate, type Instant, type IsoDate } from '../../grant/calendar.js';
import { own } from '../../grant/own.js';
import { isInForce, type PersonId, type Role, type Seat } from '../../grant/people.js';
import type { Ballot, State } from '../../grant/state.js';

/**
 * A ballot on a day. Its seats are those of its opening, each with the deputies who may still step in. Who has lost his role
 * since sits there no longer, unless he voted while he held it.
 */
export interface Sitting extends Pick<Ballot, 'seats' | 'askImpartiality' | 'impartiality' | 'votes'> {
  /** Those who hold a seat's role, or a deputy's for it, that day: the only ones who may vote or declare. */
  readonly present: readonly PersonId[];
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
  const roles = rolesOf(state, ballot, osloDate(ballot.closing?.at ?? at));
  const holds = (seat: Seat, person: PersonId): boolean => roles.some((role) => gives(role, seat, person));
  const { seats, askImpartiality, impartiality, votes } = ballot;
  const present = seats.flatMap((seat) => [seat.member, ...seat.deputies].filter((person) => holds(seat, person)));
  return {
    seats: seats.map((seat) => ({
      ...seat,
      deputies: seat.deputies.filter((person) => holds(seat, person) || own(votes, person) !== undefined),
    })),
    askImpartiality,
    impartiality,
    votes,
    present: [...new Set(present)],
  };
};

/** Whether this person is one of the ballot's that day, as member or as deputy. */
export const isPresent = ({ present }: Sitting, person: PersonId | undefined): boolean =>
  person !== undefined && present.includes(person);
