import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ApplicationPage, PartyAnswer } from '../../../../src/api/contract.js';
import { PartiesBox } from '../../../../src/tab/pages/endorsements/PartiesBox.js';
import { drawInSession, profile } from '../../inSession.js';

const me = { id: 'me', name: 'Kommunalsjef Test Sunndal', title: '' };
const other = { id: 'x', name: 'Kommunalsjef Test Molde', title: '' };
const draw = (answers: readonly PartyAnswer[], status: ApplicationPage['status']) =>
  drawInSession(
    <PartiesBox
      page={
        {
          status,
          profile,
          parties: answers.map(({ party }) => party),
          answers,
          mayAnswerFor: status === 'draft' ? [] : [{ party: 'sunndal' }],
          ...(status === 'draft' && { roundEnded: 'declined' }),
        } as unknown as ApplicationPage
      }
    />,
  );

describe('where the parties stand', () => {
  it('names whom it waits for, and the reader only once', () => {
    draw(
      [
        { party: 'sunndal', asked: me },
        { party: 'molde', asked: other },
      ],
      'awaitingEndorsement',
    );
    expect(screen.getByText('Ventar på deg')).toBeTruthy();
    expect(screen.queryByText('Ventar på Kommunalsjef Test Sunndal')).toBeNull();
    expect(screen.getByText('Ventar på Kommunalsjef Test Molde')).toBeTruthy();
  });

  it('waits for nobody when the round has ended', () => {
    draw(
      [
        { party: 'sunndal', asked: me },
        { party: 'hf', asked: other, answer: 'declined', by: other },
      ],
      'draft',
    );
    expect(screen.getByText('Ikkje svart')).toBeTruthy();
    expect(screen.queryByText(/Ventar/)).toBeNull();
  });
});
