import type { Instant } from '../../grant/calendar.js';
import { isOverFor } from '../../grant/deadline.js';
import { currentRound, type Application, type NotAssessedReason, type State } from '../../grant/state.js';
import {
  accept,
  CLOCK,
  freeText,
  refuse,
  type DecideContext,
  type Decision,
  type DueCommand,
} from '../../grant/step.js';
import type { ApplyingCommand, ApplyingRefusal, CommandOf } from './applyingCommands.js';
import type { ApplyingEvent } from './applyingEvents.js';

/** States in which an application can still miss its deadline. */
const UNSUBMITTED = ['draft', 'awaitingEndorsement', 'endorsed'] as const;
export const isUnsubmitted = ({ status }: Application): boolean => (UNSUBMITTED as readonly string[]).includes(status);

/** Why an application that missed its deadline will not be assessed: not a rejection, so every reason is named. */
const reasonsFor = (application: Application, missing: readonly NotAssessedReason[]): NotAssessedReason[] => {
  if (application.status === 'endorsed') return [{ code: 'NOT_SUBMITTED' }];
  const round = currentRound(application);
  if (application.status === 'awaitingEndorsement' && round) {
    return Object.keys(round.asked)
      .filter((party) => round.answers[party] === undefined)
      .map((party) => ({ code: 'ENDORSEMENT_MISSING', party }));
  }
  const declined = Object.values(round?.answers ?? {}).filter(({ answer }) => answer === 'declined');
  return [
    { code: application.returned ? 'NOT_SENT_AGAIN' : 'NOT_SENT' },
    ...declined.map(({ party }): NotAssessedReason => ({ code: 'ENDORSEMENT_DECLINED', party })),
    ...missing,
  ];
};

export const decideNotAssess = (
  state: State,
  { application, missing, title }: CommandOf<'notAssess'>,
  { actor, now }: DecideContext,
): Decision<ApplyingEvent, ApplyingRefusal> => {
  if (actor !== CLOCK) return refuse({ code: 'notClock' });
  const known = state.applications.get(application);
  const call = known && state.calls.get(known.call);
  if (!known || !call) return refuse({ code: 'notFound' });
  if (!isUnsubmitted(known)) return refuse({ code: 'alreadyPastSubmission' });
  if (!isOverFor(known, call, now)) return refuse({ code: 'callNotOver' });
  const reasons = reasonsFor(known, missing);
  const called = known.status === 'draft' && title !== undefined ? { title: freeText(title) } : {};
  return accept({ type: 'notAssessed', v: 1, application, reasons, ...called });
};

/** What was let in after it had missed one deadline can miss the next: that is another command. */
const idOf = ({ id, returned }: Application): string =>
  returned ? `notAssess:${id}:${returned.stamp.seq}` : `notAssess:${id}`;

export const dueNotAssessed = (state: State, now: Instant): DueCommand<ApplyingCommand>[] =>
  [...state.applications.values()]
    .filter((application) => {
      const call = state.calls.get(application.call);
      return isUnsubmitted(application) && call !== undefined && isOverFor(application, call, now);
    })
    .map((application) => ({
      id: idOf(application),
      command: { type: 'notAssess', application: application.id, missing: [] },
    }));
