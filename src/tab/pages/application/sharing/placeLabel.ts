import type { CommentPlace } from '../../../../grant/comments.js';
import { BUDGET_ROWS, type BudgetRowKey } from '../../../../grant/budget.js';
import type { Texts } from '../../../../texts/nn.js';

const isRow = (text: string | undefined): text is BudgetRowKey => BUDGET_ROWS.some((row) => row === text);

/** What a comment is about, as the form calls it: a row of the budget by its own name. */
export const placeLabel = ({ part, field, at }: CommentPlace, { form }: Pick<Texts, 'form'>): string => {
  const row = /^rows\[([\w.]+)\]/.exec(at ?? '')?.[1];
  if (field === 'budget' && isRow(row)) return form.budget.rows[row];
  return field === undefined ? form.parts[part] : form.fields[field].label;
};

export const samePlace = (a: CommentPlace, b: CommentPlace): boolean =>
  a.field === b.field && a.at === b.at && a.part === b.part;
