import type { IsoDate } from '../../grant/calendar.js';
import type { PersonId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { Application, ApplicationId, Asked, Round, State } from '../../grant/state.js';
import type { EventMeta } from '../../grant/step.js';

interface OfRound {
  readonly v: 1;
  readonly application: ApplicationId;
  readonly version: number;
}

/** What happens around a question while it is open. */
export type AskingEvent =
  | (OfRound & {
      readonly type: 'reminded';
      readonly party: PartyId;
      readonly person: PersonId;
      /** The day it is for: never two of them for one. */
      readonly slot: IsoDate;
      /** Who asked for it; the clock where nobody did. */
      readonly by?: PersonId;
    })
  | (OfRound & {
      readonly type: 'askedAnother';
      readonly party: PartyId;
      readonly from: Asked;
      readonly asked: Asked;
      readonly by: PersonId;
    })
  | (OfRound & { readonly type: 'sendingRecalled'; readonly by: PersonId });

type Of<T extends AskingEvent['type']> = Extract<AskingEvent, { type: T }>;

const inRound = (
  state: State,
  { application, version }: OfRound,
  changed: (round: Round) => Round,
  more: Partial<Application> = {},
): State => ({
  ...state,
  applications: state.applications.change(application, (one) => ({
    ...one,
    ...more,
    rounds: one.rounds.map((round) => (round.version === version ? changed(round) : round)),
  })),
});

export const reminded = (state: State, event: Of<'reminded'>, { at, seq, hash }: EventMeta): State =>
  inRound(state, event, (round) => {
    const { party, person, slot, by } = event;
    const one = { party, person, slot, ...(by !== undefined && { by }), stamp: { at, seq, hash } };
    return { ...round, reminders: [...(round.reminders ?? []), one] };
  });

export const askedAnother = (state: State, event: Of<'askedAnother'>, { at, seq, hash }: EventMeta): State =>
  inRound(state, event, (round) => {
    const { party, from, asked, by } = event;
    const one = { party, from, by, stamp: { at, seq, hash } };
    return { ...round, asked: { ...round.asked, [party]: asked }, replaced: [...(round.replaced ?? []), one] };
  });

export const sendingRecalled = (state: State, event: Of<'sendingRecalled'>, { at, seq, hash }: EventMeta): State =>
  inRound(
    state,
    event,
    (round) => ({ ...round, ended: 'recalled', recalled: { by: event.by, stamp: { at, seq, hash } } }),
    { status: 'draft' },
  );
