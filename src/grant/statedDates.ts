import { isIsoDate, type IsoDate } from './calendar.js';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januar februar mars april mai juni juli august september oktober november desember',
    'january february march april may june july august september october november december',
  ].flatMap((names) => names.split(' ').map((name, index) => [name, index + 1])),
);

const written = new RegExp(`(\\d{1,2})\\.?\\s+(${Object.keys(MONTHS).join('|')})\\s+(\\d{4})`, 'giu');
const figures = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;

const day = (year: string | undefined, month: string | number | undefined, date: string | undefined): IsoDate[] => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isIsoDate(text) ? [text] : [];
};

/** Every day that a text names with its year: `1. februar 2025`, `1.2.2025`, `2025-02-01`. What is no day is none. */
export const statedDates = (text: string): IsoDate[] => [
  ...[...text.matchAll(written)].flatMap(([, date, month, year]) =>
    day(year, MONTHS[(month ?? '').toLowerCase()], date),
  ),
  ...[...text.matchAll(figures)].flatMap(([, date, month, year]) => day(year, month, date)),
  ...[...text.matchAll(iso)].flatMap(([, year, month, date]) => day(year, month, date)),
];

/** The last day that a text names after another day: what is to be done by then. */
export const statedDue = (text: string | undefined, after: IsoDate): IsoDate | undefined =>
  statedDates(text ?? '')
    .filter((one) => one > after)
    .sort()
    .at(-1);
