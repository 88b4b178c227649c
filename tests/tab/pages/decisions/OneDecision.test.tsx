import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { DecisionPage, FollowUpView, LogRow } from '../../../../src/api/contract.js';
import { OneDecision } from '../../../../src/tab/pages/decisions/OneDecision.js';
import { drawInSession, profile } from '../../inSession.js';

const followUp: FollowUpView = {
  id: 'ssu-2024-1-f1',
  what: 'condition',
  condition: 0,
  text: 'Revidert budsjett innan 1. februar 2025',
  due: '2025-02-01',
  of: 'applicants',
  status: 'open',
  maySettle: true,
};
const row: LogRow = {
  id: 'ssu-2024-1',
  what: 'granted',
  case: 'ssu-2024-1',
  caseNumber: '58/2024',
  meeting: 'december',
  body: 'SSU',
  application: 'app',
  title: 'FACT ung',
  parties: 'Ålesund og HMR HF',
  amount: 1_200_000,
  requested: 1_200_000,
  year: 2024,
  conditions: ['Revidert budsjett innan 1. februar 2025', 'Partane lagar ein avtale'],
  at: '2024-12-18T10:00:00.000Z',
  seq: 53,
  hash: 'abc',
  followUps: [followUp],
};
const { what: _what, body: _body, parties: _parties, ...common } = row;
const decision: NonNullable<DecisionPage['decision']> = {
  ...common,
  case: 'ssu-2024-1',
  caseNumber: '58/2024',
  meeting: 'december',
  application: 'app',
  year: 2024,
  outcome: 'granted',
  mayCorrect: true,
  mayFollowUp: true,
  letters: ['alesund', 'hf'],
};
const page: DecisionPage = {
  row,
  decision,
  profile,
  years: [2024],
  others: [],
  attends: true,
  mayFollowUp: true,
  mayReopen: true,
  owners: [{ id: 'leader', name: 'Prosjektleiar Test', title: '' }],
};
const draw = (changes: Partial<DecisionPage> = {}) =>
  drawInSession(<OneDecision id="ssu-2024-1" />, { answers: { decision: { ...page, ...changes } } });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const write = async (label: string | RegExp, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('the page of a decision', () => {
  it('records nothing before it says why, and then what stands instead', async () => {
    const { sent } = draw();
    await press('Rett eller gjer om');
    await userEvent.click(screen.getByRole('radio', { name: 'Tildel delvis' }));
    await write('Sum', '700 000');
    await press('Før det nye vedtaket');
    expect(sent).toEqual([]);
    expect(document.activeElement?.id).toBe('correct-reason');
    await write('Grunngjeving for det nye vedtaket', 'Resten er dekt.');
    await press('Før det nye vedtaket');
    expect(document.activeElement?.id).toBe('correct-why');
    await write('Kvifor det tidlegare vedtaket ikkje lenger gjeld', 'Ny kunnskap.');
    await press('Før det nye vedtaket');
    expect(sent).toMatchObject([
      {
        name: 'correctDecision',
        params: { id: 'ssu-2024-1' },
        body: {
          how: 'reverses',
          why: 'Ny kunnskap.',
          line: { outcome: 'partlyGranted', amount: 700_000, year: 2024, reason: 'Resten er dekt.' },
        },
      },
    ]);
  });

  it('sets what is followed up of a condition without a day, when the day can be read', async () => {
    const { sent } = draw();
    await press('Legg til oppfølging');
    await write('Frist', 'til våren');
    await press('Lagre oppfølginga');
    expect(sent).toEqual([]);
    expect(screen.getByText(/Skriv fristen som dag, månad og år/)).toBeTruthy();
    await write('Frist', '01.03.2025');
    await userEvent.selectOptions(screen.getByLabelText('Ansvarleg'), 'leader');
    await press('Lagre oppfølginga');
    expect(sent[0]).toMatchObject({
      name: 'setFollowUp',
      body: { condition: 1, due: '2025-03-01', owner: 'leader' },
    });
  });

  it('marks it as done, with what there is to say', async () => {
    const { sent } = draw();
    await write('Merknad (frivillig)', 'Kom 20. januar.');
    await press(/^Merk som gjort: Revidert budsjett/);
    expect(sent[0]).toMatchObject({
      name: 'settleFollowUp',
      params: { id: 'ssu-2024-1-f1' },
      body: { note: 'Kom 20. januar.' },
    });
  });

  it('says that it no longer holds, leads to what does, and offers nothing to change', async () => {
    draw({
      row: { ...row, replacedBy: 'ssu-2024-1-r1', replacedHow: 'reverses', replacedAt: '2024-12-20T10:00:00.000Z' },
      decision: { ...decision, mayCorrect: false },
      mayFollowUp: false,
    });
    expect(await screen.findByText(/Dette vedtaket gjeld ikkje lenger\. Det vart gjort om/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Opne vedtaket som gjeld' });
    expect(link.getAttribute('href')).toBe('#/decisions/ssu-2024-1-r1');
    expect(screen.queryByRole('button', { name: 'Rett eller gjer om' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Legg til oppfølging' })).toBeNull();
  });

  it('has a letter to each party, each named for whoever hears it', async () => {
    draw();
    for (const kind of ['PDF', 'Word'])
      expect(await screen.findByRole('button', { name: `Brevet til Ålesund kommune som ${kind}` })).toBeTruthy();
  });
});
