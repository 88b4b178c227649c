import { isInForce, type PersonId, type Role } from '../../grant/people.js';
import { wayFacts, waysTo, wayTo, type WayFacts } from '../../grant/reaching.js';
import type { Way } from '../../grant/way.js';
import type { EndorserChoice, PersonView, PersonWays } from '../contract.js';
import type { Look } from '../reader.js';

/** Somebody as the register and the list of people know him. A name that was taken out, or is not here yet, is his id. */
export const personView = ({ world, state }: Look, id: PersonId): PersonView => {
  const card = world.people.get(id);
  const party = state.people.get(id)?.party ?? partyByRole(state.roles.values(), id);
  return { id, name: card?.name || id, title: card?.title ?? '', ...(party !== undefined && { party }) };
};

const partyByRole = (roles: Iterable<Role>, person: PersonId): string | undefined => {
  for (const role of roles) if (role.person === person && role.party !== undefined) return role.party;
  return undefined;
};

const factsOf = ({ world, state, today }: Look, person: PersonId): WayFacts =>
  wayFacts(state, person, world.people.get(person), { ...world.reaching, on: today });

/** The way the next message to this person goes. */
export const wayOf = (look: Look, person: PersonId): Way | 'none' => wayTo(factsOf(look, person)) ?? 'none';

export const personWays = (look: Look, person: PersonId): PersonWays => {
  const facts = factsOf(look, person);
  return {
    way: wayTo(facts) ?? 'none',
    ways: waysTo(facts),
    ...(facts.preferred && { preferredWay: facts.preferred }),
  };
};

export const endorserChoice = (look: Look, role: Role): EndorserChoice => ({
  role: role.id,
  person: personView(look, role.person),
  level: role.kind.type === 'endorser' ? role.kind.level : '',
  ...(role.unit?.text !== undefined && { unit: role.unit.text }),
  ...(role.source?.text !== undefined && { source: role.source.text }),
  ...(role.actingFor?.text !== undefined && { actingFor: role.actingFor.text }),
  way: wayOf(look, role.person),
});

export const isRoleInForce = ({ today }: Look, role: Role): boolean => isInForce(role, today);
