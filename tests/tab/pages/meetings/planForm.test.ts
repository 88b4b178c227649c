import { describe, expect, it } from '@jest/globals';
import { PLAN_FIELDS, planProblems, readTime } from '../../../../src/tab/pages/meetings/planForm.js';
import { nn } from '../../../../src/texts/nn.js';

const fields = (call: string, date: string, time: string) =>
  planProblems({ call, date, time, until: '', place: '', body: 'ssu' }, nn.meeting.plan).map(({ field }) => field);

describe('planning a meeting', () => {
  it('reads a time as people write it', () => {
    expect(['10.00', '9.30', '09:05', '0930', ' 23.59 '].map(readTime)).toEqual([
      '10.00',
      '09.30',
      '09.05',
      '09.30',
      '23.59',
    ]);
    expect(['24.00', '10', '10.60', 'ti', ''].map(readTime)).toEqual(Array(5).fill(undefined));
  });

  it('needs a call and a date that exists; the time may be left out', () => {
    expect(fields('', '', '')).toEqual([PLAN_FIELDS.call, PLAN_FIELDS.date]);
    expect(fields('c', '30.02.2024', '')).toEqual([PLAN_FIELDS.date]);
    expect(fields('c', '18.12.2024', 'seinare')).toEqual([PLAN_FIELDS.time]);
    expect(fields('c', '18.12.2024', '')).toEqual([]);
  });
});
