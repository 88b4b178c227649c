import { FIELD_KEYS, type ApplicationContent, type FieldKey } from './application.js';

/** Whether two values say the very same: to the letter, since what somebody has endorsed stands or falls with it. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].every((key) => isSame(mine[key], theirs[key]));
};

/** The fields that do not say the same in two versions of an application, in the form's order. */
export const changedFields = (before: ApplicationContent, now: ApplicationContent): FieldKey[] =>
  FIELD_KEYS.filter((key) => !isSame(before[key], now[key]));
