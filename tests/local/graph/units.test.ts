import { describe, expect, it } from '@jest/globals';
import { UnitBudget } from '../../../src/local/graph/units.js';

describe('the budget of resource units', () => {
  it('is one for each app, tells from 80 % what is left, refuses above it and begins again after a minute', () => {
    let now = 0;
    const budget = new UnitBudget(10, () => now);
    expect(budget.spend('a', 7)).toEqual({});
    expect(budget.spend('a', 1)).toEqual({
      'RateLimit-Limit': '10',
      'RateLimit-Remaining': '2',
      'RateLimit-Reset': '60',
    });
    expect(budget.spend('b', 1)).toEqual({});
    now = 45_000;
    expect(() => budget.spend('a', 3)).toThrow(
      expect.objectContaining({ status: 429, headers: expect.objectContaining({ 'Retry-After': '15' }) as object }),
    );
    now = 60_000;
    expect(budget.spend('a', 2)).toEqual({});
  });
});
