import { isClosedTo } from '../../grant/call.js';
import { isIdTaken } from '../../grant/idTaken.js';
import { personOf, type State } from '../../grant/state.js';
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

const decideStart = (
  state: State,
  { application, call }: CommandOf<'startApplication'>,
  { actor, arrivedAt }: DecideContext,
): Decision<ApplyingEvent, ApplyingRefusal> => {
  const by = personOf(state, actor);
  if (by === undefined) return refuse({ code: 'notRegistered' });
  const open = state.calls.get(call);
  if (open === undefined) return refuse({ code: 'notFound' });
  if (isIdTaken(state.applications, application)) return refuse({ code: 'idTaken' });
  if (isClosedTo(open, arrivedAt)) return refuse({ code: 'deadlinePassed', deadline: open.deadline });
  return accept({ type: 'applicationStarted', v: 1, application, call, by });
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
    applicationStarted: 1,
    notAssessed: 1,
    applicationWithdrawn: 1,
    applicationReturned: 1,
    draftDeleted: 1,
    draftRestored: 1,
  },
  due: dueNotAssessed,
};
