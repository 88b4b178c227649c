import type { Instant } from '../../grant/calendar.js';
import type { PersonId, Seat } from '../../grant/people.js';
import type {
  Ballot,
  BallotId,
  BallotResult,
  CaseId,
  FirstBallotResult,
  Impartiality,
  MeetingId,
  MotionLine,
  State,
  VoteChoice,
} from '../../grant/state.js';
import type { EventMeta, FreeText } from '../../grant/step.js';
import { RULES_BEFORE } from '../../grant/votingRules.js';

export type VotingEvent =
  | {
      type: 'ballotOpened';
      /** Version 2 may have a second motion, and proxies. */
      v: 1 | 2;
      ballot: BallotId;
      case: CaseId;
      lines: readonly MotionLine[];
      other?: readonly MotionLine[];
      proxies?: Readonly<Record<PersonId, PersonId>>;
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
  /** `by` has the member's written proxy. */
  | {
      type: 'proxyVoteCast';
      v: 1;
      ballot: BallotId;
      person: PersonId;
      by: PersonId;
      choice: VoteChoice;
      revision: number;
    }
  | { type: 'voteWithdrawn'; v: 1; ballot: BallotId; person: PersonId; by?: PersonId; revision: number }
  | {
      type: 'proxyGiven';
      v: 1;
      meeting: MeetingId;
      from: PersonId;
      to: PersonId;
      source?: FreeText;
      by: PersonId;
    }
  | { type: 'proxyEnded'; v: 1; meeting: MeetingId; from: PersonId; by: PersonId }
  | { type: 'ballotClosing'; v: 1; ballot: BallotId; closesAt: Instant; by: PersonId; for?: PersonId }
  /** Version 1 is from before bodies had voting rules of their own: all were counted by the same. */
  | ClosedBy<1, FirstBallotResult>
  | ClosedBy<2, BallotResult>;

interface ClosedBy<V, R> {
  type: 'ballotClosed';
  v: V;
  ballot: BallotId;
  result: R;
  votes: Readonly<Record<PersonId, VoteChoice>>;
}

type Of<T extends VotingEvent['type']> = Extract<VotingEvent, { type: T }>;

const change = (state: State, id: BallotId, changed: (ballot: Ballot) => Ballot): State => ({
  ...state,
  ballots: state.ballots.change(id, changed),
});

export const ballotOpened = (state: State, event: Of<'ballotOpened'>, { at, seq, hash }: EventMeta): State => {
  const { ballot: id, lines, other, proxies, seats, askImpartiality, by } = event;
  const opened: Ballot = {
    id,
    case: event.case,
    meeting: state.cases.get(event.case)?.meeting ?? '',
    lines,
    ...(other && { other }),
    seats,
    askImpartiality,
    ...(proxies && { proxies }),
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

export const proxyVoteCast = (
  state: State,
  { ballot, person, by, choice, revision }: Of<'proxyVoteCast'>,
  { at }: EventMeta,
): State =>
  change(state, ballot, (open) => ({ ...open, votes: { ...open.votes, [person]: { choice, revision, at, by } } }));

export const voteWithdrawn = (state: State, { ballot, person, revision }: Of<'voteWithdrawn'>): State =>
  change(state, ballot, (open) => ({
    ...open,
    votes: Object.fromEntries(Object.entries(open.votes).filter(([voter]) => voter !== person)),
    withdrawn: { ...open.withdrawn, [person]: revision },
  }));

export const proxyGiven = (state: State, event: Of<'proxyGiven'>, { at, seq, hash }: EventMeta): State => {
  const { meeting, from, to, source, by } = event;
  const proxy = { to, ...(source && { source }), by, stamp: { at, seq, hash } };
  return {
    ...state,
    meetings: state.meetings.change(meeting, (known) => ({ ...known, proxies: { ...known.proxies, [from]: proxy } })),
  };
};

export const proxyEnded = (state: State, { meeting, from }: Of<'proxyEnded'>): State => ({
  ...state,
  meetings: state.meetings.change(meeting, (known) => ({
    ...known,
    proxies: Object.fromEntries(Object.entries(known.proxies ?? {}).filter(([member]) => member !== from)),
  })),
});

export const ballotClosing = (state: State, { ballot, closesAt, by, for: chair }: Of<'ballotClosing'>): State =>
  change(state, ballot, (open) => ({
    ...open,
    closing: { at: closesAt, by, ...(chair !== undefined && { for: chair }) },
  }));

export const ballotClosed = (state: State, event: Of<'ballotClosed'>, { at, seq, hash }: EventMeta): State => {
  const result = event.v === 1 ? { ...event.result, rules: RULES_BEFORE } : event.result;
  return change(state, event.ballot, (open) => ({ ...open, closed: { stamp: { at, seq, hash }, result } }));
};
