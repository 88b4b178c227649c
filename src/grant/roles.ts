import type { Actor } from './step.js';
import { levelFor } from './call.js';
import { osloDate, type Instant, type IsoDate } from './calendar.js';
import { isInForce, type BodyId, type PersonId, type Role, type RoleId, type Seat } from './people.js';
import type { HealthCommunityProfile } from './profile.js';
import { own } from './own.js';
import { sideIn, type PartyId, type Side } from './party.js';
import { personOf, type Application, type Call, type State } from './state.js';

const rolesInForce = (state: State, on: IsoDate, wanted: (role: Role) => boolean): Role[] =>
  [...state.roles.values()]
    .filter((role) => isInForce(role, on) && wanted(role))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const isSecretary = (state: State, person: PersonId, on: IsoDate): boolean =>
  rolesInForce(state, on, (role) => role.person === person && role.kind.type === 'secretary').length > 0;

export const secretariesOn = (state: State, on: IsoDate): PersonId[] =>
  rolesInForce(state, on, ({ kind }) => kind.type === 'secretary').map(({ person }) => person);

/** The secretary who acts, or undefined: the rule that most of the secretariat's commands begin with. */
export const secretaryActing = (state: State, actor: Actor, on: IsoDate): PersonId | undefined => {
  const person = personOf(state, actor);
  return person !== undefined && isSecretary(state, person, on) ? person : undefined;
};

export const chairOf = (state: State, body: BodyId, on: IsoDate): PersonId | undefined =>
  rolesInForce(state, on, ({ kind }) => kind.type === 'member' && kind.body === body && kind.chair === true)[0]?.person;

/** Who leads a body's meeting: its chair, or a secretary for him. Both stand in the record. */
export const leadingMeeting = (
  state: State,
  actor: Actor,
  body: BodyId,
  on: IsoDate,
): { by: PersonId; for?: PersonId } | undefined => {
  const person = personOf(state, actor);
  if (person === undefined) return undefined;
  const chair = chairOf(state, body, on);
  if (chair === person) return { by: person };
  if (!isSecretary(state, person, on)) return undefined;
  return chair === undefined ? { by: person } : { by: person, for: chair };
};

/** Role rows that let somebody endorse for a party on a day. */
export const endorsersOf = (state: State, party: PartyId, level: string, on: IsoDate): Role[] =>
  rolesInForce(state, on, (role) => role.party === party && role.kind.type === 'endorser' && role.kind.level === level);

/** The row by which this person may endorse for the party that day: the one he was asked by, while it is in force. */
export const authorityOf = (
  state: State,
  person: PersonId,
  party: PartyId,
  level: string,
  on: IsoDate,
  asked?: RoleId,
): Role | undefined => {
  const his = endorsersOf(state, party, level, on).filter((role) => role.person === person);
  return his.find((role) => role.id === asked) ?? his[0];
};

/**
 * The side a member sits for. The municipalities may have changed since the call opened: a party that its profile does not know
 * is on the side that the newest profile that knows it says, so that nobody loses his seat by a change of names.
 */
const sideOfSeat = (
  { profiles }: State,
  profile: HealthCommunityProfile,
  party: PartyId | undefined,
): Side | undefined =>
  [profile, ...profiles.toReversed()].map((known) => sideIn(known, party)).find((side) => side !== undefined);

/**
 * Who may vote in a body that day: one seat a member, each with the deputies who would step in. Somebody with two rows, as
 * when a term is renewed before the old one has ended, has one seat and one vote.
 */
export const seatsOf = (state: State, body: BodyId, profile: HealthCommunityProfile, on: IsoDate): Seat[] => {
  const members = rolesInForce(state, on, ({ kind }) => kind.type === 'member' && kind.body === body);
  const deputies = rolesInForce(state, on, ({ kind }) => kind.type === 'deputy' && kind.body === body);
  const seats = members.flatMap((role): Seat[] => {
    const side = sideOfSeat(state, profile, role.party);
    if (side === undefined || role.party === undefined) return [];
    const own = deputies.filter(({ kind }) => kind.type === 'deputy' && kind.deputyFor === role.person);
    const stepIn = [...new Set(own.map(({ person }) => person))];
    return [{ role: role.id, member: role.person, party: role.party, side, deputies: stepIn }];
  });
  return seats.filter((seat, index) => seats.findIndex(({ member }) => member === seat.member) === index);
};

/**
 * Whom the question about a party's endorsement of one version concerns: who was asked it, who answered it, and whoever has
 * authority for the party that day, where that party is asked. A leader of a party that is not on it reads nothing.
 */
export const mayEndorse = (
  state: State,
  person: PersonId | undefined,
  application: Pick<Application, 'rounds'>,
  call: Pick<Call, 'profile'>,
  { party, version }: { readonly party: PartyId; readonly version: number },
  at: Instant,
): boolean => {
  const round = application.rounds[version - 1];
  const asked = round && own(round.asked, party);
  if (person === undefined || round === undefined || asked === undefined) return false;
  if (asked.person === person || own(round.answers, party)?.person === person) return true;
  if (round.replaced?.some((one) => one.party === party && one.from.person === person)) return true;
  const level = levelFor(call, party);
  return level !== undefined && authorityOf(state, person, party, level, osloDate(at)) !== undefined;
};
