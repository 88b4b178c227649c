import { FIELDS, type FieldKey } from '../../grant/application.js';
import { isClosedTo } from '../../grant/call.js';
import { isIdTaken } from '../../grant/idTaken.js';
import {
  currentRound,
  personOf,
  type Application,
  type ApplicationId,
  type CallId,
  type NotAssessedReason,
  type State,
} from '../../grant/state.js';
import type { PersonId } from '../../grant/people.js';
import type { DeadlinePassed, IdTaken, NotClock, NotFound, NotRegistered } from '../../grant/refusal.js';
import { accept, CLOCK, freeText, refuse, type DueCommand, type FreeText, type Step } from '../../grant/step.js';

export type ApplyingCommand =
  | { type: 'startApplication'; application: ApplicationId; call: CallId }
  /** What the clock says of an application that was not submitted. `missing`, `title`: of its draft, read at the deadline. */
  | { type: 'notAssess'; application: ApplicationId; missing: readonly NotAssessedReason[]; title?: string };

export type ApplyingEvent =
  | { type: 'applicationStarted'; v: 1; application: ApplicationId; call: CallId; by: PersonId }
  | { type: 'notAssessed'; v: 1; application: ApplicationId; reasons: readonly WrittenReason[]; title?: FreeText };

/** As it stands in the journal: the first ones have the field and the place in it as one, `period.from`. */
export type WrittenReason = Omit<NotAssessedReason, 'field'> & { readonly field?: string };

export type ApplyingRefusal =
  | NotClock
  | NotFound
  | IdTaken
  | NotRegistered
  | DeadlinePassed
  | { readonly code: 'callNotOver' }
  | { readonly code: 'alreadyPastSubmission' };

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
    { code: 'NOT_SENT' },
    ...declined.map(({ party }): NotAssessedReason => ({ code: 'ENDORSEMENT_DECLINED', party })),
    ...missing,
  ];
};

const isField = (field: string): field is FieldKey => field in FIELDS;

/** Takes apart what earlier events have as one. */
const readReason = ({ field: written = '', ...reason }: WrittenReason): NotAssessedReason => {
  const [field = '', ...at] = written.split('.');
  return { ...(isField(field) && { field }), ...(at.length > 0 && { at: at.join('.') }), ...reason };
};

const due = (state: State): DueCommand<ApplyingCommand>[] =>
  [...state.applications.values()]
    .filter((application) => isUnsubmitted(application) && state.calls.get(application.call)?.closed !== undefined)
    .map(({ id }) => ({ id: `notAssess:${id}`, command: { type: 'notAssess', application: id, missing: [] } }));

export const applying: Step<State, ApplyingCommand, ApplyingEvent, ApplyingRefusal> = {
  decides: {
    startApplication: (state, { application, call }, { actor, arrivedAt }) => {
      const by = personOf(state, actor);
      if (by === undefined) return refuse({ code: 'notRegistered' });
      const open = state.calls.get(call);
      if (open === undefined) return refuse({ code: 'notFound' });
      if (isIdTaken(state.applications, application)) return refuse({ code: 'idTaken' });
      if (isClosedTo(open, arrivedAt)) return refuse({ code: 'deadlinePassed', deadline: open.deadline });
      return accept({ type: 'applicationStarted', v: 1, application, call, by });
    },
    notAssess: (state, { application, missing, title }, { actor }) => {
      if (actor !== CLOCK) return refuse({ code: 'notClock' });
      const known = state.applications.get(application);
      if (known === undefined) return refuse({ code: 'notFound' });
      if (!isUnsubmitted(known)) return refuse({ code: 'alreadyPastSubmission' });
      if (state.calls.get(known.call)?.closed === undefined) return refuse({ code: 'callNotOver' });
      const reasons = reasonsFor(known, missing);
      const called = known.status === 'draft' && title !== undefined ? { title: freeText(title) } : {};
      return accept({ type: 'notAssessed', v: 1, application, reasons, ...called });
    },
  },
  evolves: {
    applicationStarted: (state, { application, call, by }, { at, seq, hash }) => {
      const started: Application = {
        id: application,
        call,
        status: 'draft',
        started: { at, seq, hash },
        startedBy: by,
        members: { [by]: 'writer' },
        added: {},
        contacts: [],
        people: [by],
        rounds: [],
        abandoned: [],
        decisions: [],
      };
      return { ...state, applications: state.applications.with(application, started) };
    },
    notAssessed: (state, { application, reasons, title }, { at, seq, hash }) => ({
      ...state,
      applications: state.applications.change(application, (missed) => ({
        ...missed,
        status: 'notAssessed',
        notAssessed: { stamp: { at, seq, hash }, reasons: reasons.map(readReason), ...(title && { title }) },
      })),
    }),
  },
  versions: { applicationStarted: 1, notAssessed: 1 },
  due,
};
