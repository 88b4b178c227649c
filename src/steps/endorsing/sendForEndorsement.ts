import { levelFor, trustOf } from '../../grant/call.js';
import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { frozenAt } from '../../grant/freezeId.js';
import { osloDate, type Instant } from '../../grant/calendar.js';
import { isWriterOf } from '../../grant/members.js';
import { own } from '../../grant/own.js';
import type { RoleId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import { endorsersOf } from '../../grant/roles.js';
import {
  personOf,
  type Application,
  type ApplicationId,
  type Asked,
  type Call,
  type ContentFacts,
  type State,
} from '../../grant/state.js';
import { accept, CLOCK, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import type { EndorsingEvent } from './endorsingEvents.js';

type Decided = Decision<EndorsingEvent, EndorsingRefusal>;

/** Nobody is asked who could not answer: each party's chosen row must give authority for that party today. */
const askedFrom = (
  state: State,
  call: Call,
  facts: ContentFacts,
  endorsers: Readonly<Record<PartyId, RoleId>>,
  at: Instant,
): Record<PartyId, Asked> | EndorsingRefusal => {
  const asked: Record<PartyId, Asked> = {};
  for (const party of [...facts.municipalities, trustOf(call)]) {
    const chosen = own(endorsers, party);
    if (chosen === undefined) return { code: 'endorserMissing', party };
    const level = levelFor(call, party);
    const withAuthority = level === undefined ? [] : endorsersOf(state, party, level, osloDate(at));
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
export const send = (
  state: State,
  command: Extract<EndorsingCommand, { type: 'sendForEndorsement' }>,
  context: DecideContext,
): Decided => {
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
  const asked = askedFrom(state, call, command.facts, command.endorsers, context.arrivedAt);
  if (isRefusal(asked)) return refuse(asked);
  const { freezeId, sha, facts, people, submitsItself } = command;
  const version = application.rounds.length + 1;
  return accept({
    type: 'sentForEndorsement',
    v: 1,
    application: application.id,
    version,
    freezeId,
    sha,
    facts,
    asked,
    people,
    submitsItself,
    by,
  });
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
