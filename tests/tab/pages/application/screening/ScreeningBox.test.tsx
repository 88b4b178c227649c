import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { PointView, ScreeningView } from '../../../../../src/api/contract.js';
import type { CallFailure } from '../../../../../src/tab/api.js';
import { ScreeningBox } from '../../../../../src/tab/pages/application/screening/ScreeningBox.js';
import { ScreenOutForm } from '../../../../../src/tab/pages/application/screening/ScreenOutForm.js';
import { nn } from '../../../../../src/texts/nn.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawInSession, profile, withoutCommandId } from '../../../inSession.js';
import { pageWith } from '../drawForm.js';

const words = nn.screening;
const GATE = { id: 'anchored', text: { nn: 'Forankra i handlingsplanen', nb: 'Forankret', en: 'Anchored' } };
const gate = (verdict: PointView['verdict'], tick?: PointView['tick']): PointView => ({
  key: 'gate:anchored',
  kind: 'gate',
  gate: 'anchored',
  verdict: verdict as 'open',
  ...(tick && { tick }),
});
const rule: PointView = { key: 'rule:inTime', kind: 'rule', rule: 'inTime', verdict: 'met' };
const waiting = (...points: PointView[]): ScreeningView => ({
  version: 2,
  points: [rule, ...points],
  mayTick: true,
  mayPass: false,
  mayUndo: false,
  mayScreenOut: true,
});
const by = { id: 's1', name: 'Sekretær Test S1', title: '' };
const passed: ScreeningView = {
  ...waiting(gate('met', { by, at: '2024-12-18T08:00:00.000Z' })),
  mayTick: false,
  mayUndo: true,
  passed: { by, at: '2024-12-18T09:00:00.000Z' },
};
const draw = (check: ScreeningView, refuse?: CallFailure) => {
  const asks: number[] = [];
  const gated = { ...profile, criteria: { ...profile.criteria, gates: [GATE] } };
  const page = pageWith(FILLED, { status: 'submitted', profile: gated });
  const props = { page, ask: () => asks.push(1) };
  const drawn = drawInSession(
    <>
      <ScreeningBox {...props} check={check} />
      <ScreenOutForm {...props} check={check} />
    </>,
    refuse && { refuse },
  );
  return { ...drawn, asks };
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the formal check beside an application', () => {
  it('shows what was worked out, and asks only about the rest', () => {
    draw(waiting(gate('open')));
    expect(screen.getByText(words.rules.inTime.met)).toBeTruthy();
    const answers = within(screen.getByRole('group', { name: words.answerFor('Forankra i handlingsplanen') }));
    expect(answers.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([words.met, words.notMet]);
    expect(screen.getAllByRole('group')).toHaveLength(1);
    expect(screen.getByText('Eitt punkt står att.')).toBeTruthy();
  });

  it('ticks a point of the version that is shown, and takes the tick back when it is pressed again', async () => {
    const { sent, asks, redraw: _redraw } = draw(waiting(gate('open')));
    await press(words.met);
    expect(sent.map(withoutCommandId)).toEqual([{ version: 2, point: 'gate:anchored', answer: 'met' }]);
    expect(asks).toEqual([1]);
  });

  it('takes a tick back when it is pressed again, and says who ticked and when', async () => {
    const { sent } = draw(waiting(gate('met', { by, at: '2024-12-18T08:00:00.000Z' })));
    expect(screen.getByText('Sekretær Test S1, i dag kl. 09.00')).toBeTruthy();
    expect(screen.getByRole('button', { name: words.met }).getAttribute('aria-pressed')).toBe('true');
    await press(words.met);
    expect(sent.map(withoutCommandId)).toEqual([{ version: 2, point: 'gate:anchored', answer: 'open' }]);
  });

  it('answers too early a press with the reason', async () => {
    const message = nn.refusals.checkNotDone({ count: 1 });
    draw(waiting(gate('notMet')), { status: 409, code: 'refused', message } as unknown as CallFailure);
    expect(screen.getByText(words.notInOrder(1))).toBeTruthy();
    await press(words.pass);
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('is found in order with one press', async () => {
    const { sent, asks } = draw(waiting(gate('met')));
    expect(screen.getByText(words.left(0))).toBeTruthy();
    await press(words.pass);
    expect(sent.map(({ name }) => name)).toEqual(['passScreening']);
    expect(sent.map(withoutCommandId)).toEqual([{ version: 2 }]);
    expect(asks).toEqual([1]);
  });

  it('leads on to the next that waits, and can be undone', async () => {
    const { sent } = draw({ ...passed, next: { id: 'a2', title: 'Felles rehabilitering' } });
    expect(screen.getByText(/Kontrollert av Sekretær Test S1 i dag kl\. 10\.00\./)).toBeTruthy();
    const next = screen.getByRole('link', { name: words.next('Felles rehabilitering') });
    expect(next.getAttribute('href')).toBe('#/applications/a2');
    expect(screen.queryByRole('button', { name: words.pass })).toBeNull();
    await press(words.undo);
    expect(sent.map(({ name }) => name)).toEqual(['undoScreening']);
  });

  it('leads back to the call where nothing more waits', () => {
    draw(passed);
    expect(screen.getByRole('link', { name: words.toInbox }).getAttribute('href')).toBe('#/calls/c1');
  });
});

describe('recording that it will not be assessed', () => {
  it('asks why, and takes nothing without a reason', async () => {
    const { sent } = draw(waiting());
    await press(words.out.start);
    await press(words.out.submit);
    expect(sent).toEqual([]);
    expect(screen.getByText(nn.refusals.screeningReasonMissing())).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: words.out.reason }), 'Tiltaket er i drift.');
    await press(words.out.submit);
    expect(sent.map(withoutCommandId)).toEqual([{ version: 2, reason: 'Tiltaket er i drift.' }]);
  });

  it('is offered only where it may be done', () => {
    draw({ ...passed, mayScreenOut: false });
    expect(screen.queryByRole('button', { name: words.out.start })).toBeNull();
  });
});
