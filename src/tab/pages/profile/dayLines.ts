import { readDate, typedDate, type IsoDate } from '../../../grant/calendar.js';
import type { ProfileDraft } from './profileDraft.js';

type Round = ProfileDraft['rounds'][number];

/** Rounds as typed: a line each, the deadline, and the day of decision where it is known. */
export const roundLines = (rounds: readonly Round[]): string =>
  rounds
    .map(({ deadline, decideBy }) =>
      [deadline, decideBy].flatMap((day) => (day === undefined ? [] : [typedDate(day as IsoDate)])).join(' '),
    )
    .join('\n');

export interface ReadDays<T> {
  readonly read: readonly T[];
  readonly unread: readonly number[];
}

const readEach = <T>(text: string, one: (line: string) => T | undefined): ReadDays<T> => {
  const unread: number[] = [];
  const read = text.split('\n').flatMap((line, index): T[] => {
    if (line.trim() === '') return [];
    const found = one(line.trim());
    if (found === undefined) unread.push(index + 1);
    return found === undefined ? [] : [found];
  });
  return { read, unread };
};

export const readRounds = (text: string, known: readonly Round[]): ReadDays<Round> =>
  readEach(text, (line) => {
    const [deadline, decideBy, more] = line.split(/\s+/).map(readDate);
    const days = line.split(/\s+/).length;
    if (deadline === undefined || more !== undefined || (days > 1 && decideBy === undefined)) return undefined;
    if (decideBy !== undefined && decideBy < deadline) return undefined;
    const years = known.find((round) => round.deadline === deadline)?.years;
    return { deadline, ...(decideBy !== undefined && { decideBy }), ...(years && { years }) };
  });

/** `1.6.` for the first of June every year. */
export const yearlyLines = (days: readonly string[]): string =>
  days
    .map((day) => {
      const [month = '', date = ''] = day.slice(-5).split('-');
      return `${Number(date)}.${Number(month)}.${day.length > 5 ? day.slice(0, 4) : ''}`;
    })
    .join('\n');

export const readYearly = (text: string): ReadDays<string> =>
  readEach(text, (line) => {
    const whole = readDate(line);
    if (whole !== undefined) return whole;
    const [, date, month] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(line) ?? [];
    const inLeapYear = date && month && readDate(`${date}.${month}.2024`);
    return inLeapYear ? inLeapYear.slice(5) : undefined;
  });
