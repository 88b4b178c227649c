import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fingerprintOf } from '../../../../../src/grant/fingerprint.js';
import { budgetWith, FILLED, kr, typedAs } from '../../../../support/filledApplication.js';
import { drawForm } from '../drawForm.js';

const parts = async () => within(await screen.findByRole('navigation', { name: 'Delane av søknaden' }));
const textbox = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });

beforeEach(() => localStorage.clear());

describe('the form', () => {
  it('counts in the list of parts what is missing, all the time', async () => {
    const { purpose: _, ...content } = FILLED;
    drawForm(
      { ...content, budget: budgetWith('operating.travel', { kommune: typedAs('8,564') }) },
      { part: 'measure' },
    );
    const list = await parts();
    expect(list.getByRole('link', { name: 'Tiltaket 1 ting manglar' })).toBeTruthy();
    expect(list.getByRole('link', { name: 'Budsjett og eigeninnsats 1 beløp er uklart' })).toBeTruthy();
    expect(list.getByText('6 av 9 delar ferdige')).toBeTruthy();
    await userEvent.type(await textbox('Føremål'), 'Eit team');
    expect(list.getByRole('link', { name: 'Tiltaket , ferdig' })).toBeTruthy();
  });

  it('counts what is missing by what is shown, also where the app’s answer is lost', async () => {
    const refuse = { kind: 'unknown', code: 'unknownOutcome', message: '' } as const;
    const { sent } = drawForm({ ...FILLED, purpose: '' }, { part: 'measure', refuse });
    const list = await parts();
    expect(list.getByRole('link', { name: 'Tiltaket 1 ting manglar' })).toBeTruthy();
    await userEvent.type(await textbox('Føremål'), 'Eit team');
    await waitFor(() => expect(sent).not.toEqual([]), { timeout: 3500 });
    expect(list.getByRole('link', { name: 'Tiltaket , ferdig' })).toBeTruthy();
    await userEvent.clear(await textbox('Føremål'));
    expect(list.getByRole('link', { name: 'Tiltaket 1 ting manglar' })).toBeTruthy();
  });

  it('saves by itself what is written, and says when', async () => {
    const { sent } = drawForm({ ...FILLED, title: '' }, { part: 'measure' });
    await userEvent.type(await textbox('Namn på tiltaket'), 'FACT');
    expect(screen.getByText('Lagrar …')).toBeTruthy();
    await waitFor(
      () => expect(sent.map(({ body }) => body)).toMatchObject([{ etag: 'v1', changes: { title: 'FACT' } }]),
      {
        timeout: 3500,
      },
    );
    expect(await screen.findByText(/Lagra kl\.\s12\.00 av deg/)).toBeTruthy();
  });

  it('reads a date as people type it, and asks about what is none when the field is left', async () => {
    drawForm(FILLED, { part: 'measure' });
    const from = await textbox('Frå dato');
    await userEvent.clear(from);
    await userEvent.type(from, 'i haust');
    expect(screen.queryByText(/er ikkje ein dato/)).toBeNull();
    await userEvent.tab();
    expect(
      screen.getByText('«Planlagd prosjektperiode», Frå dato: «i haust» er ikkje ein dato. Skriv han som dd.mm.åååå.'),
    ).toBeTruthy();
    await userEvent.clear(from);
    await userEvent.type(from, '1.9.2026');
    await userEvent.tab();
    expect(from.value).toBe('01.09.2026');
    expect(screen.getByText('Prosjektperioden sluttar før han byrjar. Rett den eine datoen.')).toBeTruthy();
  });

  it('brings focus to the place a link leads to', async () => {
    drawForm({ ...FILLED, contacts: [] }, { part: 'applicants', at: 'contacts-hf' });
    const add = await screen.findByRole('button', { name: 'Legg til kontaktperson frå helseføretaket' });
    await waitFor(() => expect(document.activeElement).toBe(add));
    await userEvent.click(add);
    expect((await textbox('Arbeidsgjevar (helseføretak)')).value).toBe('Helse Møre og Romsdal HF');
  });

  it('takes a municipality’s figures out with it, and can undo that', async () => {
    const budget = budgetWith(
      'operating.travel',
      { parties: { haram: kr(9000), alesund: kr(1000) } },
      { split: ['kommune'] },
    );
    drawForm({ ...FILLED, budget }, { part: 'applicants' });
    const haram = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Haram kommune' });
    await userEvent.click(haram);
    expect(screen.getByText(/Haram kommune er teken ut, og 9\s000\skr i budsjettet vart med\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Angre' }));
    expect(haram.checked).toBe(true);
  });

  it('warns about what looks like a patient’s identity number', async () => {
    drawForm({ ...FILLED, purpose: '' }, { part: 'measure' });
    await userEvent.type(await textbox('Føremål'), 'Pasienten 010190 12345');
    expect(screen.getByText(/liknar eit fødselsnummer/)).toBeTruthy();
  });

  it('offers what an earlier visit left unsaved', async () => {
    const kept = {
      at: '2024-12-18T10:40:00.000Z',
      changes: { purpose: 'Skrive utan nett' },
      based: { purpose: [fingerprintOf(FILLED.purpose)] },
    };
    localStorage.setItem('semje:t/u:draft:a1', JSON.stringify(kept));
    drawForm(FILLED, { part: 'measure' });
    expect(await screen.findByText(/endringar frå i dag kl\.\s11\.40 som ikkje vart lagra: «Føremål»\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ta dei inn i søknaden' }));
    expect((await textbox('Føremål')).value).toBe('Skrive utan nett');
  });
});
