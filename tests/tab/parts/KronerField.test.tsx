import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { KronerField } from '../../../src/tab/parts/KronerField.js';
import { drawInSession } from '../inSession.js';

const Holder = ({ problem }: { problem?: string }): ReactElement => {
  const [value, setValue] = useState('');
  return <KronerField id="x" label="Ramme" value={value} change={setValue} problem={problem} />;
};
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Ramme' });

describe('one amount', () => {
  it('prints certain digits with spaces when the field is left', async () => {
    drawInSession(<Holder />);
    await userEvent.type(field(), '8564000');
    await userEvent.tab();
    expect(field().value).toBe('8\u00a0564\u00a0000');
  });

  it('keeps what was typed, asks what was meant, and takes the answer', async () => {
    drawInSession(<Holder />);
    await userEvent.type(field(), '8,564');
    expect(screen.queryByRole('button')).toBeNull();
    expect(await screen.findByText('«8,564» er ikkje heile kroner. Kva meiner du?')).toBeTruthy();
    expect(field().value).toBe('8,564');
    await userEvent.click(screen.getByRole('button', { name: '8\u00a0564\u00a0000\u00a0kr' }));
    expect(field().value).toBe('8\u00a0564\u00a0000');
  });

  it.each([
    ['-5', 'Beløpet kan ikkje vere negativt.'],
    ['12,50', 'Beløpet må vere i heile kroner, utan øre.'],
    ['mykje', '«mykje» er ikkje heile kroner. Skriv beløpet med siffer.'],
  ])('says what is wrong with %s', async (typed, sentence) => {
    drawInSession(<Holder />);
    await userEvent.type(field(), typed);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers the readings at once when the form has complained', async () => {
    drawInSession(<Holder problem="Skriv ramma i heile kroner." />);
    await userEvent.type(field(), '1,2 mill');
    expect(screen.getByRole('button', { name: '1\u00a0200\u00a0000\u00a0kr' })).toBeTruthy();
  });
});
