import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawForm } from '../drawForm.js';

const purpose = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Føremål' });

beforeEach(() => localStorage.clear());

describe('a long text', () => {
  it('takes a pasted table as text, where the cursor is', async () => {
    drawForm({ ...FILLED, purpose: 'Før. Etter.' }, { part: 'measure' });
    const box = await purpose();
    box.setSelectionRange(5, 5);
    const html = '<table><tr><td>Januar</td><td>Tilsetje</td></tr></table>';
    fireEvent.paste(box, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : '') } });
    expect(box.value).toBe('Før. Januar | TilsetjeEtter.');
    expect(await screen.findByText('28 av 20 000 teikn')).toBeTruthy();
  });

  it('warns of what looks like one patient, and says why', async () => {
    drawForm({ ...FILLED, purpose: '' }, { part: 'measure' });
    await userEvent.type(await purpose(), 'Pasienten er fødd 12.03.1950');
    expect(screen.getByText(/^Dette liknar ein fødselsdato\./)).toBeTruthy();
    await userEvent.type(await purpose(), ' 120350 12345');
    expect(screen.getByText(/^Dette liknar eit fødselsnummer\./)).toBeTruthy();
  });
});

describe('a field that not every form has', () => {
  const draw = (more: object) => drawForm({ ...FILLED, ...more }, { part: 'progress' });

  it('is not asked where the profile does not ask it', async () => {
    draw({});
    await screen.findByRole('textbox', { name: 'Venta gevinstar' });
    expect(screen.queryByRole('textbox', { name: /Prosjektleiar/ })).toBeNull();
  });

  it('is shown all the same where something stands in it', async () => {
    draw({ projectLead: 'Prosjektleiar Test H' });
    expect(await screen.findByRole('textbox', { name: 'Prosjektleiar (frivillig)' })).toBeTruthy();
  });
});
