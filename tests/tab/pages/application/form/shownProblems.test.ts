import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../../../src/grant/problem.js';
import { shownProblems } from '../../../../../src/tab/pages/application/form/shownProblems.js';

const missing: Problem = { code: 'FIELD_MISSING', field: 'purpose' };
const date: Problem = { code: 'DATE_UNCLEAR', field: 'period', at: 'from', typed: 'i haust' };

describe('what is said at the fields', () => {
  it('is nothing about what is only missing, until somebody asks to send', () => {
    expect(shownProblems([missing], [missing], false)).toEqual([]);
    expect(shownProblems([missing], [missing], true)).toEqual([missing]);
  });

  it('is what cannot be meant, once the field is left and not while it is written', () => {
    expect(shownProblems([date], [], false)).toEqual([]);
    expect(shownProblems([date], [date], false)).toEqual([date]);
  });

  it('goes away as soon as it is mended', () => {
    expect(shownProblems([], [date, missing], true)).toEqual([]);
  });
});
