import type { PersonId } from '../../grant/people.js';
import type { Application, ApplicationId, State, TickAnswer } from '../../grant/state.js';
import type { EventMeta, FreeText } from '../../grant/step.js';

interface Looked {
  readonly v: 1;
  readonly application: ApplicationId;
  readonly version: number;
  readonly by: PersonId;
}

export type ScreeningEvent =
  /** `sha`: of the content that was looked at. */
  | ({ type: 'pointTicked'; point: string; answer: TickAnswer; sha: string } & Looked)
  /** `points`: all that was looked at, and in order. */
  | ({ type: 'screeningPassed'; points: readonly string[] } & Looked)
  | { type: 'screeningUndone'; v: 1; application: ApplicationId; by: PersonId }
  | ({ type: 'screenedOut'; reason: FreeText } & Looked);

type Of<T extends ScreeningEvent['type']> = Extract<ScreeningEvent, { type: T }>;

const change = (state: State, id: ApplicationId, changed: (application: Application) => Application): State => ({
  ...state,
  applications: state.applications.change(id, changed),
});

export const pointTicked = (state: State, event: Of<'pointTicked'>, { at, seq, hash }: EventMeta): State =>
  change(state, event.application, (known) => {
    const { point, answer, version, sha, by } = event;
    const tick = { answer, version, sha, by, stamp: { at, seq, hash } };
    return { ...known, screening: { ...known.screening, ticks: { ...known.screening?.ticks, [point]: tick } } };
  });

export const screeningPassed = (
  state: State,
  { application, version, by }: Of<'screeningPassed'>,
  { at, seq, hash }: EventMeta,
): State =>
  change(state, application, (known) => ({
    ...known,
    status: 'ready',
    screening: { ticks: known.screening?.ticks ?? {}, passed: { version, by, stamp: { at, seq, hash } } },
  }));

export const screeningUndone = (state: State, { application }: Of<'screeningUndone'>): State =>
  change(state, application, (known) => ({
    ...known,
    status: 'submitted',
    screening: { ticks: known.screening?.ticks ?? {} },
  }));

/** It can be let in again with a deadline of its own, as what missed its deadline can. */
export const screenedOut = (
  state: State,
  { application, reason, by }: Of<'screenedOut'>,
  { at, seq, hash }: EventMeta,
): State =>
  change(state, application, (known) => ({
    ...known,
    status: 'notAssessed',
    notAssessed: { stamp: { at, seq, hash }, reasons: [{ code: 'SCREENED_OUT' }], by, why: reason },
  }));
