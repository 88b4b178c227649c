import {
  FIELDS,
  isFilled,
  PARTS,
  shownFields,
  type ApplicationContent,
  type FieldKey,
  type Part,
} from '../../../../grant/application.js';
import { problemsOf, type Problem, type ProblemCode } from '../../../../grant/problems.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';

/** What is wrong with something that was read; what is merely not in the file is no problem of it. */
const OF_WHAT_CAME: readonly ProblemCode[] = [
  'AMOUNT_UNCLEAR',
  'DATE_UNCLEAR',
  'PERIOD_REVERSED',
  'TEXT_TOO_LONG',
  'CONTACT_INCOMPLETE',
  'LEAD_APPLICANT_NOT_A_PARTY',
  'BUDGET_ROW_SUM_MISMATCH',
  'BUDGET_SPLIT_MISMATCH',
  'BUDGET_TOTAL_MISMATCH',
];

export interface ReadPart {
  readonly part: Part;
  readonly fields: readonly FieldKey[];
  readonly filled: readonly FieldKey[];
  readonly problems: readonly Problem[];
}

/** Part by part what the file brought, and what of it must be looked at. */
export const readParts = (content: ApplicationContent, profile: HealthCommunityProfile): ReadPart[] => {
  const problems = problemsOf(content, profile).filter(({ code }) => OF_WHAT_CAME.includes(code));
  const shown = shownFields(profile, content);
  return PARTS.flatMap((part): ReadPart[] => {
    const fields = shown.filter((field) => FIELDS[field].part === part);
    if (fields.length === 0) return [];
    return [
      {
        part,
        fields,
        filled: fields.filter((field) => isFilled(content, field)),
        problems: problems.filter(({ field }) => FIELDS[field].part === part),
      },
    ];
  });
};
