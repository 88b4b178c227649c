import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { Nav } from '../../src/tab/Nav.js';
import { go, href } from '../../src/tab/router.js';
import { drawInSession } from './inSession.js';

afterEach(() => {
  jest.restoreAllMocks();
  window.location.hash = '';
});

const goTo = (address: string) =>
  act(async () => {
    go(address);
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
const current = () => screen.getAllByRole('link').find((link) => link.getAttribute('aria-current') === 'page');

describe('the navigation', () => {
  it('shows what the role uses first, the number of what waits, and last the way to apply', () => {
    drawInSession(<Nav />, {
      me: { endorser: true, waiting: { applications: 0, endorsements: 2, votes: 0, assessing: 0 } },
    });
    const names = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Hopp til innhaldet',
      'Leiarforankring 22 ventar på deg',
      'Vedtakslogg',
      'Idéar',
      'Mine søknader',
    ]);
  });

  it('follows from page to page, also where the browser answers a scroll with a promise', async () => {
    // As newer Chromium does; what TypeScript knows of it still says void.
    jest.spyOn(HTMLElement.prototype, 'scrollIntoView').mockReturnValue(Promise.resolve() as unknown as void);
    drawInSession(<Nav />, { me: { secretary: true } });
    await goTo(href('calls'));
    await goTo(href('meetings', 'new', 'c1'));
    expect(current()?.textContent).toBe('Møte');
    await goTo(href('register'));
    expect(current()?.textContent).toBe('Register');
  });
});
