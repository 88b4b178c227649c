import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawForm } from '../drawForm.js';

describe('what was being written when the application was sent', () => {
  beforeEach(() => {
    localStorage.clear();
    const kept = { at: '2024-12-18T10:40:00.000Z', changes: { purpose: 'For seint ute' } };
    localStorage.setItem('semje:t/u:draft:a1', JSON.stringify(kept));
  });

  it('stands on the page, to be copied or thrown away', async () => {
    drawForm(FILLED, { part: 'measure', page: { mayWrite: false, status: 'endorsed' } });
    expect(await screen.findByText('For seint ute')).toBeTruthy();
    expect(screen.getByText(/Dette skreiv du i dag kl\.\s11\.40/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kopier teksten' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Forkast endringane' }));
    expect(screen.queryByText('For seint ute')).toBeNull();
    expect(localStorage.getItem('semje:t/u:draft:a1')).toBeNull();
    expect(screen.getByText('Endringane er forkasta.')).toBeTruthy();
  });
});
