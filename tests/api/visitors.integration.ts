import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Me, VisitorView } from '../../src/api/contract.js';
import { visitorCode } from '../../src/api/visiting/visitorCode.js';
import { actorOf } from '../../src/grant/step.js';
import { nb } from '../../src/texts/nb.js';
import {
  alesundsLeader,
  bystander,
  chair,
  enters,
  haramsLeader,
  holds,
  mayEndorse,
  secretary,
} from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { founded } from '../support/register.js';
import { ApiRig, bound, failureIn, oidOf, OTHER_TENANT, TENANT } from './apiRig.js';

const guest = { id: 'somebody-new' };
const identity = { tid: OTHER_TENANT, oid: oidOf(guest.id) };
const inOther = { type: 'identityBound', v: 1, person: alesundsLeader.id } as const;

describe('somebody of another tenant who has signed in', () => {
  const rig = new ApiRig(
    [
      ...founded,
      ...[alesundsLeader, haramsLeader, chair, bystander].flatMap(enters),
      ...[secretary, chair, bystander].map(bound),
      mayEndorse(alesundsLeader, 'alesund'),
      mayEndorse(haramsLeader, 'haram'),
      { ...inOther, identity: actorOf({ tid: OTHER_TENANT, oid: oidOf(alesundsLeader.id) }) },
      holds(bystander, { type: 'secretary' }, { id: 'second-secretary' }),
    ],
    AN_ORDINARY_DAY,
    { allowedTenants: [TENANT, OTHER_TENANT] },
  );
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());

  const me = async () => (await rig.asOther<Me>(guest, 'GET /api/me', undefined, { name: 'Leiar Test Haram' })).body;
  const listed = async () => (await rig.as<VisitorView[]>(secretary, 'GET /api/visitors')).body;
  const bind = async (more: object = {}, who = secretary, person = haramsLeader.id) =>
    rig.as(who, `POST /api/people/${person}/visitors`, {
      commandId: `bind-${Math.random()}`,
      identity,
      code: (await me()).visitorCode,
      ...more,
    });
  const unbind = () =>
    rig.as(secretary, `POST /api/people/${haramsLeader.id}/identities/ending`, {
      commandId: `unbind-${Math.random()}`,
      identity,
    });

  it('learns his own name and a code, and nothing of anybody', async () => {
    const { visitorCode: code, person, waiting, ...rest } = await me();
    expect([code?.length, person, rest.name]).toEqual([7, undefined, 'Leiar Test Haram']);
    expect(rest).toMatchObject({ secretary: false, bodies: [], leads: false, endorser: false });
    expect(waiting).toEqual({ applications: 0, endorsements: 0, votes: 0, assessing: 0 });
    for (const route of ['GET /api/visitors', 'GET /api/register', 'GET /api/directory?search=leiar'])
      expect((await rig.asOther(guest, route)).status).toBe(403);
    expect((await rig.asOther(guest, `POST /api/people/${haramsLeader.id}/visitors`, {})).status).toBe(422);
    const himself = { commandId: 'bind-himself', identity, code };
    expect((await rig.asOther(guest, `POST /api/people/${haramsLeader.id}/visitors`, himself)).status).toBe(403);
    expect((await rig.asOther(guest, 'POST /api/people/nobody-at-all/visitors', himself)).status).toBe(403);
  });

  it('is in the secretariat’s list, by name, organisation and time, and by no address or code', async () => {
    await me();
    const [only, ...others] = await listed();
    expect(others).toEqual([]);
    expect(only).toEqual({
      identity,
      name: 'Leiar Test Haram',
      isHome: false,
      parties: ['alesund'],
      firstSeen: expect.any(String),
      lastSeen: expect.any(String),
    });
  });

  it('is in it for nobody else', async () => {
    expect((await rig.as(chair, 'GET /api/visitors')).status).toBe(403);
    expect((await rig.asOther(alesundsLeader, 'GET /api/visitors')).status).toBe(403);
    const answer = await bind({}, chair);
    expect([answer.status, failureIn(answer).code]).toEqual([403, 'forbidden']);
  });

  it('is bound by nobody’s name or address: a wrong code is refused in the reader’s language', async () => {
    const before = rig.grants.log.rows.length;
    for (const code of ['AAA-AAA', '', 'Leiar Test Haram', 'leiar.haram@kommune.example']) {
      const answer = await rig.as(
        secretary,
        `POST /api/people/${haramsLeader.id}/visitors`,
        { commandId: 'wrong-code', identity, code },
        { language: 'nb' },
      );
      expect([answer.status, failureIn(answer)]).toEqual([
        409,
        { code: 'codeDiffers', message: nb.failures.codeDiffers },
      ]);
    }
    const lookalike = { preferred_username: 'leiar.haram@kommune.example', email: 'leiar.haram@kommune.example' };
    await rig.people.put(haramsLeader.id, { name: 'Leiar Test Haram', email: 'leiar.haram@kommune.example' });
    expect((await rig.asOther<Me>(guest, 'GET /api/me', undefined, lookalike)).body.person).toBeUndefined();
    expect(rig.grants.log.rows).toHaveLength(before);
  });

  it('is that person once the secretary has bound him, waits no more, and cannot be bound twice', async () => {
    expect((await bind({ commandId: 'bind-now' })).status).toBe(200);
    expect(await me()).toMatchObject({ person: { id: haramsLeader.id }, endorser: true });
    expect((await me()).visitorCode).toBeUndefined();
    expect(await listed()).toEqual([]);
    const again = await bind({ code: visitorCode(actorOf(identity)) }, secretary, chair.id);
    expect([again.status, failureIn(again).code]).toEqual([409, 'identityTaken']);
  });

  it('is unbound again, and is in the list as before', async () => {
    expect((await unbind()).status).toBe(200);
    expect((await me()).person).toBeUndefined();
    expect((await listed()).map(({ name }) => name)).toEqual(['Leiar Test Haram']);
  });

  it('is bound to nobody who is not in the register', async () => {
    const answer = await bind({}, secretary, 'nobody');
    expect([answer.status, failureIn(answer).code]).toEqual([404, 'notFound']);
  });

  it('is not bound by who was the secretary until today, though he repeats what he sent', async () => {
    const { visitorCode: code } = await me();
    const ends = { commandId: 'he-leaves-now', to: '2024-11-24' };
    expect((await rig.as(secretary, 'POST /api/roles/second-secretary/ending', ends)).status).toBe(200);
    expect((await bind({ code }, bystander)).status).toBe(403);
  });

  it('leaves no name, and no code, in the log', async () => {
    const { visitorCode: code = '' } = await me();
    rig.visitors.failsWith = new Error('away');
    expect((await rig.as(secretary, 'GET /api/visitors')).status).toBe(500);
    rig.visitors.failsWith = undefined;
    const logged = JSON.stringify(rig.logged);
    expect(logged).not.toContain('Leiar Test Haram');
    expect(logged).not.toContain(code);
  });
});
