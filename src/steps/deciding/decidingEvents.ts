import type { IsoDate } from '../../grant/calendar.js';
import type { PersonId } from '../../grant/people.js';
import type {
  ApplicationId,
  BallotId,
  CaseId,
  Correction,
  DecisionId,
  FollowUp,
  FollowUpId,
  FrameAfter,
  GrantDecision,
  MotionLine,
  Resolution,
  ResolutionKind,
  State,
} from '../../grant/state.js';
import type { EventMeta, FreeText } from '../../grant/step.js';

interface Replaces {
  corrects?: DecisionId;
  how?: Correction;
  why?: FreeText;
}

export interface DecisionRecorded extends Replaces {
  type: 'decisionRecorded';
  /** Version 2 may take the place of an earlier decision. */
  v: 1 | 2;
  decision: DecisionId;
  case: CaseId;
  ballot?: BallotId;
  line: MotionLine;
  /** The year's frame, and what was left of it after this line. */
  frame: FrameAfter;
  by: PersonId;
  for?: PersonId;
}

export interface ResolutionRecorded extends Replaces {
  type: 'resolutionRecorded';
  v: 1;
  decision: DecisionId;
  case: CaseId;
  kind: ResolutionKind;
  text?: FreeText;
  by: PersonId;
  for?: PersonId;
}

export interface FollowUpSet {
  type: 'followUpSet';
  v: 1;
  followUp: FollowUpId;
  decision: DecisionId;
  what: FollowUp['what'];
  condition?: number;
  text?: FreeText;
  due: IsoDate;
  owner?: PersonId;
  /** Nobody where it comes of the decision's own words. */
  by?: PersonId;
}

export type DecidingEvent =
  | DecisionRecorded
  | ResolutionRecorded
  | FollowUpSet
  | { type: 'followUpDone'; v: 1; followUp: FollowUpId; by: PersonId; note?: FreeText }
  | { type: 'followUpReopened'; v: 1; followUp: FollowUpId; by: PersonId }
  | { type: 'followUpReminded'; v: 1; followUp: FollowUpId; people: readonly PersonId[] };

type Of<T extends DecidingEvent['type']> = Extract<DecidingEvent, { type: T }>;

const replacing = ({ corrects, how, why }: Replaces) => ({
  ...(corrects !== undefined && { corrects }),
  ...(how !== undefined && { how }),
  ...(why && { why }),
});

const common = (state: State, event: DecisionRecorded | ResolutionRecorded, { at, seq, hash }: EventMeta) => ({
  id: event.decision,
  case: event.case,
  meeting: state.cases.get(event.case)?.meeting ?? '',
  stamp: { at, seq, hash },
  by: event.by,
  ...(event.for !== undefined && { for: event.for }),
  ...replacing(event),
});

/**
 * Which decision stands in each case: in the one it was made in, the first of it; in the case that an application had of its own
 * when a list decided it, that of its line; in every case that the earlier decision stood in, the one that took its place.
 */
const casesAfter = (
  state: State,
  { case: caseId, decision: id, corrects }: Of<'decisionRecorded' | 'resolutionRecorded'>,
  application?: ApplicationId,
) => {
  if (corrects === undefined) {
    const own = [...state.cases.values()].filter(
      (known) => known.id !== caseId && known.application === application && known.decision === undefined,
    );
    return own.reduce(
      (cases, known) => cases.change(known.id, (changed) => ({ ...changed, decision: id })),
      state.cases.change(caseId, (known) => ({ ...known, decision: known.decision ?? id })),
    );
  }
  return [...state.cases.values()]
    .filter(({ decision }) => decision === corrects)
    .reduce((cases, { id: one }) => cases.change(one, (known) => ({ ...known, decision: id })), state.cases);
};

export const decisionRecorded = (state: State, event: DecisionRecorded, meta: EventMeta): State => {
  const { decision: id, line, frame, corrects } = event;
  const decision: GrantDecision = {
    ...common(state, event, meta),
    ...(event.ballot !== undefined && { ballot: event.ballot }),
    line,
    frame,
  };
  const before =
    corrects === undefined ? state.decisions : state.decisions.change(corrects, (old) => ({ ...old, replacedBy: id }));
  return {
    ...state,
    decisions: before.with(id, decision),
    cases: casesAfter(state, event, line.application),
    applications: state.applications.change(line.application, (application) => ({
      ...application,
      status: line.outcome,
      decisions: [...application.decisions, id],
    })),
  };
};

/** An application that nothing of money was decided about waits for another body or meeting. */
const waitsAgain = ({ applications, cases }: State, caseId: CaseId): State['applications'] =>
  applications.change(cases.get(caseId)?.application ?? '', (application) =>
    application.status === 'onAgenda' ? { ...application, status: 'ready' } : application,
  );

export const resolutionRecorded = (state: State, event: ResolutionRecorded, meta: EventMeta): State => {
  const { decision: id, kind, text, corrects } = event;
  const resolution: Resolution = { ...common(state, event, meta), kind, ...(text && { text }) };
  const before =
    corrects === undefined
      ? state.resolutions
      : state.resolutions.change(corrects, (old) => ({ ...old, replacedBy: id }));
  return {
    ...state,
    resolutions: before.with(id, resolution),
    cases: casesAfter(state, event),
    applications: waitsAgain(state, event.case),
  };
};

export const followUpSet = (state: State, event: FollowUpSet, { at, seq, hash }: EventMeta): State => {
  const { followUp: id, decision, what, condition, text, due, owner, by } = event;
  const before = state.followUps.get(id);
  const set: FollowUp = {
    id,
    decision,
    what,
    ...(condition !== undefined && { condition }),
    ...(text && { text }),
    due,
    ...(owner !== undefined && { owner }),
    set: { at, seq, hash },
    ...(by !== undefined && { setBy: by }),
    // Another day is reminded of anew; another owner of the same day has not been told either.
    ...(before?.reminded && before.due === due && before.owner === owner && { reminded: before.reminded }),
  };
  return { ...state, followUps: state.followUps.with(id, set) };
};

export const followUpDone = (
  state: State,
  { followUp, by, note }: Of<'followUpDone'>,
  { at, seq, hash }: EventMeta,
): State => ({
  ...state,
  followUps: state.followUps.change(followUp, (one) => ({
    ...one,
    done: { stamp: { at, seq, hash }, by, ...(note && { note }) },
  })),
});

export const followUpReopened = (state: State, { followUp }: Of<'followUpReopened'>): State => ({
  ...state,
  followUps: state.followUps.change(followUp, ({ done: _done, ...one }) => one),
});

export const followUpReminded = (
  state: State,
  { followUp, people }: Of<'followUpReminded'>,
  { at, seq, hash }: EventMeta,
): State => ({
  ...state,
  followUps: state.followUps.change(followUp, (one) => ({ ...one, reminded: { stamp: { at, seq, hash }, people } })),
});
