import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicationRow, CallPage, Hindrance, Owed, PersonWays } from '../../src/api/contract.js';
import { WorldFault } from '../../src/grant/ports.js';
import { becauseText } from '../../src/tab/parts/whyNot.js';
import { nn } from '../../src/texts/nn.js';
import { bystander, chair, haramsLeader, projectLeader, secretary, stranger } from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isReminded, isSent, starts } from '../support/theCall.js';
import { ApiRig, bound, failureIn } from './apiRig.js';

const PEOPLE = [secretary, projectLeader, haramsLeader, chair, bystander];
const TRY = `POST /api/people/${haramsLeader.id}/ways`;
const PREFER = `PUT /api/people/${haramsLeader.id}/preferredWay`;
const KEY = 'endorsement:app:1:haram:harams-leader';

class TeamsIsAway extends WorldFault {
  readonly mayRetry = true;
  readonly retryAfterMs = undefined;
}

const rig = new ApiRig(
  [...theRegister, ...PEOPLE.map(bound), ...callIsOpen, starts(), isSent(), isReminded('2024-11-20')],
  AN_ORDINARY_DAY,
);
beforeAll(async () => {
  await rig.start();
  rig.frozen.contents.set('a'.repeat(64), FILLED);
});
afterAll(() => rig.stop());
beforeEach(() => {
  rig.probed.length = 0;
  rig.probing = () => Promise.resolve();
  rig.deliveries.clear();
});

describe('to try the ways to somebody, and to put one of them first', () => {
  it.each([projectLeader, haramsLeader, chair, bystander, stranger])(
    'is the secretariat’s alone: $id may not',
    async (player) => {
      for (const [route, body] of [
        [TRY, {}],
        [PREFER, { way: 'email' }],
      ] as const)
        expect((await rig.as(player, route, body)).status).toBe(403);
      expect(rig.probed).toEqual([]);
      expect(rig.people.get(haramsLeader.id)?.preferredWay ?? '').toBe('');
    },
  );

  it('is for those of the register: nobody else is asked about', async () => {
    for (const [route, body] of [
      ['POST /api/people/nobody/ways', {}],
      ['PUT /api/people/nobody/preferredWay', { way: 'email' }],
    ] as const) {
      const refused = await rig.as(secretary, route, body);
      expect([refused.status, failureIn(refused).code]).toEqual([404, 'notFound']);
    }
    expect(rig.probed).toEqual([]);
  });

  it.each([{}, { way: 'pigeon' }, { way: null }, { way: 'email', person: 'chair' }])(
    'takes one of the ways and no more: not %j',
    async (body) => {
      expect((await rig.as(secretary, PREFER, body)).status).toBe(422);
      expect(rig.people.get(haramsLeader.id)?.preferredWay ?? '').toBe('');
    },
  );

  it('is not done for whoever cannot say who he is', async () => {
    for (const route of [TRY, PREFER]) expect((await rig.with(undefined, route, { way: 'email' })).status).toBe(401);
    expect(rig.probed).toEqual([]);
  });

  it('tells the secretariat where Teams cannot be asked just now', async () => {
    rig.probing = () => Promise.reject(new TeamsIsAway('away'));
    const failed = await rig.as(secretary, TRY, {});
    expect(failed.status).toBe(503);
    expect(failureIn(failed).message).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  it('is done for the secretariat, who is told how it stands now', async () => {
    const tried = await rig.as<PersonWays>(secretary, TRY, {});
    expect([tried.status, tried.body.way, rig.probed]).toEqual([200, 'chat', [haramsLeader.id]]);
    const chosen = await rig.as<PersonWays>(secretary, PREFER, { way: 'email' });
    expect([chosen.status, chosen.body.preferredWay, chosen.body.ways[0]?.way]).toEqual([200, 'email', 'email']);
    const usual = await rig.as<PersonWays>(secretary, PREFER, { way: '' });
    expect([usual.body.preferredWay, usual.body.ways[0]?.way]).toEqual([undefined, 'chat']);
  });
});

describe('a message that did not arrive', () => {
  const lost = (reason: string, way: 'chat' | 'channel' = 'channel'): void => {
    rig.deliveries.set(KEY, { key: KEY, etag: '1', state: 'undeliverable', tries: 1, reason, way });
  };
  const owedTo = async (player: typeof secretary): Promise<Owed | undefined> => {
    const { body } = await rig.as<ApplicationRow>(player, 'GET /api/applications/app');
    return body.owed?.find(({ party }) => party === 'haram');
  };
  const said = (hindrances: readonly Hindrance[] = []): string[] =>
    hindrances.map((one) => `${one.way}: ${becauseText(nn, one)}`);

  it('tells the secretariat why, by each way that is closed and not only by the last that was tried (fault 14)', async () => {
    await rig.people.put(haramsLeader.id, {
      ways: { chat: { works: false, at: AN_ORDINARY_DAY, why: 'MessageWritesBlocked' } },
    });
    lost('notAllowed:notInChannel');
    const owed = await owedTo(secretary);
    expect(owed?.arrived).toBe('undeliverable');
    expect(said(owed?.hindrances)).toEqual([
      `channel: ${nn.undelivered.because.notInChannel}`,
      `chat: ${nn.undelivered.because.blocked}`,
      `email: ${nn.undelivered.because.noMailbox}`,
    ]);
    const { body } = await rig.as<CallPage>(secretary, 'GET /api/calls/autumn');
    expect(body.applications[0]?.owed?.find(({ party }) => party === 'haram')?.hindrances).toEqual(owed?.hindrances);
  });

  it('tells of the ways alone where every one of them was closed beforehand', async () => {
    await rig.people.put(haramsLeader.id, {
      ways: { chat: { works: false, at: AN_ORDINARY_DAY, why: 'BotDisabledByAdmin' } },
    });
    lost('notAllowed:noWay', 'chat');
    const hindrances = (await owedTo(secretary))?.hindrances ?? [];
    expect(hindrances.map(({ way }) => way)).toEqual(['chat', 'email']);
    expect(JSON.stringify(hindrances)).not.toContain('noWay');
  });

  it('tells the applicants that it did not, and not what a leader has done in his Teams', async () => {
    lost('notAllowed:MessageWritesBlocked', 'chat');
    const owed = await owedTo(projectLeader);
    expect(owed?.arrived).toBe('undeliverable');
    expect(owed).not.toHaveProperty('hindrances');
  });

  it('is no hindrance where a later one has come', async () => {
    lost('unclear:noAnswer', 'chat');
    const reminder = `reminder:app:1:haram:harams-leader:2024-11-20`;
    rig.deliveries.set(reminder, { key: reminder, etag: '1', state: 'sent', tries: 1, way: 'chat' });
    const owed = await owedTo(secretary);
    expect(owed?.arrived).toBe('sent');
    expect(owed).not.toHaveProperty('hindrances');
  });
});
