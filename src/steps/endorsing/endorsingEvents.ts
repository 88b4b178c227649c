import {
  currentRound,
  type Application,
  type ApplicationId,
  type Asked,
  type Authority,
  type ContentFacts,
  type Endorsement,
  type EndorsementAnswer,
  type Round,
  type State,
} from '../../grant/state.js';
import type { FieldKey } from '../../grant/application.js';
import { standingOn } from '../../grant/members.js';
import type { PersonId, RoleId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { EventMeta, FreeText } from '../../grant/step.js';
import type { AskingEvent } from './askingEvents.js';
import type { AttachmentChanged } from './attachmentChanged.js';

interface AnsweredFirst {
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

/** An answer, with what its giver's authority was. */
export type Answered = Omit<AnsweredFirst, 'v'> & { readonly v: 2; readonly authority: Authority };

interface SentFirst {
  readonly v: 1;
  readonly application: ApplicationId;
  readonly version: number;
  readonly freezeId: string;
  readonly sha: string;
  readonly facts: ContentFacts;
  readonly asked: Readonly<Record<PartyId, Asked>>;
  readonly people: readonly PersonId[];
  readonly submitsItself: boolean;
  readonly by: PersonId;
}

/** A sending, with the parties whose answer to the same content stands, and what is changed where it is not the same. */
export type Sent = Omit<SentFirst, 'v'> & {
  readonly v: 2;
  readonly kept: readonly PartyId[];
  readonly changed?: readonly FieldKey[];
};

export type EndorsingEvent =
  | AttachmentChanged
  | AskingEvent
  | ({ type: 'sentForEndorsement' } & (SentFirst | Sent))
  | { type: 'sendingAbandoned'; v: 1; application: ApplicationId; freezeId: string }
  | ({ type: 'endorsed' } & (AnsweredFirst | Answered))
  | ({ type: 'declined' } & (AnsweredFirst | Answered))
  | ({ type: 'changesRequested' } & Omit<Answered, 'v'> & { readonly v: 1 })
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

const isEndorsedByAll = ({ asked, answers }: Round): boolean =>
  Object.keys(asked).every((party) => answers[party]?.answer === 'endorsed');

/** Answers that stand, as they were given. */
const keptFrom = (before: Round | undefined, kept: readonly PartyId[]): Round['answers'] =>
  Object.fromEntries(
    kept.flatMap((party): [PartyId, Endorsement][] => {
      const given = before?.answers[party];
      return before && given?.answer === 'endorsed'
        ? [[party, { ...given, keptFrom: given.keptFrom ?? before.version }]]
        : [];
    }),
  );

export const sentForEndorsement = (
  state: State,
  event: Of<'sentForEndorsement'>,
  { at, seq, hash }: EventMeta,
): State =>
  change(state, event.application, (application) => {
    const { version, freezeId, sha, facts, asked, submitsItself, by } = event;
    const answers = event.v === 2 ? keptFrom(currentRound(application), event.kept) : {};
    const round: Round = {
      version,
      freezeId,
      sha,
      facts,
      asked,
      answers,
      submitsItself,
      ...(event.v === 2 && event.changed && { changed: event.changed }),
      sent: { at, seq, hash },
      sentBy: by,
    };
    return {
      ...application,
      status: isEndorsedByAll(round) ? 'endorsed' : 'awaitingEndorsement',
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

const answered = (event: Of<EndorsementAnswer>, { at, seq, hash, actor }: EventMeta): Endorsement => {
  const { party, person, role, inPlaceOf, actingFor, justification } = event;
  return {
    party,
    answer: event.type,
    person,
    role,
    ...(inPlaceOf !== undefined && { inPlaceOf }),
    ...(actingFor !== undefined && { actingFor }),
    ...('authority' in event && { authority: event.authority }),
    justification,
    actor,
    stamp: { at, seq, hash },
  };
};

export const endorsed = (state: State, event: Of<'endorsed'>, meta: EventMeta): State =>
  change(state, event.application, (before) => {
    const application = withRound(before, (round) => ({
      ...round,
      answers: { ...round.answers, [event.party]: answered(event, meta) },
    }));
    const round = currentRound(application);
    return round && isEndorsedByAll(round) ? { ...application, status: 'endorsed' } : application;
  });

/** *Støttar ikkje* and *Be om endring* end the round: the application is its writers' again. */
const endsRound = (state: State, event: Of<'declined' | 'changesRequested'>, meta: EventMeta): State =>
  change(state, event.application, (application) => ({
    ...withRound(application, (round) => ({
      ...round,
      answers: { ...round.answers, [event.party]: answered(event, meta) },
      ended: event.type,
    })),
    status: 'draft',
  }));
export const declined = (state: State, event: Of<'declined'>, meta: EventMeta): State => endsRound(state, event, meta);
export const changesRequested = (state: State, event: Of<'changesRequested'>, meta: EventMeta): State =>
  endsRound(state, event, meta);

export const submitted = (state: State, event: Of<'submitted'>, { at, seq, hash }: EventMeta): State =>
  change(state, event.application, (application) => ({
    ...application,
    status: 'submitted',
    number: event.number,
    submitted: { at, seq, hash },
  }));
