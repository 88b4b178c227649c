import { FIELD_KEYS, FIELDS, type ApplicationContent, type FieldKey } from '../grant/application.js';
import { contentSchema, type ContentChanges } from '../grant/applicationSchema.js';
import { totalsOf, type SideOf } from '../grant/budget.js';
import { columnOfField } from './lists.js';
import type { Cell, SiteItem } from './siteList.js';

export const textIn = ({ fields }: SiteItem, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const numberIn = ({ fields }: SiteItem, name: string): number | undefined => {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
};

/** Kinds whose column holds the value as it is; the others hold it as JSON. */
const isPlain = (key: FieldKey): boolean =>
  ['line', 'longText', 'party', 'code', 'yesNo', 'confirmation'].includes(FIELDS[key].kind);

const cellOf = (key: FieldKey, value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  return isPlain(key) ? (value as Cell) : JSON.stringify(value);
};

/** The columns that these changes write. The budget also gives its sums, for those who look in SharePoint. */
export const cellsOf = (changes: ContentChanges, sideOf: SideOf): Record<string, Cell> => {
  const cells: Record<string, Cell> = {};
  for (const key of FIELD_KEYS) if (key in changes) cells[columnOfField(key)] = cellOf(key, changes[key]);
  if (changes.budget) {
    const { requested } = totalsOf(changes.budget, sideOf);
    Object.assign(cells, {
      RequestedKommune: requested.kommune,
      RequestedHf: requested.hf,
      RequestedSum: requested.sum,
    });
  }
  return cells;
};

/** What the JSON of a cell says; nothing where it is none. */
export const parsedJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody has edited the row by hand; what cannot be read counts as not filled in, and stays in the list's versions.
    return undefined;
  }
};

/** What the row holds of the form; a column that cannot be read as its kind is left out. */
export const contentIn = ({ fields }: SiteItem): ApplicationContent => {
  const content: Record<string, unknown> = {};
  for (const key of FIELD_KEYS) {
    const cell = fields[columnOfField(key)];
    const value = isPlain(key) ? cell : parsedJson(cell);
    if (value === undefined || value === null) continue;
    const read = contentSchema.safeParse({ [key]: value });
    if (read.success) content[key] = read.data[key];
  }
  return content;
};
