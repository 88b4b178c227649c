import { describe, expect, it } from '@jest/globals';
import { decidingBody } from '../../src/grant/bodies.js';
import { profileSchema } from '../../src/grant/profile.js';
import { upgradeProfile } from '../../src/grant/profileVersions.js';
import { firstProfile } from '../support/firstProfile.js';

const upgraded = upgradeProfile(firstProfile);

describe('a profile of the first version', () => {
  it('is read as one of today’s', () => {
    expect(profileSchema.parse(upgraded)).toEqual(upgraded);
  });

  it('keeps who decides, who is asked, how it is voted and how cases are numbered', () => {
    const [ssu] = upgraded.bodies;
    expect(decidingBody(upgraded)).toBe('ssu');
    expect(upgraded.deciding).toEqual(['ssu']);
    expect(upgraded.endorsement).toMatchObject({ kommune: { id: 'kommunalsjef' }, hf: { id: 'klinikksjef' } });
    expect(ssu).toMatchObject({
      does: ['decides'],
      numbering: { format: 'numberOfYear', first: 1 },
      voting: { rule: 'noneAgainst', quorum: 'halfAndBothSides', secrecy: 'secretUntilClosed', proxies: 'none' },
    });
  });

  it('gives every field that is new the meaning that it had', () => {
    expect(upgraded).toMatchObject({ modes: ['openCall'], anchoring: 'required', letters: {}, allocationDates: [] });
    expect(upgraded.budgetRows).toHaveLength(9);
    expect(upgraded.preparingBody).toBeUndefined();
  });

  it('has nothing left of the old shape', () => {
    for (const old of ['decidingBody', 'endorserLevels', 'votingRule', 'quorumRule', 'caseNumber'])
      expect(upgraded).not.toHaveProperty(old);
  });
});
