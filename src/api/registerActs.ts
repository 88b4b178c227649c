import { isSecretary } from '../grant/roles.js';
import { actorOf } from '../grant/step.js';
import { act, refusalFailure } from './act.js';
import type { Accepted, Requests } from './contract.js';
import type { Look } from './reader.js';

/** A repeated command is accepted without being decided again: what is personal is written for a secretary only. */
const stopFormerSecretary = ({ world, reader, today }: Look): void => {
  const { person } = reader;
  if (person === undefined || !isSecretary(world.journal.read().state, person, today))
    throw refusalFailure(world, reader, { code: 'notSecretary' });
};

/**
 * The entry in the journal first, since it may be refused; then what is personal, in the list of people. The journal knows no
 * names, so it takes a repeated command for the same whatever it now says of them: who repeats it must still be the secretary,
 * and may fill in what an interrupted one left out, but change nothing.
 */
export const registerPerson = async (look: Look, body: Requests['registerPerson']): Promise<Accepted> => {
  const { world, reader } = look;
  const { commandId, id, name, title, email, party, identity } = body;
  const accepted = await act(world, reader, commandId, {
    type: 'registerPerson',
    person: id,
    ...(party !== undefined && { party }),
    ...(identity && { identity: actorOf(identity) }),
  });
  stopFormerSecretary(look);
  const there = world.people.get(id);
  if (there === undefined || there.name === '') await world.people.put(id, { name, title, email });
  else if (there.name !== name || there.title !== title || there.email !== email) {
    throw refusalFailure(world, reader, { code: 'idTaken' });
  }
  return accepted;
};

export const giveRole = (
  { world, reader }: Look,
  { commandId, replaces, ...role }: Requests['giveRole'],
): Promise<Accepted> => {
  const { id, person, kind, party, unit, from, to, source, actingFor } = role;
  return act(world, reader, commandId, {
    type: 'giveRole',
    ...(replaces !== undefined && { replaces }),
    role: {
      id,
      person,
      kind: kind as Extract<Parameters<typeof act>[3], { type: 'giveRole' }>['role']['kind'],
      from: from,
      ...(party !== undefined && { party }),
      ...(unit !== undefined && { unit }),
      ...(to !== undefined && { to: to }),
      ...(source !== undefined && { source }),
      ...(actingFor !== undefined && { actingFor }),
    },
  });
};

/** The entry in the journal first, as for somebody new. It says what was corrected, never what it was or is. */
export const correctPerson = async (look: Look, id: string, wish: Requests['correctPerson']): Promise<Accepted> => {
  const { world, reader } = look;
  const { commandId, changed, party } = wish;
  const accepted = await act(world, reader, commandId, {
    type: 'correctPerson',
    person: id,
    changed,
    ...(party !== null && { party }),
  });
  stopFormerSecretary(look);
  const parts = changed.flatMap((part) => (part === 'party' ? [] : [[part, wish[part]] as const]));
  if (parts.length > 0) await world.people.put(id, Object.fromEntries(parts));
  return accepted;
};
