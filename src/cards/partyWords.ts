import type { PartyId } from '../grant/party.js';
import { inPartyOrder } from '../grant/party.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import type { Texts } from '../texts/nn.js';

type OfParties = Pick<HealthCommunityProfile, 'parties'>;

/** Full name, for facts and letters; the id itself where the profile does not know it. */
export const partyName = ({ parties }: OfParties, id: PartyId): string =>
  parties.find((party) => party.id === id)?.name ?? id;

/** The parties of these ids in the order given, as in the tab: the application's own, municipalities first. */
const partiesIn = ({ parties }: OfParties, ids: readonly PartyId[]) =>
  inPartyOrder(ids.flatMap((id) => parties.find((party) => party.id === id) ?? []));

/** Full names in party order, as a list in words. */
export const partyNames = (profile: OfParties, ids: readonly PartyId[], texts: Texts): string =>
  texts.format.list(partiesIn(profile, ids).map(({ name }) => name));

/** Short names for narrow places: `Ålesund, Sula og HMR HF`. */
export const shortPartyNames = (profile: OfParties, ids: readonly PartyId[], texts: Texts): string =>
  texts.format.list(partiesIn(profile, ids).map(({ shortName }) => shortName));
