import { isAssessing, isUnderAssessment } from '../../grant/assessment.js';
import { leftToRecommend } from '../../grant/available.js';
import { isIsoDate, osloDate, type IsoDate } from '../../grant/calendar.js';
import type { Condition } from '../../grant/assessed.js';
import { saysSomething } from '../../grant/refusal.js';
import { currentRound, personOf, type Call, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext } from '../../grant/step.js';
import type { AssessingRefusal, CommandOf, Decided, WrittenCondition } from './assessingCommands.js';
import { standingRefusal } from './scoring.js';

type Wanted = CommandOf<'recommend'>;

/** All texts of a recommendation are written in one entry of the journal. */
const LONGEST_TOGETHER = 8000;

const isWholeAmount = ({ outcome, amount }: Wanted, requested: number): boolean => {
  switch (outcome) {
    case 'granted':
      return amount === requested;
    case 'partlyGranted':
      return amount > 0 && amount < requested;
    case 'rejected':
    case 'deferred':
      return amount === 0;
  }
};

const textsRefusal = ({ outcome, reason, conditions }: Wanted): AssessingRefusal | undefined => {
  if (outcome !== 'granted' && !saysSomething(reason)) return { code: 'reasonMissing' };
  const texts = [reason, ...conditions.map(({ text }) => text)];
  if (texts.some((text) => text.length > LONGEST_ACT_TEXT)) return { code: 'textTooLong' };
  return texts.reduce((sum, text) => sum + text.length, 0) > LONGEST_TOGETHER ? { code: 'textsTooLong' } : undefined;
};

const conditionRefusal = (state: State, { text, due, owner }: WrittenCondition): AssessingRefusal | undefined => {
  const isKnown = owner === undefined || state.people.has(owner);
  return saysSomething(text) && (due === undefined || isIsoDate(due)) && isKnown
    ? undefined
    : { code: 'conditionIncomplete' };
};

const contentRefusal = (state: State, call: Call, wanted: Wanted, requested: number): AssessingRefusal | undefined => {
  if (!isWholeAmount(wanted, requested)) return { code: 'amountDoesNotFit', outcome: wanted.outcome, requested };
  if (!call.years.includes(wanted.year)) return { code: 'yearNotInCall' };
  const texts = textsRefusal(wanted);
  if (texts) return texts;
  const condition = wanted.conditions.map((one) => conditionRefusal(state, one)).find((one) => one !== undefined);
  if (condition) return condition;
  const left = leftToRecommend(state, wanted.year, wanted.application);
  return wanted.amount > left ? { code: 'frameExceeded', left: Math.max(0, left), year: wanted.year } : undefined;
};

const keptCondition = ({ text, due, owner }: WrittenCondition): Condition => ({
  text: freeText(text.trim()),
  ...(due !== undefined && { due: due as IsoDate }),
  ...(owner !== undefined && { owner }),
});

/** What those who prepare say the bodies should do. The latest counts; whoever has not seen it does not write over it. */
export const recommend = (state: State, wanted: Wanted, { actor, arrivedAt }: DecideContext): Decided => {
  const application = state.applications.get(wanted.application);
  const call = application && state.calls.get(application.call);
  const round = application && currentRound(application);
  if (!application || !call || !round) return refuse({ code: 'notFound' });
  const person = personOf(state, actor);
  if (person === undefined) return refuse({ code: 'notRegistered' });
  if (!isAssessing(state, call, person, osloDate(arrivedAt))) return refuse({ code: 'notAssessing' });
  const standing = standingRefusal(state, person, application.id);
  if (standing) return refuse(standing);
  if (!isUnderAssessment(application)) return refuse({ code: 'notUnderAssessment' });
  const before = application.recommendation;
  if (wanted.seen !== (before?.stamp.seq ?? 0)) return refuse({ code: 'recommendationChanged' });
  const refused = contentRefusal(state, call, wanted, round.facts.requested.sum);
  if (refused) return refuse(refused);
  const { outcome, amount, year, conditions, reason } = wanted;
  return accept({
    type: 'recommended',
    v: 1,
    application: application.id,
    version: round.version,
    outcome,
    amount,
    year,
    conditions: conditions.map(keptCondition),
    ...(saysSomething(reason) && { reason: freeText(reason.trim()) }),
    by: person,
  });
};
