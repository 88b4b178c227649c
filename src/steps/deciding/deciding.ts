import { osloDate } from '../../grant/calendar.js';
import { frameUse } from '../../grant/frame.js';
import { kroner, NO_KRONER, sumOf } from '../../grant/money.js';
import type { PersonId } from '../../grant/people.js';
import {
  saysSomething,
  type FrameExceeded,
  type NotFound,
  type NotLeading,
  type ReasonMissing,
} from '../../grant/refusal.js';
import { leadingMeeting } from '../../grant/roles.js';
import type {
  BallotId,
  BoardCase,
  CaseId,
  DecisionId,
  FrameAfter,
  GrantDecision,
  MotionLine,
  State,
} from '../../grant/state.js';
import {
  accept,
  freeText,
  LONGEST_ACT_TEXT,
  refuse,
  type DecideContext,
  type Decision,
  type EventMeta,
  type Step,
} from '../../grant/step.js';

export type DecidingCommand =
  | { type: 'recordDecision'; case: CaseId; ballot: BallotId }
  /** Puts a case off without a vote: all that is left when nothing could be adopted. */
  | { type: 'deferCase'; case: CaseId; reason: string };

export interface DecisionRecorded {
  type: 'decisionRecorded';
  v: 1;
  decision: DecisionId;
  case: CaseId;
  ballot?: BallotId;
  line: MotionLine;
  /** The year's frame, and what was left of it after this line. */
  frame: FrameAfter;
  by: PersonId;
  for?: PersonId;
}
export type DecidingEvent = DecisionRecorded;

export type DecidingRefusal =
  | NotLeading
  | NotFound
  | ReasonMissing
  | FrameExceeded
  | { readonly code: 'textTooLong' }
  | { readonly code: 'ballotNotClosed' }
  | { readonly code: 'notAdopted' }
  | { readonly code: 'alreadyDecided' }
  | { readonly code: 'voteFirst' };

type Decided = Decision<DecidingEvent, DecidingRefusal>;

const leaderOf = (
  state: State,
  known: BoardCase,
  { actor, arrivedAt }: DecideContext,
): { by: PersonId; for?: PersonId } | undefined => {
  const meeting = state.meetings.get(known.meeting);
  return meeting && leadingMeeting(state, actor, meeting.body, osloDate(arrivedAt));
};

/** What is left of the last line's frame when these lines are decided too. Reservations do not count: they may be lost. */
const frameAfter = (state: State, lines: readonly MotionLine[]): FrameAfter => {
  const { year } = lines.at(-1) ?? { year: 0 };
  const { amount, decided } = frameUse(state, year);
  const these = sumOf(lines.filter((line) => line.year === year).map((line) => line.amount));
  return { amount, left: kroner(amount - decided - these) };
};

const record = (
  state: State,
  { case: caseId, ballot: ballotId }: { case: CaseId; ballot: BallotId },
  context: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  const ballot = state.ballots.get(ballotId);
  if (!known || !ballot || ballot.case !== caseId) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, known, context);
  if (!leader) return refuse({ code: 'notLeading' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  if (!ballot.closed) return refuse({ code: 'ballotNotClosed' });
  if (!ballot.closed.result.adopted) return refuse({ code: 'notAdopted' });
  const over = ballot.lines.find((line) => line.amount > frameUse(state, line.year, ballotId).left);
  if (over) return refuse({ code: 'frameExceeded', left: frameUse(state, over.year, ballotId).left, year: over.year });
  return accept(
    ...ballot.lines.map((line, index): DecidingEvent => ({
      type: 'decisionRecorded',
      v: 1,
      decision: index === 0 ? caseId : `${caseId}-${index + 1}`,
      case: caseId,
      ballot: ballotId,
      line,
      frame: frameAfter(state, ballot.lines.slice(0, index + 1)),
      ...leader,
    })),
  );
};

const defer = (
  state: State,
  { case: caseId, reason }: { case: CaseId; reason: string },
  context: DecideContext,
): Decided => {
  const known = state.cases.get(caseId);
  const call = known && state.calls.get(state.meetings.get(known.meeting)?.call ?? '');
  if (!known || !call) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, known, context);
  if (!leader) return refuse({ code: 'notLeading' });
  if (known.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  const last = state.ballots.get(known.ballots.at(-1) ?? '');
  if (!last) return refuse({ code: 'voteFirst' });
  if (!last.closed) return refuse({ code: 'ballotNotClosed' });
  if (last.closed.result.adopted) return refuse({ code: 'alreadyDecided' });
  if (!saysSomething(reason)) return refuse({ code: 'reasonMissing' });
  if (reason.length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  const line: MotionLine = {
    application: known.application,
    outcome: 'deferred',
    amount: NO_KRONER,
    year: call.years[0] ?? known.year,
    conditions: [],
    reason: freeText(reason.trim()),
  };
  return accept({
    type: 'decisionRecorded',
    v: 1,
    decision: caseId,
    case: caseId,
    line,
    frame: frameAfter(state, [line]),
    ...leader,
  });
};

const recorded = (state: State, event: DecisionRecorded, { at, seq, hash }: EventMeta): State => {
  const { decision: id, line, frame, by } = event;
  const decision: GrantDecision = {
    id,
    case: event.case,
    meeting: state.cases.get(event.case)?.meeting ?? '',
    ...(event.ballot !== undefined && { ballot: event.ballot }),
    line,
    frame,
    stamp: { at, seq, hash },
    by,
    ...(event.for !== undefined && { for: event.for }),
  };
  return {
    ...state,
    decisions: state.decisions.with(id, decision),
    cases: state.cases.change(event.case, (known) => ({ ...known, decision: id })),
    applications: state.applications.change(line.application, (application) => ({
      ...application,
      status: line.outcome,
      decisions: [...application.decisions, id],
    })),
  };
};

export const deciding: Step<State, DecidingCommand, DecidingEvent, DecidingRefusal> = {
  decides: { recordDecision: record, deferCase: defer },
  evolves: { decisionRecorded: recorded },
  versions: { decisionRecorded: 1 },
};
