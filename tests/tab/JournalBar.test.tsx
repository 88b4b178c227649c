import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { JournalBar } from '../../src/tab/JournalBar.js';
import { drawInSession } from './inSession.js';

const alert = (): string | null | undefined => screen.queryByRole('alert')?.textContent;

describe('the bar over every page', () => {
  it('names the first bad entry where deciding has stopped', () => {
    drawInSession(<JournalBar />, { me: { journalStop: { brokenAt: 12, reason: 'it is missing' } } });
    expect(alert()).toBe(
      'Journalen har eit brot ved post 12, og Semje tek ikkje imot noko nytt. Alt som er ført, kan lesast. Årsak: it is missing',
    );
  });

  it('tells of a stop that is no break', () => {
    drawInSession(<JournalBar />, { me: { journalStop: { reason: 'the app does not know it' } } });
    expect(alert()).toContain('Journalen tek ikkje imot nye postar no.');
  });

  it('is not there while all is well', () => {
    drawInSession(<JournalBar />);
    expect(alert()).toBeUndefined();
  });
});
