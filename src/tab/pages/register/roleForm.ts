import type { RegisterPage, Requests, RoleView } from '../../../api/contract.js';
import { decidingBody } from '../../../grant/bodies.js';
import { readDate, typedDate, type IsoDate } from '../../../grant/calendar.js';
import type { FieldProblem } from '../../parts/FormProblems.js';
import type { RegisterTexts } from '../../../texts/nn/register.js';
import type { RegisterHistoryTexts } from '../../../texts/nn/registerHistory.js';

export const ROLE_KINDS = ['endorser', 'member', 'deputy', 'projectOwner', 'secretary'] as const;
export type GivenKind = (typeof ROLE_KINDS)[number];

/** A role as typed. An empty text is one not given. */
export interface RoleForm {
  readonly person: string;
  readonly kind: GivenKind;
  readonly body: string;
  readonly chair: boolean;
  readonly deputyFor: string;
  /** Of a leader; where it is not given, the one that may endorse on his party's side. */
  readonly level: string;
  readonly application: string;
  readonly party: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly actingFor: string;
}

export const roleField = (part: keyof RoleForm): string => `role-${part}`;

export const isOfBody = (kind: GivenKind): boolean => kind === 'member' || kind === 'deputy';
export const needsParty = (kind: GivenKind): boolean => kind !== 'secretary' && kind !== 'projectOwner';

/** The levels that a leader of this party can have, by any profile in use, the newest first. */
export const levelsFor = (party: string, { choices }: RegisterPage): RegisterPage['choices']['levels'] => {
  const side = choices.parties.find(({ id }) => id === party)?.side;
  return choices.levels.filter((level) => level.side === side);
};

/** Everything that is missing or cannot be read, in the form's order. */
export const roleProblems = (
  form: RoleForm,
  words: RegisterTexts,
  history: Pick<RegisterHistoryTexts, 'missingApplication'>,
): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  const add = (part: keyof RoleForm, sentence: string): number => problems.push({ field: roleField(part), sentence });
  const [from, to] = [readDate(form.from), readDate(form.to)];
  if (form.person === '') add('person', words.give.missingPerson);
  if (form.kind === 'deputy' && form.deputyFor === '') add('deputyFor', words.give.missingMember);
  if (form.kind === 'projectOwner' && form.application === '') add('application', history.missingApplication);
  if (needsParty(form.kind) && form.party === '') add('party', words.give.missingParty);
  if (form.from.trim() === '') add('from', words.give.missingFrom);
  else if (!from) add('from', words.roles.unclearDate(form.from.trim()));
  if (form.to.trim() !== '' && !to) add('to', words.roles.unclearDate(form.to.trim()));
  else if (from && to && to < from) add('to', words.give.endBeforeStart);
  if (form.source.trim() === '') add('source', words.give.missingSource);
  return problems;
};

const kindOf = (form: RoleForm, register: RegisterPage): Requests['giveRole']['kind'] => {
  switch (form.kind) {
    case 'secretary':
      return { type: 'secretary' };
    case 'member':
      return { type: 'member', body: form.body, ...(form.chair && { chair: true }) };
    case 'deputy':
      return { type: 'deputy', body: form.body, deputyFor: form.deputyFor };
    case 'projectOwner':
      return { type: 'projectOwner', application: form.application };
    case 'endorser': {
      const levels = levelsFor(form.party, register);
      const level = levels.find(({ id }) => id === form.level) ?? levels[0];
      return { type: 'endorser', level: level?.id ?? form.level };
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
  body: decidingBody(register.profile),
  chair: false,
  deputyFor: '',
  level: '',
  application: '',
  party: '',
  unit: '',
  from,
  to: '',
  source: '',
  actingFor: '',
});

/** A role that stands, as somebody would type it: what a correction begins with. */
export const formOf = (role: RoleView, register: RegisterPage): RoleForm => {
  const { person, kind, party = '', unit = '', from, to, source = '', actingFor = '' } = role;
  return {
    ...emptyRole(register, typedDate(from as IsoDate)),
    person: person.id,
    kind: kind.type,
    ...(kind.type === 'endorser' && { level: kind.level }),
    ...((kind.type === 'member' || kind.type === 'deputy') && { body: kind.body }),
    ...(kind.type === 'member' && { chair: kind.chair === true }),
    ...(kind.type === 'deputy' && { deputyFor: kind.deputyFor }),
    ...(kind.type === 'projectOwner' && { application: kind.application }),
    party,
    unit,
    to: to === undefined ? '' : typedDate(to as IsoDate),
    source,
    actingFor,
  };
};
