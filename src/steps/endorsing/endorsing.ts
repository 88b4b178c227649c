import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { personOf, type ApplicationId, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext, type Decision, type Step } from '../../grant/step.js';
import { askAnother } from './askAnother.js';
import { askedAnother, reminded, sendingRecalled } from './askingEvents.js';
import { attachmentChanged, noteAttachmentChange } from './attachmentChanged.js';
import { endorse } from './endorse.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import {
  changesRequested,
  declined,
  endorsed,
  sendingAbandoned,
  sentForEndorsement,
  submitted,
  type EndorsingEvent,
} from './endorsingEvents.js';
import { dueReminders, remind, remindNow } from './reminding.js';
import { recallSending } from './recallSending.js';
import { numberFor } from './numberFor.js';
import { abandon, send } from './sendForEndorsement.js';

export type { EndorsingCommand, EndorsingEvent, EndorsingRefusal };

type Decided = Decision<EndorsingEvent, EndorsingRefusal>;

const submit = (state: State, { application: id }: { application: ApplicationId }, context: DecideContext): Decided => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  const person = personOf(state, context.actor);
  if (!application || !call) return refuse({ code: 'notFound' });
  if (person === undefined || !application.people.includes(person)) return refuse({ code: 'notYours' });
  if (application.status !== 'endorsed') return refuse({ code: 'notFullyEndorsed' });
  if (isClosedFor(application, call, context.arrivedAt))
    return refuse({ code: 'deadlinePassed', deadline: deadlineOf(application, call) });
  return accept({ type: 'submitted', v: 1, application: id, number: numberFor(state, call, application) });
};

export const endorsing: Step<State, EndorsingCommand, EndorsingEvent, EndorsingRefusal> = {
  decides: {
    sendForEndorsement: send,
    abandonSending: abandon,
    endorse,
    submit,
    noteAttachmentChange,
    remind,
    remindNow,
    askAnother,
    recallSending,
  },
  evolves: {
    sentForEndorsement,
    sendingAbandoned,
    endorsed,
    declined,
    changesRequested,
    submitted,
    attachmentChanged,
    reminded,
    askedAnother,
    sendingRecalled,
  },
  versions: {
    sentForEndorsement: 2,
    sendingAbandoned: 1,
    endorsed: 2,
    declined: 2,
    changesRequested: 1,
    submitted: 1,
    attachmentChanged: 1,
    reminded: 1,
    askedAnother: 1,
    sendingRecalled: 1,
  },
  due: dueReminders,
};
