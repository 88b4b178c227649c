import { describe, expect, it } from '@jest/globals';
import { createRateLimit } from '../../src/api/rateLimit.js';

describe('the rate limit', () => {
  it('lets a burst through, then as many as come back, and never for good', () => {
    let now = 0;
    const wait = createRateLimit(() => now);
    const passed = (count: number): number =>
      Array.from({ length: count }, () => wait('a')).filter((ms) => ms === 0).length;
    expect(passed(1000)).toBe(300);
    expect(wait('a')).toBe(1);
    now += 1000;
    expect(passed(100)).toBe(30);
    now += 60_000;
    expect(passed(1000)).toBe(300);
  });

  it('is each person’s own', () => {
    const wait = createRateLimit(() => 0);
    for (let count = 0; count < 400; count += 1) wait('a');
    expect(wait('b')).toBe(0);
  });
});
