import { isInForce, type PersonId, type Role } from '../../grant/people.js';
import type { EndorserChoice, PersonView } from '../contract.js';
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

/** Whether the bot has a way to this person: an identity it may address, and nothing that stopped it. */
export const isReachable = ({ world, state }: Look, person: PersonId): boolean =>
  (state.people.get(person)?.identities.length ?? 0) > 0 && world.people.get(person)?.unreachable === undefined;

export const endorserChoice = (look: Look, role: Role): EndorserChoice => ({
  role: role.id,
  person: personView(look, role.person),
  level: role.kind.type === 'endorser' ? role.kind.level : '',
  ...(role.unit?.text !== undefined && { unit: role.unit.text }),
  ...(role.source?.text !== undefined && { source: role.source.text }),
  ...(role.actingFor?.text !== undefined && { actingFor: role.actingFor.text }),
  reachable: isReachable(look, role.person),
});

export const isRoleInForce = ({ today }: Look, role: Role): boolean => isInForce(role, today);
