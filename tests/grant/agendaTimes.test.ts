import { describe, expect, it } from '@jest/globals';
import { agendaTimes } from '../../src/grant/agendaTimes.js';

describe('when a case is treated', () => {
  it('follows from when the meeting begins and how many minutes those before it take', () => {
    expect(agendaTimes('13.00', [{ minutes: 10 }, { minutes: 40 }, { minutes: 15 }])).toEqual([
      { from: '13.00', to: '13.10' },
      { from: '13.10', to: '13.50' },
      { from: '13.50', to: '14.05' },
    ]);
  });

  it('is not guessed after a case that nobody has judged, nor where the meeting has no time', () => {
    expect(agendaTimes('13.00', [{ minutes: 10 }, {}, { minutes: 15 }])).toEqual([
      { from: '13.00', to: '13.10' },
      undefined,
      undefined,
    ]);
    expect(agendaTimes(undefined, [{ minutes: 10 }])).toEqual([undefined]);
  });
});
