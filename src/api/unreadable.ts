import type { z } from 'zod';
import { FIELDS, type FieldKey } from '../grant/application.js';
import type { Texts } from '../texts/nn.js';

const isField = (key: PropertyKey | undefined): key is FieldKey => typeof key === 'string' && key in FIELDS;

/** Which field of the form could not be read, by its label; undefined where it was none of those. */
export const unreadableSentence = (
  issues: readonly z.core.$ZodIssue[],
  { form, failures }: Pick<Texts, 'form' | 'failures'>,
): string | undefined => {
  const issue = issues.find(({ path }) => path[0] === 'changes' && isField(path[1]));
  const field = issue?.path[1];
  if (!isField(field)) return undefined;
  const { label } = form.fields[field];
  return issue?.code === 'too_big' ? failures.fieldTooLong(label) : failures.fieldUnreadable(label);
};
