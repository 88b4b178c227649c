import { osloDate, type Instant } from '../../grant/calendar.js';
import { statedDue } from '../../grant/statedDates.js';
import type { DecisionId, MotionLine } from '../../grant/state.js';
import type { FollowUpSet } from './decidingEvents.js';

/** Each condition that names a day, and the day a deferred case is to be taken up again, are followed up from the start. */
export const statedFollowUps = (decision: DecisionId, line: MotionLine, at: Instant): FollowUpSet[] => {
  const today = osloDate(at);
  const conditions = line.conditions.flatMap(({ text }, condition) => {
    const due = statedDue(text, today);
    return due === undefined ? [] : [{ what: 'condition' as const, condition, due }];
  });
  const again = line.outcome === 'deferred' ? statedDue(line.reason?.text, today) : undefined;
  return [...conditions, ...(again === undefined ? [] : [{ what: 'treatment' as const, due: again }])].map(
    (found, index) => ({ type: 'followUpSet', v: 1, followUp: `${decision}-f${index + 1}`, decision, ...found }),
  );
};
