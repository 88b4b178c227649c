import type { ReactElement } from 'react';
import type { PartyAnswer } from '../../api/contract.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import { levelOn } from '../../grant/endorserLevels.js';
import type { PartyId } from '../../grant/party.js';
import { useTexts } from '../session.js';
import { inOrder } from './parties.js';

interface Props {
  readonly profile: HealthCommunityProfile;
  readonly parties: readonly PartyId[];
  readonly answers: readonly PartyAnswer[];
  /** `4/4` beside the marks; else the whole words. Screen readers always get the words. */
  readonly short?: boolean;
}

/** Above this many parties the marks say less than the words. */
const MOST_MARKS = 8;

/** *Partsrada*: one mark a party, municipalities then the trust. Filled: støttar; hollow: ventar; crossed: støttar ikkje. */
export const PartyMarks = ({ profile, parties, answers, short = false }: Props): ReactElement => {
  const { tab, submitting } = useTexts();
  const asked = inOrder(profile, parties).filter(({ side }) => levelOn(profile, side));
  if (asked.length === 0) return <span className="small">{submitting.parties(parties.length)}</span>;
  const marks = asked.map(({ id, side }) => {
    const answer = answers.find(({ party }) => party === id)?.answer ?? 'waiting';
    return <span key={id} className={`mark ${side} ${answer}`} />;
  });
  const endorsed = answers.filter(({ answer }) => answer === 'endorsed').length;
  const words = tab.endorsing(endorsed, asked.length);
  return (
    <span className="marks">
      {marks.length <= MOST_MARKS && (
        <span className="mark-row" aria-hidden="true">
          {marks}
        </span>
      )}
      {short ? (
        <>
          <span className="small" aria-hidden="true">{`${endorsed}/${asked.length}`}</span>
          <span className="unseen">{words}</span>
        </>
      ) : (
        <span>{words}</span>
      )}
    </span>
  );
};
