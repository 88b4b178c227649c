import type { core } from 'zod';
import { profileSchema } from '../../../grant/profile.js';
import { LONGEST_PROFILE, profileLength } from '../../../grant/profileLength.js';
import type { Texts } from '../../../texts/nn.js';
import type { FieldProblem } from '../../parts/FormProblems.js';
import { placeName } from './placeName.js';
import { fieldId, type Path, type ProfileDraft } from './profileDraft.js';

/** The lines of the three many-lined fields that could not be read. */
export interface UnreadLines {
  readonly municipalities: readonly number[];
  readonly rounds: readonly number[];
  readonly days: readonly number[];
}

type Issue = core.$ZodIssue;

const pathOf = ({ path }: Issue): Path => path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const isOfLanguage = (path: Path): boolean => ['nn', 'nb', 'en'].includes(String(path.at(-1)));

/** Which field an issue is shown at: a list that has too little in it, or the same twice, has a field of its own. */
const fieldOf = (path: Path): string => {
  if (path[0] === 'parties')
    return fieldId('parties', ...(path.includes('shortName') || path.includes('name') ? ['hf'] : []));
  if (path.at(-2) === 'share') return fieldId(...path.slice(0, -1));
  return fieldId(...path);
};

const sentenceOf = (issue: Issue, path: Path, texts: Texts, draft: ProfileDraft): string => {
  const { wrong } = texts.profile;
  const name = placeName(path, draft, texts);
  if (path[0] === 'parties') return wrong.parties;
  if (path.includes('share')) return wrong.share;
  if (path.at(-1) === 'scale') return wrong.scale;
  if (isOfLanguage(path)) return wrong.text(name);
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array') return wrong.tooFew(name);
      return issue.origin === 'string' ? wrong.missing(name) : wrong.number(name);
    case 'invalid_type':
      return wrong.number(name);
    case 'custom':
      return issue.params && 'unknownBody' in issue.params ? wrong.body(name) : wrong.twice(name);
    default:
      return wrong.other(name);
  }
};

const linesOf = (numbers: readonly number[], texts: Texts): string => texts.format.list(numbers.map(String));

const unreadProblems = ({ municipalities, rounds, days }: UnreadLines, texts: Texts): FieldProblem[] => {
  const { wrong } = texts.profile;
  const said = [
    [municipalities, fieldId('parties'), wrong.lines],
    [rounds, fieldId('rounds'), wrong.rounds],
    [days, fieldId('allocationDates'), wrong.days],
  ] as const;
  return said.flatMap(([lines, field, sentence]) =>
    lines.length === 0 ? [] : [{ field, sentence: sentence(linesOf(lines, texts)) }],
  );
};

/** Everything that keeps this profile from being taken into use, each once, as whole sentences at their fields. */
export const profileProblems = (draft: ProfileDraft, unread: UnreadLines, texts: Texts): FieldProblem[] => {
  const checked = profileSchema.safeParse(draft);
  const issues = checked.success ? [] : checked.error.issues;
  const { wrong } = texts.profile;
  const needsDays = draft.modes.includes('continuous') && draft.allocationDates.length + unread.days.length === 0;
  const all = [
    ...unreadProblems(unread, texts),
    ...issues.map((issue): FieldProblem => {
      const path = pathOf(issue);
      return { field: fieldOf(path), sentence: sentenceOf(issue, path, texts, draft) };
    }),
    ...(needsDays ? [{ field: fieldId('allocationDates'), sentence: wrong.noDays }] : []),
    ...(checked.success && profileLength(draft) > LONGEST_PROFILE
      ? [{ field: fieldId('name'), sentence: wrong.tooLong }]
      : []),
  ];
  return all.filter(({ field }, index) => all.findIndex((one) => one.field === field) === index);
};
