import type { PartyAnswer } from '../../../api/contract.js';
import { levelsIn } from '../../../grant/endorserLevels.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { whenText } from '../../parts/when.js';

/** The giver's authority as it was that day, whatever the register says now. */
export const authorityText = (
  { authority }: PartyAnswer,
  profile: HealthCommunityProfile,
  { round, format, language }: Texts,
): string | undefined => {
  if (!authority) return undefined;
  const { level, unit, source, from, to } = authority;
  const known = levelsIn(profile).find(({ id }) => id === level);
  const words = round.authority;
  return [
    words.as([known?.text[language] ?? level, ...(unit === undefined ? [] : [unit])].join(', ')),
    to === undefined ? words.from(format.date(from)) : words.fromTo(format.date(from), format.date(to)),
    ...(source === undefined ? [] : [words.source(source)]),
  ].join(' ');
};

/** That an answer was given to an earlier version that said the very same. */
export const keptText = ({ keptFrom, at }: PartyAnswer, texts: Texts, now: number): string | undefined =>
  keptFrom === undefined || at === undefined ? undefined : texts.round.answer.kept(whenText(texts, at, now));
