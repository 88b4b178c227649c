import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatKroner,
  formatNumber,
  formatShare,
  kroner,
  LARGEST_AMOUNT,
  readAmount,
  sumOf,
} from '../../src/grant/money.js';

const amount = fc.integer({ min: 0, max: LARGEST_AMOUNT });
const spaces = fc.constantFrom(' ', '\u00a0', '\u202f');

describe('an amount somebody types', () => {
  it.each([
    ['1200000', 1_200_000],
    ['1 200 000', 1_200_000],
    ['1\u00a0200\u00a0000', 1_200_000],
    ['  120 000 ', 120_000],
    ['0', 0],
    ['10 000 000 000', LARGEST_AMOUNT],
  ])('is read when it is digits and spaces: %j', (typed, read) => {
    expect(readAmount(typed)).toEqual({ kind: 'amount', amount: read });
  });

  it.each([
    ['120`', [120, 120_000]],
    ["120'", [120, 120_000]],
    ['120 k', [120_000]],
    ['120 tusen', [120_000]],
    ['120k', [120_000]],
    ['1.200.000', [1_200_000]],
    ['5000,-', [5000]],
    ['12 000,–', [12_000]],
    ['kr 250.000,00', [250_000]],
    ['8,564', [8_564, 8_564_000]],
    ['8.564', [8_564, 8_564_000]],
    ['8,00', [8, 8_000_000]],
    ['1,2 mill.', [1_200_000]],
    ['1,5 millionar', [1_500_000]],
    ['kr 500', [500]],
    ['500 kroner', [500]],
    ['12 00', [1200]],
    ['om lag 5000', []],
    ['5000-6000', []],
    ['5e3', []],
    ['0x10', []],
    ['١٢٣', []],
  ])('is asked about, with what it may mean, when it is anything else: %j', (typed, readings) => {
    expect(readAmount(typed)).toEqual({ kind: 'unclear', readings });
  });

  it.each(['8,5', '1200,50', '99.9', '1.200.000,50'])('is never rounded from øre: %j', (typed) => {
    expect(readAmount(typed)).toEqual({ kind: 'fraction' });
  });

  it.each(['-1', '−1 000', '– 500'])('is never below zero: %j', (typed) => {
    expect(readAmount(typed)).toEqual({ kind: 'negative' });
  });

  it('has a largest size', () => {
    expect(readAmount('10000000001')).toEqual({ kind: 'tooLarge' });
    expect(readAmount('9'.repeat(400))).toEqual({ kind: 'tooLarge' });
  });

  it('may be nothing at all', () => {
    expect(readAmount(' \u00a0 ')).toEqual({ kind: 'empty' });
  });
});

describe('reading money', () => {
  it('gives back every amount that was written', () => {
    fc.assert(
      fc.property(amount, (written) => {
        expect(readAmount(formatNumber(written))).toEqual({ kind: 'amount', amount: written });
      }),
    );
  });

  it('never guesses: what it takes for an amount has the digits that were typed, no more and no fewer', () => {
    const mark = fc.constantFrom(..."0123456789  .,-`'k%mil\u00a0\u202f−".split(''));
    fc.assert(
      fc.property(fc.string({ unit: mark, maxLength: 14 }), (typed) => {
        const reading = readAmount(typed);
        if (reading.kind !== 'amount') return;
        expect(typed).toMatch(/^[\d\s]+$/);
        expect(reading.amount).toBe(Number(typed.replace(/\s/g, '')));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes groups of three only, whatever spaces stand between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: LARGEST_AMOUNT }), spaces, (written, space) => {
        const grouped = formatNumber(written).replace(/\u00a0/g, space);
        expect(readAmount(grouped)).toEqual({ kind: 'amount', amount: written });
        const shifted = grouped.replace(new RegExp(`${space}(\\d)`), `$1${space}`);
        expect(readAmount(shifted).kind).toBe('unclear');
      }),
    );
  });

  it('answers to any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(['empty', 'amount', 'negative', 'fraction', 'tooLarge', 'unclear']).toContain(readAmount(typed).kind);
      }),
    );
  });
});

describe('writing money', () => {
  it('has non-breaking spaces between thousands, and a true minus sign', () => {
    expect(formatNumber(1_200_000)).toBe('1\u00a0200\u00a0000');
    expect(formatNumber(-25_000)).toBe('\u221225\u00a0000');
    expect(formatNumber(999)).toBe('999');
    expect(formatKroner(8_564_000)).toBe('8\u00a0564\u00a0000\u00a0kr');
  });

  it('writes a share with a comma, and no decimal where it is whole', () => {
    expect(formatShare(4_500_000 / 8_564_000)).toBe('52,5\u00a0%');
    expect(formatShare(0.5)).toBe('50\u00a0%');
    expect(formatShare(0.9996)).toBe('100\u00a0%');
  });
});

describe('counting money', () => {
  it('is exact, in any order', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
        const sum = sumOf(amounts.map(kroner));
        expect(BigInt(sum)).toBe(amounts.reduce((total, each) => total + BigInt(each), 0n));
        expect(sumOf([...amounts].reverse().map(kroner))).toBe(sum);
      }),
    );
  });

  it('takes whole kroner only', () => {
    expect(() => kroner(0.5)).toThrow(RangeError);
    expect(() => kroner(Number.NaN)).toThrow(RangeError);
    expect(() => kroner(2 ** 60)).toThrow(RangeError);
  });
});
