import { addDays, atHour, osloDate, type Instant, type IsoDate } from './calendar.js';
import type { PersonId } from './people.js';
import { secretariesOn } from './roles.js';
import type { FollowUp, GrantDecision, Resolution, State } from './state.js';

export const FOLLOW_UP_STATUSES = ['open', 'late', 'done', 'replaced'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** So many days before it is due its owner is reminded, at eight in the morning; never on the day it was set. */
const REMINDED_DAYS_BEFORE = 7;
const AT_HOUR = 8;

/** The decision it belongs to, of either kind. */
export const decisionOf = (
  state: State,
  { decision }: Pick<FollowUp, 'decision'>,
): GrantDecision | Resolution | undefined => state.decisions.get(decision) ?? state.resolutions.get(decision);

const applicationOf = (state: State, { decision }: FollowUp) => {
  const id = state.decisions.get(decision)?.line.application;
  return id === undefined ? undefined : state.applications.get(id);
};

/** Whose it is: who was named, else those who stand on the application for a condition, else the secretariat. */
export const ownersOf = (state: State, followUp: FollowUp, today: IsoDate): readonly PersonId[] => {
  if (followUp.owner !== undefined) return [followUp.owner];
  const applicants = followUp.what === 'condition' ? (applicationOf(state, followUp)?.people ?? []) : [];
  return applicants.length > 0 ? applicants : secretariesOn(state, today);
};

/** What another decision has taken the place of asks nothing any more. */
export const followUpStatus = (state: State, followUp: FollowUp, today: IsoDate): FollowUpStatus => {
  if (followUp.done) return 'done';
  if (decisionOf(state, followUp)?.replacedBy !== undefined) return 'replaced';
  return followUp.due < today ? 'late' : 'open';
};

/** When its owner is reminded. */
export const remindedAt = ({ due, set }: FollowUp): Instant => {
  const before = atHour(addDays(due, -REMINDED_DAYS_BEFORE), AT_HOUR);
  const afterSet = atHour(addDays(osloDate(set.at), 1), AT_HOUR);
  return before > afterSet ? before : afterSet;
};

/** Every follow-up of a decision, in the order of its conditions and then as they were set. */
export const followUpsOf = (state: State, decision: string): FollowUp[] =>
  [...state.followUps.values()]
    .filter((one) => one.decision === decision)
    .sort(
      (a, b) =>
        (a.condition ?? Infinity) - (b.condition ?? Infinity) || a.set.seq - b.set.seq || (a.id < b.id ? -1 : 1),
    );
