import { levelFor, trustOf } from '../../grant/call.js';
import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { frozenAt } from '../../grant/freezeId.js';
import { osloDate, type Instant } from '../../grant/calendar.js';
import { isWriterOf } from '../../grant/members.js';
import { own } from '../../grant/own.js';
import type { PartyId } from '../../grant/party.js';
import { endorsersOf } from '../../grant/roles.js';
import {
  currentRound,
  personOf,
  type Application,
  type ApplicationId,
  type Asked,
  type Call,
  type State,
} from '../../grant/state.js';
import { accept, CLOCK, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import type { EndorsingEvent } from './endorsingEvents.js';
import { keptAnswers } from './keptAnswers.js';
import { numberFor } from './numberFor.js';

type Sending = Extract<EndorsingCommand, { type: 'sendForEndorsement' }>;
type Decided = Decision<EndorsingEvent, EndorsingRefusal>;

/**
 * Where the profile asks leaders of a side, each of its parties is asked. Nobody is asked who could not answer: each party's chosen row must give authority for that party today. A party whose answer
 * stands is not asked, and stays with who was asked before.
 */
const askedFrom = (
  state: State,
  call: Call,
  { facts, endorsers }: Sending,
  standing: Readonly<Record<PartyId, Asked>>,
  at: Instant,
): Record<PartyId, Asked> | EndorsingRefusal => {
  const asked: Record<PartyId, Asked> = {};
  for (const party of [...facts.municipalities, trustOf(call)]) {
    const level = levelFor(call, party);
    if (level === undefined) continue;
    const before = own(standing, party);
    if (before) {
      asked[party] = before;
      continue;
    }
    const chosen = own(endorsers, party);
    if (chosen === undefined) return { code: 'endorserMissing', party };
    const withAuthority = endorsersOf(state, party, level, osloDate(at));
    const role = withAuthority.find(({ id }) => id === chosen);
    if (!role) return { code: 'endorserWithoutAuthority', party };
    asked[party] = { person: role.person, role: role.id };
  }
  return asked;
};

const isRefusal = (asked: Record<PartyId, Asked> | EndorsingRefusal): asked is EndorsingRefusal =>
  typeof asked.code === 'string';

/** It was frozen before it was sent back, or taken back after it was deleted: what was written since would be lost. */
const isBeforeHandingBack = ({ handedBack }: Application, freezeId: string): boolean =>
  handedBack !== undefined && frozenAt(freezeId) <= Date.parse(handedBack.at);

/** Freezes a draft for the leaders: from here on everybody answers to this content and no other. */
export const send = (state: State, command: Sending, context: DecideContext): Decided => {
  const application = state.applications.get(command.application);
  const call = application && state.calls.get(application.call);
  const by = personOf(state, context.actor);
  if (!application || !call) return refuse({ code: 'notFound' });
  if (by === undefined || !isWriterOf(application, by)) return refuse({ code: 'notYours' });
  if (application.abandoned.includes(command.freezeId) || isBeforeHandingBack(application, command.freezeId))
    return refuse({ code: 'sendingGivenUp' });
  if (application.rounds.some((round) => round.freezeId === command.freezeId)) return refuse({ code: 'alreadySent' });
  if (application.status !== 'draft') return refuse({ code: 'notADraft' });
  if (isClosedFor(application, call, context.arrivedAt))
    return refuse({ code: 'deadlinePassed', deadline: deadlineOf(application, call) });
  if (command.problems.length > 0) return refuse({ code: 'incomplete', problems: command.problems });
  const { freezeId, sha, facts, people, submitsItself, changed } = command;
  const before = currentRound(application)?.asked ?? {};
  const standing = Object.fromEntries(
    keptAnswers(state, application, sha).flatMap((party) => (before[party] ? [[party, before[party]]] : [])),
  );
  const asked = askedFrom(state, call, command, standing, context.arrivedAt);
  if (isRefusal(asked)) return refuse(asked);
  const version = application.rounds.length + 1;
  const kept = Object.keys(asked).filter((party) => party in standing);
  const sent: EndorsingEvent = {
    type: 'sentForEndorsement',
    v: 2,
    application: application.id,
    version,
    freezeId,
    sha,
    facts,
    asked,
    people,
    submitsItself,
    kept,
    ...(changed && changed.length > 0 && { changed }),
    by,
  };
  const count = Object.keys(asked).length;
  // Nobody is left whose answer would submit it: nobody is asked, or everybody has answered for this very content already.
  const isEndorsed = count === 0 || (submitsItself && kept.length === count);
  const number = numberFor(state, call, application);
  return accept<EndorsingEvent>(
    sent,
    ...(isEndorsed ? [{ type: 'submitted' as const, v: 1 as const, application: application.id, number }] : []),
  );
};

export const abandon = (
  state: State,
  { application: id, freezeId }: { application: ApplicationId; freezeId: string },
  context: DecideContext,
): Decided => {
  if (context.actor !== CLOCK) return refuse({ code: 'notClock' });
  const application = state.applications.get(id);
  if (!application) return refuse({ code: 'notFound' });
  if (application.rounds.some((round) => round.freezeId === freezeId)) return refuse({ code: 'alreadySent' });
  if (application.abandoned.includes(freezeId)) return refuse({ code: 'sendingGivenUp' });
  return accept({ type: 'sendingAbandoned', v: 1, application: id, freezeId });
};
