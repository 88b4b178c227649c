import { describe, expect, it } from '@jest/globals';
import type { IsoDate } from '../../../../src/grant/calendar.js';
import {
  DEADLINE,
  DECIDE_BY,
  openingProblems,
  openingRequest,
  type OpeningForm,
} from '../../../../src/tab/pages/calls/openingForm.js';
import { nn } from '../../../../src/texts/nn.js';

const TODAY = '2024-10-01' as IsoDate;
const words = { opening: nn.calling.opening, amount: nn.amount };
const frame = (key: string, year: string, amount: string, source = 'Brev frå RHF-et') => ({
  key,
  year,
  amount,
  source,
});
const good: OpeningForm = {
  frames: [frame('a', '2024', '8 564 000')],
  deadline: '1.12.2024',
  decideBy: '20.12.2024',
  mode: 'openCall',
};
const fields = (form: OpeningForm) => openingProblems(form, TODAY, words).map(({ field }) => field);

describe('opening a call', () => {
  it('reads the form as a request', () => {
    expect(fields(good)).toEqual([]);
    expect(openingRequest(good)).toEqual({
      frames: [{ year: 2024, amount: 8_564_000, source: 'Brev frå RHF-et' }],
      deadline: '2024-12-01',
      decideBy: '2024-12-20',
      mode: 'openCall',
    });
  });

  it('may leave the day of decision open', () => {
    expect(openingRequest({ ...good, decideBy: '' })).not.toHaveProperty('decideBy');
    expect(fields({ ...good, decideBy: ' ' })).toEqual([]);
  });

  it('never guesses an amount', () => {
    for (const amount of ['8,564', '8,6 mill', '', '-5', '0', '12,50']) {
      const form = { ...good, frames: [frame('a', '2024', amount)] };
      expect(fields(form)).toEqual(['frame-a-amount']);
    }
    expect(openingRequest({ ...good, frames: [frame('a', '2024', '8,564')] })).toBeUndefined();
  });

  it('needs year and source of every frame, and one frame a year', () => {
    const form = {
      ...good,
      frames: [frame('a', '24', '1 000', ''), frame('b', '2025', '1 000'), frame('c', '2025', '2 000')],
    };
    expect(fields(form)).toEqual(['frame-a-year', 'frame-a-source', 'frame-c-year']);
  });

  it('needs a deadline that exists and is not past, and a decision not before it', () => {
    expect(fields({ ...good, deadline: '' })).toEqual([DEADLINE]);
    expect(fields({ ...good, deadline: '31.11.2024' })).toEqual([DEADLINE]);
    expect(fields({ ...good, deadline: '30.09.2024' })).toEqual([DEADLINE]);
    expect(fields({ ...good, deadline: '01.10.2024' })).toEqual([]);
    expect(fields({ ...good, decideBy: '30.11.2024' })).toEqual([DECIDE_BY]);
    expect(fields({ ...good, decideBy: 'før jul' })).toEqual([DECIDE_BY]);
  });
});
