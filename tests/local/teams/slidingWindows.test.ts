import { describe, expect, it } from '@jest/globals';
import { windows } from '../../../src/local/teams/connector/limits.js';
import { slidingWindows } from '../../../src/local/teams/slidingWindows.js';

describe('how much a bot may send to one conversation', () => {
  it('is seven in a second, and says how long the eighth must wait', () => {
    const wait = slidingWindows(windows.message);
    const waits = Array.from({ length: 8 }, (_, index) => wait('c', 10 * index));
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 0, 930]);
  });

  it('is eight in two seconds', () => {
    const wait = slidingWindows(windows.message);
    Array.from({ length: 7 }, (_, index) => wait('c', index));
    expect(wait('c', 1_500)).toBe(0);
    expect(wait('c', 1_600)).toBe(400);
  });

  it('is counted for each conversation alone, and a refused message does not count', () => {
    const wait = slidingWindows([{ ms: 1_000, most: 1 }]);
    expect([wait('a', 0), wait('b', 0), wait('a', 500), wait('a', 1_000)]).toEqual([0, 0, 500, 0]);
  });
});
