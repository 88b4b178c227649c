import { caseNumber } from '../../grant/caseNumber.js';
import { currentRound, type GrantDecision } from '../../grant/state.js';
import type { DecisionView } from '../contract.js';
import type { Look } from '../reader.js';

export const decisionView = ({ state }: Look, decision: GrantDecision): DecisionView => {
  const { line, stamp } = decision;
  const application = state.applications.get(line.application);
  const known = state.cases.get(decision.case);
  const result = decision.ballot === undefined ? undefined : state.ballots.get(decision.ballot)?.closed?.result;
  return {
    id: decision.id,
    case: decision.case,
    caseNumber: known ? caseNumber(state, known) : '',
    meeting: decision.meeting,
    application: line.application,
    title: (application && currentRound(application)?.facts.title.text) ?? '',
    outcome: line.outcome,
    amount: line.amount,
    conditions: line.conditions.map(({ text }) => text ?? ''),
    ...(line.reason?.text !== undefined && { reason: line.reason.text }),
    at: stamp.at,
    seq: stamp.seq,
    hash: stamp.hash,
    ...(result && { result }),
  };
};

/** Newest first. */
export const decisionViews = (look: Look): DecisionView[] =>
  [...look.state.decisions.values()]
    .sort((a, b) => b.stamp.seq - a.stamp.seq)
    .map((decision) => decisionView(look, decision));
