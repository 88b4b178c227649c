import { describe, expect, it } from '@jest/globals';
import { statedDates, statedDue } from '../../src/grant/statedDates.js';
import { day } from '../support/cast.js';

describe('a day that a text names', () => {
  it.each([
    ['avtale mellom partane innan 1. februar 2025', ['2025-02-01']],
    ['Revidert budsjett innen 01.02.2025.', ['2025-02-01']],
    ['A revised budget by 1 February 2025', ['2025-02-01']],
    ['Frist 2025-02-01', ['2025-02-01']],
    ['Innan 1.\u00a0mars\u00a02025 og 15. mai 2025', ['2025-03-01', '2025-05-15']],
    ['Innan 31. februar 2025', []],
    ['Innan 1. februar', []],
    ['Versjon 1.2.20251', []],
    ['Sak 58/2024, 1 200 000 kr', []],
  ])('%s', (text, days) => {
    expect(statedDates(text)).toEqual(days);
  });

  it('is when it is due where it is after the decision, and the last of several', () => {
    const text = 'Møtet var 18. desember 2024. Budsjett innan 1. februar 2025, rapport innan 1. november 2025.';
    expect(statedDue(text, day('2024-12-18'))).toBe('2025-11-01');
    expect(statedDue('Søknaden kom 1. desember 2024.', day('2024-12-18'))).toBeUndefined();
    expect(statedDue(undefined, day('2024-12-18'))).toBeUndefined();
  });
});
