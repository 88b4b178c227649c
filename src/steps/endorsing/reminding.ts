import { atHour, addDays, osloDate, type Instant, type IsoDate } from '../../grant/calendar.js';
import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { isWriterOf } from '../../grant/members.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import { isSecretary } from '../../grant/roles.js';
import {
  currentRound,
  personOf,
  type Application,
  type ApplicationId,
  type Call,
  type Round,
  type State,
} from '../../grant/state.js';
import { accept, CLOCK, refuse, type DecideContext, type Decision, type DueCommand } from '../../grant/step.js';
import type { EndorsingCommand, EndorsingRefusal } from './endorsingCommands.js';
import type { EndorsingEvent } from './endorsingEvents.js';
import { openRound } from './openRound.js';

type Decided = Decision<EndorsingEvent, EndorsingRefusal>;
type Remind = Extract<EndorsingCommand, { type: 'remind' }>;

/** So many days before the deadline a leader who has not answered is reminded, at eight in the morning in Oslo. */
export const REMINDED_DAYS_BEFORE = [7, 3, 1] as const;
const AT_HOUR = 8;

/** Since when a party's leader has been asked: since it was sent, or since he took another's place. */
export const askedSince = ({ sent, replaced = [] }: Round, party: PartyId): Instant =>
  replaced.findLast((one) => one.party === party)?.stamp.at ?? sent.at;

/** Reminders to the one who is asked now, oldest first. */
export const remindersTo = ({ reminders = [], asked }: Round, party: PartyId) =>
  reminders.filter((one) => one.party === party && one.person === asked[party]?.person);

const slotsOf = (deadline: IsoDate): IsoDate[] => REMINDED_DAYS_BEFORE.map((days) => addDays(deadline, -days));

/** A slot is a day: nobody is reminded twice on it, by the clock or by anybody, nor on the day he was asked. */
const isTaken = (round: Round, party: PartyId, slot: IsoDate): boolean =>
  osloDate(askedSince(round, party)) >= slot || remindersTo(round, party).some((one) => one.slot >= slot);

/** When the next reminder goes by itself; nothing where the deadline is nearer than that. */
export const nextReminder = (
  application: Application,
  call: Call,
  round: Round,
  party: PartyId,
  now: Instant,
): IsoDate | undefined =>
  slotsOf(deadlineOf(application, call)).find(
    (slot) => Date.parse(atHour(slot, AT_HOUR)) > Date.parse(now) && !isTaken(round, party, slot),
  );

/** Whether somebody may remind now, or must wait until tomorrow. */
export const mayBeReminded = (round: Round, party: PartyId, now: Instant): boolean =>
  !isTaken(round, party, osloDate(now));

/** Reminders of the newest slot that has come. One that passed while nothing ran is not made up for when a later one has come. */
export const dueReminders = (state: State, now: Instant): DueCommand<EndorsingCommand>[] =>
  [...state.applications.values()].flatMap((application) => {
    const round = currentRound(application);
    const call = state.calls.get(application.call);
    if (application.status !== 'awaitingEndorsement' || !round || !call || isClosedFor(application, call, now))
      return [];
    const slot = slotsOf(deadlineOf(application, call)).findLast((one) => atHour(one, AT_HOUR) <= now);
    if (slot === undefined) return [];
    return Object.keys(round.asked)
      .filter((party) => round.answers[party] === undefined && !isTaken(round, party, slot))
      .map((party): DueCommand<EndorsingCommand> => {
        const person = round.asked[party]?.person ?? '';
        const { id } = application;
        return {
          id: `remind:${id}:${round.version}:${party}:${person}:${slot}`,
          command: { type: 'remind', application: id, version: round.version, party, slot },
        };
      });
  });

const reminded = (
  state: State,
  { application: id, party, version }: { application: ApplicationId; party: PartyId; version: number },
  slot: IsoDate,
  context: DecideContext,
  by?: PersonId,
): Decided => {
  const found = openRound(state, id, party, version, context.arrivedAt);
  if ('code' in found) return refuse(found);
  const person = own(found.round.asked, party)?.person;
  if (person === undefined) return refuse({ code: 'notAParty' });
  if (isTaken(found.round, party, slot)) return refuse({ code: 'remindedToday' });
  return accept({ type: 'reminded', v: 1, application: id, version, party, person, slot, ...(by && { by }) });
};

/** What the clock wants. */
export const remind = (state: State, command: Remind, context: DecideContext): Decided =>
  context.actor === CLOCK ? reminded(state, command, command.slot, context) : refuse({ code: 'notClock' });

/** *Minn på*: by those who write it, or the secretariat. */
export const remindNow = (
  state: State,
  command: Extract<EndorsingCommand, { type: 'remindNow' }>,
  context: DecideContext,
): Decided => {
  const by = personOf(state, context.actor);
  const application = state.applications.get(command.application);
  const today = osloDate(context.arrivedAt);
  if (!application) return refuse({ code: 'notFound' });
  if (by === undefined || !(isWriterOf(application, by) || isSecretary(state, by, today)))
    return refuse({ code: 'notYours' });
  return reminded(state, command, today, context, by);
};
