import { beforeEach, describe, expect, it } from '@jest/globals';
import { levelOn } from '../../../../src/grant/endorserLevels.js';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ApplicationPage, MayAnswer } from '../../../../src/api/contract.js';
import { AnswerBox } from '../../../../src/tab/pages/endorsements/AnswerBox.js';
import type { Given } from '../../../../src/tab/pages/endorsements/given.js';
import { drawInSession, profile, withoutCommandId } from '../../inSession.js';

const asked = { id: 'me', name: 'Kommunalsjef Test Haram', title: 'Kommunalsjef' };
const may: MayAnswer = {
  party: 'haram',
  asked,
  role: { role: 'r1', person: asked, level: levelOn(profile, 'kommune')!.id, way: 'chat' },
  ownContribution: 84_000,
};
const page = { id: 'a1', version: 2, profile, parties: ['haram', 'hf'] } as unknown as ApplicationPage;

const draw = (more: Partial<MayAnswer> = {}, setting: Parameters<typeof drawInSession>[1] = {}) => {
  const given: Given[] = [];
  let failures = 0;
  const box = (
    <AnswerBox
      page={page}
      may={{ ...may, ...more }}
      alone
      answered={(one) => given.push(one)}
      failed={() => (failures += 1)}
    />
  );
  const { sent } = drawInSession(box, setting);
  return { sent, given, failures: () => failures };
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const write = (text: string) => userEvent.type(screen.getByRole('textbox'), text);

beforeEach(() => localStorage.clear());

describe('a leader’s answer', () => {
  it('endorses the version that was read, with the reason', async () => {
    const { sent, given } = draw();
    await write('Vi treng dette.');
    await press('Støttar søknaden');
    expect(sent.map(withoutCommandId)).toEqual([
      { party: 'haram', version: 2, answer: 'endorsed', justification: 'Vi treng dette.' },
    ]);
    expect(given).toEqual([{ answer: 'endorsed', version: 2, seq: 231 }]);
  });

  it('sends nothing without a reason, says so, and brings focus to the field', async () => {
    const { sent } = draw();
    await write('   ');
    await press('Støttar søknaden');
    expect(sent).toEqual([]);
    expect(screen.getByText('Skriv ei grunngjeving før du svarar. Ingenting er registrert enno.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('asks for changes with what must change, and never without', async () => {
    const { sent, given } = draw();
    await press('Be om endring');
    expect(sent).toEqual([]);
    expect(
      screen.getByText('Skriv kva som må endrast før du ber om endring. Ingenting er registrert enno.'),
    ).toBeTruthy();
    await write('Ta med rus.');
    await press('Be om endring');
    expect(sent.map(withoutCommandId)).toEqual([
      { party: 'haram', version: 2, answer: 'changesRequested', justification: 'Ta med rus.' },
    ]);
    expect(given[0]?.answer).toBe('changesRequested');
  });

  it('declines with the same reason', async () => {
    const { sent, given } = draw();
    await write('Eigeninnsatsen er for høg.');
    await press('Støttar ikkje');
    expect(sent.map(withoutCommandId)).toEqual([
      { party: 'haram', version: 2, answer: 'declined', justification: 'Eigeninnsatsen er for høg.' },
    ]);
    expect(given[0]?.answer).toBe('declined');
  });

  it('shows the refusal in place, keeps the text, and looks again', async () => {
    const refuse = { kind: 'refused' as const, code: 'outdated', message: 'Søknaden er endra.' };
    const { given, failures } = draw({}, { refuse });
    await write('Vi treng dette.');
    await press('Støttar ikkje');
    expect(screen.getByText('Søknaden er endra.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Vi treng dette.');
    expect(given).toEqual([]);
    expect(failures()).toBe(1);
  });

  it('keeps what was written when the page is left, until it is answered', async () => {
    localStorage.setItem('semje:t/u:answer:a1:haram', 'Ein halv setning');
    draw();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ein halv setning');
    await press('Støttar søknaden');
    expect(localStorage.length).toBe(0);
  });

  it('says whose place one answers in, and for whom one acts', () => {
    draw({ asked: { ...asked, id: 'other', name: 'Kommunalsjef Test X' }, role: { ...may.role, actingFor: 'Test Y' } });
    expect(screen.getByText(/Kommunalsjef Test X er spurd\. Du har òg fullmakt/)).toBeTruthy();
    expect(screen.getByText(/Du svarar som konstituert for Test Y\./)).toBeTruthy();
  });

  it('stops a text that is too long', async () => {
    localStorage.setItem('semje:t/u:answer:a1:haram', 'a'.repeat(2001));
    const { sent } = draw();
    await press('Støttar søknaden');
    expect(sent).toEqual([]);
    expect(screen.getByText(/er 2 001 teikn/)).toBeTruthy();
  });
});
