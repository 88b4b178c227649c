import { FIELDS, type FieldKey } from '../../grant/application.js';
import { osloDate, type IsoDate } from '../../grant/calendar.js';
import type { PersonId } from '../../grant/people.js';
import { secretariesOn } from '../../grant/roles.js';
import {
  currentRound,
  type Application,
  type ApplicationId,
  type CallId,
  type InitiativeId,
  type NotAssessedReason,
  type Round,
  type Stamp,
  type State,
} from '../../grant/state.js';
import type { EventMeta, FreeText } from '../../grant/step.js';

export type ApplyingEvent =
  | { type: 'applicationStarted'; v: 1; application: ApplicationId; call: CallId; by: PersonId }
  /** Not from nothing: a copy of another, or grown from an idea. */
  | {
      type: 'applicationStarted';
      v: 2;
      application: ApplicationId;
      call: CallId;
      by: PersonId;
      copiedFrom?: ApplicationId;
      initiative?: InitiativeId;
    }
  | { type: 'notAssessed'; v: 1; application: ApplicationId; reasons: readonly WrittenReason[]; title?: FreeText }
  | { type: 'applicationWithdrawn'; v: 1; application: ApplicationId; by: PersonId; reason?: FreeText }
  | {
      type: 'applicationReturned';
      v: 1;
      application: ApplicationId;
      by: PersonId;
      reason: FreeText;
      deadline: IsoDate;
    }
  | { type: 'draftDeleted'; v: 1; application: ApplicationId; by: PersonId }
  | { type: 'draftRestored'; v: 1; application: ApplicationId; by: PersonId };

/** As it stands in the journal: the first ones have the field and the place in it as one, `period.from`. */
export type WrittenReason = Omit<NotAssessedReason, 'field'> & { readonly field?: string };

type Of<T extends ApplyingEvent['type']> = Extract<ApplyingEvent, { type: T }>;

const stampOf = ({ at, seq, hash }: EventMeta): Stamp => ({ at, seq, hash });

const change = (state: State, id: ApplicationId, changed: (application: Application) => Application): State => ({
  ...state,
  applications: state.applications.change(id, changed),
});

const isField = (field: string): field is FieldKey => field in FIELDS;

/** Takes apart what earlier events have as one. */
const readReason = ({ field: written = '', ...reason }: WrittenReason): NotAssessedReason => {
  const [field = '', ...at] = written.split('.');
  return { ...(isField(field) && { field }), ...(at.length > 0 && { at: at.join('.') }), ...reason };
};

/** The newest round, where it was still going on, has ended with this. */
const ending = ({ rounds }: Application, ended: NonNullable<Round['ended']>): readonly Round[] =>
  rounds.map((round, index) => (index === rounds.length - 1 && !round.ended ? { ...round, ended } : round));

export const applicationStarted = (state: State, event: Of<'applicationStarted'>, meta: EventMeta): State => {
  const { application, call, by } = event;
  const { copiedFrom, initiative } = event.v === 2 ? event : {};
  const started: Application = {
    id: application,
    call,
    status: 'draft',
    started: stampOf(meta),
    startedBy: by,
    members: { [by]: 'writer' },
    added: {},
    contacts: [],
    people: [by],
    threads: [],
    rounds: [],
    abandoned: [],
    decisions: [],
    ...(copiedFrom !== undefined && { copiedFrom }),
    ...(initiative !== undefined && { initiative }),
  };
  return {
    ...state,
    applications: state.applications.with(application, started),
    initiatives:
      initiative === undefined
        ? state.initiatives
        : state.initiatives.change(initiative, (idea) => ({
            ...idea,
            applications: [...idea.applications, application],
          })),
  };
};

export const notAssessed = (state: State, { application, reasons, title }: Of<'notAssessed'>, meta: EventMeta): State =>
  change(state, application, (missed) => ({
    ...missed,
    status: 'notAssessed',
    notAssessed: { stamp: stampOf(meta), reasons: reasons.map(readReason), ...(title && { title }) },
  }));

export const applicationWithdrawn = (
  state: State,
  { application, by, reason }: Of<'applicationWithdrawn'>,
  meta: EventMeta,
): State =>
  change(state, application, (known) => {
    const leaders = Object.values(currentRound(known)?.asked ?? {}).map(({ person }) => person);
    const tell = [...known.people, ...leaders, ...secretariesOn(state, osloDate(meta.at))];
    return {
      ...known,
      status: 'withdrawn',
      rounds: ending(known, 'withdrawn'),
      withdrawn: {
        ...(reason && { reason }),
        by,
        stamp: stampOf(meta),
        tell: [...new Set(tell)].filter((person) => person !== by),
      },
    };
  });

/** It is a draft again. Its number it keeps; when it was submitted, or why it was not, no longer holds. */
export const applicationReturned = (
  state: State,
  { application, by, reason, deadline }: Of<'applicationReturned'>,
  meta: EventMeta,
): State =>
  change(state, application, (known) => {
    const { submitted: _submitted, notAssessed: _notAssessed, ...kept } = known;
    const stamp = stampOf(meta);
    return {
      ...kept,
      status: 'draft',
      rounds: ending(known, 'returned'),
      returned: { reason, deadline, by, stamp },
      handedBack: stamp,
    };
  });

export const draftDeleted = (state: State, { application, by }: Of<'draftDeleted'>, meta: EventMeta): State =>
  change(state, application, (known) => ({ ...known, status: 'deleted', deleted: { stamp: stampOf(meta), by } }));

export const draftRestored = (state: State, { application }: Of<'draftRestored'>, meta: EventMeta): State =>
  change(state, application, ({ deleted: _deleted, ...kept }) => ({
    ...kept,
    status: 'draft',
    handedBack: stampOf(meta),
  }));
