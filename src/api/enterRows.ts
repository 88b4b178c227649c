import { createHash } from 'node:crypto';
import type { PersonId } from '../grant/people.js';
import { personOf } from '../grant/state.js';
import { actorOf } from '../grant/step.js';
import { textsFor } from '../texts/textsFor.js';
import { act } from './act.js';
import type { EnteredRows, Requests } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import { inTurns } from './inTurns.js';
import type { Look } from './reader.js';
import { entryFor } from './registerEntry.js';
import { isSecretaryLooking } from './views/access.js';

type Row = Requests['enterRows']['rows'][number];
type Outcome = EnteredRows['rows'][number];

/** So many names are written at once: they are single requests, unlike the rows, which the journal appends together. */
const NAMES_AT_ONCE = 5;

/** The row's own id, the same whenever the same command is sent again. */
const roleIdFor = (actor: string, commandId: string): string =>
  `r-${createHash('sha256').update(`${actor} ${commandId}`).digest('hex').slice(0, 16)}`;

const personFor = ({ world }: Look, { person, identity }: Row): PersonId => {
  if (person !== undefined) return person;
  if (identity === undefined) throw new HttpFailure(422, 'unreadable');
  const actor = actorOf(identity);
  return personOf(world.journal.read().state, actor) ?? entryFor(actor);
};

const enterRow = async (look: Look, file: string, commandId: string, row: Row): Promise<PersonId> => {
  const { world, reader } = look;
  const { line, identity, party, level, unit, from, to, source, actingFor, replaces } = row;
  const person = personFor(look, row);
  await act(world, reader, commandId, {
    type: 'enterRow',
    origin: { file, line },
    ...(identity && { identity: actorOf(identity) }),
    ...(replaces !== undefined && { replaces }),
    role: {
      id: roleIdFor(reader.actor, commandId),
      person,
      kind: { type: 'endorser', level },
      party,
      from,
      ...(to !== undefined && { to }),
      ...(unit !== undefined && { unit }),
      ...(source !== undefined && { source }),
      ...(actingFor !== undefined && { actingFor }),
    },
  });
  return person;
};

const OUTCOMES: Partial<Record<HttpFailure['code'], Outcome['outcome']>> = {
  notWritten: 'notWritten',
  worldAway: 'notWritten',
  unknownOutcome: 'unknown',
};

const failed = ({ reader }: Look, line: number, { code, more }: HttpFailure): Outcome => ({
  line,
  outcome: OUTCOMES[code] ?? 'refused',
  message: more.message ?? textsFor(reader.language).failures[code],
});

/** Who has no name yet gets the one that the directory has; a name that is there is corrected elsewhere. */
const introduce = async ({ world }: Look, person: PersonId, { name, title, email }: Row): Promise<void> => {
  if (!world.people.get(person)?.name) await world.people.put(person, { name, title, email });
};

/**
 * Some rows of an imported register, each a command of its own: one that is refused stops no other. They come at once, so the
 * journal decides them one after the other and appends them together.
 */
export const enterRows = async (look: Look, { commandId, file, rows }: Requests['enterRows']): Promise<EnteredRows> => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const entered = new Map<PersonId, Row>();
  const outcomes = await Promise.all(
    rows.map(async (row): Promise<Outcome> => {
      try {
        entered.set(await enterRow(look, file, `${commandId}:${row.line}`, row), row);
        return { line: row.line, outcome: 'entered' };
      } catch (failure) {
        if (!(failure instanceof HttpFailure)) throw failure;
        return failed(look, row.line, failure);
      }
    }),
  );
  await inTurns([...entered], NAMES_AT_ONCE, ([person, row]) => introduce(look, person, row));
  const { seq, at } = look.world.journal.read();
  return { seq, at: at ?? look.now, rows: outcomes };
};
