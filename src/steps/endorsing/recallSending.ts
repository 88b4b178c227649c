import { isWriterOf } from '../../grant/members.js';
import { currentRound, personOf, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import type { EndorsingEvent } from './endorsingEvents.js';

/** *Hent tilbake*: its writers take it from the leaders, whether any has answered or not. Answers given are over with the round. */
export const recallSending = (
  state: State,
  { application: id, version }: Extract<EndorsingCommand, { type: 'recallSending' }>,
  context: DecideContext,
): Decision<EndorsingEvent, EndorsingRefusal> => {
  const application = state.applications.get(id);
  const by = personOf(state, context.actor);
  if (!application) return refuse({ code: 'notFound' });
  if (by === undefined || !isWriterOf(application, by)) return refuse({ code: 'notYours' });
  const round = currentRound(application);
  if (!round) return refuse({ code: 'notSent' });
  if (round.version !== version) return refuse({ code: 'outdated' });
  if (!['awaitingEndorsement', 'endorsed'].includes(application.status)) return refuse({ code: 'nothingToRecall' });
  return accept({ type: 'sendingRecalled', v: 1, application: id, version, by });
};
