import { describe, expect, it } from '@jest/globals';
import type { SeatView } from '../../../../src/api/contract.js';
import { missingSeats, quorumOf, recusedIn, sitter } from '../../../../src/tab/pages/meetings/seats.js';

const seat = (id: string, side: SeatView['side'], more: Partial<SeatView> = {}): SeatView => ({
  member: { id, name: id, title: '' },
  party: side === 'hf' ? 'hf' : 'molde',
  side,
  askedImpartiality: false,
  answered: true,
  ...more,
});
const deputy = { id: 'd', name: 'd', title: '' };

describe('the seats of a ballot', () => {
  it('counts a recused member’s seat when his deputy has stepped in, and not when nobody has', () => {
    const seats = [
      seat('k1', 'kommune', { impartiality: 'recused', answered: false }),
      seat('k2', 'kommune', { impartiality: 'recused', deputy }),
      seat('h1', 'hf'),
    ];
    expect(quorumOf({ seats })).toMatchObject({ entitled: 2, answered: 2, deputies: 1, emptySides: [] });
    expect(seats.map((one) => sitter(one).id)).toEqual(['k1', 'd', 'h1']);
    expect(seats.map((one) => recusedIn(one)?.id)).toEqual(['k1', 'k2', undefined]);
  });

  it('says how many more must answer for more than half', () => {
    const some = (answered: number) => ({
      seats: Array.from({ length: 12 }, (_, i) => seat(`m${i}`, i < 6 ? 'kommune' : 'hf', { answered: i < answered })),
    });
    expect([0, 6, 7].map((answered) => quorumOf(some(answered)).stillNeeded)).toEqual([7, 1, 0]);
  });

  it('tells a side that keeps silent from a side where nobody may vote', () => {
    const silent = { seats: [seat('k1', 'kommune'), seat('h1', 'hf', { answered: false })] };
    expect(quorumOf(silent)).toMatchObject({ silentSides: ['hf'], emptySides: [] });
    const empty = { seats: [seat('k1', 'kommune', { impartiality: 'recused' }), seat('h1', 'hf')] };
    expect(quorumOf(empty)).toMatchObject({ silentSides: [], emptySides: ['kommune'] });
  });

  it('says of a committee without a seat on one side that nobody there may vote', () => {
    expect(quorumOf({ seats: [seat('k1', 'kommune'), seat('k2', 'kommune')] })).toMatchObject({
      silentSides: [],
      emptySides: ['hf'],
    });
  });

  it('does not wait for a seat that is out', () => {
    const seats = [
      seat('k1', 'kommune', { impartiality: 'recused', answered: false }),
      seat('k2', 'kommune', { answered: false }),
    ];
    expect(missingSeats({ seats }).map(({ member }) => member.id)).toEqual(['k2']);
  });
});
