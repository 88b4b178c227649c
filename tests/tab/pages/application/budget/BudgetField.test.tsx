import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ApplicationContent } from '../../../../../src/grant/application.js';
import { budgetWith, FILLED, kr, typedAs } from '../../../../support/filledApplication.js';
import { drawForm } from '../drawForm.js';

const draw = (budget?: ApplicationContent['budget']) => {
  const { budget: _, ...rest } = FILLED;
  return drawForm({ ...rest, ...(budget && { budget }) }, { part: 'budget' });
};
const cell = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name: `${name}, heile kroner` });
const row = (name: string, index = 0) => {
  const found = screen.getAllByRole('row', { name: new RegExp(`^${name}`) })[index];
  return found
    ? within(found)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    : [];
};
const EQUIPMENT = 'Utstyr, Driftskostnader, Kommune';

beforeEach(() => localStorage.clear());

describe('the budget', () => {
  it('reads digits and spaces, prints them with spaces, and computes every sum', async () => {
    draw();
    await userEvent.type(await cell('Lønskostnader, Personellkostnader, Kommune'), '1 200 000');
    await userEvent.type(await cell('Reisekostnader, Driftskostnader, HMR HF'), '45000');
    await userEvent.tab();
    expect((await cell('Lønskostnader, Personellkostnader, Kommune')).value).toBe('1\u00a0200\u00a0000');
    expect(row('Søknadssum')).toEqual(['1\u00a0200\u00a0000', '45\u00a0000', '1\u00a0245\u00a0000']);
    expect(row('Total prosjektkostnad').at(-1)).toBe('1\u00a0245\u00a0000');
  });

  it.each([
    ['8,564', 'er ikkje heile kroner. Kva meiner du?', ['8\u00a0564\u00a0kr', '8\u00a0564\u00a0000\u00a0kr']],
    ['120`', 'er ikkje heile kroner. Kva meiner du?', ['120\u00a0kr', '120\u00a0000\u00a0kr']],
    ['1,2 mill', 'er ikkje heile kroner. Kva meiner du?', ['1\u00a0200\u00a0000\u00a0kr']],
    ['-500', 'Beløpet kan ikkje vere negativt.', []],
    ['10,50', 'har øre. Skriv heile kroner.', []],
    ['mykje', 'er ikkje eit beløp.', []],
  ])('keeps «%s» as typed and asks about it, never guessing', async (typed, sentence, readings) => {
    draw();
    await userEvent.type(await cell(EQUIPMENT), typed);
    expect(screen.queryByText(new RegExp(sentence.slice(0, 20)))).toBeNull();
    await userEvent.tab();
    const line = screen.getByText((text) => text.startsWith('Utstyr, Kommune: ') && text.includes(sentence));
    const asked = within(line.closest<HTMLElement>('.message') ?? line).getAllByRole('button');
    expect(asked.map(({ textContent }) => textContent)).toEqual([...readings, 'Skriv på nytt']);
    expect((await cell(EQUIPMENT)).value).toBe(typed);
    expect((await cell(EQUIPMENT)).getAttribute('aria-invalid')).toBe('true');
  });

  it('takes the reading somebody presses, and goes back to the cell', async () => {
    draw(budgetWith('operating.equipment', { kommune: typedAs('8,564') }));
    await userEvent.click(await screen.findByRole('button', { name: '8\u00a0564\u00a0kr' }));
    expect(document.activeElement).toBe(await cell(EQUIPMENT));
    expect(screen.queryByText(/Kva meiner du/)).toBeNull();
    expect(row('Utstyr').at(-1)).toBe('8\u00a0564');
  });

  it('goes down a column with Enter and the arrows, and along the row with Tab', async () => {
    draw();
    await userEvent.click(await cell('Lokalitetar, Driftskostnader, Kommune'));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(await cell(EQUIPMENT));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(await cell('Lokalitetar, Driftskostnader, Kommune'));
    await userEvent.tab();
    expect(document.activeElement).toBe(await cell('Lokalitetar, Driftskostnader, HMR HF'));
    await userEvent.tab();
    expect(document.activeElement).toBe(await cell(EQUIPMENT));
  });

  it('splits the municipalities’ side into columns that must add up', async () => {
    draw(budgetWith('operating.equipment', { kommune: kr(60_000) }));
    await userEvent.click(await screen.findByRole('switch'));
    await userEvent.type(await cell('Utstyr, Driftskostnader, Ålesund'), '40000');
    await userEvent.tab();
    expect(screen.getByText(/Udelt: 60\s000/)).toBeTruthy();
    expect(
      screen.getByText(/Utstyr, Kommune: summen for kommunane er 60\s000\skr, men partane gir 40\s000\skr/),
    ).toBeTruthy();
    await userEvent.type(await cell('Utstyr, Driftskostnader, Haram'), '20000');
    await userEvent.tab();
    expect(screen.queryByText(/Udelt/)).toBeNull();
    expect(row('Utstyr').slice(2)).toEqual(['60\u00a0000', '', '60\u00a0000']);
  });

  it('shows both figures where an imported sum is wrong, and changes nothing until somebody says so', async () => {
    draw(budgetWith('operating.travel', { kommune: kr(45_000), hf: kr(25_000), givenSum: kr(75_000) }));
    expect(await screen.findByText('Éin sum i skjemaet stemmer ikkje')).toBeTruthy();
    expect(screen.getByRole('link', { name: /skjemaet seier 75\s000\skr, men sidene gir 70\s000\skr/ })).toBeTruthy();
    expect(screen.getByText(/Skjemaet: 75\s000/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Reisekostnader: bruk 70\u00a0000\u00a0kr' }));
    expect(screen.queryByText(/stemmer ikkje/)).toBeNull();
  });
});
