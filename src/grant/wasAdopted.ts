import type { HealthCommunityProfile } from './profile.js';
import type { State } from './state.js';

/** JSON with the fields of every object in one order: a release may write them in another than the journal has them. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether exactly this profile has been in force before. */
export const wasAdopted = ({ profiles }: Pick<State, 'profiles'>, profile: HealthCommunityProfile): boolean => {
  const wanted = inOneOrder(profile);
  return profiles.some((known) => inOneOrder(known) === wanted);
};
