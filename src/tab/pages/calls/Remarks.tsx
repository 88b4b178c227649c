import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { asksLeaders } from '../../../grant/endorserLevels.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { partyOf } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { useSession } from '../../session.js';
import { OwedAnswers } from './OwedAnswers.js';
import { isSubmitted } from './applicationStages.js';
import { CheckState } from './CheckState.js';
import { warningText } from './warningText.js';

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
  if (row.screening?.passed) return <CheckState row={row} />;
  const { open = 0, notMet = 0 } = row.screening ?? {};
  if (row.warnings.length + open + notMet === 0)
    return <Status icon="tick" tone="good" word={texts.calling.table.fine} />;
  return (
    <>
      <CheckState row={row} />
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
