import { textsRefusal } from '../../grant/awardLine.js';
import { osloDate, type Instant } from '../../grant/calendar.js';
import { decisionOf, followUpsOf, followUpStatus, ownersOf, remindedAt } from '../../grant/followUps.js';
import { saysSomething } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import { personOf, type DecisionId, type FollowUp, type State } from '../../grant/state.js';
import { accept, CLOCK, freeText, refuse, type DecideContext, type DueCommand } from '../../grant/step.js';
import type { CommandOf, Decided, DecidingCommand, DecidingRefusal } from './decidingCommands.js';
import { leaderOf } from './leading.js';

type Set = CommandOf<'setFollowUp'>;

const nextId = (state: State, decision: DecisionId): string => {
  const numbers = followUpsOf(state, decision).map(({ id }) => Number(/-f(\d+)$/.exec(id)?.[1] ?? 0));
  return `${decision}-f${Math.max(0, ...numbers) + 1}`;
};

/** What it is about is its first setting's: later only the day and whose it is are changed. */
const about = (
  state: State,
  { decision, condition, text }: Set,
  before: FollowUp | undefined,
): Pick<FollowUp, 'what' | 'condition' | 'text'> | DecidingRefusal => {
  if (before) {
    const { what, condition: of, text: said } = before;
    return { what, ...(of !== undefined && { condition: of }), ...(said && { text: said }) };
  }
  if (condition === undefined) {
    if (text === undefined || !saysSomething(text)) return { code: 'followUpTextMissing' };
    return textsRefusal([text]) ?? { what: 'other', text: freeText(text.trim()) };
  }
  if (state.decisions.get(decision)?.line.conditions[condition] === undefined) return { code: 'notFound' };
  const isTaken = followUpsOf(state, decision).some((one) => one.condition === condition);
  return isTaken ? { code: 'followUpTwice' } : { what: 'condition', condition };
};

/** The secretariat, or who leads the body, says what must be done by when, and by whom. */
export const setFollowUp = (state: State, command: Set, context: DecideContext): Decided => {
  const { decision: id, followUp, due, owner } = command;
  const decision = decisionOf(state, { decision: id });
  const before = followUp === undefined ? undefined : state.followUps.get(followUp);
  if (!decision || (followUp !== undefined && before?.decision !== id)) return refuse({ code: 'notFound' });
  const leader = leaderOf(state, decision, context);
  if (!leader) return refuse({ code: 'notLeading' });
  if (decision.replacedBy !== undefined) return refuse({ code: 'decisionReplaced' });
  if (before?.done) return refuse({ code: 'followUpDone' });
  if (due < osloDate(context.arrivedAt)) return refuse({ code: 'dueInThePast' });
  if (owner !== undefined && !state.people.has(owner)) return refuse({ code: 'ownerUnknown' });
  const found = about(state, command, before);
  if ('code' in found) return refuse(found);
  return accept({
    type: 'followUpSet',
    v: 1,
    followUp: followUp ?? nextId(state, id),
    decision: id,
    ...found,
    due,
    ...(owner !== undefined && { owner }),
    by: leader.by,
  });
};

/** Its owner, or the secretariat, says that it is done. */
export const settleFollowUp = (
  state: State,
  { followUp: id, note }: CommandOf<'settleFollowUp'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const followUp = state.followUps.get(id);
  if (!followUp) return refuse({ code: 'notFound' });
  const today = osloDate(arrivedAt);
  const by = personOf(state, actor);
  const isHis = by !== undefined && ownersOf(state, followUp, today).includes(by);
  if (by === undefined || !(isHis || secretaryActing(state, actor, today) !== undefined))
    return refuse({ code: 'notYourFollowUp' });
  const status = followUpStatus(state, followUp, today);
  if (status === 'done') return refuse({ code: 'followUpDone' });
  if (status === 'replaced') return refuse({ code: 'decisionReplaced' });
  const tooLong = textsRefusal([note ?? '']);
  if (tooLong) return refuse(tooLong);
  return accept({
    type: 'followUpDone',
    v: 1,
    followUp: id,
    by,
    ...(note !== undefined && saysSomething(note) && { note: freeText(note.trim()) }),
  });
};

/** What was said to be done and is not: the secretariat opens it again. */
export const reopenFollowUp = (
  state: State,
  { followUp: id }: CommandOf<'reopenFollowUp'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const followUp = state.followUps.get(id);
  if (!followUp) return refuse({ code: 'notFound' });
  const by = secretaryActing(state, actor, osloDate(arrivedAt));
  if (by === undefined) return refuse({ code: 'notYourFollowUp' });
  return followUp.done
    ? accept({ type: 'followUpReopened', v: 1, followUp: id, by })
    : refuse({ code: 'followUpNotDone' });
};

const isOpen = (state: State, followUp: FollowUp, now: Instant): boolean =>
  ['open', 'late'].includes(followUpStatus(state, followUp, osloDate(now)));

/** The clock reminds whoever it is that has to do it, once. */
export const remindFollowUp = (
  state: State,
  { followUp: id }: CommandOf<'remindFollowUp'>,
  { actor, now }: DecideContext,
): Decided => {
  if (actor !== CLOCK) return refuse({ code: 'notClock' });
  const followUp = state.followUps.get(id);
  if (!followUp) return refuse({ code: 'notFound' });
  if (followUp.reminded || !isOpen(state, followUp, now)) return refuse({ code: 'remindedAlready' });
  return accept({ type: 'followUpReminded', v: 1, followUp: id, people: ownersOf(state, followUp, osloDate(now)) });
};

export const dueFollowUps = (state: State, now: Instant): DueCommand<DecidingCommand>[] =>
  [...state.followUps.values()]
    .filter((one) => !one.reminded && remindedAt(one) <= now && isOpen(state, one, now))
    .map(({ id, due, set }) => ({
      id: `remindFollowUp:${id}:${due}:${set.seq}`,
      command: { type: 'remindFollowUp', followUp: id },
    }));
