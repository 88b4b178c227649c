import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  endOfDay,
  instant,
  isAfterDeadline,
  isIsoDate,
  osloClock,
  osloDate,
  readDate,
  startOfDay,
  typedDate,
} from '../../src/grant/calendar.js';
import { day } from '../support/cast.js';
import { at } from '../support/given.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Any day from 1981, when Norway's summer time took its present form, to 2099. */
const anyDay = fc
  .integer({ min: Date.UTC(1981, 0, 1) / (24 * HOUR), max: Date.UTC(2099, 11, 31) / (24 * HOUR) })
  .map((days) => day(new Date(days * 24 * HOUR).toISOString().slice(0, 10)));

describe('a deadline', () => {
  it.each([
    ['an ordinary winter’s day', '2024-12-01', '2024-12-01T23:59:59+01:00', '2024-12-02T00:00:00+01:00'],
    ['an ordinary summer’s day', '2025-05-01', '2025-05-01T23:59:59+02:00', '2025-05-02T00:00:00+02:00'],
    ['the day summer time begins', '2025-03-30', '2025-03-30T23:59:59+02:00', '2025-03-31T00:00:00+02:00'],
    ['the day before it begins', '2025-03-29', '2025-03-29T23:59:59+01:00', '2025-03-30T00:00:00+01:00'],
    ['the day summer time ends', '2025-10-26', '2025-10-26T23:59:59+01:00', '2025-10-27T00:00:00+01:00'],
    ['the day before it ends', '2025-10-25', '2025-10-25T23:59:59+02:00', '2025-10-26T00:00:00+02:00'],
    ['the last day of the year', '2024-12-31', '2024-12-31T23:59:59+01:00', '2025-01-01T00:00:00+01:00'],
    ['a leap day', '2028-02-29', '2028-02-29T23:59:59+01:00', '2028-03-01T00:00:00+01:00'],
  ])('holds until midnight in Oslo on %s', (_what, deadline, lastSecond, midnight) => {
    expect(isAfterDeadline(day(deadline), at(lastSecond))).toBe(false);
    expect(isAfterDeadline(day(deadline), at(midnight))).toBe(true);
    expect(endOfDay(day(deadline))).toBe(at(midnight));
  });

  it('holds through the whole last minute: 23.59 is not midnight', () => {
    expect(isAfterDeadline(day('2024-12-01'), at('2024-12-01T23:59:00+01:00'))).toBe(false);
    expect(isAfterDeadline(day('2024-12-01'), at('2024-12-01T23:59:59.999+01:00'))).toBe(false);
  });

  it('is Oslo’s, not that of London or Helsinki', () => {
    expect(isAfterDeadline(day('2024-12-01'), at('2024-12-01T23:30:00Z'))).toBe(true);
    expect(isAfterDeadline(day('2024-12-01'), at('2024-12-02T00:30:00+02:00'))).toBe(false);
  });

  it('ends a second after its last one, on any day', () => {
    fc.assert(
      fc.property(anyDay, (deadline) => {
        const end = Date.parse(endOfDay(deadline));
        expect(isAfterDeadline(deadline, instant(end - SECOND))).toBe(false);
        expect(isAfterDeadline(deadline, instant(end))).toBe(true);
        expect(osloClock(end - SECOND)).toEqual({ date: deadline, hour: '23', minute: '59', second: '59' });
        expect(osloClock(end)).toEqual({ date: addDays(deadline, 1), hour: '00', minute: '00', second: '00' });
      }),
    );
  });
});

describe('a day in Oslo', () => {
  it('is 24 hours long, but for the two on which the clocks are moved', () => {
    const hours = (date: string) => (Date.parse(endOfDay(day(date))) - Date.parse(startOfDay(day(date)))) / HOUR;
    expect(hours('2025-03-30')).toBe(23);
    expect(hours('2025-10-26')).toBe(25);
    expect(hours('2025-06-15')).toBe(24);
  });

  it('is the day on which it begins, and on which every moment in it lies', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 * HOUR - 1 }), (date, into) => {
        expect(osloDate(instant(Date.parse(startOfDay(date)) + into))).toBe(date);
      }),
    );
  });

  it('comes after the one before, and days add up', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(addDays(date, 1) > date).toBe(true);
      }),
    );
  });
});

describe('a date somebody types', () => {
  it.each([
    ['1.12.2024', '2024-12-01'],
    ['01.12.2024', '2024-12-01'],
    [' 1. 12. 2024 ', '2024-12-01'],
    ['29.02.2028', '2028-02-29'],
  ])('is read as people write it here: %j', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each(['29.02.2025', '31.04.2025', '0.1.2025', '1.13.2025', '1.12.24', '2024-12-01', '12/01/2024', 'i morgon', ''])(
    'is no date when there is no such day, or it may mean two: %j',
    (typed) => {
      expect(readDate(typed)).toBeUndefined();
    },
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(readDate(typedDate(date))).toBe(date);
        expect(isIsoDate(date)).toBe(true);
      }),
    );
  });
});
