import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RegisteredPerson, RegisterPage } from '../../../../src/api/contract.js';
import { ReachPage } from '../../../../src/tab/pages/reach/ReachPage.js';
import { nn } from '../../../../src/texts/nn.js';
import { drawInSession, profile } from '../../inSession.js';

const { page, why } = nn.reaching;
const person: RegisteredPerson = {
  id: 'p1',
  name: 'Kommunalsjef Test Post',
  title: 'Kommunalsjef',
  email: '',
  bound: true,
  identities: [],
  acts: [],
  way: 'none',
  ways: [
    { way: 'chat', state: 'fails', why: 'noIdentity' },
    { way: 'channel', state: 'fails', why: 'notInChannel', at: '2024-12-18T09:00:00.000Z' as never },
    { way: 'email', state: 'fails', why: 'SomethingNew' },
  ],
};
const register: RegisterPage = {
  profile,
  people: [person],
  choices: { parties: profile.parties, bodies: profile.bodies, levels: [], applications: [] },
  roles: [],
  channels: {},
  partyChannels: {},
  sendsMail: true,
};

describe('how people are reached', () => {
  it('says of each way why it does not lead to him, in words', async () => {
    drawInSession(<ReachPage />, { answers: { register: { ...register, people: [{ ...person, way: 'email' }] } } });
    const row = (await screen.findByText(person.name)).closest('tr');
    expect(row?.textContent).toContain(why.noIdentityInTenant);
    expect(row?.textContent).toContain(why.notInChannel);
    expect(row?.textContent).toContain(why.other('SomethingNew'));
  });

  it('says of somebody whom nothing reaches also what can be done, in whole sentences', async () => {
    drawInSession(<ReachPage />, { answers: { register } });
    const row = (await screen.findByText(person.name)).closest('tr');
    const { because, other, states } = nn.undelivered;
    expect(row?.textContent).toContain(states.fails(because.noIdentityInTenant));
    expect(row?.textContent).toContain(states.failsSince(because.notInChannel, 'i dag kl.\u00a010.00'));
    expect(row?.textContent).toContain(states.fails(other('SomethingNew')));
  });

  it('tries again for the one asked about, and says what came of it', async () => {
    const tryWays = { way: 'email' as const, ways: [] };
    const { sent } = drawInSession(<ReachPage />, { answers: { register, tryWays } });
    await userEvent.click(await screen.findByRole('button', { name: page.tryAgainNamed(person.name) }));
    expect(sent).toEqual([{ name: 'tryWays', params: { id: 'p1' }, body: {} }]);
    await screen.findByText(page.triedNow(person.name, nn.reaching.ways.email));
  });

  it('puts the way that the secretariat chooses first', async () => {
    const preferWay = { way: 'email' as const, ways: [] };
    const { sent } = drawInSession(<ReachPage />, { answers: { register, preferWay } });
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'email');
    expect(sent).toEqual([{ name: 'preferWay', params: { id: 'p1' }, body: { way: 'email' } }]);
  });
});
