import { SERVER_WRITTEN, type ApplicationContent, type FieldKey } from '../../../../grant/application.js';
import { fingerprintOf } from '../../../../grant/fingerprint.js';
import { judgeField } from '../../../../grant/judgeField.js';
import { changedKeys, type Changes } from './changes.js';
import type { Conflicts } from './draftView.js';
import type { Kept } from './KeptEntries.js';
import type { Unsaved } from './Unsaved.js';

export interface Arrived {
  /** What comes in. */
  readonly shown: Changes;
  /** What waits until the person has left the field. */
  readonly held: Changes;
  readonly conflicts: Conflicts;
}

/** What the server alone writes is under nobody's cursor. */
const isTyped = (key: FieldKey): boolean => !SERVER_WRITTEN.some((written) => written === key);

/** What becomes of others' fields: what the person is in waits, and what he has changed himself is left for the next save to judge. */
export const arriving = (
  fields: Changes,
  unsaved: Unsaved,
  conflicts: Conflicts,
  focused: FieldKey | undefined,
): Arrived => {
  const shown: Record<string, unknown> = {};
  const held: Record<string, unknown> = {};
  const torn: Record<string, unknown> = { ...conflicts };
  for (const key of changedKeys(fields)) {
    const value = fields[key] ?? null;
    if (fingerprintOf(value) === fingerprintOf(unsaved.read[key])) continue;
    if (conflicts[key]) torn[key] = { ...conflicts[key], value };
    else if (key === focused && isTyped(key)) held[key] = value;
    else if (unsaved.changes[key] === undefined) shown[key] = value;
  }
  return { shown, held, conflicts: torn };
};

/** What becomes of changes that an earlier visit left, where the draft now says this: nothing is written over that they had not seen. */
export const takenIn = (
  { changes, based, from, at }: Kept,
  read: ApplicationContent,
): { readonly changes: Changes; readonly conflicts: Conflicts } => {
  const mine: Record<string, unknown> = {};
  const conflicts: Record<string, unknown> = {};
  for (const field of changedKeys(changes)) {
    const value = changes[field] ?? null;
    const seen = from[field] === undefined ? {} : { from: from[field] };
    const judged = judgeField({ field, value, based: based[field] ?? [], ...seen }, read[field]);
    if (judged.kind === 'same') continue;
    mine[field] = judged.kind === 'write' ? judged.value : value;
    if (judged.kind === 'conflict') conflicts[field] = { value: read[field] ?? null, mineAt: at };
  }
  return { changes: mine, conflicts };
};
