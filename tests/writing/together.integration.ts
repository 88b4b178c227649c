import { describe, expect, it } from '@jest/globals';
import { UNITS, writeTogether } from './crowd.js';

describe('many people who write at once', () => {
  it('lose no word and use no more units than a small tenant has, on two instances', async () => {
    const crowd = { writers: [5, 5, 3, 2], forMs: 8000, instances: 2, pauseMs: 900 };
    const outcome = await writeTogether(crowd, () => undefined);
    expect(outcome.lost).toEqual([]);
    expect(outcome.typed).toBeGreaterThan(50);
    expect(outcome.mostUnits).toBeLessThanOrEqual(UNITS);
    expect(outcome.tooMany).toBe(0);
  }, 120_000);
});
