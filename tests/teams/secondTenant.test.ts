import { describe, expect, it } from '@jest/globals';
import { actorOf } from '../../src/grant/step.js';
import { actorIn, readActivity } from '../../src/teams/activity.js';
import type { Event } from '../../src/steps/process.js';
import { haramsLeader, type Player } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { CardRig, textOf, verbsOf } from './cardRig.js';

const HOME = '3d104adb-4787-45c4-8bbb-581a0c82970b';
const OTHERS = 'b1bf07ae-56cb-46c0-9166-f6e1735fad25';
const GUEST = 'c1d0a6fd-9b52-49bb-b4c9-45a9a0d0f9a1';
const OWN = 'd2e1b7fe-0c63-4acc-85da-56bab1e1fab2';
const CASE_DATA = /FACT ung|Eit felles team|1.200.000/;

/** Whoever an activity comes from, as the Connector vouches for it. */
const sender = (tid: string, oid: string): Player => {
  const activity = readActivity({
    type: 'invoke',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: '29:x', aadObjectId: oid, name: 'Kommunalsjef Test B', email: 'leiar@kommune.example' },
    conversation: { id: '19:x', tenantId: tid },
    channelData: { tenant: { id: tid } },
    value: { action: { data: { tid: OTHERS, oid: OWN, actor: `${OTHERS}/${OWN}` } } },
  });
  return { id: 'sender', actor: actorIn(activity!)! };
};
const binds = (tid: string, oid: string): Event => ({
  type: 'identityBound',
  v: 1,
  person: haramsLeader.id,
  identity: actorOf({ tid, oid }),
});
const yes = { application: 'app', party: 'haram', version: 1, answer: 'endorsed', justification: 'Vi treng dette.' };
const asked = (...bound: Event[]): Promise<CardRig> =>
  CardRig.start([...theRegister, ...bound, ...callIsOpen, starts(), isSent()], AN_ORDINARY_DAY);

describe('a leader of another tenant presses his card (C7)', () => {
  it('as a member of the shared channel, by the very pair that was bound', async () => {
    const rig = await asked(binds(OTHERS, OWN));
    await rig.press(sender(OTHERS.toUpperCase(), OWN.toUpperCase()), 'endorse', yes);
    expect(rig.state.applications.get('app')?.rounds[0]?.answers['haram']?.person).toBe(haramsLeader.id);
  });

  it.each([
    ['his object id in the trust’s tenant', HOME, OWN],
    ['the guest’s object id in his own tenant', OTHERS, GUEST],
    ['another of his tenant with his name and address', OTHERS, 'aaaaaaaa-0c63-4acc-85da-56bab1e1fab2'],
    ['himself invited anew as a guest, with a new object id', HOME, 'bbbbbbbb-0c63-4acc-85da-56bab1e1fab2'],
  ])('and nobody else is he: %s', async (_who, tid, oid) => {
    const rig = await asked(binds(OTHERS, OWN), binds(HOME, GUEST));
    for (const verb of ['endorse', 'endorsement.show']) {
      const answer = await rig.press(sender(tid, oid), verb, yes);
      expect(textOf(answer)).not.toMatch(CASE_DATA);
      expect(verbsOf(answer)).toEqual([]);
    }
    expect(rig.written).toBe(0);
  });

  it('and as the guest that he also is: one human being, and one answer', async () => {
    const rig = await asked(binds(OTHERS, OWN), binds(HOME, GUEST));
    await rig.press(sender(HOME, GUEST), 'endorse', yes);
    const again = await rig.press(sender(OTHERS, OWN), 'endorse', { ...yes, answer: 'declined' });
    expect(textOf(again)).toContain('Du støttar søknaden');
    expect(rig.state.applications.get('app')?.rounds[0]?.answers['haram']?.answer).toBe('endorsed');
    expect(rig.written).toBe(1);
  });

  it('and no more once his user is taken from him', async () => {
    const rig = await asked(binds(OTHERS, OWN), {
      type: 'identityUnbound',
      v: 1,
      person: haramsLeader.id,
      identity: actorOf({ tid: OTHERS, oid: OWN }),
    });
    const answer = await rig.press(sender(OTHERS, OWN), 'endorse', yes);
    expect(textOf(answer)).not.toMatch(CASE_DATA);
    expect(rig.written).toBe(0);
  });

  it('and is nobody where he has no object id, or one that is none', () => {
    const from = (aadObjectId: unknown) =>
      readActivity({
        type: 'invoke',
        serviceUrl: 'https://x',
        from: { id: '29:x', ...(aadObjectId !== undefined && { aadObjectId }) },
        conversation: { id: '19:x' },
        channelData: { tenant: { id: OTHERS } },
      });
    expect(from('leiar@kommune.example')).toBeUndefined();
    expect(actorIn(from(undefined)!)).toBeUndefined();
  });
});
