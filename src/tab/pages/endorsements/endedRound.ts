import type { ApplicationRow } from '../../../api/contract.js';
import type { PartyId } from '../../../grant/party.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { partyNames } from '../../parts/parties.js';

/** The parties whose answer ended the round that is shown. What else may end it is nobody's answer. */
export const endedBy = ({ answers, roundEnded }: Pick<ApplicationRow, 'answers' | 'roundEnded'>): PartyId[] =>
  answers.filter(({ answer }) => answer !== undefined && answer === roundEnded).map(({ party }) => party);

/** Why the round is over for everybody, also while the application is written anew. */
export const endedText = (
  row: Pick<ApplicationRow, 'answers' | 'roundEnded'>,
  profile: HealthCommunityProfile,
  texts: Texts,
): string | undefined => {
  const { roundEnded } = row;
  if (roundEnded === undefined) return undefined;
  if (roundEnded === 'attachmentChanged') return texts.attachments.roundEnded;
  return texts.round.endedBy[roundEnded](partyNames(texts, profile, endedBy(row), 'name'));
};
