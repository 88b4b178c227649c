import type { ProfilesPage } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { personView } from './personViews.js';

/** The profile in force, who put it there, and the profiles that one may begin with. */
export const profilesPage = (look: Look): ProfilesPage => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const { state, world } = look;
  const { profileBy } = state;
  return {
    inForce: state.profile ?? world.profile,
    ...(profileBy !== undefined && { by: personView(look, profileBy) }),
    templates: world.templates ?? [],
  };
};
