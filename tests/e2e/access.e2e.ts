import { describe, expect, it } from '@jest/globals';
import { cardsAndClient, pages } from './support/places.js';
import { byPerson, sweep } from './support/sweep.js';

const places = byPerson([...pages, ...cardsAndClient]);
const { strays, barriers, product } = sweep();

/** Where an application goes from a call to a decision, its cards, and the client. */
describe('everybody can read and use', () => {
  describe('in bokmål', () => {
    it.each(places.filter(({ often }) => often))('$name', async (shown) => {
      expect(await strays(shown, 'nb-NO')).toEqual([]);
    });
  });

  describe('in English', () => {
    it.each(places.filter(({ onlyNn }) => !onlyNn))('$name', async (shown) => {
      expect(await strays(shown, 'en-GB')).toEqual([]);
    });
  });

  it.each(places)('$name', async (shown) => expect(await barriers(shown)).toEqual([]));

  it('makes no browser complain', () => expect(product().complaints).toEqual([]));
});
