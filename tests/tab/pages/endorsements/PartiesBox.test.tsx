import { describe, expect, it } from '@jest/globals';
import { levelOn } from '../../../../src/grant/endorserLevels.js';
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

  it('shows by which authority an answer was given, as it was that day, and both names', () => {
    draw(
      [
        {
          party: 'hf',
          asked: me,
          answer: 'endorsed',
          by: other,
          inPlaceOf: me,
          actingFor: 'Klinikksjef Test B',
          authority: {
            level: levelOn(profile, 'hf')!.id,
            unit: 'Klinikk for psykisk helse',
            source: 'Fullmaktsstruktur 2024',
            from: '2024-11-01',
            to: '2024-11-30',
          },
        },
      ],
      'awaitingEndorsement',
    );
    expect(
      screen.getByText(
        'Svara av Kommunalsjef Test Molde, i staden for Kommunalsjef Test Sunndal (konstituert for Klinikksjef Test B)',
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(
        `Fullmakt som ${levelOn(profile, 'hf')!.text.nn}, Klinikk for psykisk helse. Gjeld frå 1. november 2024 til 30. november 2024. Grunnlag: Fullmaktsstruktur 2024.`,
      ),
    ).toBeTruthy();
  });

  it('shows a level that the profile no longer knows by its name, and an authority without an end', () => {
    draw(
      [
        {
          party: 'hf',
          asked: me,
          answer: 'endorsed',
          by: me,
          authority: { level: 'avdelingssjef', from: '2024-01-01' },
        },
      ],
      'awaitingEndorsement',
    );
    expect(screen.getByText('Fullmakt som avdelingssjef. Gjeld frå 1. januar 2024.')).toBeTruthy();
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
