import type { ApplicationContent, Contact, DateCell } from '../../../../grant/application.js';
import { BUDGET_ROWS, type AmountCell, type BudgetRow, type BudgetRowKey } from '../../../../grant/budget.js';
import { isIsoDate } from '../../../../grant/calendar.js';
import { kroner, LARGEST_AMOUNT } from '../../../../grant/money.js';
import { amountFrom } from './amountFrom.js';
import { isLine, oneLine, type Beside } from './filling.js';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const inside = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** What stands there as text: several things line by line, each under its name. */
export const said = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(said).join(value.some(isRecord) ? '\n\n' : '\n');
  if (!isRecord(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${said(one)}`)
    .join('\n');
};

const figureFrom = (value: unknown): AmountCell | undefined => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_AMOUNT)
    return kroner(value);
  return value === undefined || value === null ? undefined : amountFrom(said(value));
};

export const dateFrom = (value: unknown): DateCell | undefined => {
  const text = oneLine(said(value));
  if (text === '') return undefined;
  return isIsoDate(text) ? text : { typed: text };
};

export const filled = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Keeps what stays of a record beside, under its names there. */
export const keepRest = (beside: Beside, place: string, value: unknown, read: readonly string[]): void => {
  if (value === undefined) return;
  if (!isRecord(value)) return beside.keep(place, said(value));
  for (const [key, one] of Object.entries(value))
    if (!read.includes(key)) beside.keep(place === '' ? key : `${place}.${key}`, said(one));
};

export const budgetOf = (given: unknown, beside: Beside): ApplicationContent['budget'] => {
  if (!isRecord(given)) return undefined;
  const rows: Partial<Record<BudgetRowKey, BudgetRow>> = {};
  const list: unknown[] = Array.isArray(given.rows) ? given.rows : [];
  for (const row of list) {
    const key = BUDGET_ROWS.find((one) => one === inside(row, 'key'));
    if (key === undefined || rows[key]) {
      beside.keep('budget.rows', said(row));
      continue;
    }
    const [kommune, hf, givenSum] = ['kommune', 'hmrHf', 'sum'].map((name) => figureFrom(inside(row, name)));
    rows[key] = filled({ kommune, hf, givenSum });
    keepRest(beside, `budget.rows[${key}]`, row, ['key', 'kommune', 'hmrHf', 'sum', 'groupNn', 'labelNn']);
  }
  const [kommune, hf, sum] = ['kommune', 'hmrHf', 'sum'].map((name) =>
    figureFrom(inside(given.totalProjectCost, name)),
  );
  const givenTotal = filled({ kommune, hf, sum });
  keepRest(beside, 'budget', given, ['rows', 'totalProjectCost', 'currency']);
  return { rows, split: [], ...(Object.keys(givenTotal).length > 0 && { givenTotal }) };
};

export const contactsOf = (given: unknown, beside: Beside): readonly Contact[] =>
  (Array.isArray(given) ? (given as unknown[]) : []).flatMap((one): Contact[] => {
    const side = inside(one, 'side');
    const [name = '', position = '', unit = '', employer = '', email = ''] = [
      'name',
      'positionNn',
      'unitNn',
      'employer',
      'email',
    ].map((key) => oneLine(said(inside(one, key))));
    const fits = [name, position, unit, employer, email].every(isLine);
    if ((side === 'kommune' || side === 'hf') && fits) return [{ side, name, position, unit, employer, email }];
    beside.keep('contacts', said(one));
    return [];
  });
