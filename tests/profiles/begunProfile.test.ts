import { describe, expect, it } from '@jest/globals';
import { profileSchema } from '../../src/grant/profile.js';
import { profileLength } from '../../src/grant/profileLength.js';
import { asciiJson } from '../../src/journal/commit.js';
import { begunProfile } from '../../src/profiles/begunProfile.js';

describe('a helsefellesskap that does not come with Semje', () => {
  const begun = begunProfile('innlandet', 'Helsefellesskapet Innlandet');

  it('begins with a profile of its own name, and with nobody’s municipalities, frames or deadlines', () => {
    expect(profileSchema.parse(begun)).toEqual(begun);
    expect(begun).toMatchObject({ id: 'innlandet', name: 'Helsefellesskapet Innlandet', rounds: [], frames: [] });
    expect(begun.parties.map(({ id }) => id)).toEqual(['kommune', 'hf']);
  });

  it('needs a name, and an id that a journal can have', () => {
    expect(profileSchema.safeParse(begunProfile('innlandet', '')).success).toBe(false);
    expect(profileSchema.safeParse(begunProfile('no where', 'Nowhere')).success).toBe(false);
  });
});

describe('the length of a profile', () => {
  it('is that of the journal’s own writing', () => {
    const profile = begunProfile('ostfold', 'Østfold – «ymse»');
    expect(profileLength(profile)).toBe(asciiJson(profile).length);
  });
});
