import { caseNumber } from '../../grant/caseNumber.js';
import { decisionOf } from '../../grant/followUps.js';
import { leadingMeeting } from '../../grant/roles.js';
import { currentRound, type GrantDecision, type Resolution } from '../../grant/state.js';
import { lettersAboutDecision } from '../../steps/documents.js';
import type { DecisionView, ResolutionView } from '../contract.js';
import type { Look } from '../reader.js';
import { followUpViews } from './followUpViews.js';

type Common = Pick<
  DecisionView,
  | 'id'
  | 'case'
  | 'caseNumber'
  | 'meeting'
  | 'at'
  | 'seq'
  | 'hash'
  | 'corrects'
  | 'how'
  | 'why'
  | 'replacedBy'
  | 'replacedHow'
  | 'replacedAt'
  | 'mayFollowUp'
>;

/** Whether the reader leads the body that decided it, or is its secretariat. */
const leads = ({ state, reader, today }: Look, { meeting }: GrantDecision | Resolution): boolean => {
  const body = state.meetings.get(meeting)?.body;
  return body !== undefined && leadingMeeting(state, reader.actor, body, today) !== undefined;
};

const common = (look: Look, decision: GrantDecision | Resolution): Common => {
  const { id, stamp, corrects, how, why, replacedBy } = decision;
  const known = look.state.cases.get(decision.case);
  const newer = decisionOf(look.state, { decision: replacedBy ?? '' });
  return {
    id,
    case: decision.case,
    caseNumber: known ? caseNumber(look.state, known) : '',
    meeting: decision.meeting,
    at: stamp.at,
    seq: stamp.seq,
    hash: stamp.hash,
    ...(corrects !== undefined && { corrects }),
    ...(how && { how }),
    ...(why?.text !== undefined && { why: why.text }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(newer?.how && { replacedHow: newer.how, replacedAt: newer.stamp.at }),
    mayFollowUp: replacedBy === undefined && leads(look, decision),
  };
};

/** Only the newest decision on an application that has not been taken up again since. */
const isNewest = ({ state }: Look, { id, line, replacedBy }: GrantDecision): boolean => {
  const application = state.applications.get(line.application);
  return replacedBy === undefined && application?.decisions.at(-1) === id && application.status === line.outcome;
};

export const decisionView = (look: Look, decision: GrantDecision): DecisionView => {
  const { state } = look;
  const { line } = decision;
  const application = state.applications.get(line.application);
  const round = application && currentRound(application);
  const result = decision.ballot === undefined ? undefined : state.ballots.get(decision.ballot)?.closed?.result;
  return {
    ...common(look, decision),
    application: line.application,
    title: round?.facts.title.text ?? '',
    outcome: line.outcome,
    amount: line.amount,
    year: line.year,
    ...(round && { requested: round.facts.requested.sum }),
    conditions: line.conditions.map(({ text }) => text ?? ''),
    ...(line.reason?.text !== undefined && { reason: line.reason.text }),
    ...(result && { result }),
    followUps: followUpViews(look, decision.id, line.conditions),
    mayCorrect: isNewest(look, decision) && leads(look, decision),
    letters: lettersAboutDecision(state, decision).map(({ party }) => party ?? ''),
  };
};

export const resolutionView = (look: Look, resolution: Resolution): ResolutionView => ({
  ...common(look, resolution),
  kind: resolution.kind,
  ...(resolution.text?.text !== undefined && { text: resolution.text.text }),
  followUps: followUpViews(look, resolution.id),
});
