import { describe, expect, it } from '@jest/globals';
import { profileSchema } from '../../src/grant/profile.js';
import { profile, voting } from '../support/register.js';

const withVoting = (differently: object) => ({
  ...profile,
  bodies: profile.bodies.map((body) => ({ ...body, voting: { ...voting, ...differently } })),
});
const isTaken = (differently: object): boolean => profileSchema.safeParse({ ...profile, ...differently }).success;

describe('the shape of a profile', () => {
  it('takes a qualified majority only with its share, which is more than half and no more than all', () => {
    const qualified = (share?: object) => isTaken(withVoting({ rule: 'qualifiedMajority', ...(share && { share }) }));
    expect(qualified({ atLeast: 2, of: 3 })).toBe(true);
    expect(qualified()).toBe(false);
    expect(qualified({ atLeast: 1, of: 2 })).toBe(false);
    expect(qualified({ atLeast: 4, of: 3 })).toBe(false);
    expect(isTaken(withVoting({ share: { atLeast: 2, of: 3 } }))).toBe(false);
  });

  it('takes no body that it does not have, wherever a body is named', () => {
    expect(isTaken({ deciding: ['nobody'] })).toBe(false);
    expect(isTaken({ deciding: ['ssu', 'nobody'] })).toBe(false);
    expect(isTaken({ preparingBody: 'nobody' })).toBe(false);
    const beside = { cap: 100_000, per: 'project', conditions: [], reportedTo: 'nobody' };
    expect(isTaken({ supplementary: beside })).toBe(false);
    expect(isTaken({ supplementary: { ...beside, reportedTo: 'ssu' } })).toBe(true);
  });

  it('takes a side of which no leader is asked', () => {
    expect(isTaken({ endorsement: { kommune: 'none', hf: 'none' } })).toBe(true);
    expect(isTaken({ endorsement: { kommune: 'nobody', hf: 'none' } })).toBe(false);
  });

  it('takes days of every year and single days, and nothing else', () => {
    for (const day of ['11-01', '2025-06-30']) expect(isTaken({ allocationDates: [day] })).toBe(true);
    for (const day of ['13-01', '1 November', '2025']) expect(isTaken({ allocationDates: [day] })).toBe(false);
  });
});
