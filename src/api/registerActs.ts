import { actorOf } from '../grant/step.js';
import { act } from './act.js';
import type { Accepted, Requests } from './contract.js';
import type { Look } from './reader.js';

/** The entry in the journal first, since it may be refused; then what is personal, in the list of people. */
export const registerPerson = async (look: Look, body: Requests['registerPerson']): Promise<Accepted> => {
  const { world, reader } = look;
  const { commandId, id, name, title, email, party, identity } = body;
  const accepted = await act(world, reader, commandId, {
    type: 'registerPerson',
    person: id,
    ...(party !== undefined && { party }),
    ...(identity && { identity: actorOf(identity) }),
  });
  await world.people.put(id, { name, title, email });
  return accepted;
};

export const giveRole = ({ world, reader }: Look, { commandId, ...role }: Requests['giveRole']): Promise<Accepted> => {
  const { id, person, kind, party, unit, from, to, source, actingFor } = role;
  return act(world, reader, commandId, {
    type: 'giveRole',
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
