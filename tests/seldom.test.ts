import { describe, expect, it } from '@jest/globals';
import { seldom } from '../src/seldom.js';

describe('what goes on failing', () => {
  it('is said at once, and then once a minute', () => {
    const said: unknown[] = [];
    let now = 0;
    const failed = seldom(
      'It failed',
      (_message, error) => said.push(error),
      () => now,
    );
    for (; now < 130_000; now += 2000) failed(now);
    expect(said).toEqual([0, 60_000, 120_000]);
  });
});
