import { personOf, type ApplicationStatus, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import { saysSomething } from '../../grant/refusal.js';
import { isWriterOf } from '../../grant/members.js';
import type { ApplyingRefusal, CommandOf } from './applyingCommands.js';
import type { ApplyingEvent } from './applyingEvents.js';

/** Why an application in that state cannot be taken back by those who have it, or nothing where it can. */
const stops: Readonly<Record<ApplicationStatus, ApplyingRefusal['code'] | undefined>> = {
  draft: 'draftNotSent',
  awaitingEndorsement: undefined,
  endorsed: undefined,
  submitted: undefined,
  ready: undefined,
  onAgenda: 'beingAssessed',
  deferred: 'beingAssessed',
  granted: 'alreadyEnded',
  partlyGranted: 'alreadyEnded',
  rejected: 'alreadyEnded',
  notAssessed: 'alreadyEnded',
  withdrawn: 'alreadyEnded',
  deleted: 'alreadyEnded',
};

/** Until it is being assessed, its writers may withdraw it. Also after the deadline, and without a reason. */
export const decideWithdraw = (
  state: State,
  { application: id, reason = '' }: CommandOf<'withdrawApplication'>,
  { actor }: DecideContext,
): Decision<ApplyingEvent, ApplyingRefusal> => {
  const application = state.applications.get(id);
  const by = personOf(state, actor);
  if (!application) return refuse({ code: 'notFound' });
  if (by === undefined || !isWriterOf(application, by)) return refuse({ code: 'notYours' });
  const isSentBack = application.status === 'draft' && application.number !== undefined;
  const stop = isSentBack ? undefined : stops[application.status];
  if (stop) return refuse({ code: stop } as ApplyingRefusal);
  if (reason.length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  return accept({
    type: 'applicationWithdrawn',
    v: 1,
    application: id,
    by,
    ...(saysSomething(reason) && { reason: freeText(reason.trim()) }),
  });
};
