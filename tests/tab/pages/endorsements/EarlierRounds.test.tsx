import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { ApplicationPage, EarlierRound } from '../../../../src/api/contract.js';
import type { RoundEnd } from '../../../../src/grant/state.js';
import { EarlierRounds } from '../../../../src/tab/pages/endorsements/EarlierRounds.js';
import { drawInSession, profile } from '../../inSession.js';
import { drawForm, pageWith } from '../application/drawForm.js';
import { FILLED } from '../../../support/filledApplication.js';
import { FrozenApplication } from '../../../../src/tab/pages/application/frozen/FrozenApplication.js';

const leader = { id: 'haram-leader', name: 'Kommunalsjef Test Haram', title: 'Kommunalsjef' };
const chief = { id: 'hf-leader', name: 'Klinikksjef Test A', title: 'Klinikksjef' };
const roundThat = (ended: RoundEnd, version = 1): EarlierRound => ({
  version,
  sentAt: '2024-12-03T11:00:00.000Z',
  ended,
  answers: [
    {
      party: 'hf',
      asked: chief,
      answer: 'endorsed',
      by: chief,
      justification: 'Vi støttar.',
      at: '2024-12-04T11:00:00Z',
    },
    ended === 'declined' || ended === 'changesRequested'
      ? {
          party: 'haram',
          asked: leader,
          answer: ended,
          by: leader,
          justification: 'Skriv meir.',
          at: '2024-12-05T11:00:00Z',
        }
      : { party: 'haram', asked: leader },
  ],
});
const draw = (earlierRounds: readonly EarlierRound[], besideNewest: boolean, version = 2) =>
  drawInSession(
    <EarlierRounds
      page={{ profile, version, earlierRounds } as unknown as ApplicationPage}
      besideNewest={besideNewest}
    />,
  );

describe('the rounds before', () => {
  it('are folded away, the newest first, each with its answers and how it ended', () => {
    draw([roundThat('changesRequested'), roundThat('recalled', 2)], false, 3);
    expect(screen.getByText('2 tidlegare rundar').closest('details')?.open).toBe(false);
    const [second, first] = screen.getAllByRole('heading', { level: 3, hidden: true });
    expect(first?.textContent.replaceAll('\u00a0', ' ')).toBe('Versjon 1, send 3. desember 2024 kl. 12.00');
    expect(second?.textContent).toMatch(/^Versjon 2/);
    const words = within(first?.closest('section') ?? document.body);
    expect(words.getByText('Haram kommune bad om endring, og runden vart avslutta.')).toBeTruthy();
    expect(words.getByText('«Skriv meir.»')).toBeTruthy();
    expect(words.getByText('Svara av Klinikksjef Test A')).toBeTruthy();
    expect(within(second?.closest('section') ?? document.body).getByText('Ikkje svart')).toBeTruthy();
  });

  it.each<[RoundEnd, RegExp]>([
    ['declined', /^Haram kommune støtta ikkje søknaden/],
    ['recalled', /^Søkjarane henta søknaden tilbake/],
    ['withdrawn', /^Søkjarane trekte søknaden/],
    ['returned', /^Sekretariatet sende søknaden tilbake/],
    ['attachmentChanged', /^Eit vedlegg vart endra/],
  ])('say how they ended: %s', (ended, sentence) => {
    draw([roundThat(ended)], false);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('leave out the newest where that stands beside them, and are nothing where there are none', () => {
    const { redraw } = draw([roundThat('declined', 2)], true);
    expect(screen.queryByText(/tidlegare/)).toBeNull();
    redraw(<EarlierRounds page={{ profile, version: 2, earlierRounds: [] } as unknown as ApplicationPage} />);
    expect(screen.queryByText(/tidlegare/)).toBeNull();
  });

  it('stand in the form where it is sent again, with the one that ended last', async () => {
    const page = {
      version: 1,
      roundEnded: 'changesRequested' as const,
      earlierRounds: [roundThat('changesRequested')],
    };
    drawForm(FILLED, { part: 'endorsement', page });
    expect(await screen.findByText('Ein tidlegare runde')).toBeTruthy();
  });

  it('stand on the page of an application that is sent', () => {
    const page = pageWith(FILLED, {
      status: 'awaitingEndorsement',
      mayWrite: false,
      version: 2,
      earlierRounds: [roundThat('declined')],
      answers: [{ party: 'hf', asked: chief }],
    });
    drawInSession(
      <FrozenApplication
        page={page}
        ask={() => undefined}
        loaded={{ value: page, failure: undefined, ask: () => undefined } as never}
      />,
    );
    expect(screen.getByText('Ein tidlegare runde')).toBeTruthy();
  });
});
