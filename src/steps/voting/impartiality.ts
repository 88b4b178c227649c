import type { PersonId, Seat } from '../../grant/people.js';
import type { ApplicationId, State } from '../../grant/state.js';

/**
 * Who must say whether he is impartial: whoever is named on an application that is voted on (writer, contact, endorser, stand-in), or whom the
 * register calls its project owner. Belonging to a party is not enough, since the trust is a party to all.
 */
export const namedOn = (state: State, applications: readonly ApplicationId[], seats: readonly Seat[]): PersonId[] => {
  const known = applications.flatMap((application) => state.applications.get(application) ?? []);
  const named = new Set<PersonId>(known.flatMap(({ people }) => people));
  for (const round of known.flatMap(({ rounds }) => rounds)) {
    for (const { person } of Object.values(round.asked)) named.add(person);
    for (const { person } of Object.values(round.answers)) named.add(person);
  }
  for (const role of state.roles.values()) {
    if (role.kind.type === 'projectOwner' && applications.includes(role.kind.application)) named.add(role.person);
  }
  return seats
    .flatMap((seat) => [seat.member, ...seat.deputies])
    .filter((person, index, all) => named.has(person) && all.indexOf(person) === index);
};
