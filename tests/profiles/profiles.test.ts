import { describe, expect, it } from '@jest/globals';
import { isIsoDate } from '../../src/grant/calendar.js';
import { levelsIn } from '../../src/grant/endorserLevels.js';
import { profileSchema } from '../../src/grant/profile.js';
import { PROFILES } from '../../src/profiles/profiles.js';

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('the profile of %s', (_id, profile) => {
  it('is one that a call may open under', () => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  it('has one trust, municipalities, and no party twice', () => {
    expect(profile.parties.filter(({ side }) => side === 'hf')).toHaveLength(1);
    expect(profile.parties.some(({ side }) => side === 'kommune')).toBe(true);
    for (const key of ['id', 'name', 'shortName'] as const) {
      const given = profile.parties.map((party) => party[key]);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it('is refused where two parties have the same code', () => {
    const [first] = profile.parties;
    expect(profileSchema.safeParse({ ...profile, parties: [...profile.parties, first] }).success).toBe(false);
  });

  it('lets a body that it has decide', () => {
    expect(profile.bodies.map(({ id }) => id)).toEqual(expect.arrayContaining(profile.deciding));
  });

  it('has no code twice', () => {
    for (const codes of [profile.purposes, profile.targetGroups, profile.phases]) {
      expect(new Set(codes.map(({ id }) => id)).size).toBe(codes.length);
    }
  });

  it('has days that exist, and decides after each deadline', () => {
    for (const { deadline, decideBy = deadline } of profile.rounds) {
      expect([isIsoDate(deadline), isIsoDate(decideBy), decideBy >= deadline]).toEqual([true, true, true]);
    }
  });

  it('has one frame for each year', () => {
    const years = profile.frames.map(({ year }) => year);
    expect(new Set(years).size).toBe(years.length);
  });
});

describe('Helsefellesskap Møre og Romsdal', () => {
  const profile = PROFILES.find(({ id }) => id === 'more-og-romsdal');

  it('has the frame and the deadlines of its call', () => {
    expect(profile?.frames.map(({ year, amount }) => [year, amount])).toEqual([
      [2024, 8_564_000],
      [2025, 8_564_000],
    ]);
    expect(profile?.rounds.map(({ deadline }) => deadline)).toEqual(['2024-12-01', '2025-05-01']);
  });

  it('asks a klinikksjef and a kommunalsjef, who must say why', () => {
    expect(profile && levelsIn(profile).map(({ id }) => id)).toEqual(['kommunalsjef', 'klinikksjef']);
    expect(profile?.justificationRequired).toBe(true);
  });

  it('has the five purposes and the four target groups of its call, and 27 municipalities', () => {
    expect(profile?.purposes.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(profile?.targetGroups.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(profile?.parties.filter(({ side }) => side === 'kommune')).toHaveLength(27);
  });

  it('requires the plan for evaluation that the committee decided on', () => {
    expect(profile?.requiredFields).toContain('evaluationPlan');
  });
});
