import type { Requests } from '../../../../api/contract.js';
import { FIELD_KEYS, type ApplicationContent, type FieldKey } from '../../../../grant/application.js';

/** Fields changed in a draft; `null` empties one. */
export type Changes = Requests['saveDraft']['changes'];
/** By field, the fingerprints of what a change may replace. */
export type Based = NonNullable<Requests['saveDraft']['based']>;

export const changedKeys = (changes: object): FieldKey[] =>
  FIELD_KEYS.filter((key) => (changes as Partial<Record<FieldKey, unknown>>)[key] !== undefined);

export const isNothing = (changes: object): boolean => changedKeys(changes).length === 0;

export const without = <T extends object>(changes: T, keys: readonly FieldKey[]): T =>
  Object.fromEntries(Object.entries(changes).filter(([key]) => !keys.some((left) => left === key))) as T;

export const only = <T extends object>(changes: T, keys: readonly FieldKey[]): T =>
  Object.fromEntries(Object.entries(changes).filter(([key]) => keys.some((kept) => kept === key))) as T;

/** The draft with these changes made. */
export const withChangesMade = (content: ApplicationContent, changes: Changes): ApplicationContent => {
  const made: Record<string, unknown> = { ...content };
  for (const key of changedKeys(changes)) {
    if (changes[key] === null) delete made[key];
    else made[key] = changes[key];
  }
  return made;
};
