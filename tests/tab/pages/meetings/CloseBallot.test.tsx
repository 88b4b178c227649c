import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BallotView } from '../../../../src/api/contract.js';
import { CloseBallot } from '../../../../src/tab/pages/meetings/CloseBallot.js';
import { drawInSession } from '../../inSession.js';

const draw = (missing: number) =>
  drawInSession(<CloseBallot ballot={{ id: 'b1' } as BallotView} missing={missing} closed={() => undefined} />);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('closing a ballot', () => {
  it('closes at once when everybody has answered', async () => {
    const { sent } = draw(0);
    await press('Lukk røystinga');
    expect(sent.map(({ name, params }) => [name, params['id']])).toEqual([['closeBallot', 'b1']]);
  });

  it('asks once, in place, when answers are missing', async () => {
    const { sent } = draw(3);
    await press('Lukk røystinga');
    expect(sent).toEqual([]);
    expect(document.activeElement?.textContent).toContain('Tre har ikkje svara. Lukk likevel?');
    await press('Lukk likevel');
    expect(sent).toHaveLength(1);
  });

  it('may be kept open after all', async () => {
    const { sent } = draw(1);
    await press('Lukk røystinga');
    await press('Hald røystinga open');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lukk røystinga' }));
    expect(sent).toEqual([]);
  });
});
