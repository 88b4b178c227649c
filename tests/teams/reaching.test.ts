import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../src/steps/process.js';
import type { PersonCard } from '../../src/grant/ports.js';
import { NotAllowed, Throttled, Unavailable } from '../../src/sharepoint/faults.js';
import { bystander, haramsLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY, stateAfter } from '../support/given.js';
import { MailTable } from '../support/mailTable.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, declines, isSent, starts } from '../support/theCall.js';
import { CardRig, textOf } from './cardRig.js';
import { DeliveryRig } from './deliveryRig.js';

const KEY = 'endorsement:app:1:haram:harams-leader';
const ADDRESS = 'haram@kommune.example';
const LEADERS = 'leaders-channel';
const his: PersonCard = { id: haramsLeader.id, name: 'Leiar <Test>', title: '', email: ADDRESS };
const outside = { id: haramsLeader.id, actor: `elsewhere/${haramsLeader.id}` as typeof haramsLeader.actor };

const ASKED: Event[] = [...theRegister, ...callIsOpen, starts(), isSent()];
/** Haram's leader is of another tenant. */
const FROM_OUTSIDE: Event[] = ASKED.map((event) =>
  event.type === 'identityBound' && event.person === haramsLeader.id ? { ...event, identity: outside.actor } : event,
);
const WITH_CHANNEL: Event[] = [
  ...FROM_OUTSIDE,
  { type: 'partyChannelSet', v: 1, parties: ['haram'], team: 'team', channel: LEADERS },
];

const inChannel = (): DeliveryRig => {
  const rig = new DeliveryRig(stateAfter(WITH_CHANNEL), [his]);
  rig.connector.channelMembers = [haramsLeader.id];
  rig.connector.channelTenant = 'elsewhere';
  rig.mails = new MailTable();
  return rig;
};
const byMail = (): DeliveryRig & { mails: MailTable } => {
  const rig = new DeliveryRig(stateAfter(FROM_OUTSIDE), [his]);
  return Object.assign(rig, { mails: new MailTable() });
};

describe('a leader of another tenant who is in the leaders’ channel', () => {
  it('gets a card there, and the channel sees only that it is for him', async () => {
    const rig = inChannel();
    expect(await rig.run([rig.instance()])).toBe('settled');
    const [message] = rig.connector.seenIn(LEADERS);
    expect(rig.connector.seenIn(LEADERS)).toHaveLength(1);
    expect(message?.card).toMatchObject({
      refresh: { userIds: [`29:${haramsLeader.id}`], action: { verb: 'personal.show', data: { key: KEY } } },
      msteams: { entities: [{ mentioned: { id: `29:${haramsLeader.id}` } }] },
    });
    const title = stateAfter(WITH_CHANNEL).applications.get('app')?.rounds[0]?.facts.title.text ?? 'none';
    expect(JSON.stringify(message?.card)).not.toContain(title);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'sent', way: 'channel' });
    expect(rig.mails?.sent).toEqual([]);
    expect(rig.people.get(haramsLeader.id)?.ways?.channel?.works).toBe(true);
  });

  it('has it edited when the question ends, so that his client fetches his view anew', async () => {
    const rig = inChannel();
    const run = rig.instance();
    await rig.run([run]);
    rig.state = stateAfter([...WITH_CHANNEL, declines(outside, 'haram')]);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(LEADERS)[0]).toMatchObject({
      edits: 1,
      card: { refresh: { action: { verb: 'personal.show' } } },
    });
  });

  it('is not he who has the same object id in our tenant (security A8)', async () => {
    const rig = inChannel();
    rig.connector.channelTenant = 'tenant';
    expect(await rig.run([rig.instance()])).toBe('settled');
    expect(rig.connector.seenIn(LEADERS)).toHaveLength(0);
    expect(rig.people.get(haramsLeader.id)?.ways?.channel).toMatchObject({ works: false, why: 'notInChannel' });
    expect(rig.mails?.to(ADDRESS)).toHaveLength(1);
  });
});

describe('what his client fetches', () => {
  it('is his card, and nothing of it for anybody else (security C8)', async () => {
    const rig = await CardRig.start(WITH_CHANNEL, AN_ORDINARY_DAY);
    const title = rig.state.applications.get('app')?.rounds[0]?.facts.title.text ?? 'none';
    expect(textOf(await rig.press(outside, 'personal.show', { key: KEY }))).toContain(title);
    for (const other of [bystander, haramsLeader])
      expect(textOf(await rig.press(other, 'personal.show', { key: KEY }))).not.toContain(title);
  });

  it('is nothing for a key that there is not', async () => {
    const rig = await CardRig.start(WITH_CHANNEL, AN_ORDINARY_DAY);
    expect(textOf(await rig.press(outside, 'personal.show', { key: 'endorsement:other' }))).toContain('til ein annan');
  });
});

describe('a leader with e-mail alone', () => {
  it('gets one mail with title, parties, deadline and a link, and no amount and nothing of the text', async () => {
    const rig = byMail();
    expect(await rig.run([rig.instance(), rig.instance()])).toBe('settled');
    const [mail] = rig.mails.to(ADDRESS);
    expect(rig.mails.sent).toHaveLength(1);
    const facts = rig.state.applications.get('app')?.rounds[0]?.facts;
    expect(mail?.html).toContain('https://teams.example/endorsements/app/1');
    expect(mail?.html).toContain('Haram kommune');
    expect(mail?.subject).toContain(facts?.title.text ?? 'none');
    expect(mail?.html).not.toContain(facts?.summary.text ?? 'none');
    expect(mail?.html.replace(/\u00a0/g, ' ')).not.toMatch(/\d kr/);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'sent', way: 'email' });
  });

  it('gets no mail more when the question ends: the link shows what is true', async () => {
    const rig = byMail();
    const run = rig.instance();
    await rig.run([run]);
    rig.state = stateAfter([...FROM_OUTSIDE, declines(outside, 'haram')]);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.mails.to(ADDRESS)).toHaveLength(1);
  });

  it('gets it twice at most where nobody knows whether it was taken (fault 13)', async () => {
    const rig = byMail();
    rig.mails.fails = () => ({ with: new Unavailable('lost', undefined, undefined, undefined), afterTaking: true });
    await rig.run([rig.instance()], 20 * 60_000);
    expect(rig.mails.to(ADDRESS)).toHaveLength(2);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'undeliverable', reason: 'unclear:noAnswer' });
  });

  it('gets it once where the mail system only asks us to wait', async () => {
    const rig = byMail();
    let busy = 4;
    rig.mails.fails = () =>
      busy-- > 0 ? { with: new Throttled('busy', 429, 'ApplicationThrottled', 5000) } : undefined;
    expect(await rig.run([rig.instance()], 5 * 60_000)).toBe('settled');
    expect(rig.mails.to(ADDRESS)).toHaveLength(1);
  });

  it('is noted with the reason where the app may not send, and not tried again and again (fault 14)', async () => {
    const rig = byMail();
    let tries = 0;
    rig.mails.fails = () => {
      tries += 1;
      return { with: new NotAllowed('no', 403, 'ErrorAccessDenied', undefined) };
    };
    const run = rig.instance();
    expect(await rig.run([run])).toBe('settled');
    await rig.clock.pass(3_600_000);
    expect(await rig.run([run])).toBe('settled');
    expect(tries).toBe(1);
    expect(rig.people.get(haramsLeader.id)?.ways?.email).toMatchObject({ works: false, why: 'ErrorAccessDenied' });
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'undeliverable', reason: 'notAllowed:ErrorAccessDenied' });
  });

  it('gets it once the way is tried again', async () => {
    const rig = byMail();
    rig.mails.fails = () => ({ with: new NotAllowed('no', 403, 'ErrorAccessDenied', undefined) });
    const run = rig.instance();
    await rig.run([run]);
    rig.mails.fails = undefined;
    await rig.people.put(haramsLeader.id, { ways: {} });
    expect(await rig.run([run])).toBe('settled');
    expect(rig.mails.to(ADDRESS)).toHaveLength(1);
  });
});

describe('somebody whose chat is closed to us', () => {
  const closed = (): DeliveryRig & { mails: MailTable } => {
    const rig = Object.assign(new DeliveryRig(stateAfter(ASKED), [his]), { mails: new MailTable() });
    rig.connector.happens = (request, where) =>
      where.includes(haramsLeader.id) && request !== 'members'
        ? { trouble: 'notAllowed', code: 'BotBlocked' }
        : undefined;
    return rig;
  };

  it('gets a mail instead, and the next one at once', async () => {
    const rig = closed();
    const run = rig.instance();
    expect(await rig.run([run])).toBe('settled');
    expect(rig.mails.to(ADDRESS)).toHaveLength(1);
    expect(rig.people.get(haramsLeader.id)?.ways).toMatchObject({
      chat: { works: false, why: 'BotBlocked' },
      channel: { works: false },
      email: { works: true },
    });
    const asks = rig.connector.requests.length;
    await rig.clock.pass(3_600_000);
    await rig.run([run]);
    expect(rig.connector.requests).toHaveLength(asks);
  });

  it('is tried by mail first where the secretariat has said so', async () => {
    const rig = Object.assign(new DeliveryRig(stateAfter(ASKED), [{ ...his, preferredWay: 'email' as const }]), {
      mails: new MailTable(),
    });
    await rig.run([rig.instance()]);
    expect(rig.mails.to(ADDRESS)).toHaveLength(1);
    expect(rig.connector.seenIn(`chat-${haramsLeader.id}`)).toHaveLength(0);
  });

  it('is not sent a third copy by mail of what may have arrived in chat', async () => {
    const rig = closed();
    rig.connector.happens = (request, where) =>
      request === 'send' && where === `chat-${haramsLeader.id}` ? { lostAnswer: true } : undefined;
    await rig.run([rig.instance()], 20 * 60_000);
    expect(rig.mails.sent).toHaveLength(0);
  });
});
