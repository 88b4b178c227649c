import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, ifFirst, inRankedOrder, movedAfter, type Candidate } from '../../src/grant/ranking.js';
import { spreadOf, spreadOfAssessments, weightedMean } from '../../src/grant/scores.js';

const asks = (...amounts: number[]): Candidate[] => amounts.map((asked, index) => ({ id: `a${index + 1}`, asked }));
const gets = (...parameters: Parameters<typeof allocate>) => allocate(...parameters).lines.map((line) => line.gets);
const NOTHING_CHOSEN = { amounts: {}, givesRest: false };

describe('a ranking against the frame', () => {
  it('gives in order until one does not fit, and nothing below it', () => {
    expect(gets(asks(500, 400, 300, 50), 1000, NOTHING_CHOSEN)).toEqual([500, 400, 0, 0]);
    expect(allocate(asks(500, 400, 300, 50), 1000, NOTHING_CHOSEN)).toMatchObject({
      used: 900,
      left: 100,
      outside: 350,
      above: 2,
    });
  });

  it('gives the first that does not fit what is left, where that is chosen', () => {
    const ranked = allocate(asks(500, 400, 300, 50), 1000, { ...NOTHING_CHOSEN, givesRest: true });
    expect(ranked.lines.map(({ fits }) => fits)).toEqual(['whole', 'whole', 'part', 'none']);
    expect(ranked).toMatchObject({ used: 1000, left: 0, above: 3 });
  });

  it('gives another amount than the one asked for, and leaves one out with nothing', () => {
    expect(gets(asks(500, 400, 300), 1000, { amounts: { a1: 300, a2: 0 }, givesRest: false })).toEqual([300, 0, 300]);
  });

  it('tells who loses and who gains if one came first', () => {
    expect(ifFirst(asks(500, 400, 300), 1000, NOTHING_CHOSEN, 'a3')).toEqual([
      { id: 'a3', before: 0, after: 300 },
      { id: 'a2', before: 400, after: 0 },
    ]);
    expect(ifFirst(asks(500, 400), 1000, NOTHING_CHOSEN, 'a2')).toEqual([]);
  });

  it('moves one and keeps the order of the others', () => {
    expect(movedAfter(['a', 'b', 'c'], 'c', undefined)).toEqual(['c', 'a', 'b']);
    expect(movedAfter(['a', 'b', 'c'], 'a', 'b')).toEqual(['b', 'a', 'c']);
    expect(movedAfter(['a', 'b'], 'a', 'a')).toEqual(['a', 'b']);
  });

  it('places what nobody has placed by mean and number, after what somebody has', () => {
    const candidates = [
      { id: 'x', asked: 1, number: 2 },
      { id: 'y', asked: 1, number: 1 },
      { id: 'z', asked: 1, mean: 3 },
      { id: 'w', asked: 1 },
    ];
    expect(inRankedOrder(candidates, ['w', 'gone']).map(({ id }) => id)).toEqual(['w', 'z', 'y', 'x']);
  });

  it('never gives more than the frame, nor anybody more than he asks for, and loses no krone', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    const chosen = fc.dictionary(
      fc.constantFrom('a1', 'a2', 'a3', 'a9', 'constructor'),
      fc.integer({ min: -5, max: 20_000_000 }),
    );
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 12 }),
        fc.integer({ min: -10, max: 30_000_000 }),
        chosen,
        fc.boolean(),
        (asked, frame, amounts, givesRest) => {
          const ranked = allocate(asks(...asked), frame, { amounts, givesRest });
          expect(ranked.used).toBeLessThanOrEqual(Math.max(0, frame));
          expect(ranked.used + ranked.left).toBe(Math.max(0, frame));
          expect(ranked.used + ranked.outside).toBe(asked.reduce((sum, one) => sum + one, 0));
          for (const line of ranked.lines) {
            expect(line.gets).toBeGreaterThanOrEqual(0);
            expect(line.gets).toBeLessThanOrEqual(line.asked);
            expect(line.fits).toBe(line.gets === 0 ? 'none' : line.gets < line.asked ? 'part' : 'whole');
          }
        },
      ),
    );
  });
});

describe('the mean of scores', () => {
  const criteria = [
    { id: 'effect', weight: 3 },
    { id: 'plan', weight: 1 },
  ];

  it('counts each criterion by its weight, and is none where one is missing', () => {
    expect(weightedMean({ effect: { score: 5 }, plan: { score: 1 } }, criteria)).toBe(4);
    expect(weightedMean({ effect: { score: 5 } }, criteria)).toBeUndefined();
    expect(weightedMean({}, [])).toBeUndefined();
  });

  it('shows every assessor, in any order the same', () => {
    expect(spreadOf([4, 1, 4])).toEqual({ mean: 3, lowest: 1, highest: 4, dots: [1, 4, 4] });
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOfAssessments([{ effect: { score: 2 } }], criteria)).toBeUndefined();
  });

  it('never leaves the scale, whatever the weights', () => {
    const score = fc.integer({ min: 1, max: 5 });
    const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 9 }),
        weight,
        weight,
        (given, one, two) => {
          const weighted = [
            { id: 'effect', weight: one },
            { id: 'plan', weight: two },
          ];
          const all = given.map(([effect, plan]) => ({ effect: { score: effect }, plan: { score: plan } }));
          const spread = spreadOfAssessments(all, weighted)!;
          const reversed = spreadOfAssessments(all.toReversed(), weighted)!;
          expect(spread).toEqual(reversed);
          expect(spread.lowest).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(spread.highest).toBeLessThanOrEqual(5 + 1e-9);
          expect(spread.mean).toBeGreaterThanOrEqual(spread.lowest);
          expect(spread.mean).toBeLessThanOrEqual(spread.highest);
        },
      ),
    );
  });
});
