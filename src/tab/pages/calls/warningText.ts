import type { ApplicationRow } from '../../../api/contract.js';
import { formatShare } from '../../../grant/money.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { partyOf } from '../../parts/parties.js';

/** What deserves a second look, in a few words. */
export const warningText = (
  { code, given, computed, at }: ApplicationRow['warnings'][number],
  profile: HealthCommunityProfile,
  { calling }: Texts,
): string => {
  switch (code) {
    case 'SHARE_OF_FRAME_HIGH':
      return calling.warnings[code](formatShare((given ?? 0) / (computed ?? 1)));
    case 'DELEGATED_SIGNER':
      return calling.warnings[code](partyOf(profile, at ?? '')?.name ?? '');
    case 'LASTING_OPERATING_COST':
    case 'OWN_CONTRIBUTION_SPLIT_SKEWED':
    case 'OWN_CONTRIBUTION_NONE':
      return calling.warnings[code];
  }
};
