import type { Requests } from '../../../../api/contract.js';
import { FIELD_KEYS, type ApplicationContent, type FieldKey } from '../../../../grant/application.js';

/** Fields changed in a draft; `null` empties one. */
export type Changes = Requests['saveDraft']['changes'];

export const changedKeys = (changes: Changes): FieldKey[] => FIELD_KEYS.filter((key) => changes[key] !== undefined);

export const isNothing = (changes: Changes): boolean => changedKeys(changes).length === 0;

export const without = (changes: Changes, keys: readonly FieldKey[]): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([key]) => !keys.some((left) => left === key)));

/** The draft with these changes made. */
export const withChangesMade = (content: ApplicationContent, changes: Changes): ApplicationContent => {
  const made: Record<string, unknown> = { ...content };
  for (const key of changedKeys(changes)) {
    if (changes[key] === null) delete made[key];
    else made[key] = changes[key];
  }
  return made;
};
