import { describe, expect, it } from '@jest/globals';
import { channelsFor, wayFacts, waysTo, wayTo, type WayFacts } from '../../src/grant/reaching.js';
import type { WayTried } from '../../src/grant/way.js';
import { chair, day, enters, haramsLeader, mayEndorse } from '../support/cast.js';
import { AN_ORDINARY_DAY, stateAfter } from '../support/given.js';
import { theRegister } from '../support/register.js';

const works: WayTried = { works: true, at: AN_ORDINARY_DAY };
const fails: WayTried = { works: false, at: AN_ORDINARY_DAY, why: 'BotBlocked' };
const facts = (more: Partial<WayFacts>): WayFacts => ({ lacking: {}, tried: {}, ...more });

describe('the way to somebody', () => {
  it.each<[string, Partial<WayFacts>, string | undefined]>([
    ['nothing has been tried', {}, 'chat'],
    ['chat works', { tried: { chat: works } }, 'chat'],
    ['chat has failed', { tried: { chat: fails } }, 'channel'],
    ['chat and channel have failed', { tried: { chat: fails, channel: fails } }, 'email'],
    ['all have failed', { tried: { chat: fails, channel: fails, email: fails } }, undefined],
    ['he has no user in the tenant', { lacking: { chat: 'noIdentity' } }, 'channel'],
    ['and is in no channel', { lacking: { chat: 'noIdentity', channel: 'noChannel' } }, 'email'],
    [
      'there is only the channel, and he is not in it',
      { lacking: { chat: 'x', email: 'x' }, tried: { channel: fails } },
      undefined,
    ],
    ['the secretariat prefers mail', { preferred: 'email' }, 'email'],
    ['the preferred way has failed', { preferred: 'email', tried: { email: fails } }, 'chat'],
    ['the preferred way cannot be tried', { preferred: 'email', lacking: { email: 'noAddress' } }, 'chat'],
    [
      'what is lacking now says more than what worked',
      { lacking: { chat: 'noIdentity' }, tried: { chat: works } },
      'channel',
    ],
  ])('where %s', (_case, more, way) => {
    expect(wayTo(facts(more))).toBe(way);
  });

  it('is told with when and why', () => {
    expect(waysTo(facts({ tried: { chat: fails }, lacking: { email: 'noMailbox' } }))).toEqual([
      { way: 'chat', state: 'fails', at: AN_ORDINARY_DAY, why: 'BotBlocked' },
      { way: 'channel', state: 'untried' },
      { way: 'email', state: 'fails', why: 'noMailbox' },
    ]);
  });
});

describe('what is lacking', () => {
  const means = { tenantId: 'tenant', sendsMail: true, on: day('2024-11-25') };
  const outsider = { id: 'outsider', actor: `elsewhere/${haramsLeader.id}` as typeof haramsLeader.actor };
  const state = stateAfter([...theRegister, ...enters(outsider), mayEndorse(outsider, 'molde')]);

  it('is a user in the organisation’s own tenant, where his is another’s, though the object id is the same', () => {
    expect(wayFacts(state, outsider.id, undefined, means).lacking.chat).toBe('noIdentity');
    expect(wayFacts(state, haramsLeader.id, undefined, means).lacking.chat).toBeUndefined();
  });

  it('is an address, or a mailbox to send from', () => {
    const card = { id: outsider.id, name: '', title: '', email: 'u@kommune.example' };
    expect(wayFacts(state, outsider.id, card, means).lacking.email).toBeUndefined();
    expect(wayFacts(state, outsider.id, { ...card, email: '' }, means).lacking.email).toBe('noAddress');
    expect(wayFacts(state, outsider.id, card, { ...means, sendsMail: false }).lacking.email).toBe('noMailbox');
  });

  it('is not a channel where his party has one; his own body’s comes first', () => {
    const set = stateAfter(
      [{ type: 'partyChannelSet', v: 1, parties: ['molde', 'alesund'], team: 'team', channel: 'leaders' }],
      state,
    );
    expect(channelsFor(set, outsider.id, means.on)).toEqual(['leaders', 'ssu-channel']);
    expect(channelsFor(set, chair.id, means.on)).toEqual(['ssu-channel', 'leaders']);
  });
});
