import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BallotView, CaseView, MeetingPage, SeatView } from '../../../../src/api/contract.js';
import { CaseOnTheTable } from '../../../../src/tab/pages/meetings/CaseOnTheTable.js';
import { drawInSession, profile, withoutCommandId } from '../../inSession.js';
import { RULES_BEFORE } from '../../../../src/grant/votingRules.js';

const seat = (id: string, side: SeatView['side'], more: Partial<SeatView>): SeatView => ({
  member: { id, name: `Medlem ${id}`, title: '' },
  party: side === 'hf' ? 'hf' : 'molde',
  side,
  askedImpartiality: false,
  answered: true,
  ...more,
});
const LINE = {
  application: 'app',
  title: 'FACT ung',
  requested: 1_200_000,
  outcome: 'granted' as const,
  amount: 1_200_000,
  year: 2024,
  conditions: [],
};
const openBallot: BallotView = {
  id: 'b1',
  case: 'c1',
  state: 'open',
  line: LINE,
  lines: [LINE],
  rules: RULES_BEFORE,
  seats: [seat('K1', 'kommune', {}), seat('H1', 'hf', { answered: false })],
  openedAt: '2024-12-18T10:42:00.000Z',
  openedBy: { id: 'me', name: 'Leiar Test H1', title: '' },
  mine: { mayVote: true, mustDeclare: false, revision: 0, proxies: [] },
};
const votes = { for: 1, against: 0, abstain: 0, entitled: 1 };
const closedBallot = (adopted: boolean): BallotView => ({
  ...openBallot,
  state: 'closed',
  closedAt: '2024-12-18T10:44:00.000Z',
  result: {
    rules: RULES_BEFORE,
    adopted,
    verdict: adopted ? 'adopted' : 'noneFor',
    entitled: 2,
    answered: 2,
    recused: 0,
    bySide: { kommune: votes, hf: votes },
    total: { for: 2, against: 0, abstain: 0 },
  },
});
const decision = {
  id: 'd1',
  outcome: 'granted',
  amount: 1_200_000,
  conditions: [],
  at: '2024-12-18T10:45:00.000Z',
  seq: 231,
  hash: '9c1f04be',
} as unknown as NonNullable<CaseView['decision']>;

const caseWith = (ballots: readonly BallotView[], more: Partial<CaseView> = {}): CaseView =>
  ({
    id: 'c1',
    caseNumber: '59/2024',
    application: { id: 'a1', title: 'FACT ung', parties: ['molde', 'hf'], requested: 1_200_000 },
    ballots,
    frame: { year: 2024, amount: 8_564_000, decided: 0, reserved: 0, left: 8_564_000 },
    ...more,
  }) as unknown as CaseView;

const draw = (current: CaseView, mayLead = true) => {
  const page = { id: 'm1', body: 'ssu', call: 'call', profile, mayLead, caseList: [current] } as unknown as MeetingPage;
  const element = (shown: CaseView) => (
    <CaseOnTheTable page={page} current={shown} next={undefined} panel={false} ask={() => undefined} />
  );
  const { sent, redraw } = drawInSession(element(current), { answers: { calls: [] }, me: { leads: true } });
  return { sent, next: (changed: CaseView) => redraw(element(changed)) };
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.textContent;

describe('the case on the table', () => {
  it('goes from motion to decision, and focus follows each act', async () => {
    const { sent, next } = draw(caseWith([]));
    await press('Opne røystinga');
    next(caseWith([openBallot]));
    expect(focused()).toBe('Røysting');

    await press('Lukk røystinga');
    await press('Lukk likevel');
    next(caseWith([closedBallot(true)]));
    expect(focused()).toBe('Røysting');
    expect(screen.getByText(/Begge sider svara, og ingen røysta imot: 2 for\./)).toBeTruthy();

    await press('Før vedtaket');
    next(caseWith([closedBallot(true)], { decision }));
    expect(focused()).toBe('Vedtaket er ført');
    expect(sent.map(({ name }) => name)).toEqual(['openBallot', 'closeBallot', 'recordDecision']);
    expect(sent.map(withoutCommandId)[2]).toEqual({ ballot: 'b1' });
  });

  it('takes one’s own vote away when the ballot closes', () => {
    const { next } = draw(caseWith([openBallot]));
    expect(screen.getByText('Røysta di')).toBeTruthy();
    next(caseWith([closedBallot(true)]));
    expect(screen.queryByText('Røysta di')).toBeNull();
  });

  it('shows who has answered while it is open, and not how', () => {
    draw(caseWith([openBallot]));
    expect(screen.getAllByText('Har svara')).toHaveLength(1);
    expect(screen.getAllByText('Ventar')).toHaveLength(1);
  });

  it('offers another motion, or deferring, only when a motion was lost', async () => {
    const { sent, next } = draw(caseWith([]));
    expect(screen.queryByRole('button', { name: 'Utset i staden' })).toBeNull();
    next(caseWith([closedBallot(false)]));
    expect(screen.getByText('Set fram eit nytt framlegg')).toBeTruthy();
    await press('Utset i staden');
    await press('Utset saka');
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /^Kvifor/ }), 'Uklart budsjett.');
    await press('Utset saka');
    expect(sent.map(withoutCommandId)).toEqual([{ reason: 'Uklart budsjett.' }]);
  });

  it('has no buttons of the chair’s for the others', () => {
    const { next } = draw(caseWith([]), false);
    expect(screen.getByText('Leiaren har ikkje sett fram noko framlegg enno.')).toBeTruthy();
    next(caseWith([openBallot]));
    expect(screen.queryByRole('button', { name: 'Lukk røystinga' })).toBeNull();
    next(caseWith([closedBallot(true)]));
    expect(screen.queryByRole('button', { name: 'Før vedtaket' })).toBeNull();
  });

  it('keeps focus in the ballot when the chair has ruled on somebody', async () => {
    const doubtful = (impartiality: SeatView['impartiality']) => ({
      ...openBallot,
      seats: [seat('K1', 'kommune', { askedImpartiality: true, ...(impartiality && { impartiality }) })],
    });
    const { next } = draw(caseWith([doubtful('inDoubt')]));
    await press('Medlem K1: Er inhabil');
    next(caseWith([doubtful('recused')]));
    expect(focused()).toBe('Røysting');
  });

  it('puts the conditions of a lost motion into the new one, and shows no tick for it', async () => {
    localStorage.clear();
    const lost = closedBallot(false);
    draw(caseWith([{ ...lost, line: { ...lost.line, conditions: ['Avtale innan 1. februar'] } }]));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Vilkår/ })).value).toBe(
      'Avtale innan 1. februar',
    );
    expect(screen.getByText(/Lukka kl/).closest('.status')?.className).not.toContain('good');
  });

  it.each(['', '-5', '9 999 999'])('proposes nothing while the amount is «%s»', async (typed) => {
    draw(caseWith([]));
    await userEvent.click(screen.getByRole('radio', { name: 'Tildel ein del' }));
    if (typed !== '') await userEvent.type(screen.getByRole('textbox', { name: 'Beløp i heile kroner' }), typed);
    expect(screen.getByText('Skriv beløpet.')).toBeTruthy();
    expect(screen.queryByText(/SSU tildeler/)).toBeNull();
    expect(screen.queryByText(/Etter:/)).toBeNull();
  });

  it('says that a negative amount opened no ballot', async () => {
    const { sent } = draw(caseWith([]));
    await userEvent.click(screen.getByRole('radio', { name: 'Tildel ein del' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Beløp i heile kroner' }), '-5');
    await press('Opne røystinga');
    expect(screen.getByText('Beløpet kan ikkje vere negativt. Røystinga er ikkje opna.')).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
