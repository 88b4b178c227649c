import { describe, expect, it } from '@jest/globals';
import { ResourceUnits, unitsOf } from '../../src/sharepoint/resourceUnits.js';

const items = 'https://graph.microsoft.com/v1.0/sites/s/lists/l/items';

describe("the minute's resource units", () => {
  it.each([
    ['GET', `${items}/7?$expand=fields`, 1],
    ['GET', `${items}/delta?token=abc`, 1],
    ['GET', `${items}/delta`, 2],
    ['GET', `${items}?$top=1000`, 2],
    ['POST', items, 2],
    ['PATCH', `${items}/7/fields`, 2],
    ['GET', `${items}/7/permissions`, 5],
  ])('count %s %s as %d', (method, url, units) => {
    expect(unitsOf(method, url)).toBe(units);
  });

  it('are free again after a minute', async () => {
    let now = 0;
    const units = new ResourceUnits(() => now, 100);
    await units.spend(60, 'acts');
    expect(units.usedPart()).toBe(0.6);
    now = 59_999;
    expect(units.usedPart()).toBe(0.6);
    now = 60_000;
    expect(units.usedPart()).toBe(0);
  });

  it('are kept for acts: everything else waits', async () => {
    let now = 0;
    const units = new ResourceUnits(() => now, 100);
    await units.spend(95, 'acts');
    await units.spend(2, 'acts');
    let isSent = false;
    const waiting = units.spend(2, 'rows').then(() => (isSent = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isSent).toBe(false);
    now = 61_000;
    await waiting;
    expect(isSent).toBe(true);
  });

  it('are believed where Graph says that others have used them', () => {
    let now = 0;
    const units = new ResourceUnits(() => now, 100);
    units.heard(new Headers({ 'RateLimit-Limit': '1250', 'RateLimit-Remaining': '125', 'RateLimit-Reset': '10' }));
    expect(units.usedPart()).toBeCloseTo(0.9);
    now = 10_001;
    expect(units.usedPart()).toBe(0);
  });
});
