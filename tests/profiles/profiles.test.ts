import { describe, expect, it } from '@jest/globals';
import { isIsoDate } from '../../src/grant/calendar.js';
import { levelsIn } from '../../src/grant/endorserLevels.js';
import { profileSchema } from '../../src/grant/profile.js';
import { asciiJson } from '../../src/journal/commit.js';
import { PROFILES } from '../../src/profiles/profiles.js';

/** What a commit may hold of one event: an entry of the journal is at most 60 000 characters. */
const LONGEST_PROFILE = 45_000;

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
const profileOf = (id: string) => {
  const found = PROFILES.find((profile) => profile.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
};

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('the profile of %s', (_id, profile) => {
  it('is one that a call may open under', () => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  it('fits in one entry of the journal', () => {
    expect(asciiJson(profile).length).toBeLessThan(LONGEST_PROFILE);
  });

  it('has one trust, municipalities with their numbers, and no party twice', () => {
    expect(profile.parties.filter(({ side }) => side === 'hf')).toHaveLength(1);
    expect(profile.parties.some(({ side }) => side === 'kommune')).toBe(true);
    expect(profile.parties.filter(({ side, number }) => side === 'kommune' && number === undefined)).toEqual([]);
    for (const key of ['id', 'name', 'shortName', 'number'] as const) {
      const given = profile.parties.map((party) => party[key]);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it('is refused where two parties have the same code', () => {
    const [first] = profile.parties;
    expect(profileSchema.safeParse({ ...profile, parties: [...profile.parties, first] }).success).toBe(false);
  });

  it('lets the last of the bodies that treat a case decide, and no other', () => {
    const decides = profile.bodies.filter(({ does }) => does.includes('decides'));
    expect(ids(decides)).toEqual([profile.deciding.at(-1)]);
    const before = profile.bodies.filter(({ does }) => does.includes('prioritises'));
    expect(ids(before)).toEqual(profile.deciding.slice(0, -1));
  });

  it('has a body that prepares, and one on top', () => {
    const prepares = profile.bodies.filter(({ does }) => does.includes('prepares'));
    expect(ids(prepares)).toEqual([profile.preparingBody]);
    expect(profile.bodies.filter(({ does }) => does.includes('isTop'))).toHaveLength(1);
  });

  it('says what stands in a case document of each body that treats cases: what is proposed, and why', () => {
    for (const body of profile.bodies.filter(({ id }) => profile.deciding.includes(id))) {
      expect(ids(body.caseTemplate)).toEqual(expect.arrayContaining(['number', 'proposedDecision', 'assessment']));
      expect(ids(body.standingItems)).toEqual(expect.arrayContaining(['notice', 'other']));
    }
  });

  it('has days that exist, and decides after each deadline', () => {
    for (const { deadline, decideBy = deadline } of profile.rounds)
      expect([isIsoDate(deadline), isIsoDate(decideBy), decideBy >= deadline]).toEqual([true, true, true]);
    if (profile.modes.includes('continuous')) expect(profile.allocationDates.length).toBeGreaterThan(0);
  });

  it('has one frame for each year', () => {
    const years = profile.frames.map(({ year }) => year);
    expect(new Set(years).size).toBe(years.length);
  });

  it('prints no complaint that nobody has decided on', () => {
    expect(profile.letters.complaint?.printed).toBe(false);
  });

  it('says everything in all three languages, and nothing in the wrong written form', () => {
    const texts = JSON.stringify(profile, (key, value: unknown) => (key === 'nb' || key === 'en' ? undefined : value));
    expect(texts).not.toMatch(/"nn":"[^"]*\b(ikke|tilskudd|hvilke|hvordan|fra|søker|innen)\b/i);
    const bokmal = JSON.stringify(profile, (key, value: unknown) => (key === 'nn' || key === 'en' ? undefined : value));
    expect(bokmal).not.toMatch(/"nb":"[^"]*\b(ikkje|tilskot|kva|korleis|frå|søkjar|innan)\b/i);
  });
});

describe('Helsefellesskap Møre og Romsdal', () => {
  const profile = profileOf('more-og-romsdal');

  it('has the frame and the deadlines of its call', () => {
    expect(profile.frames.map(({ year, amount }) => [year, amount])).toEqual([
      [2024, 8_564_000],
      [2025, 8_564_000],
    ]);
    expect(profile.rounds.map(({ deadline }) => deadline)).toEqual(['2024-12-01', '2025-05-01']);
    expect(profile.rounds[0]).toMatchObject({ decideBy: '2024-12-20', years: [2024, 2025] });
  });

  it('asks a klinikksjef and a kommunalsjef, who must say why', () => {
    expect(ids(levelsIn(profile))).toEqual(['kommunalsjef', 'klinikksjef']);
    expect(profile.justificationRequired).toBe(true);
  });

  it('has the five purposes and the four target groups of its call, and 27 municipalities', () => {
    expect(ids(profile.purposes)).toEqual(['1', '2', '3', '4', '5']);
    expect(ids(profile.targetGroups)).toEqual(['a', 'b', 'c', 'd']);
    expect(profile.parties.filter(({ side }) => side === 'kommune')).toHaveLength(27);
  });

  it('requires the plan for evaluation that the committee decided on', () => {
    expect(profile.requiredFields).toContain('evaluationPlan');
  });

  it('lets a working group of four kinds of people prepare, and SSU decide for now', () => {
    const group = profile.bodies.find(({ id }) => id === profile.preparingBody);
    expect(ids(group?.composition ?? [])).toEqual(['secretariat', 'users', 'physician', 'chairs']);
    expect([profile.deciding, profile.mandate?.status]).toEqual([['ssu'], 'provisional']);
  });

  it('sends its call to those who send it on', () => {
    expect(ids(profile.publication.sentTo)).toEqual(['lsu', 'professional', 'clinics', 'directors']);
  });
});

describe('Helsefellesskapet Agder', () => {
  const profile = profileOf('agder');

  it('takes in all the year, and allocates on fixed days of a frame of 9,16 million', () => {
    expect(profile.modes).toEqual(['continuous']);
    expect(profile.allocationDates).toHaveLength(2);
    expect(profile.frames.map(({ amount }) => amount)).toEqual([9_160_000]);
    expect(profile.parties.filter(({ side }) => side === 'kommune')).toHaveLength(25);
  });

  it('chooses with three gates and ranks by four criteria, and what can shorten waiting counts double', () => {
    expect(ids(profile.criteria.gates)).toEqual(['s1', 's2', 's3']);
    expect(profile.criteria.weighted.map(({ id, weight }) => [id, weight])).toEqual([
      ['p1', 1],
      ['p2', 1],
      ['p3', 1],
      ['p4', 1],
      ['waitingTimes', 2],
    ]);
  });

  it('has a portfolio secretariat of two or three from each side, for two to four years', () => {
    const secretariat = profile.bodies.find(({ id }) => id === profile.preparingBody);
    const sides = secretariat?.composition.filter(({ side }) => side !== undefined);
    expect(sides?.map(({ side, atLeast, atMost }) => [side, atLeast, atMost])).toEqual([
      ['kommune', 2, 3],
      ['hf', 2, 3],
    ]);
    expect(secretariat?.term).toEqual({ atLeast: 2, atMost: 4 });
  });

  it('may add 100 000 kroner to a project beside the board, on two conditions, and tells SSU', () => {
    expect(profile.supplementary).toMatchObject({ cap: 100_000, per: 'project', reportedTo: 'ssu' });
    expect(profile.supplementary?.conditions).toHaveLength(2);
  });

  it('minds lasting costs, and lets each party state what it puts in', () => {
    expect([profile.lastingOperatingCost, profile.ownContribution]).toEqual(['warn', 'stated']);
  });

  it('is reported on by 1 November', () => {
    expect(profile.reportDates.find(({ id }) => id === 'status')?.due).toBe('11-01');
  });
});

describe('Helsefellesskapet søndre Trøndelag', () => {
  const profile = profileOf('sondre-trondelag');

  it('allocates directly or after a call, from a frame of 11,17 million', () => {
    expect(profile.modes).toEqual(['direct', 'openCall']);
    expect(profile.frames.map(({ year, amount }) => [year, amount])).toEqual([[2024, 11_170_000]]);
  });

  it('lets ASU decide on what the extended working committee recommends, and asks no leaders', () => {
    expect([profile.deciding, profile.preparingBody]).toEqual([['asu'], 'utvidet-au']);
    expect(levelsIn(profile)).toEqual([]);
  });

  it('expects both sides to put in as much as the other', () => {
    expect(profile.ownContribution).toBe('equal');
  });

  it('has six premises and four groups in order', () => {
    expect(profile.criteria.weighted.filter(({ id }) => id !== 'waitingTimes')).toHaveLength(6);
    expect(ids(profile.criteria.priorityGroups)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('wants a report on deliverables by 30 June 2025', () => {
    expect(profile.reportDates.find(({ id }) => id === 'deliverables')?.due).toBe('2025-06-30');
  });
});

describe('Helse Nord', () => {
  const profile = profileOf('helse-nord');

  it('lets the helsefellesskap prioritise and the coordination committee decide', () => {
    expect(profile.deciding).toEqual(['ssu', 'koordineringsutvalg']);
  });

  it('has its deadlines with the years they are for, and no frame that anybody has told', () => {
    expect(profile.rounds).toEqual([
      { deadline: '2025-03-01', years: [2024, 2025] },
      { deadline: '2025-10-01', years: [2026] },
      { deadline: '2026-10-01', years: [2027] },
    ]);
    expect(profile.frames).toEqual([]);
  });

  it('weighs sustainability, several municipalities, Sámi patients and what the parties put in themselves', () => {
    expect(ids(profile.criteria.weighted)).toEqual(
      expect.arrayContaining(['sustainability', 'several', 'newModels', 'restructuring', 'sami', 'own']),
    );
    expect(profile.ownContribution).toBe('weighted');
  });

  it('numbers cases by the committee’s meetings', () => {
    expect(profile.bodies.find(({ id }) => id === 'ssu')?.numbering.format).toBe('meetingDotNumber');
  });
});
