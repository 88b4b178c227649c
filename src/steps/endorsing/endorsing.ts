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
  type ApplicationId,
  type Call,
  type Round,
  type State,
} from '../../grant/state.js';
import {
  accept,
  freeText,
  LONGEST_ACT_TEXT,
  refuse,
  type DecideContext,
  type Decision,
  type Step,
} from '../../grant/step.js';
import { attachmentChanged, noteAttachmentChange } from './attachmentChanged.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import {
  declined,
  endorsed,
  sendingAbandoned,
  sentForEndorsement,
  submitted,
  type Answered,
  type EndorsingEvent,
} from './endorsingEvents.js';
import { abandon, send } from './sendForEndorsement.js';

export type { EndorsingCommand, EndorsingEvent, EndorsingRefusal };

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
  if (round.ended !== undefined) return { code: 'roundEnded' };
  if (isClosedFor(application, call, context.arrivedAt))
    return { code: 'deadlinePassed', deadline: deadlineOf(application, call) };
  if (application.status !== 'awaitingEndorsement') return { code: 'roundEnded' };
  const mustSayWhy = call.profile.justificationRequired || command.answer === 'declined';
  if (mustSayWhy && !saysSomething(justification)) return { code: 'justificationMissing' };
  if (justification.length > LONGEST_ACT_TEXT) return { code: 'justificationTooLong' };
  return undefined;
};

/** What was submitted before keeps its number. */
const numberFor = (state: State, call: Call, { number }: Application): number =>
  number ??
  [...state.applications.values()].filter((other) => other.call === call.id && other.number !== undefined).length + 1;

const answer = (
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

  const given: Answered = {
    v: 1,
    application: application.id,
    party: command.party,
    version: round.version,
    person: authority.person,
    role: authority.id,
    ...(asked && asked.person !== authority.person && { inPlaceOf: asked.person }),
    ...(authority.actingFor && { actingFor: authority.actingFor }),
    justification: freeText(command.justification.trim()),
  };
  if (command.answer === 'declined') return accept({ type: 'declined', ...given });
  const isLast = Object.keys(round.asked).every(
    (party) => party === command.party || round.answers[party]?.answer === 'endorsed',
  );
  const submission: EndorsingEvent = {
    type: 'submitted',
    v: 1,
    application: application.id,
    number: numberFor(state, call, application),
  };
  return accept<EndorsingEvent>({ type: 'endorsed', ...given }, ...(isLast && round.submitsItself ? [submission] : []));
};

const submit = (state: State, { application: id }: { application: ApplicationId }, context: DecideContext): Decided => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  const person = personOf(state, context.actor);
  if (!application || !call) return refuse({ code: 'notFound' });
  if (person === undefined || !application.people.includes(person)) return refuse({ code: 'notYours' });
  if (application.status !== 'endorsed') return refuse({ code: 'notFullyEndorsed' });
  if (isClosedFor(application, call, context.arrivedAt))
    return refuse({ code: 'deadlinePassed', deadline: deadlineOf(application, call) });
  return accept({ type: 'submitted', v: 1, application: id, number: numberFor(state, call, application) });
};

export const endorsing: Step<State, EndorsingCommand, EndorsingEvent, EndorsingRefusal> = {
  decides: { sendForEndorsement: send, abandonSending: abandon, endorse: answer, submit, noteAttachmentChange },
  evolves: { sentForEndorsement, sendingAbandoned, endorsed, declined, submitted, attachmentChanged },
  versions: {
    sentForEndorsement: 1,
    sendingAbandoned: 1,
    endorsed: 1,
    declined: 1,
    submitted: 1,
    attachmentChanged: 1,
  },
};
