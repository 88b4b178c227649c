import { addDays, type IsoDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import type { Role, RoleId, RoleOrigin } from '../../grant/people.js';
import type { State } from '../../grant/state.js';
import { freeText, type FreeText } from '../../grant/step.js';
import { isKnownKind, isKnownParty, needsParty } from './knownParties.js';
import { endingLeavesNoSecretary } from './lastSecretary.js';
import type { GivenRole, RegisteringEvent, RegisteringRefusal } from './registeringCommands.js';

const optionalText = (
  key: 'unit' | 'source' | 'actingFor',
  text: string | undefined,
): { [K in typeof key]?: FreeText } => (text === undefined ? {} : { [key]: freeText(text) });

const roleOf = ({ unit, source, actingFor, ...role }: GivenRole): Role => ({
  ...role,
  ...optionalText('unit', unit),
  ...optionalText('source', source),
  ...optionalText('actingFor', actingFor),
});

/** Why this role cannot be given to somebody who is, or will be, in the register. */
export const cannotGive = (state: State, { id, kind, party, from, to }: GivenRole): RegisteringRefusal | undefined => {
  if (isIdTaken(state.roles, id)) return { code: 'idTaken' };
  if (needsParty(kind) && party === undefined) return { code: 'roleNeedsParty' };
  if (kind.type === 'deputy' && !state.people.has(kind.deputyFor)) return { code: 'notFound' };
  if (!isKnownParty(state, party) || !isKnownKind(state, kind)) return { code: 'notFound' };
  return to !== undefined && to < from ? { code: 'roleEndsBeforeItBegins' } : undefined;
};

/** A wrong row counts until yesterday; one that had not begun never counts. */
const lastDayOfWrong = ({ from, to }: Role, today: IsoDate): IsoDate => {
  const yesterday = addDays(today, -1);
  if (yesterday < from) return addDays(from, -1);
  return to !== undefined && to < yesterday ? to : yesterday;
};

const replacing = (
  state: State,
  role: Role,
  wrong: RoleId,
  today: IsoDate,
): { readonly role: RoleId; readonly to: IsoDate } | { readonly refused: RegisteringRefusal } => {
  const held = state.roles.get(wrong);
  if (held === undefined) return { refused: { code: 'notFound' } };
  if (held.ended?.replacedBy !== undefined) return { refused: { code: 'roleReplaced' } };
  const to = lastDayOfWrong(held, today);
  return endingLeavesNoSecretary(state, held, to, today, role)
    ? { refused: { code: 'lastSecretary' } }
    : { role: wrong, to };
};

interface Giving {
  readonly role: GivenRole;
  readonly replaces: RoleId | undefined;
  readonly origin?: RoleOrigin;
  readonly today: IsoDate;
}

/** The event that gives the role: of the first version where it is entered by hand and replaces nothing. */
export const givingEvent = (
  state: State,
  { role: given, replaces, origin, today }: Giving,
): RegisteringEvent | { readonly refused: RegisteringRefusal } => {
  const role = roleOf(given);
  const replaced = replaces === undefined ? undefined : replacing(state, role, replaces, today);
  if (replaced && 'refused' in replaced) return replaced;
  if (!replaced && !origin) return { type: 'roleGiven', v: 1, role };
  return { type: 'roleGiven', v: 2, role, ...(origin && { origin }), ...(replaced && { replaces: replaced }) };
};

/** Whether the same person already has that authority for the same party on one of these days. */
export const overlapsOther = (state: State, role: GivenRole, replaces: RoleId | undefined): boolean =>
  [...state.roles.values()].some(
    (other) =>
      other.id !== replaces &&
      other.ended?.replacedBy === undefined &&
      other.person === role.person &&
      other.party === role.party &&
      other.kind.type === 'endorser' &&
      role.kind.type === 'endorser' &&
      other.kind.level === role.kind.level &&
      (other.to === undefined || role.from <= other.to) &&
      (role.to === undefined || other.from <= role.to),
  );
