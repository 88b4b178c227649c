import { isMultiple, type Column, type ColumnDefinition } from './column.js';
import { invalidRequest } from './graphRefusal.js';
import { seconds } from './graphCall.js';

export type Stored = string | number | boolean | string[];

const multiLineLimit = 63_999;

const wrongType = (type: string) =>
  invalidRequest(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
  );
const badText = () =>
  invalidRequest('Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
const general = () => invalidRequest('General exception while processing');

function textValue(value: unknown, text: NonNullable<ColumnDefinition['text']>): string {
  if (typeof value !== 'string') throw wrongType('Edm.String');
  const limit = text.allowMultipleLines ? multiLineLimit : (text.maxLength ?? 255);
  if (value.length > limit) throw badText();
  if (!text.allowMultipleLines && /[\r\n]/.test(value)) throw badText();
  return value;
}

function numberValue(value: unknown, limits: { minimum?: number; maximum?: number } = {}): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType('Edm.Double');
  const { minimum = -Infinity, maximum = Infinity } = limits;
  if (value < minimum || value > maximum) throw invalidRequest('The number is outside the range of the column.');
  return value;
}

/** Where the site is: a date without a time is midnight there, and is given back as that moment. */
const siteTimeZone = 'Europe/Oslo';
const siteClock = new Intl.DateTimeFormat('en-GB', { timeZone: siteTimeZone, hour: '2-digit', hourCycle: 'h23' });

/** `2026-06-15` is `2026-06-14T22:00:00Z`. */
function midnightAtSite(date: string): string {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  const hoursAhead = Number(siteClock.format(utcMidnight));
  return seconds(new Date(utcMidnight - hoursAhead * 3_600_000));
}

function dateValue(value: unknown, format: string): string {
  const isDate =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(value);
  if (!isDate || Number.isNaN(Date.parse(value))) throw wrongType('Edm.DateTimeOffset');
  const exact = seconds(new Date(value));
  return format === 'dateOnly' ? midnightAtSite(exact.slice(0, 10)) : exact;
}

function choiceValue(value: unknown, { choices, allowTextEntry }: NonNullable<ColumnDefinition['choice']>): string {
  if (typeof value !== 'string') throw wrongType('Edm.String');
  if (value.length > 255) throw badText();
  if (!allowTextEntry && !choices.includes(value))
    throw invalidRequest('The value is not one of the choices of the column.');
  return value;
}

function rowId(value: unknown): string {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) throw general();
  return value;
}

function single({ definition }: Column, value: unknown): Stored {
  const { text, choice, number, currency, dateTime } = definition;
  if (text) return textValue(value, text);
  if (choice) return choiceValue(value, choice);
  if (number) return numberValue(value, number);
  if (currency) return numberValue(value);
  if (dateTime) return dateValue(value, dateTime.format);
  if (definition.boolean) {
    if (typeof value !== 'boolean') throw wrongType('Edm.Boolean');
    return value;
  }
  return rowId(value);
}

function several(column: Column, value: unknown, annotation: unknown): string[] {
  if (annotation !== 'Collection(Edm.String)')
    throw invalidRequest(
      'A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.',
    );
  if (!Array.isArray(value)) throw wrongType('Collection(Edm.String)');
  const { choice } = column.definition;
  return value.map((one: unknown) => (choice ? choiceValue(one, choice) : rowId(one)));
}

/** The value as it is kept, or undefined for an empty column: null and '' both empty it. */
export function storedValue(column: Column, value: unknown, annotation: unknown): Stored | undefined {
  if (value === null || value === '') return undefined;
  return isMultiple(column.definition) ? several(column, value, annotation) : single(column, value);
}

/** How a value is compared and ordered: text without regard to case, yes/no as 1 and 0. */
export function indexKey(value: Stored): string | number {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : value.join(';').toLowerCase();
}
