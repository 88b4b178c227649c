import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { OpenCall } from '../../../../src/tab/pages/calls/OpenCall.js';
import { drawInSession, profile } from '../../inSession.js';

const draw = (modes: typeof profile.modes) =>
  drawInSession(<OpenCall />, {
    me: { secretary: true, profile: { ...profile, modes } },
    failing: { register: { kind: 'offline', code: 'offline', message: 'Borte.' } },
  });

describe('how the grant of a new call is given', () => {
  it('is not asked where the helsefellesskap has one way', () => {
    draw(['openCall']);
    expect(screen.queryByLabelText('Korleis blir tilskotet gitt?')).toBeNull();
  });

  it('is chosen where it has several, and sent', async () => {
    const { sent } = draw(['direct', 'openCall']);
    const choice = screen.getByLabelText<HTMLSelectElement>('Korleis blir tilskotet gitt?');
    expect(choice.value).toBe('direct');
    fireEvent.change(choice, { target: { value: 'openCall' } });
    for (const [label, text] of [
      ['År', '2025'],
      ['Ramme i heile kroner', '1 000'],
      ['Kjelde', 'Brev'],
      ['Søknadsfrist (dd.mm.åååå)', '1.12.2025'],
    ] as const)
      fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
    fireEvent.click(screen.getByText('Opne utlysinga'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ mode: 'openCall', deadline: '2025-12-01' });
  });
});
