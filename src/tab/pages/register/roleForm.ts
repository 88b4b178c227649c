import type { RegisterPage, Requests } from '../../../api/contract.js';
import { readDate } from '../../../grant/calendar.js';
import { partyOf } from '../../parts/parties.js';
import type { FieldProblem } from '../../parts/FormProblems.js';
import type { RegisterTexts } from '../../../texts/nn/register.js';

export const ROLE_KINDS = ['endorser', 'member', 'deputy', 'secretary'] as const;
export type GivenKind = (typeof ROLE_KINDS)[number];

/** A role as typed. An empty text is one not given. */
export interface RoleForm {
  readonly person: string;
  readonly kind: GivenKind;
  readonly body: string;
  readonly chair: boolean;
  readonly deputyFor: string;
  readonly party: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly actingFor: string;
}

export const roleField = (part: keyof RoleForm): string => `role-${part}`;

export const isOfBody = (kind: GivenKind): boolean => kind === 'member' || kind === 'deputy';
export const needsParty = (kind: GivenKind): boolean => kind !== 'secretary';

/** Everything that is missing or cannot be read, in the form's order. */
export const roleProblems = (form: RoleForm, words: RegisterTexts): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const add = (part: keyof RoleForm, sentence: string): number => problems.push({ field: roleField(part), sentence });
  const [from, to] = [readDate(form.from), readDate(form.to)];
  if (form.person === '') add('person', words.give.missingPerson);
  if (form.kind === 'deputy' && form.deputyFor === '') add('deputyFor', words.give.missingMember);
  if (needsParty(form.kind) && form.party === '') add('party', words.give.missingParty);
  if (form.from.trim() === '') add('from', words.give.missingFrom);
  else if (!from) add('from', words.roles.unclearDate(form.from.trim()));
  if (form.to.trim() !== '' && !to) add('to', words.roles.unclearDate(form.to.trim()));
  else if (from && to && to < from) add('to', words.give.endBeforeStart);
  if (form.source.trim() === '') add('source', words.give.missingSource);
  return problems;
};

const kindOf = (form: RoleForm, { profile }: RegisterPage): Requests['giveRole']['kind'] => {
  switch (form.kind) {
    case 'secretary':
      return { type: 'secretary' };
    case 'member':
      return { type: 'member', body: form.body, ...(form.chair && { chair: true }) };
    case 'deputy':
      return { type: 'deputy', body: form.body, deputyFor: form.deputyFor };
    case 'endorser': {
      // A side has one level that may endorse; the profile names it.
      const side = partyOf(profile, form.party)?.side ?? 'kommune';
      return { type: 'endorser', level: profile.endorserLevels[side].id };
    }
  }
};

/** The form as a request; undefined while a date cannot be read. */
export const roleRequest = (
  form: RoleForm,
  register: RegisterPage,
): Omit<Requests['giveRole'], 'commandId' | 'id'> | undefined => {
  const [from, to] = [readDate(form.from), readDate(form.to)];
  if (!from) return undefined;
  const texts = Object.fromEntries(
    (['unit', 'source', 'actingFor'] as const)
      .filter((part) => form[part].trim() !== '' && (part === 'source' || form.kind === 'endorser'))
      .map((part) => [part, form[part].trim()]),
  );
  return {
    person: form.person,
    kind: kindOf(form, register),
    ...(needsParty(form.kind) && { party: form.party }),
    from,
    ...(to && { to }),
    ...texts,
  };
};

/** Members of a body in force, whose deputy one can be. */
export const membersOf = ({ roles }: RegisterPage, body: string): RegisterPage['roles'][number]['person'][] =>
  roles.filter(({ kind, inForce }) => inForce && kind.type === 'member' && kind.body === body).map((r) => r.person);

export const emptyRole = (register: RegisterPage, from: string): RoleForm => ({
  person: '',
  kind: 'endorser',
  body: register.profile.decidingBody,
  chair: false,
  deputyFor: '',
  party: '',
  unit: '',
  from,
  to: '',
  source: '',
  actingFor: '',
});
