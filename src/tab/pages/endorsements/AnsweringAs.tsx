import type { ReactElement } from 'react';
import type { ApplicationPage, MayAnswer } from '../../../api/contract.js';
import { levelsIn } from '../../../grant/endorserLevels.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { partyOf } from '../../parts/parties.js';
import { useSession } from '../../session.js';

/** As whom one answers: role and party, whose place one takes, and on what authority. */
export const AnsweringAs = ({
  page,
  may,
}: {
  readonly page: ApplicationPage;
  readonly may: MayAnswer;
}): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.endorsing.answer;
  const party = partyOf(page.profile, may.party);
  const levels = levelsIn(page.profile);
  const level = levels.find(({ id }) => id === may.role.level)?.text[texts.language].toLowerCase() ?? may.role.level;
  const { unit, source, actingFor } = may.role;
  const sentences = [
    words.as(level, party?.name ?? may.party),
    unit !== undefined && words.unit(unit),
    actingFor !== undefined && words.acting(actingFor),
    source !== undefined && words.source(source),
    may.asked.id !== me.person?.id && words.inPlaceOf(may.asked.name),
  ].filter((sentence): sentence is string => typeof sentence === 'string');
  return (
    <p>
      <Emphasised text={sentences.join(' ')} />
    </p>
  );
};
