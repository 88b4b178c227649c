import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { ApplicationRow } from '../../../../src/api/contract.js';
import { EndorsementList } from '../../../../src/tab/pages/endorsements/EndorsementList.js';
import { drawInSession } from '../../inSession.js';

const row = (id: string, more: Partial<ApplicationRow>): ApplicationRow => ({
  id,
  call: 'call',
  title: `Tiltak ${id}`,
  parties: ['molde', 'hf'],
  status: 'awaitingEndorsement',
  changedAt: '2024-12-18T08:00:00.000Z',
  since: '2024-12-18T08:00:00.000Z',
  answers: [{ party: 'molde', answer: 'endorsed' }, { party: 'hf' }],
  waitsFor: 'others',
  waitingPeople: [],
  warnings: [],
  ...more,
});
const group = async (name: string) => within(await screen.findByRole('region', { name }));

describe('a leader’s list', () => {
  it('says which party is waited for', async () => {
    drawInSession(<EndorsementList />, { answers: { endorsements: [row('a', {})] } });
    expect((await group('Ventar på andre')).getByText('Ventar på HMR HF')).toBeTruthy();
  });

  it('counts as finished what asks no leader any longer', async () => {
    const declined = [{ party: 'molde' }, { party: 'hf', answer: 'declined' as const }];
    const rows = [
      row('a', { status: 'submitted' }),
      row('b', { status: 'draft', answers: declined, roundEnded: 'declined' }),
    ];
    drawInSession(<EndorsementList />, { answers: { endorsements: rows } });
    const finished = await group('Ferdig');
    expect(finished.getByText('Tiltak a')).toBeTruthy();
    expect(finished.getByText('Runden er avslutta')).toBeTruthy();
    expect(screen.queryByText('Ventar på andre')).toBeNull();
  });
});
