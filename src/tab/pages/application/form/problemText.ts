import { BUDGET_ROWS, groupOf } from '../../../../grant/budget.js';
import { formatKroner, formatNumber } from '../../../../grant/money.js';
import type { Problem, Warning } from '../../../../grant/problems.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import type { WordedProblem } from '../../../../texts/nn/form.js';
import type { Texts } from '../../../../texts/nn.js';
import { partyOf, sideName } from '../../../parts/parties.js';

type Anywhere = Problem | Warning;

/** `rows[operating.travel].parties.sula` → `Reisekostnader, Sula`. */
const budgetPlace = (at: string, texts: Texts, profile: HealthCommunityProfile): string => {
  const { budget } = texts.form;
  const row = BUDGET_ROWS.find((key) => at.startsWith(`rows[${key}]`));
  const name = row ? budget.rows[row] : budget.total;
  // Two rows have the same name; the group tells them apart.
  const same = BUDGET_ROWS.filter((key) => budget.rows[key] === name).length > 1;
  const line = row && same ? `${name} (${budget.groups[groupOf(row)].toLocaleLowerCase(texts.language)})` : name;
  const column = at.slice(at.lastIndexOf('.') + 1);
  const party = at.includes('.parties.') ? partyOf(profile, column)?.shortName : undefined;
  const side = column === 'kommune' || column === 'hf' ? sideName(column, profile, texts) : undefined;
  return [line, party ?? side].filter((part) => part !== undefined).join(', ');
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
