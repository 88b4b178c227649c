import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { asksLeaders } from '../../../grant/endorserLevels.js';
import { formatShare } from '../../../grant/money.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { partyOf } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';
import { OwedAnswers } from './OwedAnswers.js';
import { isSubmitted } from './applicationStages.js';

type Warning = ApplicationRow['warnings'][number];

const warningText = (warning: Warning, profile: HealthCommunityProfile, { calling }: Texts): string => {
  const { code, given, computed, at } = warning;
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

/** Why an application will not be assessed: each reason once. */
export const notAssessedTexts = (
  row: ApplicationRow,
  profile: HealthCommunityProfile,
  { calling, submitting }: Texts,
): string[] => {
  const sentences = (row.notAssessed ?? []).map(({ code, party }) =>
    code === 'NOT_SENT' && !asksLeaders(profile)
      ? submitting.notSentInShort
      : calling.notAssessed[code](partyOf(profile, party ?? '')?.name ?? ''),
  );
  return [...new Set(sentences)];
};

/** What deserves a look in an application, who owes it an answer, or why it will not be assessed. */
export const Remarks = ({ row }: { readonly row: ApplicationRow }): ReactElement | undefined => {
  const { me, texts } = useSession();
  const reasons = notAssessedTexts(row, me.profile, texts);
  if (reasons.length > 0) {
    return (
      <>
        {reasons.map((reason) => (
          <Status key={reason} icon="line" tone="neutral" word={reason} />
        ))}
      </>
    );
  }
  if (row.owed && row.owed.length > 0) return <OwedAnswers row={row} owed={row.owed} />;
  if (!isSubmitted(row)) return undefined;
  if (row.warnings.length === 0) return <Status icon="tick" tone="good" word={texts.calling.table.fine} />;
  return (
    <>
      {row.warnings.map((warning) => (
        <Status
          key={`${warning.code} ${warning.at ?? ''}`}
          icon="triangle"
          tone="warn"
          word={warningText(warning, me.profile, texts)}
        />
      ))}
    </>
  );
};
