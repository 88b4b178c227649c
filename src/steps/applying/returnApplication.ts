import { isClosedTo } from '../../grant/call.js';
import { isAfterDeadline, osloDate } from '../../grant/calendar.js';
import { saysSomething } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import type { ApplicationStatus, State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import type { ApplyingRefusal, CommandOf } from './applyingCommands.js';
import type { ApplyingEvent } from './applyingEvents.js';

type Stop = 'notSubmittedYet' | 'beingAssessed' | 'alreadyEnded';

/** What was submitted can be sent back; what missed the deadline can be let in. Nothing else. */
const stops: Readonly<Record<ApplicationStatus, Stop | undefined>> = {
  submitted: undefined,
  ready: undefined,
  notAssessed: undefined,
  draft: 'notSubmittedYet',
  awaitingEndorsement: 'notSubmittedYet',
  endorsed: 'notSubmittedYet',
  onAgenda: 'beingAssessed',
  deferred: 'beingAssessed',
  granted: 'alreadyEnded',
  partlyGranted: 'alreadyEnded',
  rejected: 'alreadyEnded',
  withdrawn: 'alreadyEnded',
  deleted: 'alreadyEnded',
};

export const decideReturn = (
  state: State,
  { application: id, reason, deadline }: CommandOf<'returnApplication'>,
  { actor, arrivedAt }: DecideContext,
): Decision<ApplyingEvent, ApplyingRefusal> => {
  const by = secretaryActing(state, actor, osloDate(arrivedAt));
  if (by === undefined) return refuse({ code: 'notSecretary' });
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const stop = stops[application.status];
  if (stop) return refuse({ code: stop });
  if (!saysSomething(reason)) return refuse({ code: 'returnReasonMissing' });
  if (reason.length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  if (isAfterDeadline(deadline, arrivedAt)) return refuse({ code: 'deadlineInThePast', deadline });
  // Nobody has less time than those who were never sent back.
  if (!isClosedTo(call, arrivedAt) && deadline < call.deadline)
    return refuse({ code: 'deadlineBeforeTheCalls', deadline: call.deadline });
  return accept({
    type: 'applicationReturned',
    v: 1,
    application: id,
    by,
    reason: freeText(reason.trim()),
    deadline,
  });
};
