import { haveAllAnswered, areScoresOpen, isUnderAssessment } from '../../grant/assessment.js';
import { osloDate, type Instant } from '../../grant/calendar.js';
import { mustDeclareIn, rulingBodyFor, standingOf } from '../../grant/impartiality.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import { saysSomething } from '../../grant/refusal.js';
import { leadingMeeting } from '../../grant/roles.js';
import { currentRound, personOf, type Application, type Impartiality, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext } from '../../grant/step.js';
import type { CommandOf, Decided, AssessingRefusal } from './assessingCommands.js';
import type { AssessingEvent } from './assessingEvents.js';

/**
 * What he may say himself. From «recused» and «in doubt» nobody clears himself: that is for the chair. What has been ruled
 * stands, but whoever learns later that he is not impartial may always say so.
 */
export const mayAnswer = (state: State, person: PersonId, { id }: Application, answer: Impartiality): boolean => {
  const before = own(state.impartiality.get(id) ?? {}, person);
  if (before === undefined || answer === 'recused') return true;
  if (before.answer === 'impartial') return !before.ruled || answer === 'inDoubt';
  return before.answer === answer && !before.ruled;
};

/** Where the last whose answer was waited for is out, everybody left has answered. */
const opensBy = (
  state: State,
  application: Application,
  person: PersonId,
  answer: Impartiality,
  now: Instant,
): AssessingEvent[] => {
  const call = state.calls.get(application.call);
  if (answer !== 'recused' || !call || areScoresOpen(state, application)) return [];
  const stamp = { at: now, seq: 0, hash: '' };
  const out = { ...state.impartiality.get(application.id), [person]: { answer, stamp } };
  const after = { ...state, impartiality: state.impartiality.with(application.id, out) };
  const version = currentRound(application)?.version ?? 0;
  return haveAllAnswered(after, call, application, osloDate(now))
    ? [{ type: 'scoresOpened', v: 1, application: application.id, version }]
    : [];
};

/** Before the papers open: one act for as many applications as one has made up one's mind about. */
export const declareStanding = (
  state: State,
  { call: id, answers }: CommandOf<'declareStanding'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const call = state.calls.get(id);
  if (!call) return refuse({ code: 'notFound' });
  const person = personOf(state, actor);
  if (person === undefined) return refuse({ code: 'notRegistered' });
  const today = osloDate(arrivedAt);
  if (!mustDeclareIn(state, call, person, today)) return refuse({ code: 'notAskedToDeclare' });
  const events: AssessingEvent[] = [];
  for (const { application: one, answer } of answers) {
    const application = state.applications.get(one);
    if (application?.call !== id) return refuse({ code: 'notFound' });
    if (!isUnderAssessment(application)) return refuse({ code: 'notUnderAssessment' });
    if (!mayAnswer(state, person, application, answer)) return refuse({ code: 'standingSettled' });
    if (standingOf(state, person, one) === answer) continue;
    if (events.some((event) => event.type === 'standingDeclared' && event.application === one)) continue;
    events.push({ type: 'standingDeclared', v: 1, application: one, person, answer });
    events.push(...opensBy(state, application, person, answer, arrivedAt));
  }
  return accept(...events);
};

/** Who rules on somebody's doubt: the chair of his body, or a secretary for the chair; never he himself. */
export const decideStanding = (
  state: State,
  { application: id, person, answer, reason }: CommandOf<'decideStanding'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return refuse({ code: 'notFound' });
  const today = osloDate(arrivedAt);
  const leader = leadingMeeting(state, actor, rulingBodyFor(state, call, person, today), today);
  if (!leader) return refuse({ code: 'notLeading' });
  if (leader.by === person) return refuse({ code: 'ownStanding' });
  if (!mustDeclareIn(state, call, person, today)) return refuse({ code: 'notAskedToDeclare' });
  const refused: AssessingRefusal | undefined = !isUnderAssessment(application)
    ? { code: 'notUnderAssessment' }
    : !saysSomething(reason)
      ? { code: 'reasonMissing' }
      : reason.length > LONGEST_ACT_TEXT
        ? { code: 'textTooLong' }
        : undefined;
  if (refused) return refuse(refused);
  return accept(
    { type: 'standingRuled', v: 1, application: id, person, answer, reason: freeText(reason.trim()), ...leader },
    ...opensBy(state, application, person, answer, arrivedAt),
  );
};
