import type { Application, Call } from '../../grant/state.js';
import { process, type Command } from '../../steps/process.js';
import type { ApplicationPage } from '../contract.js';
import type { Look } from '../reader.js';

/** Whether the rules would let this reader do that now: the page offers nothing else. */
const wouldDo = ({ state, reader, now }: Look, command: Command): boolean =>
  'accepted' in process.decide(state, command, { actor: reader.actor, arrivedAt: now, now });

export const turnsAllowed = (
  look: Look,
  { id }: Application,
  call: Call,
): Pick<ApplicationPage, 'mayWithdraw' | 'mayDelete' | 'mayReturn'> => ({
  mayWithdraw: wouldDo(look, { type: 'withdrawApplication', application: id }),
  mayDelete: wouldDo(look, { type: 'deleteDraft', application: id }),
  mayReturn: wouldDo(look, {
    type: 'returnApplication',
    application: id,
    reason: 'x',
    deadline: call.deadline > look.today ? call.deadline : look.today,
  }),
});
