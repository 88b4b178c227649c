import { describe, expect, it } from '@jest/globals';
import { sideAmount } from '../../../../../src/grant/budget.js';
import {
  partyAmount,
  setPart,
  setSide,
  setSplit,
  withoutOwn,
  withoutParty,
} from '../../../../../src/tab/pages/application/budget/budgetEdits.js';
import { A_BUDGET, budgetWith, kr, typedAs } from '../../../../support/filledApplication.js';

const sideOf = (party: string) => (party === 'hf' ? ('hf' as const) : ('kommune' as const));
const SALARY = 'personnel.salary';

describe('splitting a side by party', () => {
  const split = setSplit(A_BUDGET, 'kommune', true, sideOf);

  it('divides nothing: the undivided figure stands until the parties add up to it', () => {
    expect(split.rows[SALARY]).toEqual(A_BUDGET.rows[SALARY]);
    const half = setPart(split, SALARY, 'alesund', kr(300_000), sideOf);
    expect(half.rows[SALARY]).toMatchObject({ kommune: 500_000, parties: { alesund: 300_000 } });
    const whole = setPart(half, SALARY, 'haram', kr(200_000), sideOf);
    expect(whole.rows[SALARY]).toEqual({ hf: 300_000, parties: { alesund: 300_000, haram: 200_000 } });
    expect(sideAmount(whole, SALARY, 'kommune', sideOf)).toBe(500_000);
  });

  it('lets the undivided figure go when the person says so', () => {
    const half = setPart(split, SALARY, 'alesund', kr(300_000), sideOf);
    expect(sideAmount(withoutOwn(half, SALARY, 'kommune'), SALARY, 'kommune', sideOf)).toBe(300_000);
  });

  it('put together again gives the side the sum of its parties, and forgets none of them', () => {
    const parts = withoutOwn(setPart(split, SALARY, 'alesund', kr(300_000), sideOf), SALARY, 'kommune');
    const together = setSplit(parts, 'kommune', false, sideOf);
    expect(together.rows[SALARY]).toMatchObject({ kommune: 300_000, parties: { alesund: 300_000 } });
    expect(setSplit(together, 'kommune', true, sideOf).rows[SALARY]).toEqual({
      hf: 300_000,
      parties: { alesund: 300_000 },
    });
  });

  it('takes a party’s figures with it when the party is taken out', () => {
    const parts = setPart(setPart(split, SALARY, 'alesund', kr(300_000), sideOf), SALARY, 'haram', kr(1), sideOf);
    expect(partyAmount(parts, 'alesund')).toBe(300_000);
    expect(withoutParty(parts, 'alesund').rows[SALARY]?.parties).toEqual({ haram: 1 });
  });
});

describe('a figure in the budget', () => {
  it('is kept as typed where it is not an amount, and leaves no trace when it is emptied', () => {
    const unclear = setSide(A_BUDGET, 'operating.equipment', 'hf', typedAs('8,564'), sideOf);
    expect(unclear.rows['operating.equipment']).toEqual({ hf: { typed: '8,564' } });
    expect(setSide(unclear, 'operating.equipment', 'hf', undefined, sideOf)).toEqual(A_BUDGET);
  });

  it('settles an imported sum when the sides give it at last', () => {
    const imported = budgetWith('operating.travel', { kommune: kr(45_000), hf: kr(25_000), givenSum: kr(75_000) });
    expect(
      setSide(imported, 'operating.travel', 'kommune', kr(46_000), sideOf).rows['operating.travel']?.givenSum,
    ).toBe(75_000);
    expect(setSide(imported, 'operating.travel', 'kommune', kr(50_000), sideOf).rows['operating.travel']).toEqual({
      kommune: 50_000,
      hf: 25_000,
    });
  });
});
