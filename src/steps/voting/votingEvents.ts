import type { Instant } from '../../grant/calendar.js';
import type { PersonId, Seat } from '../../grant/people.js';
import type {
  Ballot,
  BallotId,
  BallotResult,
  CaseId,
  Impartiality,
  MotionLine,
  State,
  VoteChoice,
} from '../../grant/state.js';
import type { EventMeta } from '../../grant/step.js';

export type VotingEvent =
  | {
      type: 'ballotOpened';
      v: 1;
      ballot: BallotId;
      case: CaseId;
      lines: readonly MotionLine[];
      seats: readonly Seat[];
      askImpartiality: readonly PersonId[];
      by: PersonId;
      for?: PersonId;
    }
  /** `by` where the chair, or the secretary for him, has decided the question for somebody in doubt. */
  | {
      type: 'impartialityDeclared';
      v: 1;
      ballot: BallotId;
      person: PersonId;
      answer: Impartiality;
      by?: PersonId;
      for?: PersonId;
    }
  | { type: 'voteCast'; v: 1; ballot: BallotId; person: PersonId; choice: VoteChoice; revision: number }
  | { type: 'ballotClosing'; v: 1; ballot: BallotId; closesAt: Instant; by: PersonId; for?: PersonId }
  | {
      type: 'ballotClosed';
      v: 1;
      ballot: BallotId;
      result: BallotResult;
      votes: Readonly<Record<PersonId, VoteChoice>>;
    };

type Of<T extends VotingEvent['type']> = Extract<VotingEvent, { type: T }>;

const change = (state: State, id: BallotId, changed: (ballot: Ballot) => Ballot): State => ({
  ...state,
  ballots: state.ballots.change(id, changed),
});

export const ballotOpened = (state: State, event: Of<'ballotOpened'>, { at, seq, hash }: EventMeta): State => {
  const { ballot: id, lines, seats, askImpartiality, by } = event;
  const opened: Ballot = {
    id,
    case: event.case,
    meeting: state.cases.get(event.case)?.meeting ?? '',
    lines,
    seats,
    askImpartiality,
    impartiality: {},
    votes: {},
    opened: { at, seq, hash },
    openedBy: by,
    ...(event.for !== undefined && { openedFor: event.for }),
  };
  return {
    ...state,
    ballots: state.ballots.with(id, opened),
    cases: state.cases.change(event.case, (known) => ({ ...known, ballots: [...known.ballots, id] })),
  };
};

export const impartialityDeclared = (state: State, { ballot, person, answer, by }: Of<'impartialityDeclared'>): State =>
  change(state, ballot, (open) => ({
    ...open,
    impartiality: { ...open.impartiality, [person]: answer },
    ...(by !== undefined && { ruledOn: [...(open.ruledOn ?? []), person] }),
  }));

export const voteCast = (
  state: State,
  { ballot, person, choice, revision }: Of<'voteCast'>,
  { at }: EventMeta,
): State =>
  change(state, ballot, (open) => ({ ...open, votes: { ...open.votes, [person]: { choice, revision, at } } }));

export const ballotClosing = (state: State, { ballot, closesAt, by, for: chair }: Of<'ballotClosing'>): State =>
  change(state, ballot, (open) => ({
    ...open,
    closing: { at: closesAt, by, ...(chair !== undefined && { for: chair }) },
  }));

export const ballotClosed = (
  state: State,
  { ballot, result }: Of<'ballotClosed'>,
  { at, seq, hash }: EventMeta,
): State => change(state, ballot, (open) => ({ ...open, closed: { stamp: { at, seq, hash }, result } }));
