import { levelFor } from '../../grant/call.js';
import { osloDate } from '../../grant/calendar.js';
import { isWriterOf } from '../../grant/members.js';
import { own } from '../../grant/own.js';
import { endorsersOf, isSecretary } from '../../grant/roles.js';
import { personOf, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import type { EndorsingEvent } from './endorsingEvents.js';
import { openRound } from './openRound.js';

/** A leader who is away: another with authority today is asked instead. Both stand in the record. */
export const askAnother = (
  state: State,
  { application: id, party, version, role: chosen }: Extract<EndorsingCommand, { type: 'askAnother' }>,
  context: DecideContext,
): Decision<EndorsingEvent, EndorsingRefusal> => {
  const by = personOf(state, context.actor);
  const today = osloDate(context.arrivedAt);
  const known = state.applications.get(id);
  if (!known) return refuse({ code: 'notFound' });
  if (by === undefined || !(isWriterOf(known, by) || isSecretary(state, by, today)))
    return refuse({ code: 'notYours' });
  const found = openRound(state, id, party, version, context.arrivedAt);
  if ('code' in found) return refuse(found);
  const from = own(found.round.asked, party);
  const level = levelFor(found.call, party);
  const role =
    level === undefined ? undefined : endorsersOf(state, party, level, today).find((one) => one.id === chosen);
  if (!role || !from) return refuse({ code: 'endorserWithoutAuthority', party });
  if (role.person === from.person) return refuse({ code: 'askedAlready' });
  const asked = { person: role.person, role: role.id };
  return accept({ type: 'askedAnother', v: 1, application: id, version, party, from, asked, by });
};
