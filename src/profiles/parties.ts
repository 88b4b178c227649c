import type { WrittenLanguage } from '../grant/party.js';
import type { HealthCommunityProfile } from '../grant/profile.js';

type Party = HealthCommunityProfile['parties'][number];

/** Official number, id, name, and the form of Norwegian it has chosen for letters to it, where that is not the profile's. */
export type Municipality = readonly [number: string, id: string, name: string, language?: WrittenLanguage];

/** The parties: the municipalities, and the trust last. */
export const partiesOf = (
  language: WrittenLanguage,
  municipalities: readonly Municipality[],
  trust: { readonly name: string; readonly shortName: string },
): Party[] => [
  ...municipalities.map(([number, id, name, own = language]): Party => ({
    id,
    number,
    side: 'kommune',
    name: `${name} kommune`,
    shortName: name,
    language: own,
  })),
  { id: 'hf', side: 'hf', ...trust, language },
];
