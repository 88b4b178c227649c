import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ApplicationRow, CallPage, Owed } from '../../../../src/api/contract.js';
import { CallApplications } from '../../../../src/tab/pages/calls/CallApplications.js';
import { nn } from '../../../../src/texts/nn.js';
import { drawInSession, profile } from '../../inSession.js';

const owes = (party: string, since: string, arrived: Owed['arrived'] = 'sent'): Owed => ({
  party,
  asked: { id: party, name: `Leiar Test ${party}`, title: '' },
  since: `${since}T11:00:00.000Z`,
  arrived,
  mayRemind: true,
});

const row = (id: string, owed?: readonly Owed[]): ApplicationRow => ({
  id,
  call: 'autumn',
  title: `Tiltak ${id}`,
  parties: ['haram', 'alesund', 'hf'],
  status: owed ? 'awaitingEndorsement' : 'submitted',
  changedAt: '2024-12-10T11:00:00.000Z',
  answers: [],
  ...(owed && { owed }),
  waitsFor: 'others',
  waitingPeople: [],
  since: '2024-12-10T11:00:00.000Z',
  warnings: [],
});

const draw = async (...applications: ApplicationRow[]): Promise<void> => {
  const call = { id: 'autumn', deadline: '2024-12-31', open: true, frame: 8_564_000, profile, applications };
  drawInSession(<CallApplications call={call as unknown as CallPage} />, { answers: { meetings: [] } });
  await screen.findByRole('table');
};
const shown = (): (string | null)[] =>
  within(screen.getByRole('list', { name: nn.owed.label }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('in a call’s table an application that waits for its leaders', () => {
  it('says who owes an answer for which party and since when, whoever has waited longest first', async () => {
    await draw(row('a', [owes('alesund', '2024-12-17'), owes('haram', '2024-12-10'), owes('hf', '2024-12-18')]));
    expect(shown()).toEqual([
      'Haram: Leiar Test haramSpurd 10.\u00a0desember, for 8 dagar sidan',
      'Ålesund: Leiar Test alesundSpurd i går',
      expect.stringMatching(/Leiar Test hfSpurd i dag$/),
    ]);
  });

  it('says first whom the message has not reached, and leads to why', async () => {
    await draw(row('a', [owes('haram', '2024-12-10'), owes('alesund', '2024-12-17', 'undeliverable')]));
    expect(shown()[0]).toContain('Meldinga er ikkje komen fram.');
    const why = screen.getByRole('link', { name: nn.owed.whyNamed('Leiar Test alesund') });
    expect(why.getAttribute('href')).toBe('#/applications/a');
  });

  it('shows three of many, and the others when somebody asks for them', async () => {
    const many = ['haram', 'alesund', 'sula', 'giske', 'hf'].map((party, at) => owes(party, `2024-12-0${at + 1}`));
    await draw(row('a', many));
    expect(shown()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: nn.owed.more(2) }));
    expect(shown()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: nn.owed.fewer }));
    expect(shown()).toHaveLength(3);
  });

  it('can be picked out among the others', async () => {
    await draw(row('a', [owes('haram', '2024-12-10')]), row('b'));
    await userEvent.click(screen.getByRole('button', { name: new RegExp(nn.calling.filters.owed) }));
    expect(screen.getByText('Tiltak a')).toBeTruthy();
    expect(screen.queryByText('Tiltak b')).toBeNull();
  });
});
