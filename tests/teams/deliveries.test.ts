import { describe, expect, it } from '@jest/globals';
import type { State } from '../../src/grant/state.js';
import type { DeliveryRun } from '../../src/teams/deliveries.js';
import { alesundsLeader, clinicHead, haramsLeader, MEMBERS, projectLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY, stateAfter } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, declines, endorses, isSent, isSubmitted, starts } from '../support/theCall.js';
import { ballotIsOpen, isClosed, isClosing, theCommitteeMeets, votes } from '../support/theMeeting.js';
import { WorldFault, type PersonCard } from '../../src/grant/ports.js';
import { DeliveryRig, SERVICE } from './deliveryRig.js';

class GraphIsAway extends WorldFault {
  readonly mayRetry = true;
  readonly retryAfterMs = undefined;
}

const ASKED = [...theRegister, ...callIsOpen, starts(), isSent()];
const asked = stateAfter(ASKED);
const answered = stateAfter([...ASKED, endorses(haramsLeader, 'haram')]);
const voting = stateAfter([...theCommitteeMeets, ballotIsOpen()]);
const CHANNEL = 'ssu-channel';

const chatOf = (oid: string): string => `chat-${oid}`;
const hasChat = (id: string): PersonCard => {
  const conversation = { id: chatOf(id), serviceUrl: SERVICE };
  return { id, name: '', title: '', email: '', conversation };
};
const LEADERS = [alesundsLeader.id, haramsLeader.id, clinicHead.id].map(chatOf);

/** Only the ballot, on a call where everything else has been delivered. */
const onlyTheBallot = async (): Promise<{ rig: DeliveryRig; run: DeliveryRun }> => {
  const rig = new DeliveryRig(stateAfter(theCommitteeMeets));
  rig.connector.channelMembers = MEMBERS.map(({ id }) => id);
  const run = rig.instance();
  await rig.run([run]);
  rig.state = voting;
  rig.connector.requests.length = 0;
  return { rig, run };
};

describe('what is owed', () => {
  it('reaches each leader who is asked, once', async () => {
    const rig = new DeliveryRig(asked);
    expect(await rig.run([rig.instance()])).toBe('settled');
    expect(LEADERS.map((chat) => rig.connector.seenIn(chat).length)).toEqual([1, 1, 1]);
    expect(rig.connector.messages).toHaveLength(3);
  });

  it('is in the language of the party until somebody has been heard from himself', async () => {
    const rig = new DeliveryRig(asked);
    await rig.run([rig.instance()]);
    expect(LEADERS.map((chat) => rig.connector.seenIn(chat)[0]?.card.lang)).toEqual(['nb', 'nn', 'nn']);
  });

  it('reaches them once also when three instances want to send it at the same moment', async () => {
    const rig = new DeliveryRig(asked);
    expect(await rig.run([rig.instance(), rig.instance(), rig.instance()])).toBe('settled');
    expect(rig.connector.messages).toHaveLength(3);
  });

  it('leaves a card that still asks alone when another has answered: somebody may be writing in it', async () => {
    const rig = new DeliveryRig(asked);
    const run = rig.instance();
    await rig.run([run]);
    rig.state = answered;
    expect(await rig.run([run])).toBe('settled');
    expect(LEADERS.map((chat) => rig.connector.seenIn(chat)[0]?.edits)).toEqual([0, 1, 0]);
    // His client asks for it anew when he looks.
    expect(rig.connector.seenIn(chatOf(clinicHead.id))[0]?.card.refresh).toMatchObject({
      action: { verb: 'endorsement.show', data: { application: 'app', party: 'hf', version: 1 } },
    });
  });

  it('asks for nothing, and draws nothing, after a restart where all is as it should be', async () => {
    const ended = [...ASKED, endorses(haramsLeader, 'haram'), declines(clinicHead, 'hf')];
    const rig = new DeliveryRig(asked);
    await rig.run([rig.instance()]);
    rig.state = stateAfter(ended);
    await rig.run([rig.instance()]);
    rig.connector.requests.length = 0;
    let drawn = 0;
    rig.linkTo = (route) => {
      drawn += 1;
      return route;
    };
    expect(await rig.pass(rig.instance())).toBe('settled');
    expect([rig.connector.requests, drawn]).toEqual([[], 0]);
  });

  it('shows the outcome on every copy', async () => {
    const rig = new DeliveryRig(asked);
    const run = rig.instance();
    await rig.run([run]);
    rig.state = stateAfter([...ASKED, declines(haramsLeader, 'haram')]);
    expect(await rig.run([run])).toBe('settled');
    for (const chat of LEADERS) {
      const [message] = rig.connector.seenIn(chat);
      expect(JSON.stringify(message?.card)).not.toContain('Action.Execute');
    }
    expect(rig.connector.seenIn(chatOf(projectLeader.id))).toHaveLength(1);
  });

  it('asks those who stand on it to press the button, and takes that back in the same place when it is sent in', async () => {
    const all = [endorses(alesundsLeader, 'alesund'), endorses(haramsLeader, 'haram'), endorses(clinicHead, 'hf')];
    const ENDORSED = [...theRegister, ...callIsOpen, starts(), isSent({ submitsItself: false }), ...all];
    const rig = new DeliveryRig(stateAfter(ENDORSED));
    const run = rig.instance();
    await rig.run([run]);
    const [notice] = rig.connector.seenIn(chatOf(projectLeader.id));
    expect(JSON.stringify(notice?.card)).toContain('Gjer det innan');
    rig.state = stateAfter([...ENDORSED, isSubmitted()]);
    expect(await rig.run([run])).toBe('settled');
    const seen = rig.connector.seenIn(chatOf(projectLeader.id)).map(({ card }) => JSON.stringify(card));
    expect(seen).toHaveLength(2);
    expect(seen.join()).not.toContain('Gjer det innan');
    expect(seen[0]).toContain('Søknaden er send inn, og de har fått kvittering.');
  });

  it('tells of the button nobody who was never asked to press it', async () => {
    const all = [endorses(alesundsLeader, 'alesund'), endorses(haramsLeader, 'haram'), endorses(clinicHead, 'hf')];
    const history = [starts(), isSent({ submitsItself: false }), ...all, isSubmitted()];
    const rig = new DeliveryRig(stateAfter([...theRegister, ...callIsOpen, ...history]));
    expect(await rig.run([rig.instance()])).toBe('settled');
    expect(rig.connector.seenIn(chatOf(projectLeader.id))).toHaveLength(1);
  });

  it('costs nothing once it is in order, and nothing after a restart', async () => {
    const { rig, run } = await onlyTheBallot();
    rig.state = stateAfter([...theCommitteeMeets, ballotIsOpen(), isClosing, isClosed()]);
    await rig.run([run]);
    rig.connector.requests.length = 0;
    rig.linkTo = () => {
      throw new Error('nothing is drawn');
    };
    expect(await rig.pass(run)).toBe('settled');
    expect(await rig.pass(rig.instance())).toBe('settled');
    expect(rig.connector.requests).toEqual([]);
    expect(rig.logged).toEqual([]);
  });

  it('is one message at a time for each recipient, and never more than eight in two seconds', async () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((number) => [
      starts(`app-${number}`),
      isSent({ application: `app-${number}`, freezeId: `freeze-${number}` }),
    ]);
    const rig = new DeliveryRig(stateAfter([...theRegister, ...callIsOpen, ...many]));
    const run = rig.instance();
    const sentAt: number[] = [];
    for (let round = 0; round < 40; round += 1) {
      const before = rig.connector.seenIn(chatOf(clinicHead.id)).length;
      await rig.pass(run);
      const sent = rig.connector.seenIn(chatOf(clinicHead.id)).length - before;
      for (let one = 0; one < sent; one += 1) sentAt.push(rig.clock.elapsedMs());
      await rig.clock.pass(100);
    }
    expect(sentAt).toHaveLength(12);
    for (const at of sentAt) expect(sentAt.filter((one) => one >= at && one < at + 2000).length).toBeLessThanOrEqual(8);
  });

  it('is not held up by one that cannot be drawn', async () => {
    const rig = new DeliveryRig(stateAfter([...ASKED, starts('bad'), isSent({ application: 'bad', freezeId: 'f2' })]));
    rig.linkTo = (route) => {
      if (route.includes('bad')) throw new Error('a bug');
      return route;
    };
    expect(await rig.run([rig.instance()], 5000)).toBe('pending');
    expect(LEADERS.map((chat) => rig.connector.seenIn(chat).length)).toEqual([1, 1, 1]);
    expect(rig.logged).toContain('The message endorsement:bad:1:haram:harams-leader could not be delivered yet');
  });
});

describe('a process that dies', () => {
  it('has its claimed message sent by another, when the claim has run out and not before (fault 2)', async () => {
    const rig = new DeliveryRig(asked);
    const dying = rig.instance();
    rig.connector.happens = (request) => (request === 'send' ? { until: new Promise(() => undefined) } : undefined);
    rig.connector.messages.length = 0;
    void rig.pass(dying);
    await rig.clock.pass(1000);
    rig.connector.messages.length = 0;
    rig.connector.happens = () => undefined;
    const other = rig.instance();
    await rig.run([other], 30_000);
    expect(rig.connector.messages).toHaveLength(0);
    expect(await rig.run([other], 60_000)).toBe('settled');
    expect(LEADERS.map((chat) => rig.connector.seenIn(chat).length)).toEqual([1, 1, 1]);
  });

  it('leaves a second copy at most, which goes when somebody presses it (fault 3)', async () => {
    const rig = new DeliveryRig(asked);
    const dying = rig.instance();
    rig.connector.happens = (request) => (request === 'send' ? { until: new Promise(() => undefined) } : undefined);
    void rig.pass(dying);
    await rig.clock.pass(1000);
    rig.connector.happens = () => undefined;
    const other = rig.instance();
    await rig.run([other], 90_000);
    const [stray, recorded] = rig.connector.seenIn(chatOf(haramsLeader.id));
    expect(recorded).toBeDefined();
    const key = 'endorsement:app:1:haram:harams-leader';
    const pressed = other.pressed({ ...stray!, key });
    await rig.clock.until(pressed);
    expect(rig.connector.seenIn(chatOf(haramsLeader.id))).toEqual([recorded]);
  });

  it('that was only frozen finds its place taken, and takes its own copy back (fault 20)', async () => {
    const rig = new DeliveryRig(asked);
    const frozen = rig.instance();
    let thaw = (): void => undefined;
    const sleep = new Promise<void>((resolve) => (thaw = resolve));
    rig.connector.happens = (request) => (request === 'send' ? { until: sleep } : undefined);
    const late = rig.pass(frozen);
    await rig.clock.pass(1000);
    rig.connector.happens = () => undefined;
    const other = rig.instance();
    await rig.run([other], 90_000);
    thaw();
    await late;
    expect(await rig.run([frozen, other])).toBe('settled');
    for (const chat of LEADERS) expect(rig.connector.seenIn(chat)).toHaveLength(1);
    const onRecord = [...rig.table.rows.values()].map(({ activity }) => activity);
    expect(
      LEADERS.flatMap((chat) => rig.connector.seenIn(chat))
        .map(({ activity }) => activity)
        .sort(),
    ).toEqual(onRecord.sort());
  });

  it('does not send again what was sent while the list could not be written (I4)', async () => {
    const rig = new DeliveryRig(asked);
    const run = rig.instance();
    rig.connector.happens = (request) => {
      if (request === 'send') rig.table.writesFailWith = new GraphIsAway();
      return undefined;
    };
    await rig.run([run], 5000);
    const sent = rig.connector.messages.length;
    rig.table.writesFailWith = undefined;
    rig.connector.happens = () => undefined;
    expect(await rig.run([run])).toBe('settled');
    expect(sent).toBeGreaterThan(0);
    for (const chat of LEADERS) expect(rig.connector.seenIn(chat)).toHaveLength(1);
  });
});

describe('a message that cannot be sent just now', () => {
  it('waits as long as the Connector says, and so does everything else to the same person (fault 13)', async () => {
    const two = stateAfter([...ASKED, starts('app2'), isSent({ application: 'app2', freezeId: 'freeze-2' })]);
    const rig = new DeliveryRig(two);
    const chat = chatOf(haramsLeader.id);
    let isThrottled = true;
    let asks = 0;
    rig.connector.happens = (request, where) => {
      if (request !== 'send' || where !== chat) return undefined;
      asks += 1;
      return isThrottled ? { trouble: 'later', retryAfterMs: 41_000 } : undefined;
    };
    const run = rig.instance();
    await rig.run([run], 40_000);
    expect(asks).toBe(1);
    isThrottled = false;
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chat)).toHaveLength(2);
  });

  it('is not hurried where it may have arrived, and is on record in the end (faults 7, 13, 26)', async () => {
    const rig = new DeliveryRig(asked, [hasChat(haramsLeader.id)]);
    const chat = chatOf(haramsLeader.id);
    let isAway = true;
    let asks = 0;
    // Nothing there is answered: where all else is, and only messages are not, two is the most that may be sent.
    rig.connector.happens = (_request, where) => {
      if (where !== chat) return undefined;
      asks += 1;
      return isAway ? { trouble: 'unclear' } : undefined;
    };
    const run = rig.instance();
    await rig.run([run], 14_000);
    expect(asks).toBe(1);
    await rig.run([run], 10 * 60_000);
    expect(asks).toBeLessThan(12);
    isAway = false;
    expect(await rig.run([run], 10 * 60_000)).toBe('settled');
    expect(rig.connector.seenIn(chat)).toHaveLength(1);
  });

  it('is taken up, not sent again, when a press tells that it had arrived after all', async () => {
    const { rig, run } = await onlyTheBallot();
    rig.connector.happens = (request) => (request === 'post' ? { lostAnswer: true } : undefined);
    await rig.run([run], 1000);
    const [arrived] = rig.connector.seenIn(CHANNEL);
    rig.connector.happens = () => undefined;
    await rig.clock.until(run.pressed({ ...arrived!, key: 'ballot:ballot' }));
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(CHANNEL)).toHaveLength(1);
    expect(rig.table.rows.get('ballot:ballot')?.activity).toBe(arrived?.activity);
  });
});

/** What the bot's door notes of somebody who speaks to it. */
const HEARD = { chat: { works: true, at: AN_ORDINARY_DAY } };

describe('a message of which nobody knows whether it arrived', () => {
  const KEY = 'endorsement:app:1:haram:harams-leader';
  const chat = chatOf(haramsLeader.id);

  /** The first messages to him arrive, and the answers that say so do not. */
  const answersAreLost = async (count: number, ms: number): Promise<{ rig: DeliveryRig; run: DeliveryRun }> => {
    const rig = new DeliveryRig(asked);
    let lost = count;
    rig.connector.happens = (request, where) =>
      request === 'send' && where === chat && lost-- > 0 ? { lostAnswer: true } : undefined;
    const run = rig.instance();
    await rig.run([run], ms);
    return { rig, run };
  };

  it('is sent twice at most, and he is noted as somebody who is not reached', async () => {
    const { rig, run } = await answersAreLost(6, 20 * 60_000);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chat)).toHaveLength(2);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'undeliverable', reason: 'unclear:noAnswer' });
    expect(rig.people.get(haramsLeader.id)?.ways?.chat).toMatchObject({ works: false, why: 'noAnswer' });
  });

  it('is sent twice at most also where each instance that sends it is killed before it has written it down', async () => {
    const rig = new DeliveryRig(asked);
    rig.connector.happens = (request) => (request === 'send' ? { until: new Promise(() => undefined) } : undefined);
    for (let killed = 0; killed < 4; killed += 1) {
      void rig.pass(rig.instance());
      await rig.clock.pass(65_000);
    }
    rig.connector.happens = () => undefined;
    expect(await rig.run([rig.instance()], 90_000)).toBe('settled');
    for (const one of LEADERS) expect(rig.connector.seenIn(one)).toHaveLength(2);
  });

  it('is sent once more when he has been heard from', async () => {
    const { rig, run } = await answersAreLost(2, 5 * 60_000);
    await rig.people.put(haramsLeader.id, { ways: HEARD });
    await rig.clock.pass(15_000);
    expect(await rig.run([run])).toBe('settled');
    await rig.clock.pass(15_000);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chat)).toHaveLength(3);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'sent' });
    expect(rig.table.rows.get(KEY)).not.toHaveProperty('reason');
  });

  it('is taken up, and not sent again, where it is by a press on it that he is heard from', async () => {
    const { rig, run } = await answersAreLost(2, 5 * 60_000);
    const [pressed] = rig.connector.seenIn(chat);
    await rig.people.put(haramsLeader.id, { ways: HEARD, conversation: { id: chat, serviceUrl: SERVICE } });
    const taken = run.pressed({ ...pressed!, key: KEY });
    await rig.run([run], 20_000);
    await rig.clock.until(taken);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chat)).toHaveLength(2);
    expect(rig.table.rows.get(KEY)).toMatchObject({ state: 'sent', activity: pressed?.activity });
  });

  it('is not one that was certainly turned away, however often', async () => {
    const rig = new DeliveryRig(asked);
    let refusals = 12;
    rig.connector.happens = (request, where) =>
      request === 'send' && where === chat && refusals-- > 0 ? { trouble: 'later', retryAfterMs: 10_000 } : undefined;
    expect(await rig.run([rig.instance()], 5 * 60_000)).toBe('settled');
    expect(rig.connector.seenIn(chat)).toHaveLength(1);
  });
});

describe('somebody who cannot be reached', () => {
  const notInstalled = (rig: DeliveryRig): void => {
    rig.connector.happens = (request, where) =>
      request === 'personal' && where === haramsLeader.id && !rig.installed.includes(where)
        ? { trouble: 'notAllowed', code: 'ForbiddenOperationException' }
        : undefined;
  };

  it('gets the app, and then the message', async () => {
    const rig = new DeliveryRig(asked);
    notInstalled(rig);
    expect(await rig.run([rig.instance()])).toBe('settled');
    expect(rig.installed).toEqual([haramsLeader.id]);
    expect(rig.connector.seenIn(chatOf(haramsLeader.id))).toHaveLength(1);
  });

  it('is noted with the reason, and not asked again and again (fault 14)', async () => {
    const rig = new DeliveryRig(asked);
    rig.connector.happens = (_request, where) =>
      where.includes(haramsLeader.id) ? { trouble: 'notAllowed', code: 'MessageWritesBlocked' } : undefined;
    const run = rig.instance();
    expect(await rig.run([run])).toBe('settled');
    expect(rig.people.get(haramsLeader.id)?.ways?.chat).toMatchObject({ works: false, why: 'MessageWritesBlocked' });
    expect(rig.table.rows.get('endorsement:app:1:haram:harams-leader')).toMatchObject({
      state: 'undeliverable',
      reason: 'notAllowed:notInChannel',
    });
    const asks = rig.connector.requests.length;
    await rig.clock.pass(3_600_000);
    expect(await rig.pass(run)).toBe('settled');
    expect(rig.connector.requests).toHaveLength(asks);
    expect(rig.connector.seenIn(chatOf(clinicHead.id))).toHaveLength(1);
  });

  it('is not asked again and again where it is an edit that is refused, and gets it when he is heard from', async () => {
    const rig = new DeliveryRig(asked);
    const run = rig.instance();
    await rig.run([run]);
    rig.connector.happens = (request, where) =>
      request === 'edit' && where.includes(clinicHead.id) ? { trouble: 'notAllowed', code: 'BotBlocked' } : undefined;
    rig.state = stateAfter([...ASKED, declines(haramsLeader, 'haram')]);
    rig.connector.requests.length = 0;
    expect(await rig.run([run])).toBe('settled');
    await rig.clock.pass(3_600_000);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.requests.filter((request) => request === 'edit')).toHaveLength(3);
    expect(rig.people.get(clinicHead.id)?.ways?.chat).toMatchObject({ works: false, why: 'BotBlocked' });
    rig.connector.happens = () => undefined;
    await rig.people.put(clinicHead.id, { ways: HEARD });
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chatOf(clinicHead.id))[0]?.edits).toBe(1);
  });

  it('gets his first message once he is heard from, also where his chat was not found', async () => {
    const rig = new DeliveryRig(asked);
    rig.connector.happens = (_request, where) => (where.includes(clinicHead.id) ? { trouble: 'gone' } : undefined);
    const run = rig.instance();
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chatOf(clinicHead.id))).toHaveLength(0);
    rig.connector.happens = () => undefined;
    await rig.people.put(clinicHead.id, { ways: HEARD });
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chatOf(clinicHead.id))).toHaveLength(1);
  });

  it('gets what is owed as soon as he has been heard from', async () => {
    const rig = new DeliveryRig(asked);
    rig.connector.happens = (_request, where) =>
      where.includes(haramsLeader.id) ? { trouble: 'notAllowed' } : undefined;
    const run = rig.instance();
    await rig.run([run]);
    rig.connector.happens = () => undefined;
    await rig.people.put(haramsLeader.id, {
      ways: HEARD,
      conversation: { id: 'his-chat', serviceUrl: 'https://x' },
    });
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn('his-chat')).toHaveLength(1);
  });

  it('is told in a new chat where the old one is gone, at the address last heard from (faults 15, 16)', async () => {
    const old = { id: 'old-chat', serviceUrl: 'https://connector.example/old' };
    const rig = new DeliveryRig(asked, [{ id: haramsLeader.id, name: 'H', title: '', email: '', conversation: old }]);
    rig.connector.happens = (_request, where) => (where === 'old-chat' ? { trouble: 'gone' } : undefined);
    expect(await rig.run([rig.instance()])).toBe('settled');
    expect(rig.people.get(haramsLeader.id)?.conversation?.id).toBe(chatOf(haramsLeader.id));
  });

  it('without an identity here is noted as that, and told once he has one', async () => {
    const strangers = stateAfter([
      ...ASKED.filter((event) => !(event.type === 'identityBound' && event.person === haramsLeader.id)),
    ]);
    const rig = new DeliveryRig(strangers);
    const run = rig.instance();
    expect(await rig.run([run])).toBe('settled');
    expect(rig.table.rows.get('endorsement:app:1:haram:harams-leader')).toMatchObject({ reason: 'notAllowed:noWay' });
    rig.state = asked;
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chatOf(haramsLeader.id))).toHaveLength(1);
  });

  it('and a channel without the bot is asked again now and then', async () => {
    const { rig, run } = await onlyTheBallot();
    let isIn = false;
    rig.connector.happens = (request) =>
      request === 'post' && !isIn ? { trouble: 'notAllowed', code: 'BotNotInConversationRoster' } : undefined;
    await rig.run([run], 60_000);
    expect(rig.connector.requests.filter((one) => one === 'post')).toHaveLength(1);
    isIn = true;
    await rig.clock.pass(5 * 60_000);
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(CHANNEL)).toHaveLength(1);
  });
});

describe('a message that somebody has deleted (fault 15)', () => {
  it('is sent afresh where it still asks for something', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    for (const message of rig.connector.seenIn(CHANNEL)) message.deleted = true;
    rig.state = stateAfter([...theCommitteeMeets, ballotIsOpen(), votes('chair', 'for')]);
    expect(await rig.run([run])).toBe('settled');
    const [fresh, ...more] = rig.connector.seenIn(CHANNEL);
    expect(more).toEqual([]);
    expect(JSON.stringify(fresh?.card)).toContain('1 av 4 har svara');
    expect(rig.table.rows.get('ballot:ballot')?.activity).toBe(fresh?.activity);
  });

  it('stays away where it does not', async () => {
    const rig = new DeliveryRig(asked);
    const run = rig.instance();
    await rig.run([run]);
    for (const message of rig.connector.seenIn(chatOf(haramsLeader.id))) message.deleted = true;
    rig.state = answered;
    expect(await rig.run([run])).toBe('settled');
    expect(rig.connector.seenIn(chatOf(haramsLeader.id))).toHaveLength(0);
  });
});

describe('the vote card', () => {
  const voted = (count: number): State =>
    stateAfter([
      ...theCommitteeMeets,
      ballotIsOpen(),
      ...Array.from({ length: count }, (_, index) => votes('chair', index % 2 ? 'for' : 'abstain', index + 1)),
    ]);

  it('asks those who vote to look again, by their Teams ids, members before deputies', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    const card = rig.connector.seenIn(CHANNEL)[0]?.card;
    expect(card?.refresh?.userIds).toEqual([
      '29:chair',
      '29:hospital-member',
      '29:municipal-member',
      '29:second-hospital-member',
    ]);
  });

  it('is edited once for many votes, and in the end as it should be', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    for (let count = 1; count <= 30; count += 1) {
      rig.state = voted(count);
      await rig.pass(run);
      await rig.clock.pass(100);
    }
    expect(await rig.run([run])).toBe('settled');
    const [message] = rig.connector.seenIn(CHANNEL);
    expect(message?.edits).toBeGreaterThan(0);
    expect(message?.edits).toBeLessThanOrEqual(3);
    expect(JSON.stringify(message?.card)).toContain('1 av 4 har svara');
  });

  it('is edited by the instance that sent it, and not by the others as well', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    const others = [rig.instance(), rig.instance()];
    await rig.run([run, ...others]);
    rig.state = voted(1);
    expect(await rig.run([run, ...others])).toBe('settled');
    expect(rig.connector.seenIn(CHANNEL)[0]?.edits).toBe(1);
  });

  it('is edited by another where the one that sent it is gone', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    rig.state = voted(1);
    expect(await rig.run([rig.instance()], 20_000)).toBe('settled');
    expect(rig.connector.seenIn(CHANNEL)[0]?.edits).toBe(1);
  });

  it('shows the result in the end also where an edit was held up and came after another instance’s newer one', async () => {
    const { rig, run } = await onlyTheBallot();
    const other = rig.instance();
    await rig.run([run, other]);
    let letGo = (): void => undefined;
    const until = new Promise<void>((resolve) => (letGo = resolve));
    const real = rig.connector.edit.bind(rig.connector);
    let held = 0;
    rig.connector.edit = async (...asked) => {
      if (held++ === 0) await until;
      return real(...asked);
    };
    const oneVote = { state: voted(1), seq: 50 };
    const ended = [...theCommitteeMeets, ballotIsOpen(), votes('chair', 'for'), isClosing, isClosed()];
    const closed = { state: stateAfter(ended), seq: 60 };
    await rig.clock.pass(3000);
    const late = run.pass(oneVote, 'channel');
    for (let n = 0; n < 30; n += 1) {
      await other.pass(n < 4 ? oneVote : closed, 'channel');
      await rig.clock.pass(250);
    }
    letGo();
    await late;
    rig.state = closed.state;
    await rig.run([run, other]);
    expect(JSON.stringify(rig.connector.seenIn(CHANNEL)[0]?.card)).not.toContain('"verb":"vote"');
  });

  it('is edited once more where nobody knows whether an edit was carried out, and another has written down a newer one', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    const card = rig.connector.seenIn(CHANNEL)[0];
    let wasAsked = false;
    rig.connector.happens = (request) => {
      if (request !== 'edit' || wasAsked) return undefined;
      wasAsked = true;
      return { trouble: 'unclear' };
    };
    await rig.clock.pass(3000);
    rig.state = voted(1);
    await rig.pass(run);
    rig.state = stateAfter([...theCommitteeMeets, ballotIsOpen(), votes('chair', 'for'), isClosing, isClosed()]);
    await rig.run([rig.instance()], 10_000);
    await rig.refresh();
    // What was asked first is carried out last.
    card!.card = { ...card!.card, body: [] };
    expect(await rig.run([run])).toBe('settled');
    expect(card?.card.body).not.toEqual([]);
  });

  it('need not be drawn again after a restart where what has happened is not to be seen on it', async () => {
    const { rig, run } = await onlyTheBallot();
    rig.state = voted(1);
    await rig.run([run]);
    rig.state = voted(2);
    expect(await rig.run([run])).toBe('settled');
    rig.linkTo = () => {
      throw new Error('nothing is drawn');
    };
    expect(await rig.pass(rig.instance())).toBe('settled');
    expect(rig.connector.requests).not.toContain('edit');
    expect(rig.logged).toEqual([]);
  });

  it('that somebody forwarded is left alone when a copy is pressed', async () => {
    const { rig, run } = await onlyTheBallot();
    await rig.run([run]);
    const copy = { key: 'ballot:ballot', conversation: 'chat-somebody', activity: 'copy', serviceUrl: 'https://x' };
    await rig.clock.until(run.pressed(copy));
    expect(rig.connector.requests).not.toContain('remove');
  });
});
