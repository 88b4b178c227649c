import type { Role } from '../../grant/people.js';
import type { RegisterPage, RoleView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { isReachable, isRoleInForce, personView } from './personViews.js';

const roleView = (look: Look, role: Role): RoleView => ({
  id: role.id,
  person: personView(look, role.person),
  kind: role.kind,
  ...(role.party !== undefined && { party: role.party }),
  ...(role.unit?.text !== undefined && { unit: role.unit.text }),
  from: role.from,
  ...(role.to !== undefined && { to: role.to }),
  ...(role.source?.text !== undefined && { source: role.source.text }),
  ...(role.actingFor?.text !== undefined && { actingFor: role.actingFor.text }),
  inForce: isRoleInForce(look, role),
});

/** The register, for the secretariat: people, roles and where the bodies meet. */
export const registerPage = (look: Look): RegisterPage => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const { state, world } = look;
  return {
    profile: state.profile ?? world.profile,
    people: [...state.people.values()]
      .map(({ id, identities }) => ({
        ...personView(look, id),
        email: world.people.get(id)?.email ?? '',
        bound: identities.length > 0,
        reachable: isReachable(look, id),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    roles: [...state.roles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((role) => roleView(look, role)),
    channels: state.channels.toJSON(),
  };
};
