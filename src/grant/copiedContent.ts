import {
  FIELD_KEYS,
  FIELDS,
  isAsked,
  isFilled,
  SERVER_WRITTEN,
  type ApplicationContent,
  type FieldKey,
} from './application.js';
import type { Budget, BudgetRow } from './budget.js';
import { sideIn, type PartyId } from './party.js';
import type { HealthCommunityProfile } from './profile.js';

/** Whoever signs and declares does it for this application and no other; the server alone writes files. */
const NEVER: readonly FieldKey[] = [
  ...SERVER_WRITTEN,
  'progressResponsibility',
  'reportAndAccounts',
  'signedBy',
  'place',
  // What a file brought besides belongs to the draft that was made from it.
  'imported',
];

export interface Copying {
  readonly profile: HealthCommunityProfile;
  /** The dates of an earlier call are of no use in a later one. */
  readonly sameCall: boolean;
}

const withKnownParties = (budget: Budget, isKnown: (party: PartyId) => boolean): Budget => ({
  split: budget.split,
  rows: Object.fromEntries(
    Object.entries(budget.rows).map(([key, { parties, ...row }]): [string, BudgetRow] => [
      key,
      parties
        ? { ...row, parties: Object.fromEntries(Object.entries(parties).filter(([party]) => isKnown(party))) }
        : row,
    ]),
  ),
  ...(budget.givenTotal && { givenTotal: budget.givenTotal }),
});

/** Of what may be copied, what the profile of the new call knows: parties, codes and fields it has not are left out. */
const known = (content: ApplicationContent, profile: HealthCommunityProfile): ApplicationContent => {
  const isKnown = (party: PartyId): boolean => sideIn(profile, party) !== undefined;
  const listed = (key: 'purposes' | 'targetGroups' | 'phase'): readonly string[] =>
    profile[FIELDS[key].codesFrom].map(({ id }) => id);
  const { municipalities, leadApplicant, purposes, targetGroups, phase, budget, ...rest } = content;
  return {
    ...rest,
    ...(municipalities && { municipalities: municipalities.filter(isKnown) }),
    ...(leadApplicant !== undefined && isKnown(leadApplicant) && { leadApplicant }),
    ...(purposes && { purposes: purposes.filter((code) => listed('purposes').includes(code)) }),
    ...(targetGroups && { targetGroups: targetGroups.filter((code) => listed('targetGroups').includes(code)) }),
    ...(phase !== undefined && listed('phase').includes(phase) && { phase }),
    ...(budget && { budget: withKnownParties(budget, isKnown) }),
  };
};

/** What a new application begins with where it is copied from another. */
export const copiedContent = (source: ApplicationContent, { profile, sameCall }: Copying): ApplicationContent => {
  const content = known(source, profile);
  const kept = FIELD_KEYS.filter(
    (key) => isFilled(content, key) && isAsked(profile, key) && !NEVER.includes(key) && (key !== 'period' || sameCall),
  );
  return Object.fromEntries(kept.map((key) => [key, content[key]]));
};

export interface NotCopied {
  readonly fields: readonly FieldKey[];
  readonly parties: readonly PartyId[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the source had and the copy has not, as long as nobody has filled it in: whoever copied is told what is left to do. */
export const notCopied = (source: ApplicationContent, draft: ApplicationContent, how: Copying): NotCopied => {
  const copy = copiedContent(source, how);
  const parties = (source.municipalities ?? []).filter((party) => sideIn(how.profile, party) === undefined);
  // Told in another way, or nobody's to fill in.
  const untold: readonly FieldKey[] = ['municipalities', 'budget', 'imported'];
  return {
    fields: FIELD_KEYS.filter(
      (key) =>
        isFilled(source, key) &&
        !same(source[key], copy[key]) &&
        same(draft[key], copy[key]) &&
        isAsked(how.profile, key) &&
        !untold.includes(key),
    ),
    parties,
  };
};
