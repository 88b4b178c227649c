import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OneApplication } from '../../../../../src/tab/pages/application/OneApplication.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawInSession } from '../../../inSession.js';
import { pageWith } from '../drawForm.js';

const SLOW_MS = 15_000;
const by = { id: 'h1', name: 'Prosjektleiar Test H1', title: '' };

beforeEach(() => localStorage.clear());

describe('a field that two have changed', () => {
  it(
    'is not taken from under the fingers of the one who writes in it: he chooses when he leaves it',
    async () => {
      drawInSession(<OneApplication id="a1" sub="measure" />, {
        answers: {
          application: pageWith({ ...FILLED, title: 'Eit team' }),
          saveDraft: { etag: 'v2', conflicts: { title: { value: 'Smerteteam', by } } },
        },
      });
      const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Namn på tiltaket' });
      await userEvent.type(box, ' for');
      await screen.findByText(/^Prosjektleiar Test H1 har endra dette feltet samstundes\./, {}, { timeout: 8000 });
      await userEvent.type(box, ' unge');
      expect(box.value).toBe('Eit team for unge');
      expect(document.activeElement).toBe(box);
      await userEvent.tab();
      const torn = await screen.findByRole('region', { name: 'To har endra «Namn på tiltaket» samstundes' });
      expect(torn.textContent).toContain('Eit team for unge');
      expect(torn.textContent).toContain('Smerteteam');
    },
    SLOW_MS,
  );
});
