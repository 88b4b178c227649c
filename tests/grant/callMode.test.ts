import { describe, expect, it } from '@jest/globals';
import { mayBegin, nextAllocation } from '../../src/grant/callMode.js';
import { day } from '../support/cast.js';
import { profile } from '../support/register.js';

describe('who may begin an application', () => {
  it('is anybody in a round and in a continuous intake, and the secretariat alone in a direct allocation', () => {
    const may = (isSecretary: boolean) =>
      (['openCall', 'continuous', 'direct'] as const).map((mode) => mayBegin(mode, { isSecretary }));
    expect(may(false)).toEqual([true, true, false]);
    expect(may(true)).toEqual([true, true, true]);
  });
});

describe('when what comes in is decided next', () => {
  const allocationDates = ['12-01', '06-01', '2025-03-03'];
  const continuous = (today: string) =>
    nextAllocation({ mode: 'continuous', profile: { ...profile, allocationDates } }, day(today));

  it('is the next of the profile’s days in a continuous intake, also on the day itself, and over New Year', () => {
    expect(continuous('2025-03-01')).toBe('2025-03-03');
    expect(continuous('2025-03-04')).toBe('2025-06-01');
    expect(continuous('2025-06-01')).toBe('2025-06-01');
    expect(continuous('2025-12-02')).toBe('2026-06-01');
  });

  it('is the call’s own day in a round, where it has one', () => {
    const round = { mode: 'openCall', profile } as const;
    expect(nextAllocation({ ...round, decideBy: day('2024-12-20') }, day('2024-11-01'))).toBe('2024-12-20');
    expect(nextAllocation(round, day('2024-11-01'))).toBeUndefined();
  });

  it('is not known where the profile has no days', () => {
    expect(nextAllocation({ mode: 'continuous', profile }, day('2024-11-01'))).toBeUndefined();
  });
});
