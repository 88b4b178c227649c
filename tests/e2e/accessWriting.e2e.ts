import { describe, expect, it } from '@jest/globals';
import { checkPageBarriers, checkPageStrays, CHECKED } from './support/checkPage.js';
import { placesOfWriting } from './support/placesOfWriting.js';
import { byPerson, sweep } from './support/sweep.js';

const places = byPerson(placesOfWriting);
const { strays, barriers, product } = sweep();

/** Where several write together, where an application takes another course, and the register. */
describe('everybody can read and use', () => {
  describe('in English', () => {
    it.each(places.filter(({ onlyNn }) => !onlyNn))('$name', async (shown) => {
      expect(await strays(shown, 'en-GB')).toEqual([]);
    });
  });

  it.each(places)('$name', async (shown) => expect(await barriers(shown)).toEqual([]));
});

describe('whoever has a file can have it checked', () => {
  it.each(CHECKED)('that is %s', async (checked) => {
    const found: string[] = [];
    for (const lang of ['nn-NO', 'nb-NO', 'en-GB'] as const)
      found.push(...(await checkPageStrays(product(), checked, lang)));
    expect([...found, ...(await checkPageBarriers(product(), checked))]).toEqual([]);
  });
});

it('makes no browser complain', () => expect(product().complaints).toEqual([]));
