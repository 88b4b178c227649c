import type { ReactElement } from 'react';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import type { Side } from '../../../../grant/party.js';
import { SideMark } from '../../../parts/SideMark.js';
import { partyOf, sideName } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';

interface Props {
  readonly profile: HealthCommunityProfile;
  readonly party?: string | undefined;
  readonly side?: Side | undefined;
  readonly title: string;
}

/** Which side and party somebody is of, the side as a mark and in words; and what he is called there. */
export const PartyOf = ({ profile, party, side, title }: Props): ReactElement => {
  const texts = useTexts();
  const known = party === undefined ? undefined : partyOf(profile, party)?.name;
  const sideWord = side ? sideName(side, profile, texts) : texts.sharing.people.noSide;
  return (
    <span className="small party-of">
      {side && <SideMark side={side} />} {[known ?? sideWord, title].filter(Boolean).join(' · ')}
    </span>
  );
};
