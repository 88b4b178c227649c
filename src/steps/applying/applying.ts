import { osloDate } from '../../grant/calendar.js';
import { isClosedTo } from '../../grant/call.js';
import { mayBegin } from '../../grant/callMode.js';
import { isIdTaken } from '../../grant/idTaken.js';
import { isWriterOf, memberRoleOf } from '../../grant/members.js';
import type { PersonId } from '../../grant/people.js';
import { isSecretary } from '../../grant/roles.js';
import { personOf, type Application, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext, type Decision, type Step } from '../../grant/step.js';
import type { ApplyingCommand, ApplyingRefusal, CommandOf } from './applyingCommands.js';
import {
  applicationReturned,
  applicationStarted,
  applicationWithdrawn,
  draftDeleted,
  draftRestored,
  notAssessed,
  type ApplyingEvent,
} from './applyingEvents.js';
import { decideDelete, decideRestore } from './deleteDraft.js';
import { decideNotAssess, dueNotAssessed } from './notAssess.js';
import { decideReturn } from './returnApplication.js';
import { decideWithdraw } from './withdrawApplication.js';

export type { ApplyingCommand, ApplyingEvent, ApplyingRefusal };

/** Who may read all that is written on it: only such a text may he copy. */
const isOn = (application: Application, person: PersonId): boolean =>
  application.status === 'deleted'
    ? isWriterOf(application, person)
    : memberRoleOf(application, person) !== undefined || application.people.includes(person);

const decideStart = (
  state: State,
  { application, call, copiedFrom, initiative }: CommandOf<'startApplication'>,
  { actor, arrivedAt }: DecideContext,
): Decision<ApplyingEvent, ApplyingRefusal> => {
  const by = personOf(state, actor);
  if (by === undefined) return refuse({ code: 'notRegistered' });
  const open = state.calls.get(call);
  if (open === undefined) return refuse({ code: 'notFound' });
  if (isIdTaken(state.applications, application)) return refuse({ code: 'idTaken' });
  if (isClosedTo(open, arrivedAt)) return refuse({ code: 'deadlinePassed', deadline: open.deadline });
  if (!mayBegin(open.mode, { isSecretary: isSecretary(state, by, osloDate(arrivedAt)) }))
    return refuse({ code: 'directAllocation' });
  if (copiedFrom === undefined && initiative === undefined)
    return accept({ type: 'applicationStarted', v: 1, application, call, by });
  const source = copiedFrom === undefined ? undefined : state.applications.get(copiedFrom);
  if (copiedFrom !== undefined && (!source || !isOn(source, by))) return refuse({ code: 'notFound' });
  const idea = initiative === undefined ? undefined : state.initiatives.get(initiative);
  if (initiative !== undefined && !idea) return refuse({ code: 'notFound' });
  if (idea?.closed) return refuse({ code: 'initiativeClosed' });
  const from = { ...(copiedFrom !== undefined && { copiedFrom }), ...(initiative !== undefined && { initiative }) };
  return accept({ type: 'applicationStarted', v: 2, application, call, by, ...from });
};

export const applying: Step<State, ApplyingCommand, ApplyingEvent, ApplyingRefusal> = {
  decides: {
    startApplication: decideStart,
    notAssess: decideNotAssess,
    withdrawApplication: decideWithdraw,
    returnApplication: decideReturn,
    deleteDraft: decideDelete,
    restoreDraft: decideRestore,
  },
  evolves: {
    applicationStarted,
    notAssessed,
    applicationWithdrawn,
    applicationReturned,
    draftDeleted,
    draftRestored,
  },
  versions: {
    applicationStarted: 2,
    notAssessed: 1,
    applicationWithdrawn: 1,
    applicationReturned: 1,
    draftDeleted: 1,
    draftRestored: 1,
  },
  due: dueNotAssessed,
};
