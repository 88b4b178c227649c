import { describe, expect, it } from '@jest/globals';
import { createRateLimit, type Asking } from '../../src/api/rateLimit.js';

describe('the rate limit', () => {
  it.each<[Asking, number, number]>([
    ['read', 120, 5],
    ['act', 30, 1],
    ['secretaryAct', 240, 2],
  ])('of %s lets %i through in a burst, then %i a second, and never stops anybody for good', (asking, burst, back) => {
    let now = 0;
    const wait = createRateLimit(() => now);
    const passed = (count: number): number =>
      Array.from({ length: count }, () => wait('a', asking)).filter((seconds) => seconds === 0).length;
    expect(passed(1000)).toBe(burst);
    expect(wait('a', asking)).toBe(1);
    now += 1000;
    expect(passed(100)).toBe(back);
    now += 600_000;
    expect(passed(1000)).toBe(burst);
  });

  it('lets somebody read who has acted too often', () => {
    const wait = createRateLimit(() => 0);
    for (let count = 0; count < 400; count += 1) wait('a', 'act');
    expect(wait('a', 'read')).toBe(0);
  });

  it('is each person’s own', () => {
    const wait = createRateLimit(() => 0);
    for (let count = 0; count < 400; count += 1) wait('a', 'act');
    expect(wait('b', 'act')).toBe(0);
  });
});
