import { levelFor } from '../../grant/call.js';
import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { osloDate } from '../../grant/calendar.js';
import { own } from '../../grant/own.js';
import type { Role } from '../../grant/people.js';
import { saysSomething } from '../../grant/refusal.js';
import { authorityOf } from '../../grant/roles.js';
import {
  currentRound,
  personOf,
  type Application,
  type Authority,
  type Call,
  type Round,
  type State,
} from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext, type Decision } from '../../grant/step.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import type { EndorsingEvent } from './endorsingEvents.js';
import { isReplaced } from './isReplaced.js';
import { numberFor } from './numberFor.js';

type Decided = Decision<EndorsingEvent, EndorsingRefusal>;

/** Why this answer cannot count, asked in the order that tells a stranger least. */
const answerRefusal = (
  application: Application,
  round: Round,
  call: Call,
  command: Extract<EndorsingCommand, { type: 'endorse' }>,
  authority: Role | undefined,
  context: DecideContext,
): EndorsingRefusal | undefined => {
  const { party, version, justification } = command;
  if (own(round.asked, party) === undefined) return { code: version === round.version ? 'notAParty' : 'outdated' };
  if (authority === undefined) return { code: 'noAuthority', party };
  if (version !== round.version) return { code: 'outdated' };
  if (own(round.answers, party) !== undefined) return { code: 'alreadyAnswered' };
  if (round.ended === 'returned' || round.ended === 'withdrawn') return { code: 'outOfHands', ended: round.ended };
  if (round.ended) return { code: 'roundEnded' };
  if (isReplaced(round, party, authority.person)) return { code: 'replaced', party };
  if (isClosedFor(application, call, context.arrivedAt))
    return { code: 'deadlinePassed', deadline: deadlineOf(application, call) };
  if (application.status !== 'awaitingEndorsement') return { code: 'roundEnded' };
  if (command.answer === 'changesRequested' && !saysSomething(justification)) return { code: 'changesMissing' };
  const mustSayWhy = call.profile.justificationRequired || command.answer === 'declined';
  if (mustSayWhy && !saysSomething(justification)) return { code: 'justificationMissing' };
  if (justification.length > LONGEST_ACT_TEXT) return { code: 'justificationTooLong' };
  return undefined;
};

/** The row as it is that day. Its id alone would say what the register says later. */
const authorityNow = ({ unit, source, from, to }: Role, level: string): Authority => ({
  level,
  ...(unit && { unit }),
  ...(source && { source }),
  from,
  ...(to !== undefined && { to }),
});

/** A leader's answer for his party, to one content. */
export const endorse = (
  state: State,
  command: Extract<EndorsingCommand, { type: 'endorse' }>,
  context: DecideContext,
): Decided => {
  const application = state.applications.get(command.application);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const round = currentRound(application);
  if (!round) return refuse({ code: 'notSent' });
  const person = personOf(state, context.actor);
  const level = levelFor(call, command.party);
  const asked = own(round.asked, command.party);
  const today = osloDate(context.arrivedAt);
  const authority = person && level ? authorityOf(state, person, command.party, level, today, asked?.role) : undefined;
  const refused = answerRefusal(application, round, call, command, authority, context);
  if (refused || !authority) return refuse(refused ?? { code: 'noAuthority', party: command.party });

  const given = {
    application: application.id,
    party: command.party,
    version: round.version,
    person: authority.person,
    role: authority.id,
    ...(asked && asked.person !== authority.person && { inPlaceOf: asked.person }),
    ...(authority.actingFor && { actingFor: authority.actingFor }),
    authority: authorityNow(authority, level ?? ''),
    justification: freeText(command.justification.trim()),
  };
  if (command.answer === 'declined') return accept({ type: 'declined', v: 2, ...given });
  if (command.answer === 'changesRequested') return accept({ type: 'changesRequested', v: 1, ...given });
  const isLast = Object.keys(round.asked).every(
    (party) => party === command.party || round.answers[party]?.answer === 'endorsed',
  );
  const submission: EndorsingEvent = {
    type: 'submitted',
    v: 1,
    application: application.id,
    number: numberFor(state, call, application),
  };
  const endorsed: EndorsingEvent = { type: 'endorsed', v: 2, ...given };
  return accept<EndorsingEvent>(endorsed, ...(isLast && round.submitsItself ? [submission] : []));
};
