import {
  currentRound,
  type Application,
  type ApplicationId,
  type Asked,
  type ContentFacts,
  type Endorsement,
  type EndorsementAnswer,
  type Round,
  type State,
} from '../../grant/state.js';
import { standingOn } from '../../grant/members.js';
import type { PersonId, RoleId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { EventMeta, FreeText } from '../../grant/step.js';
import type { AttachmentChanged } from './attachmentChanged.js';

export interface Answered {
  readonly v: 1;
  readonly application: ApplicationId;
  readonly party: PartyId;
  readonly version: number;
  readonly person: PersonId;
  readonly role: RoleId;
  readonly inPlaceOf?: PersonId;
  readonly actingFor?: FreeText;
  readonly justification: FreeText;
}

export type EndorsingEvent =
  | AttachmentChanged
  | {
      type: 'sentForEndorsement';
      v: 1;
      application: ApplicationId;
      version: number;
      freezeId: string;
      sha: string;
      facts: ContentFacts;
      asked: Readonly<Record<PartyId, Asked>>;
      people: readonly PersonId[];
      submitsItself: boolean;
      by: PersonId;
    }
  | { type: 'sendingAbandoned'; v: 1; application: ApplicationId; freezeId: string }
  | ({ type: 'endorsed' } & Answered)
  | ({ type: 'declined' } & Answered)
  | { type: 'submitted'; v: 1; application: ApplicationId; number: number };

type Of<T extends EndorsingEvent['type']> = Extract<EndorsingEvent, { type: T }>;

const change = (state: State, id: string, changed: (application: Application) => Application): State => ({
  ...state,
  applications: state.applications.change(id, changed),
});

const withRound = (application: Application, changed: (round: Round) => Round): Application => {
  const round = currentRound(application);
  return round ? { ...application, rounds: [...application.rounds.slice(0, -1), changed(round)] } : application;
};

export const sentForEndorsement = (
  state: State,
  event: Of<'sentForEndorsement'>,
  { at, seq, hash }: EventMeta,
): State =>
  change(state, event.application, (application) => {
    const { version, freezeId, sha, facts, asked, submitsItself, by } = event;
    const round: Round = {
      version,
      freezeId,
      sha,
      facts,
      asked,
      answers: {},
      submitsItself,
      sent: { at, seq, hash },
      sentBy: by,
    };
    return {
      ...application,
      status: 'awaitingEndorsement',
      contacts: event.people,
      people: standingOn(application, event.people),
      rounds: [...application.rounds, round],
    };
  });

export const sendingAbandoned = (state: State, event: Of<'sendingAbandoned'>): State =>
  change(state, event.application, (application) => ({
    ...application,
    abandoned: [...application.abandoned, event.freezeId],
  }));

const answered = (
  event: Of<'endorsed' | 'declined'>,
  answer: EndorsementAnswer,
  { at, seq, hash, actor }: EventMeta,
): Endorsement => {
  const { party, person, role, inPlaceOf, actingFor, justification } = event;
  return {
    party,
    answer,
    person,
    role,
    ...(inPlaceOf !== undefined && { inPlaceOf }),
    ...(actingFor !== undefined && { actingFor }),
    justification,
    actor,
    stamp: { at, seq, hash },
  };
};

export const endorsed = (state: State, event: Of<'endorsed'>, meta: EventMeta): State =>
  change(state, event.application, (before) => {
    const application = withRound(before, (round) => ({
      ...round,
      answers: { ...round.answers, [event.party]: answered(event, 'endorsed', meta) },
    }));
    const round = currentRound(application);
    const all =
      round !== undefined && Object.keys(round.asked).every((party) => round.answers[party]?.answer === 'endorsed');
    return all ? { ...application, status: 'endorsed' } : application;
  });

/** *Støttar ikkje* ends the round: the application is its writers' again, and everybody answers anew to what they send next. */
export const declined = (state: State, event: Of<'declined'>, meta: EventMeta): State =>
  change(state, event.application, (application) => ({
    ...withRound(application, (round) => ({
      ...round,
      answers: { ...round.answers, [event.party]: answered(event, 'declined', meta) },
      ended: 'declined',
    })),
    status: 'draft',
  }));

export const submitted = (state: State, event: Of<'submitted'>, { at, seq, hash }: EventMeta): State =>
  change(state, event.application, (application) => ({
    ...application,
    status: 'submitted',
    number: event.number,
    submitted: { at, seq, hash },
  }));
