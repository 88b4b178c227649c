import { addDays, type IsoDate } from '../../grant/calendar.js';
import type { PersonId, Role } from '../../grant/people.js';
import type { State } from '../../grant/state.js';
import type { Actor } from '../../grant/step.js';

/** Whose identity nobody has said can do nothing, whatever his row says. */
const canAct = ({ people }: State, person: PersonId): boolean => (people.get(person)?.identities.length ?? 0) > 0;

const actingSecretaries = (state: State, coming: readonly Role[] = []): Role[] =>
  [...state.roles.values(), ...coming]
    .filter(({ kind, person }) => kind.type === 'secretary' && canAct(state, person))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/** Whether one of these rows is in force on every day from that one on, with no end in sight. Rows are sorted by their beginning. */
const coverEveryDay = (rows: readonly Role[], first: IsoDate): boolean => {
  let uncovered = first;
  for (const { from, to } of rows) {
    if (from > uncovered) return false;
    if (to === undefined) return true;
    if (to >= uncovered) uncovered = addDays(to, 1);
  }
  return false;
};

/** Whether there would be a day with nobody who could enter anybody, were this row to end then and another come in its place. */
export const endingLeavesNoSecretary = (
  state: State,
  ending: Role,
  to: IsoDate,
  today: IsoDate,
  coming?: Role,
): boolean => {
  const shortens = ending.to === undefined || to < ending.to;
  if (ending.kind.type !== 'secretary' || !shortens || !canAct(state, ending.person)) return false;
  const others = actingSecretaries(state, coming ? [coming] : []).filter(({ id }) => id !== ending.id);
  const dayAfter = addDays(to, 1);
  return !coverEveryDay(others, dayAfter > today ? dayAfter : today);
};

/** The same, were this person no longer known by this identity. */
export const unbindingLeavesNoSecretary = (
  state: State,
  person: PersonId,
  identity: Actor,
  today: IsoDate,
): boolean => {
  const staysKnown = state.people.get(person)?.identities.some((other) => other !== identity) === true;
  const secretaries = actingSecretaries(state);
  const isNeeded = secretaries.some((role) => role.person === person && (role.to === undefined || role.to >= today));
  const others = secretaries.filter((role) => role.person !== person);
  return !staysKnown && isNeeded && !coverEveryDay(others, today);
};
