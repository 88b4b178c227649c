import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { isRestorable } from '../../grant/deletedDraft.js';
import { personOf, type Application, type State } from '../../grant/state.js';
import { accept, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import { isWriterOf } from '../../grant/members.js';
import type { ApplyingRefusal, CommandOf } from './applyingCommands.js';
import type { ApplyingEvent } from './applyingEvents.js';

type Decided = Decision<ApplyingEvent, ApplyingRefusal>;

/** Out of everybody's sight, and nothing is erased: a writer may take it back. */
export const decideDelete = (
  state: State,
  { application: id }: CommandOf<'deleteDraft'>,
  { actor }: DecideContext,
): Decided => {
  const application = state.applications.get(id);
  const by = personOf(state, actor);
  if (!application) return refuse({ code: 'notFound' });
  if (by === undefined || !isWriterOf(application, by)) return refuse({ code: 'notYours' });
  if (hasEnded(application)) return refuse({ code: 'alreadyEnded' });
  if (application.status !== 'draft') return refuse({ code: 'notADraft' });
  if (application.number !== undefined) return refuse({ code: 'submittedBefore' });
  return accept({ type: 'draftDeleted', v: 1, application: id, by });
};

const hasEnded = ({ status }: Application): boolean => ['deleted', 'withdrawn', 'notAssessed'].includes(status);

/** A draft that could not be sent any more is not taken back: its text can be copied to a new one. */
export const decideRestore = (
  state: State,
  { application: id }: CommandOf<'restoreDraft'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  const by = personOf(state, actor);
  if (!application || !call) return refuse({ code: 'notFound' });
  if (by === undefined || !isWriterOf(application, by)) return refuse({ code: 'notYours' });
  if (application.status !== 'deleted') return refuse({ code: 'notDeleted' });
  if (!isRestorable(application, arrivedAt)) return refuse({ code: 'restoreTooLate' });
  if (isClosedFor(application, call, arrivedAt))
    return refuse({ code: 'deadlinePassed', deadline: deadlineOf(application, call) });
  return accept({ type: 'draftRestored', v: 1, application: id, by });
};
