import { profilesInUse } from '../../grant/call.js';
import { levelOn } from '../../grant/endorserLevels.js';
import type { Role, RoleKind } from '../../grant/people.js';
import { sideIn, type PartyId } from '../../grant/party.js';
import type { State } from '../../grant/state.js';

/** Every role but the secretary's and the project owner's is held for a party. */
export const needsParty = (kind: RoleKind): boolean => kind.type !== 'secretary' && kind.type !== 'projectOwner';

/*
 * A row for a party, a body or an application that is known nowhere would give nobody anything, and nobody would see
 * why. A call under way goes by its own profile, so what that one knows may be given as well as what the profile in force knows.
 */
export const isKnownParty = (state: State, party: PartyId | undefined): boolean =>
  party === undefined || profilesInUse(state).some((profile) => sideIn(profile, party) !== undefined);

export const isKnownKind = (state: State, kind: RoleKind): boolean => {
  switch (kind.type) {
    case 'member':
    case 'deputy':
      return profilesInUse(state).some(({ bodies }) => bodies.some(({ id }) => id === kind.body));
    case 'projectOwner':
      return state.applications.has(kind.application);
    // A leader of a level that may not endorse stands in the register too: so it shows why he was not asked.
    case 'endorser':
    case 'secretary':
      return true;
  }
};

/** Whether it is the level that may endorse for the party, by a profile in use. A whole register is imported only with such. */
export const isKnownLevel = (state: State, { kind, party }: Pick<Role, 'kind' | 'party'>): boolean =>
  profilesInUse(state).some((profile) => {
    const side = sideIn(profile, party);
    return kind.type === 'endorser' && side !== undefined && levelOn(profile, side)?.id === kind.level;
  });
