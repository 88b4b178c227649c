import { describe, expect, it } from '@jest/globals';
import { storedValue } from '../../../src/local/graph/fieldValue.js';
import type { Column } from '../../../src/local/graph/column.js';

const column = (format: 'dateOnly' | 'dateTime'): Column =>
  ({ number: 1, definition: { name: 'Due', dateTime: { format } } }) as unknown as Column;

describe('a date without a time', () => {
  it.each([
    ['2026-06-15', '2026-06-14T22:00:00Z'],
    ['2026-12-01', '2026-11-30T23:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
  ])('%s comes back as midnight where the site is', (written, read) => {
    expect(storedValue(column('dateOnly'), written, undefined)).toBe(read);
  });

  it('is unlike a moment, which comes back as it is, to the second', () => {
    expect(storedValue(column('dateTime'), '2026-06-15T10:00:00.500Z', undefined)).toBe('2026-06-15T10:00:00Z');
  });
});
