import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BallotView } from '../../../../src/api/contract.js';
import { Rulings } from '../../../../src/tab/pages/meetings/Rulings.js';
import { drawInSession, withoutCommandId } from '../../inSession.js';

const member = { id: 'k1', name: 'Medlem Test K1', title: '' };
const deputy = { id: 'v1', name: 'Varamedlem Test K1', title: '' };
const ballot = {
  id: 'b1',
  seats: [
    {
      member,
      party: 'molde',
      side: 'kommune',
      impartiality: 'recused',
      deputy,
      deputyImpartiality: 'inDoubt',
      askedImpartiality: true,
      answered: false,
    },
  ],
} as unknown as BallotView;

describe('the chair rules on who is in doubt', () => {
  it('also on a deputy who has stepped in', async () => {
    const { sent } = drawInSession(<Rulings ballot={ballot} ruled={() => undefined} />);
    expect(screen.queryByText(/Medlem Test K1 er i tvil/)).toBeNull();
    const [first] = screen.getAllByRole('button');
    if (first) await userEvent.click(first);
    expect(sent.map(withoutCommandId)).toEqual([{ person: 'v1', answer: 'impartial' }]);
  });
});
