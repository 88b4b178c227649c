import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sidesOf } from '../../src/grant/application.js';
import {
  BUDGET_ROWS,
  ownContributionOf,
  rowsShown,
  sideAmount,
  totalsOf,
  type Budget,
  type BudgetRow,
} from '../../src/grant/budget.js';
import { kroner, LARGEST_AMOUNT } from '../../src/grant/money.js';
import { A_BUDGET, budgetWith, FILLED, kr, typedAs } from '../support/filledApplication.js';
import { profile } from '../support/register.js';

const sides = sidesOf(FILLED, profile);
const amount = fc.integer({ min: 0, max: LARGEST_AMOUNT / 100 }).map(kroner);
const row: fc.Arbitrary<BudgetRow> = fc.record({ kommune: amount, hf: amount });
const budget: fc.Arbitrary<Budget> = fc
  .tuple(...BUDGET_ROWS.map(() => row))
  .map((rows) => ({ rows: Object.fromEntries(BUDGET_ROWS.map((key, index) => [key, rows[index]])), split: [] }));

describe('the sums of a budget', () => {
  it('ask for personnel and operating costs; one’s own contribution comes on top', () => {
    const { requested, ownContribution, project } = totalsOf(A_BUDGET, sides);
    expect(requested).toEqual({ kommune: 560_000, hf: 340_000, sum: 900_000 });
    expect(ownContribution).toEqual({ kommune: 100_000, hf: 100_000, sum: 200_000 });
    expect(project).toEqual({ kommune: 660_000, hf: 440_000, sum: 1_100_000 });
  });

  it('agree by row, by side and by group, whatever stands in the nine rows', () => {
    fc.assert(
      fc.property(budget, (given) => {
        const { requested, ownContribution, project } = totalsOf(given, sides);
        const byRow = BUDGET_ROWS.map((key) => (given.rows[key]?.kommune as number) + (given.rows[key]?.hf as number));
        expect(project.sum).toBe(byRow.reduce((sum, each) => sum + each, 0));
        expect(requested.sum).toBe(byRow.slice(0, 7).reduce((sum, each) => sum + each, 0));
        expect(project.sum).toBe(requested.sum + ownContribution.sum);
        expect(project.sum).toBe(project.kommune + project.hf);
      }),
    );
  });

  it('count a text that is not yet an amount as nothing', () => {
    expect(
      totalsOf(budgetWith('operating.travel', { kommune: typedAs('120`'), hf: kr(40_000) }), sides).requested.sum,
    ).toBe(840_000);
  });
});

describe('a side that is split by party', () => {
  const parties = { alesund: kr(300_000), haram: kr(150_000), molde: kr(50_000) };
  const split = budgetWith('operating.equipment', { parties }, { split: ['kommune'] });

  it('comes to the sum of those who take part, where it has no figure of its own', () => {
    expect(sideAmount(split, 'operating.equipment', 'kommune', sides)).toBe(450_000);
    expect(sideAmount({ ...split, split: [] }, 'operating.equipment', 'kommune', sides)).toBe(0);
  });

  it('keeps its own figure where it has one', () => {
    const both = budgetWith('operating.equipment', { kommune: kr(1), parties }, { split: ['kommune'] });
    expect(sideAmount(both, 'operating.equipment', 'kommune', sides)).toBe(1);
  });
});

describe('a party’s own contribution', () => {
  const own = { kommune: kr(100_000), hf: kr(100_000), parties: { alesund: kr(70_000), haram: kr(30_000) } };
  const of = (party: string, given: Budget, among = ['alesund', 'haram', 'hf']) =>
    ownContributionOf(given, party, among, sides);

  it('is its side’s where it is alone there', () => {
    expect(of('hf', A_BUDGET)).toBe(100_000);
    expect(of('haram', A_BUDGET, ['haram', 'hf'])).toBe(100_000);
  });

  it('is its own figure where the side is split', () => {
    expect(of('haram', budgetWith('ownContribution.salary', own, { split: ['kommune'] }))).toBe(30_000);
  });

  it('is not known where the side is not split: a figure is never divided', () => {
    expect(of('haram', budgetWith('ownContribution.salary', own))).toBeUndefined();
  });
});

describe('the rows of a form’s budget', () => {
  it('are those that the profile names, and those that hold something all the same', () => {
    const named = ['operating.travel'] as const;
    expect(rowsShown('operating', named, { rows: {}, split: [] })).toEqual(['operating.travel']);
    const filled: Budget = { rows: { 'operating.premises': { hf: kr(1) } }, split: [] };
    expect(rowsShown('operating', named, filled)).toEqual(['operating.premises', 'operating.travel']);
    expect(rowsShown('personnel', named, filled)).toEqual([]);
  });
});
