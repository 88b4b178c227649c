import { describe, expect, it } from '@jest/globals';
import { href, readAddress } from '../../src/tab/router.js';

describe('an address in the tab', () => {
  it('says page, thing, part and place', () => {
    expect(readAddress('#/applications/a1/budget/budget-rows-operating-travel')).toEqual({
      page: 'applications',
      id: 'a1',
      sub: 'budget',
      at: 'budget-rows-operating-travel',
    });
  });

  it('is read from a deep link too, and is the front page where it is unknown', () => {
    expect(readAddress('endorsements/a1')).toEqual({ page: 'endorsements', id: 'a1' });
    expect(readAddress('')).toEqual({});
    expect(readAddress('#/elsewhere/x')).toEqual({});
    expect(readAddress('#/applications/%E0%A4%A')).toEqual({ page: 'applications', id: '%E0%A4%A' });
  });

  it('is what a link was made of', () => {
    expect(readAddress(href('meetings', 'møte 1/2', 'sak'))).toEqual({ page: 'meetings', id: 'møte 1/2', sub: 'sak' });
  });
});
