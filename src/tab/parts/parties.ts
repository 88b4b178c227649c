import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { Party, PartyId, Side } from '../../grant/party.js';
import type { Texts } from '../../texts/nn.js';

export const partyOf = (profile: HealthCommunityProfile, id: PartyId): Party | undefined =>
  profile.parties.find((party) => party.id === id);

export const trustOf = (profile: HealthCommunityProfile): Party | undefined =>
  profile.parties.find(({ side }) => side === 'hf');

/** The profile's parties of these ids, municipalities as given and the trust last. */
export const inOrder = (profile: HealthCommunityProfile, ids: readonly PartyId[]): Party[] => {
  const found = ids.flatMap((id) => partyOf(profile, id) ?? []);
  return [...found.filter(({ side }) => side === 'kommune'), ...found.filter(({ side }) => side === 'hf')];
};

/** `Ålesund, Sula og HMR HF`, or with full names. */
export const partyNames = (
  texts: Texts,
  profile: HealthCommunityProfile,
  ids: readonly PartyId[],
  form: 'name' | 'shortName' = 'shortName',
): string => texts.format.list(inOrder(profile, ids).map((party) => party[form]));

/** What a side's column is called: «Kommune», and the trust by its short name. */
export const sideName = (side: Side, profile: HealthCommunityProfile, texts: Texts): string =>
  side === 'hf' ? (trustOf(profile)?.shortName ?? texts.status.side.hf) : texts.status.side.kommune;
