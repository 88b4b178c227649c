import { budgetPlaceOf, budgetRowName } from '../../../../grant/budgetPlace.js';
import { formatKroner, formatNumber } from '../../../../grant/money.js';
import type { Problem, Warning } from '../../../../grant/problems.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import type { WordedProblem } from '../../../../texts/nn/form.js';
import type { Texts } from '../../../../texts/nn.js';
import { partyOf, sideName } from '../../../parts/parties.js';

type Anywhere = Problem | Warning;

const budgetPlace = (at: string, texts: Texts, profile: HealthCommunityProfile): string => {
  const place = budgetPlaceOf(at);
  const party = place.party === undefined ? undefined : partyOf(profile, place.party)?.shortName;
  const side = place.side && sideName(place.side, profile, texts);
  return [budgetRowName(place, texts), party ?? side].filter((part) => part !== undefined).join(', ');
};

const placeOf = ({ field, at = '', side }: Anywhere, texts: Texts, profile: HealthCommunityProfile): string => {
  if (field === 'budget') return budgetPlace(at, texts, profile);
  if (field === 'period') return at === 'to' ? texts.form.to : texts.form.from;
  if (field === 'municipalities') return partyOf(profile, at)?.name ?? '';
  if (field === 'contacts' && side) return texts.form.contact[side];
  return '';
};

/** A problem as a sentence that says what to do. */
export const problemText = (problem: Anywhere, texts: Texts, profile: HealthCommunityProfile): string => {
  const { form } = texts;
  const figure = problem.code === 'TEXT_TOO_LONG' ? formatNumber : formatKroner;
  const worded: WordedProblem = {
    field: form.fields[problem.field].label,
    where: placeOf(problem, texts, profile),
    side: problem.side ? form.sides[problem.side] : '',
    typed: problem.typed ?? '',
    given: problem.given === undefined ? '' : figure(problem.given),
    computed: problem.computed === undefined ? '' : figure(problem.computed),
  };
  return problem.code in form.problem
    ? form.problem[problem.code as Problem['code']](worded)
    : form.warning[problem.code as Warning['code']](worded);
};
