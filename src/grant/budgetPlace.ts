import { BUDGET_ROWS, groupOf, type BudgetGroup, type BudgetRowKey } from './budget.js';
import type { PartyId, Side } from './party.js';

/** Where in the budget a problem is: a row, or the totals where there is none; and whose column, where it is one's. */
export interface BudgetPlace {
  readonly row?: BudgetRowKey;
  readonly group?: BudgetGroup;
  readonly side?: Side;
  readonly party?: PartyId;
}

/** `rows[operating.travel].parties.sula` → travel, operating, Sula. */
export const budgetPlaceOf = (at: string): BudgetPlace => {
  const row = BUDGET_ROWS.find((key) => at.startsWith(`rows[${key}]`));
  const column = at.slice(at.lastIndexOf('.') + 1);
  return {
    ...(row && { row, group: groupOf(row) }),
    ...((column === 'kommune' || column === 'hf') && { side: column }),
    ...(at.includes('.parties.') && { party: column }),
  };
};

/** What rows and columns are called: the shape of the form's words, which grant may not know. */
interface BudgetWords {
  readonly language: string;
  readonly form: {
    readonly budget: {
      readonly rows: Readonly<Record<BudgetRowKey, string>>;
      readonly groups: Readonly<Record<BudgetGroup, string>>;
      readonly total: string;
    };
  };
}

/** `Lønskostnader (eigeninnsats)`: two rows have the same name, and the group tells them apart. */
export const budgetRowName = ({ row, group }: BudgetPlace, { language, form: { budget } }: BudgetWords): string => {
  if (row === undefined || group === undefined) return budget.total;
  const name = budget.rows[row];
  const isShared = BUDGET_ROWS.filter((key) => budget.rows[key] === name).length > 1;
  return isShared ? `${name} (${budget.groups[group].toLocaleLowerCase(language)})` : name;
};
