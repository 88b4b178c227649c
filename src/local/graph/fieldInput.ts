import { fieldName, type Column } from './column.js';
import { storedValue, type Stored } from './fieldValue.js';
import { invalidRequest } from './graphRefusal.js';
import type { Fields } from './itemStore.js';

const serverOwned = new Set([
  'id',
  'Created',
  'Modified',
  'AuthorLookupId',
  'EditorLookupId',
  '_UIVersionString',
  'Attachments',
  'Edit',
  'LinkTitle',
  'LinkTitleNoMenu',
]);

function columnFor(name: string, columns: ReadonlyMap<string, Column>): Column {
  const column = columns.get(name) ?? columns.get(name.replace(/LookupId$/, ''));
  if (!column || fieldName(column) !== name) {
    if (serverOwned.has(name)) throw invalidRequest(`Field '${name}' is read-only`);
    throw invalidRequest(`Field '${name}' is not recognized`);
  }
  if (column.definition.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
  return column;
}

/** What the row holds after `given` was written over `before`. Names are case-sensitive; null and '' empty a column. */
export function writtenFields(before: Fields, given: unknown, columns: ReadonlyMap<string, Column>): Fields {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalidRequest('Invalid request');
  const values = given as Record<string, unknown>;
  const after = new Map<string, Stored>(Object.entries(before));
  for (const [name, value] of Object.entries(values)) {
    if (name.includes('@')) continue;
    const stored = storedValue(columnFor(name, columns), value, values[`${name}@odata.type`]);
    if (stored === undefined) after.delete(name);
    else after.set(name, stored);
  }
  return Object.fromEntries(after);
}

/** The default values of the columns that a new row leaves out. */
export function defaultFields(columns: Iterable<Column>): Fields {
  const fields: Fields = {};
  for (const column of columns) {
    const { defaultValue, number, currency, boolean } = column.definition;
    const value = defaultValue?.value;
    if (value === undefined) continue;
    if (number || currency) fields[column.name] = Number(value);
    else fields[column.name] = boolean ? value === '1' || value === 'true' : value;
  }
  return fields;
}
