import { describe, expect, it } from '@jest/globals';
import type { PersonCard } from '../../src/grant/ports.js';
import { NotFound } from '../../src/sharepoint/faults.js';
import type { DeliveryRun } from '../../src/teams/deliveries.js';
import type { Event } from '../../src/steps/process.js';
import { haramsLeader, haramsOtherLeader, projectLeader } from '../support/cast.js';
import { stateAfter } from '../support/given.js';
import { MailTable } from '../support/mailTable.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, declines, isAskedInstead, isSent, starts } from '../support/theCall.js';
import { DeliveryRig, SERVICE } from './deliveryRig.js';

const KEY = 'endorsement:app:1:haram:harams-leader';
const ADDRESS = 'haram@kommune.example';
const LEADERS = 'leaders-channel';
const HOUR_MS = 3_600_000;
const MOVED = 'https://connector.example/emea';
const outside = { id: haramsLeader.id, actor: `elsewhere/${haramsLeader.id}` as typeof haramsLeader.actor };
const his: PersonCard = { id: haramsLeader.id, name: 'Leiar Test', title: '', email: ADDRESS };

/** Haram's leader is of another tenant: no chat of his is ours. */
const BY_MAIL: Event[] = [...theRegister, ...callIsOpen, starts(), isSent()].map((event) =>
  event.type === 'identityBound' && event.person === haramsLeader.id ? { ...event, identity: outside.actor } : event,
);
const IN_CHANNEL: Event[] = [
  ...BY_MAIL,
  { type: 'partyChannelSet', v: 1, parties: ['haram'], team: 'team', channel: LEADERS },
];
const isAskedAgain: Event = {
  ...isAskedInstead,
  from: { person: haramsOtherLeader.id, role: 'harams-other-leader-endorser' },
  asked: { person: haramsLeader.id, role: 'harams-leader-endorser' },
  by: projectLeader.id,
};

interface Reached {
  readonly rig: DeliveryRig;
  readonly run: DeliveryRun;
  readonly mails: MailTable;
}

/** He has his question, in the one way that leads to him. */
const asked = async (history: readonly Event[]): Promise<Reached> => {
  const rig = new DeliveryRig(stateAfter(history), [his]);
  rig.connector.channelMembers = history === IN_CHANNEL ? [haramsLeader.id] : [];
  rig.connector.channelTenant = 'elsewhere';
  const mails = new MailTable();
  rig.mails = mails;
  const run = rig.instance();
  await rig.run([run]);
  return { rig, run, mails };
};
const inChannel = (): Promise<Reached> => asked(IN_CHANNEL);

/** What happens next, and an hour more in which nothing may be asked in vain. */
const then = async ({ rig, run }: Reached, ...events: Event[]): Promise<void> => {
  rig.state = stateAfter(events);
  await rig.run([run]);
  await rig.clock.pass(HOUR_MS);
  expect(await rig.run([run])).toBe('settled');
};
const editsIn = ({ rig }: Reached, channel: string): number =>
  rig.connector.editedIn.filter((one) => one === channel).length;
const deleteIn = ({ rig }: Reached, channel: string): void => {
  for (const message of rig.connector.seenIn(channel)) message.deleted = true;
};
const channelIsGone = ({ rig }: Reached): void => {
  rig.connector.happens = (_request, where) =>
    where.startsWith(LEADERS) ? { trouble: 'gone', code: 'ConversationNotFound' } : undefined;
};

describe('a card in the channel for one alone that somebody has deleted (fault 15)', () => {
  it('stays away where he is asked nothing more, and is asked after once', async () => {
    const reached = await inChannel();
    deleteIn(reached, LEADERS);
    await then(reached, ...IN_CHANNEL, declines(outside, 'haram'));
    expect(reached.rig.connector.seenIn(LEADERS)).toEqual([]);
    expect(editsIn(reached, LEADERS)).toBe(1);
    expect(reached.rig.table.rows.get(KEY)).toMatchObject({
      state: 'undeliverable',
      reason: 'gone:ActivityNotFoundInConversation',
    });
    expect(reached.mails.to(ADDRESS)).toEqual([]);
  });

  it('comes afresh, once, when he is asked again, and its place is written down', async () => {
    const reached = await inChannel();
    deleteIn(reached, LEADERS);
    await then(reached, ...IN_CHANNEL, isAskedInstead);
    await then(reached, ...IN_CHANNEL, isAskedInstead, isAskedAgain);
    const [fresh, ...more] = reached.rig.connector.seenIn(LEADERS);
    expect(more).toEqual([]);
    expect(fresh?.card).toMatchObject({ refresh: { userIds: [`29:${haramsLeader.id}`] } });
    expect(reached.rig.table.rows.get(KEY)).toMatchObject({ state: 'sent', activity: fresh?.activity, way: 'channel' });
  });

  it('is a mail where the channel itself is gone and he is asked again', async () => {
    const reached = await inChannel();
    await then(reached, ...IN_CHANNEL, isAskedInstead);
    deleteIn(reached, LEADERS);
    channelIsGone(reached);
    await then(reached, ...IN_CHANNEL, isAskedInstead, isAskedAgain);
    expect(reached.mails.to(ADDRESS)).toHaveLength(1);
    expect(reached.rig.table.rows.get(KEY)).toMatchObject({ state: 'sent', way: 'email' });
    expect(reached.rig.people.get(haramsLeader.id)?.ways?.channel).toMatchObject({
      works: false,
      why: 'ConversationNotFound',
    });
  });

  it('is a mail from the beginning where the channel was gone before, and the Connector’s own reason is kept', async () => {
    const rig = new DeliveryRig(stateAfter(IN_CHANNEL), [his]);
    const mails = new MailTable();
    rig.mails = mails;
    const reached: Reached = { rig, run: rig.instance(), mails };
    channelIsGone(reached);
    await then(reached, ...IN_CHANNEL);
    expect(mails.to(ADDRESS)).toHaveLength(1);
    expect(rig.people.get(haramsLeader.id)?.ways?.channel?.why).toBe('ConversationNotFound');
  });

  it('tells why where the bot was taken out of the team: it is not he who is not there', async () => {
    const rig = new DeliveryRig(stateAfter(IN_CHANNEL), [{ ...his, email: '' }]);
    rig.connector.happens = (_request, where) =>
      where.startsWith(LEADERS) ? { trouble: 'notAllowed', code: 'BotNotInConversationRoster' } : undefined;
    await then({ rig, run: rig.instance(), mails: new MailTable() }, ...IN_CHANNEL);
    expect(rig.table.rows.get(KEY)).toMatchObject({ reason: 'notAllowed:BotNotInConversationRoster', way: 'channel' });
  });
});

describe('a mail (fault 15)', () => {
  it('is nothing that can be deleted from under us: nothing is asked about it when the question changes', async () => {
    const reached = await asked(BY_MAIL);
    await then(reached, ...BY_MAIL, isAskedInstead);
    await then(reached, ...BY_MAIL, isAskedInstead, isAskedAgain);
    expect(editsIn(reached, LEADERS)).toBe(0);
    expect(reached.mails.to(ADDRESS)).toHaveLength(1);
  });

  it('is not sent again and again from a mailbox that is gone, and is sent once when there is one', async () => {
    const rig = new DeliveryRig(stateAfter(BY_MAIL), [his]);
    const mails = new MailTable();
    let tries = 0;
    mails.fails = () => {
      tries += 1;
      return { with: new NotFound('gone', 404, 'ErrorInvalidUser', undefined) };
    };
    rig.mails = mails;
    const run = rig.instance();
    await then({ rig, run, mails }, ...BY_MAIL);
    expect([tries, mails.sent.length]).toEqual([1, 0]);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'undeliverable', reason: 'notAllowed:ErrorInvalidUser' });
    mails.fails = undefined;
    await rig.people.put(haramsLeader.id, { ways: {} });
    await then({ rig, run, mails }, ...BY_MAIL);
    expect(mails.to(ADDRESS)).toHaveLength(1);
  });
});

describe('when the Connector has moved (fault 16)', () => {
  it('a card in the channel is changed where it was last heard from, and not where it was sent', async () => {
    const reached = await inChannel();
    reached.rig.heardAt = MOVED;
    await then(reached, ...IN_CHANNEL, declines(outside, 'haram'));
    expect(reached.rig.connector.editedAt.at(-1)).toBe(MOVED);
    expect(reached.rig.connector.seenIn(LEADERS)[0]?.edits).toBe(1);
  });

  it('it is changed where it was sent as long as nobody has been heard from', async () => {
    const reached = await inChannel();
    await then(reached, ...IN_CHANNEL, declines(outside, 'haram'));
    expect(reached.rig.connector.editedAt.at(-1)).toBe(SERVICE);
  });

  it.each<[string, (reached: Reached) => Promise<void>]>([
    ['a card in the channel', () => Promise.resolve()],
    [
      'a card in a chat',
      async ({ rig }) => {
        await rig.people.put(projectLeader.id, {
          conversation: { id: `chat-${projectLeader.id}`, serviceUrl: SERVICE },
        });
      },
    ],
  ])('%s is changed there also where the old address is one of ours no longer', async (_what, before) => {
    const reached = await inChannel();
    await before(reached);
    // As after a restart with another configuration: only the new address is let through.
    reached.rig.heardAt = MOVED;
    reached.rig.connector.isOurs = (address) => address === MOVED;
    await then(reached, ...IN_CHANNEL, declines(outside, 'haram'));
    expect(new Set(reached.rig.connector.editedAt)).toEqual(new Set([MOVED]));
    expect([...reached.rig.table.rows.values()].filter(({ state }) => state !== 'sent')).toEqual([]);
  });

  it('a mail goes all the same, once', async () => {
    const reached = await asked(BY_MAIL);
    reached.rig.heardAt = MOVED;
    reached.rig.connector.isOurs = () => false;
    await then(reached, ...BY_MAIL);
    expect(reached.mails.to(ADDRESS)).toHaveLength(1);
  });
});
