import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '../../../../src/profiles/profiles.js';
import { profileProblems } from '../../../../src/tab/pages/profile/profileProblems.js';
import { copyOf, withAt, type Path } from '../../../../src/tab/pages/profile/profileDraft.js';
import { readWritten, writtenFrom } from '../../../../src/tab/pages/profile/writtenProfile.js';
import { textsFor } from '../../../../src/texts/textsFor.js';
import { profile } from '../../inSession.js';

const NOTHING = { municipalities: [], rounds: [], days: [] };
const [, agder] = PROFILES;
const wrong = (path: Path, value: unknown, language: 'nn' | 'nb' | 'en' = 'nn') =>
  profileProblems(withAt(profile, path, value), NOTHING, textsFor(language));

describe('what keeps a profile from being taken into use', () => {
  it.each(PROFILES.map((one) => [one.id, one] as const))('is nothing in the one of %s', (_id, one) => {
    const { profile: read, unread } = readWritten(writtenFrom(one));
    expect(read).toEqual(one);
    expect(profileProblems(read, unread, textsFor('nn'))).toEqual([]);
  });

  it('is said at its field, in whole sentences that name it', () => {
    expect(wrong(['name'], '')).toEqual([{ field: 'profile-name', sentence: 'Namn: fyll ut feltet.' }]);
    expect(wrong(['purposes', 1, 'text', 'en'], '')).toEqual([
      {
        field: 'profile-purposes-1-text-en',
        sentence: 'Kva tilskotet kan støtte, 2: skriv teksten på nynorsk, bokmål og engelsk.',
      },
    ]);
    expect(wrong(['bodies', 1, 'does'], [])).toEqual([
      { field: 'profile-bodies-1-does', sentence: 'SSU, Kva det gjer: legg til minst eitt punkt.' },
    ]);
    expect(wrong(['deciding'], ['nobody'])).toEqual([
      { field: 'profile-deciding-0', sentence: 'Kven vedtek: vel eit utval som finst.' },
    ]);
    expect(wrong(['criteria', 'weighted', 0, 'weight'], null)).toMatchObject([
      { field: 'profile-criteria-weighted-0-weight' },
    ]);
    expect(wrong(['criteria', 'scale'], { min: 5, max: 5 })).toEqual([
      { field: 'profile-criteria-scale', sentence: 'Poeng: det høgaste må vere større enn det lågaste.' },
    ]);
    expect(wrong(['parties'], profile.parties.slice(-1))).toEqual([
      { field: 'profile-parties', sentence: 'Partane: skriv inn minst éin kommune, og helseføretaket.' },
    ]);
    expect(wrong(['bodies', 1, 'voting', 'share'], { atLeast: 1, of: 2 })).toMatchObject([
      { field: 'profile-bodies-1-voting-share' },
    ]);
  });

  it('is a list with the same twice, a continuous intake without days, and lines that cannot be read', () => {
    const [first] = profile.purposes;
    expect(wrong(['purposes'], [first, first])).toMatchObject([{ field: 'profile-purposes' }]);
    expect(wrong(['modes'], ['continuous'])).toMatchObject([{ field: 'profile-allocationDates' }]);
    expect(
      profileProblems(profile, { municipalities: [2, 4], rounds: [1], days: [3] }, textsFor('nn')).map(
        ({ field }) => field,
      ),
    ).toEqual(['profile-parties', 'profile-rounds', 'profile-allocationDates']);
  });

  it('is more than an entry of the journal holds', () => {
    expect(wrong(['name'], 'å'.repeat(9000))).toMatchObject([{ field: 'profile-name' }]);
  });

  it.each(['nn', 'nb', 'en'] as const)('is a whole sentence in every language: %s', (language) => {
    for (const [path, value] of [
      [['name'], ''],
      [['budgetRows'], []],
      [['preparingBody'], 'nobody'],
      [['bodies', 0, 'numbering', 'first'], 0],
    ] as const)
      for (const { sentence } of wrong(path, value, language)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('a copy of a profile', () => {
  it('has the other’s words and rules, and one’s own parties, and none of the other’s money and deadlines', () => {
    const copy = agder && copyOf(agder, profile);
    expect(copy).toMatchObject({
      id: profile.id,
      name: profile.name,
      parties: profile.parties,
      criteria: agder?.criteria,
      bodies: agder?.bodies,
      rounds: [],
      frames: [],
      regionalFrames: [],
      publication: { pages: [] },
    });
  });

  it('of the one in force is that one', () => {
    expect(copyOf(profile, profile)).toBe(profile);
  });
});
