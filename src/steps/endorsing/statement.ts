import { partyName } from '../../cards/partyWords.js';
import { sideIn, type PartyId } from '../../grant/party.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { Texts } from '../../texts/nn.js';

/** The sentence a leader agrees to, the same on the card, in the tab and on the receipt. */
export const statementOf = (profile: Pick<HealthCommunityProfile, 'parties'>, party: PartyId, texts: Texts): string =>
  texts.endorsing.answer.statement(partyName(profile, party), sideIn(profile, party) ?? 'kommune');
