import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RegisteredPerson, RegisterPage, RoleView, VisitorView } from '../../../../../src/api/contract.js';
import { VisitorsPage } from '../../../../../src/tab/pages/register/visitors/VisitorsPage.js';
import { roleName } from '../../../../../src/tab/pages/register/roleWords.js';
import { nn } from '../../../../../src/texts/nn.js';
import { drawInSession, profile, withoutCommandId } from '../../../inSession.js';

const { page, bind } = nn.visiting;
const identity = { tid: 'b1bf07ae-56cb-46c0-9166-f6e1735fad25', oid: '5d8f3a52-7f3c-4a1b-8d52-1a2b3c4d5e6f' };
const visitor: VisitorView = {
  identity,
  name: 'Kommunalsjef Test Giske',
  isHome: false,
  parties: ['giske'],
  firstSeen: '2024-12-17T09:00:00.000Z',
  lastSeen: '2024-12-18T10:30:00.000Z',
};
const somebody = (id: string, name: string, bound: boolean): RegisteredPerson => ({
  id,
  name,
  title: '',
  email: 'same@kommune.example',
  bound,
  identities: [],
  acts: [],
  way: 'none',
  ways: [],
});
const authority = {
  id: 'r1',
  person: { id: 'leader', name: 'Kommunalsjef Test Giske', title: '' },
  kind: { type: 'endorser', level: 'kommunalsjef' },
  party: 'giske',
  from: '2024-01-01',
  inForce: true,
} as RoleView;
const register: RegisterPage = {
  profile,
  people: [
    somebody('bound', 'Annan Test', true),
    somebody('free', 'Berre Test', false),
    somebody('leader', visitor.name, false),
  ],
  choices: { parties: profile.parties, bodies: profile.bodies, levels: [], applications: [] },
  roles: [authority],
  channels: {},
  partyChannels: {},
  sendsMail: true,
};
const draw = (more: Parameters<typeof drawInSession>[1] = {}) =>
  drawInSession(<VisitorsPage />, { answers: { register, visitors: [visitor] }, ...more });
const begin = async () => userEvent.click(await screen.findByRole('button', { name: page.bindNamed(visitor.name) }));
const person = () => screen.getByRole<HTMLSelectElement>('combobox', { name: bind.person });
const fill = async (who: string, code: string) => {
  await userEvent.selectOptions(person(), who);
  await userEvent.type(screen.getByRole('textbox', { name: bind.code }), code);
};
const press = () => userEvent.click(screen.getByRole('button', { name: bind.submit }));

describe('those who have signed in and are bound to nobody', () => {
  it('are told by name, organisation and time, and by no address, object id or code', async () => {
    draw();
    const row = (await screen.findByText(visitor.name)).closest('tr');
    expect(row?.textContent).toContain(page.other);
    expect(row?.textContent).toContain(page.parties('Giske'));
    expect(row?.textContent?.replaceAll('\u00a0', ' ')).toContain(page.last('i dag kl. 11.30'));
    expect(row?.textContent).not.toMatch(/@|5d8f3a52/);
  });

  it('wait for nobody where there are none', async () => {
    draw({ answers: { register, visitors: [] } });
    await screen.findByText(page.empty);
  });

  it('are never bound by name alone: nobody is chosen beforehand, and the likeliest only stands first', async () => {
    const { sent } = draw();
    await begin();
    expect(person().value).toBe('');
    const groups = within(person()).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([bind.sameName, bind.unbound, bind.bound]);
    await press();
    expect(screen.getByRole('heading', { name: bind.problems(2) })).toBe(document.activeElement);
    await fill('leader', '   ');
    await press();
    expect(screen.getByRole('heading', { name: bind.problems(1) })).toBe(document.activeElement);
    expect(sent).toEqual([]);
  });

  it('are bound by the code, after it is said what the user may do then', async () => {
    const { sent } = draw();
    await begin();
    await fill('leader', ' 7km-4pq ');
    expect(screen.getByText(bind.may(visitor.name, roleName(authority, register, nn)), { exact: false })).toBeTruthy();
    await press();
    expect(sent.map(({ name, params }) => [name, params])).toEqual([['bindVisitor', { id: 'leader' }]]);
    expect(sent.map(withoutCommandId)).toEqual([{ identity, code: '7km-4pq' }]);
    expect((await screen.findByText(bind.done(visitor.name, visitor.name))).closest('[role=status]')).toBe(
      document.activeElement,
    );
  });

  it('are warned about where the person has a user already', async () => {
    draw();
    await begin();
    await fill('bound', 'x');
    expect(screen.getByText(bind.second('Annan Test'))).toBeTruthy();
    expect(screen.getByText(bind.mayNothing('Annan Test'))).toBeTruthy();
  });

  it('are unbound again by one button', async () => {
    const { sent } = draw();
    await begin();
    await fill('free', '7km4pq');
    await press();
    await userEvent.click(await screen.findByRole('button', { name: bind.undoNamed(visitor.name, 'Berre Test') }));
    expect(sent.map(({ name, params }) => [name, params])).toEqual([
      ['bindVisitor', { id: 'free' }],
      ['unbindIdentity', { id: 'free' }],
    ]);
    await screen.findByText(bind.undone(visitor.name, 'Berre Test'));
  });

  it('stay where they are when it is refused, with what was written and the reason', async () => {
    const { codeDiffers } = nn.failures;
    draw({
      answers: { register, visitors: [visitor] },
      refuse: { kind: 'refused', code: 'codeDiffers', message: codeDiffers } as never,
    });
    await begin();
    await fill('leader', 'wrong');
    await press();
    await screen.findByText(codeDiffers);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: bind.code }).value).toBe('wrong');
  });

  it('are left alone by «Avbryt», which brings focus back to the button', async () => {
    const { sent } = draw();
    await begin();
    await userEvent.click(screen.getByRole('button', { name: bind.cancel }));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: page.bindNamed(visitor.name) }));
    expect(sent).toEqual([]);
  });
});
