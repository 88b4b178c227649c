import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { OneApplication } from '../../../../../src/tab/pages/application/OneApplication.js';
import { nn } from '../../../../../src/texts/nn.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawInSession } from '../../../inSession.js';
import { pageWith } from '../drawForm.js';

const { rows } = nn.form.budget;
const SLOWLY = { timeout: 5000 };
const wide = window.matchMedia.bind(window);

const drawNarrow = (at?: string) =>
  drawInSession(<OneApplication id="a1" sub="budget" {...(at !== undefined && { at })} />, {
    answers: {
      application: pageWith(FILLED, { myRole: 'writer' }),
      members: { members: [], mayChange: true, mayLeave: false },
      comments: { threads: [], mayComment: true },
    },
  });

beforeEach(() => {
  localStorage.clear();
  window.matchMedia = (media) => ({ ...wide(media), matches: true });
});
afterEach(() => {
  window.matchMedia = wide;
});

describe('the budget on a phone', () => {
  it('has a way to comment on each of its rows', async () => {
    drawNarrow();
    for (const row of [rows['operating.travel'], rows['personnel.salary']]) {
      const found = await screen.findAllByRole('button', { name: new RegExp(`^Kommenter «.*${row}`) }, SLOWLY);
      expect(found.length).toBeGreaterThan(0);
    }
  });

  it('is led to the amount of a row, and not to the button beside it', async () => {
    drawNarrow('budget-rows-operating-travel');
    await screen.findAllByRole('button', { name: /^Kommenter «/ }, SLOWLY);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });
});
