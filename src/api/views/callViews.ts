import { isClosedTo } from '../../grant/call.js';
import { mayBegin, nextAllocation } from '../../grant/callMode.js';
import { frameOfCall, frameUse } from '../../grant/frame.js';
import type { Call } from '../../grant/state.js';
import type { CallPage, CallSummary } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking, maySeeRow } from './access.js';
import { applicationRow } from './applicationRow.js';
import { isRoleInForce, personView, wayOf } from './personViews.js';

export const callSummary = (look: Look, call: Call): CallSummary => {
  const { state, now, today } = look;
  const open = !isClosedTo(call, now);
  const next = nextAllocation(call, today);
  return {
    id: call.id,
    years: call.years,
    deadline: call.deadline,
    ...(call.decideBy !== undefined && { decideBy: call.decideBy }),
    openedAt: call.opened.at,
    open,
    mode: call.mode,
    ...(next !== undefined && { nextAllocation: next }),
    mayBegin: open && mayBegin(call.mode, { isSecretary: isSecretaryLooking(look) }),
    frame: frameOfCall(state, call),
  };
};

/** Newest first. */
export const callSummaries = (look: Look): CallSummary[] =>
  [...look.state.calls.values()].sort((a, b) => b.opened.seq - a.opened.seq).map((call) => callSummary(look, call));

/** Whom the bot would have to reach and cannot: leaders with authority, and the committee. */
const unreachable = (look: Look): CallPage['unreachable'] => {
  const wanted = [...look.state.roles.values()].filter((role) => isRoleInForce(look, role)).map(({ person }) => person);
  return [...new Set(wanted)]
    .filter((person) => wayOf(look, person) === 'none')
    .map((person) => personView(look, person));
};

/** The call as the secretariat works with it: every application and its state. */
export const callPage = (look: Look, id: string): CallPage => {
  const call = look.state.calls.get(id);
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  if (!call) throw new HttpFailure(404, 'notFound');
  const applications = [...look.state.applications.values()]
    .filter((one) => one.call === id && one.status !== 'deleted' && maySeeRow(look, one, call))
    .sort((a, b) => a.started.seq - b.started.seq)
    .map((application) => applicationRow(look, application, call));
  return {
    ...callSummary(look, call),
    profile: call.profile,
    frames: call.years.map((year) => frameUse(look.state, year)),
    applications,
    requestedTotal: applications.reduce(
      (sum, { requested, status }) => (status === 'draft' || status === 'withdrawn' ? sum : sum + (requested ?? 0)),
      0,
    ),
    unreachable: unreachable(look),
  };
};
