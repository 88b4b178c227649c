import { describe, expect, it } from '@jest/globals';
import { bodyIn, decidingBody } from '../../src/grant/bodies.js';
import { communityOf, KNOWN_COMMUNITIES, peopleOf } from '../../src/local/community.js';
import { PROFILES } from '../../src/profiles/profiles.js';

describe('the made-up people of a helsefellesskap', () => {
  it('are there for each one that comes with Semje', () => {
    expect([...KNOWN_COMMUNITIES].sort()).toEqual(PROFILES.map(({ id }) => id).sort());
  });

  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    'are all of its own parties: %s',
    (id, profile) => {
      const names = profile.parties.map(({ name }) => name);
      const strangers = peopleOf(id).filter(({ party }) => !names.includes(party ?? ''));
      expect(strangers).toEqual([]);
    },
  );

  it.each(PROFILES.map(({ id }) => [id]))(
    'can meet and decide: a secretariat, a chair, both sides and deputies: %s',
    (id) => {
      const people = peopleOf(id);
      const having = (...parts: string[]) => people.filter(({ part = '' }) => parts.includes(part));
      const seats = having('chair', 'viceChair', 'member');
      expect(having('chair')).toHaveLength(1);
      expect(having('secretary').length).toBeGreaterThan(1);
      expect(having('deputy').length).toBeGreaterThan(1);
      expect(having('admin')).toHaveLength(1);
      expect(new Set(seats.map(({ party = '' }) => party.endsWith(' kommune')))).toEqual(new Set([true, false]));
    },
  );

  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    'have a channel of the body that decides, and of one that ranks before it: %s',
    (id, profile) => {
      const { board, ranking } = communityOf(id);
      expect(bodyIn(profile, decidingBody(profile))?.shortName).toBe(board);
      const before = profile.deciding.slice(0, -1).map((body) => bodyIn(profile, body)?.shortName);
      expect(before).toEqual(ranking === undefined ? [] : [ranking]);
    },
  );

  it('are borrowed from Møre og Romsdal by a helsefellesskap that somebody has made himself', () => {
    expect(peopleOf('a-fifth')).toEqual(peopleOf('more-og-romsdal'));
  });
});
