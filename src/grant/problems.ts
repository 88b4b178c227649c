import { totalsOf } from './budget.js';
import { budgetProblems } from './budgetProblems.js';
import { ownContributionWarnings } from './ownContribution.js';
import {
  FIELDS,
  isFilled,
  LONGEST_LINE,
  LONGEST_TEXT,
  sidesOf,
  type ApplicationContent,
  type FieldKey,
} from './application.js';
import type { HealthCommunityProfile } from './profile.js';
import type { Kroner } from './money.js';
import { sideIn, SIDES } from './party.js';
import { saysSomething } from './refusal.js';
import type { Problem, ProblemCode, Warning, WarningCode } from './problem.js';

export type { Problem, ProblemCode, Warning, WarningCode };

/** A required field left empty. «Sjå vedlegg» is no plan: there is no attachment to see. */
const SEE_ATTACHMENT = /^\s*(sj[åa]|se|see)\s+(vedlegg|vedlagt|attachment)[\s.!]*$/i;

const isSaid = (text: string): boolean => saysSomething(text) && !SEE_ATTACHMENT.test(text);

const missing = (content: ApplicationContent, profile: HealthCommunityProfile): Problem[] =>
  profile.requiredFields.flatMap((field): Problem[] => {
    const kind = FIELDS[field].kind;
    if (kind === 'confirmation') return content[field] === true ? [] : [{ code: 'NOT_CONFIRMED', field }];
    const value = content[field];
    if (typeof value === 'string' ? isSaid(value) : isFilled(content, field)) return [];
    if (field === 'evaluationPlan') return [{ code: 'EVALUATION_PLAN_MISSING', field }];
    if (field === 'municipalities') return [{ code: 'MUNICIPALITY_MISSING', field }];
    return kind === 'budget' || kind === 'contacts' ? [] : [{ code: 'FIELD_MISSING', field }];
  });

const tooLong = (content: ApplicationContent): Problem[] =>
  (Object.keys(FIELDS) as FieldKey[]).flatMap((field): Problem[] => {
    const value = content[field];
    const longest = FIELDS[field].kind === 'longText' ? LONGEST_TEXT : LONGEST_LINE;
    return typeof value === 'string' && value.length > longest
      ? [{ code: 'TEXT_TOO_LONG', field, given: value.length, computed: longest }]
      : [];
  });

const period = (content: ApplicationContent): Problem[] => {
  const { from, to } = content.period ?? {};
  const problems: Problem[] = [];
  for (const [at, cell] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (cell === undefined) problems.push({ code: 'FIELD_MISSING', field: 'period', at });
    else if (typeof cell === 'object') problems.push({ code: 'DATE_UNCLEAR', field: 'period', at, typed: cell.typed });
  }
  if (typeof from === 'string' && typeof to === 'string' && to < from)
    problems.push({ code: 'PERIOD_REVERSED', field: 'period', at: 'to' });
  return problems;
};

const contacts = (content: ApplicationContent): Problem[] => {
  const given = content.contacts ?? [];
  const none = SIDES.filter((side) => !given.some((contact) => contact.side === side)).map((side): Problem => ({
    code: 'CONTACT_MISSING',
    field: 'contacts',
    at: side,
    side,
  }));
  const incomplete = given.flatMap((contact, index): Problem[] => {
    const parts = [contact.name, contact.position, contact.unit, contact.employer, contact.email];
    const complete =
      parts.every((part) => part.trim() !== '') && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.email.trim());
    return complete ? [] : [{ code: 'CONTACT_INCOMPLETE', field: 'contacts', at: String(index), side: contact.side }];
  });
  return [...none, ...incomplete];
};

const parties = (content: ApplicationContent, profile: HealthCommunityProfile): Problem[] => {
  const chosen = content.municipalities ?? [];
  const lead = content.leadApplicant;
  const trust = profile.parties.find((party) => party.side === 'hf')?.id;
  const isParty = lead === undefined || lead === trust || chosen.includes(lead);
  const isAlone = chosen.length > 0 && !chosen.some((party) => sideIn(profile, party) === 'kommune');
  return [
    ...(isAlone ? [{ code: 'MUNICIPALITY_MISSING', field: 'municipalities' } as const] : []),
    ...(isParty ? [] : [{ code: 'LEAD_APPLICANT_NOT_A_PARTY', field: 'leadApplicant' } as const]),
  ];
};

const anchoring = (content: ApplicationContent, { anchoring: rule }: HealthCommunityProfile): Problem[] => {
  switch (rule) {
    case 'required':
      return isFilled(content, 'anchoringCommittees') || isFilled(content, 'actionPlanMeasure')
        ? []
        : [{ code: 'ANCHORING_MISSING', field: 'anchoringCommittees' }];
    case 'asked':
      return [];
  }
};

/** Everything that stands between this draft and the leaders, in the form's order. Empty: it can be sent. */
export const problemsOf = (content: ApplicationContent, profile: HealthCommunityProfile): Problem[] => {
  const found = [
    ...missing(content, profile),
    ...tooLong(content),
    ...period(content),
    ...contacts(content),
    ...parties(content, profile),
    ...anchoring(content, profile),
    ...budgetProblems(content.budget, sidesOf(content, profile), profile.ownContribution),
  ];
  const order = Object.keys(FIELDS);
  return found.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
};

/** What deserves a second look but stops nobody. `frame` is what the call has to give, in whole kroner. */
export const warningsOf = (content: ApplicationContent, profile: HealthCommunityProfile, frame: Kroner): Warning[] => {
  if (!content.budget) return [];
  const sideOf = sidesOf(content, profile);
  const { requested } = totalsOf(content.budget, sideOf);
  const warnings: Warning[] = [];
  if (frame > 0 && requested.sum / frame > profile.shareOfFrameWarning) {
    warnings.push({
      code: 'SHARE_OF_FRAME_HIGH',
      field: 'budget',
      at: 'requestedAmount',
      given: requested.sum,
      computed: frame,
    });
  }
  if (profile.lastingOperatingCost === 'warn' && content.lastingOperatingCost === true) {
    warnings.push({ code: 'LASTING_OPERATING_COST', field: 'grantFinancing' });
  }
  return [...warnings, ...ownContributionWarnings(profile.ownContribution, content.budget, sideOf)];
};
