import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FILLED } from '../../../../support/filledApplication.js';
import { profile, withoutCommandId } from '../../../inSession.js';
import { drawForm } from '../drawForm.js';

const nobodyIsAsked = { profile: { ...profile, endorsement: { kommune: 'none', hf: 'none' } as const } };
const press = async () => userEvent.click(await screen.findByRole('button', { name: 'Send inn' }));

beforeEach(() => localStorage.clear());

describe('sending where no leader is asked', () => {
  it('speaks of submitting, and not of leaders', async () => {
    drawForm(FILLED, { part: 'endorsement', page: nobodyIsAsked });
    expect(await screen.findByRole('heading', { level: 1, name: 'Innsending' })).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText(/leiarforankring/i)).toBeNull();
  });

  it('submits the version on the screen, after one question', async () => {
    const { sent } = drawForm(FILLED, { part: 'endorsement', page: nobodyIsAsked });
    await press();
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Send inn' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent.map(withoutCommandId)).toMatchObject([{ etag: 'v1', endorsers: {}, submitsItself: true }]);
  });

  it('says everything that is missing at once, and sends nothing', async () => {
    const { title: _, ...content } = FILLED;
    const { sent } = drawForm(content, { part: 'endorsement', page: nobodyIsAsked });
    await press();
    expect(await screen.findByText(/Søknaden kan ikkje sendast enno: éin ting manglar/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

describe('sending where the leaders of one side are asked', () => {
  it('asks for those of that side alone', async () => {
    const { kommune } = profile.endorsement;
    drawForm(FILLED, {
      part: 'endorsement',
      page: { profile: { ...profile, endorsement: { kommune, hf: 'none' } } },
    });
    expect(await screen.findByRole('combobox', { name: 'Leiar for Haram kommune' })).toBeTruthy();
    expect(screen.queryByText(/Klinikksjef Test A/)).toBeNull();
  });
});
