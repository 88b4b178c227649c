import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ApplicationPage, Owed } from '../../../../../src/api/contract.js';
import type { CallFailure } from '../../../../../src/tab/api.js';
import { OwedBox } from '../../../../../src/tab/pages/application/frozen/OwedBox.js';
import { nn } from '../../../../../src/texts/nn.js';
import { FILLED } from '../../../../support/filledApplication.js';
import { drawInSession, withoutCommandId } from '../../../inSession.js';
import { pageWith } from '../drawForm.js';

const haram: Owed = {
  party: 'haram',
  asked: { id: 'r-haram', name: 'Kommunalsjef Test B', title: 'Kommunalsjef' },
  since: '2024-12-10T11:00:00.000Z',
  nextReminder: '2024-12-24',
  arrived: 'sent',
  mayRemind: true,
};
const draw = (owed: readonly Owed[], more: Partial<ApplicationPage> = {}, refuse?: CallFailure) => {
  const asks: number[] = [];
  const page = pageWith(FILLED, {
    status: 'awaitingEndorsement',
    version: 2,
    mayRemind: true,
    mayRecall: true,
    owed,
    ...more,
  });
  const drawn = drawInSession(<OwedBox page={page} ask={() => asks.push(1)} />, refuse && { refuse });
  return { ...drawn, asks };
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('who has not answered', () => {
  it('is named with his party, since when, what he was sent and when he is reminded next', () => {
    draw([{ ...haram, lastReminded: '2024-12-17T07:00:00.000Z' }]);
    const item = within(screen.getByRole('listitem'));
    expect(item.getByText('Haram kommune')).toBeTruthy();
    expect(item.getByText('Kommunalsjef Test B')).toBeTruthy();
    expect(
      item.getByText(
        'Spurd 10. desember 2024 kl. 12.00. Minna på i går kl. 08.00. Neste påminning går av seg sjølv 24. desember 2024 kl. 08.00. Meldinga er komen fram.',
      ),
    ).toBeTruthy();
  });

  it('is to be called where the message cannot reach him', () => {
    draw([{ ...haram, arrived: 'undeliverable' }]);
    expect(
      screen.getByText(/Meldinga er ikkje komen fram\. Ta kontakt på annan måte, eller spør ein annan\./),
    ).toBeTruthy();
  });

  it('comes with the reason by each way that is closed, and what the secretariat can do about it', () => {
    const hindrances = [
      { way: 'channel', why: 'notInChannel' },
      { way: 'chat', why: 'MessageWritesBlocked' },
      { way: 'email', why: 'SomethingNew' },
    ] as const;
    draw([{ ...haram, arrived: 'undeliverable', hindrances }]);
    const said = within(screen.getByRole('list', { name: nn.undelivered.title }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toEqual([
      `${nn.reaching.ways.channel}: ${nn.undelivered.because.notInChannel}`,
      `${nn.reaching.ways.chat}: ${nn.undelivered.because.blocked}`,
      `${nn.reaching.ways.email}: ${nn.undelivered.other('SomethingNew')}`,
    ]);
    expect(screen.getByRole('link', { name: nn.undelivered.tryAgain }).getAttribute('href')).toBe('#/register/reach');
  });

  it('is reminded once it is pressed, and the page says so and is read again', async () => {
    const { sent, asks } = draw([haram]);
    await press('Minn på Kommunalsjef Test B');
    expect(sent.map((one) => ({ ...one, body: withoutCommandId(one) }))).toEqual([
      { name: 'remindNow', params: { id: 'a1' }, body: { version: 2, party: 'haram' } },
    ]);
    expect(screen.getByRole('status').textContent).toBe('Minna på no');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(asks).toHaveLength(1);
  });

  it('is not to be reminded twice on a day: the page says when it may be done again', () => {
    draw([{ ...haram, mayRemind: false }]);
    expect(screen.queryByRole('button', { name: /^Minn på/ })).toBeNull();
    expect(screen.getByText('Alt spurd eller minna på i dag. De kan minne på igjen i morgon.')).toBeTruthy();
  });

  it('is not said to be reminded where that was refused', async () => {
    draw([haram], {}, { kind: 'answer', code: 'refused', message: 'Leiaren er alt minna på i dag.' } as never);
    await press('Minn på Kommunalsjef Test B');
    expect(screen.queryByText('Minna på no')).toBeNull();
    expect(screen.getByText(/Leiaren er alt minna på i dag/)).toBeTruthy();
  });

  it('gives way to another with authority, whom one chooses among those who are not asked', async () => {
    const { sent } = draw([haram]);
    await press('Spør ein annan');
    const choice = screen.getByRole('combobox', { name: 'Kven skal svare for Haram kommune i staden?' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Vel ein leiar', expect.stringContaining('Kommunalsjef Test C')]);
    await press('Spør');
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(choice);
    await userEvent.selectOptions(choice, 'r-haram-2');
    await press('Spør');
    expect(sent.map((one) => ({ ...one, body: withoutCommandId(one) }))).toEqual([
      { name: 'askAnother', params: { id: 'a1' }, body: { version: 2, party: 'haram', role: 'r-haram-2' } },
    ]);
  });

  it('is the only one where nobody else has authority, and the page says who can enter more', async () => {
    draw([{ ...haram, party: 'hf', asked: { id: 'r-hf', name: 'Klinikksjef Test A', title: '' } }]);
    await press('Spør ein annan');
    expect(screen.getByText(/Ingen andre har fullmakt for denne parten i dag/)).toBeTruthy();
  });

  it('is shown without buttons to those who may only look', () => {
    draw([haram], { mayRemind: false, mayRecall: false });
    expect(screen.getByText('Kommunalsjef Test B')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('«Hent tilbake»', () => {
  it('asks once before it is done, and does nothing where one thinks better of it', async () => {
    const { sent, asks } = draw([haram]);
    await press('Hent tilbake');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Svar som er gitt, gjeld ikkje lenger/)).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Hent tilbake' }));
    expect(sent.map((one) => ({ ...one, body: withoutCommandId(one) }))).toEqual([
      { name: 'recallSending', params: { id: 'a1' }, body: { version: 2 } },
    ]);
    expect(asks).toHaveLength(1);
  });

  it('stands alone once everybody has answered, and is not there for those who may not', () => {
    const { redraw } = draw([]);
    expect(screen.getByRole('heading', { name: 'Hent tilbake' })).toBeTruthy();
    redraw(<OwedBox page={pageWith(FILLED, { status: 'submitted' })} ask={() => undefined} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
