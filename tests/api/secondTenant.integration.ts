import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf } from '../../src/grant/step.js';
import { alesundsLeader, bystander, haramsLeader, secretary, type Player } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { inSeconds, type Claims } from '../support/tokenMint.js';
import { API, ApiRig, BOT, bound, oidOf, OTHER_TENANT, TENANT } from './apiRig.js';

const THIRD = '0f1e2d3c-4b5a-4968-8776-655443322110';
const CONSUMERS = '9188040d-6c67-4c5b-b112-36a304b66dad';

describe('two tenants at the tab’s door (security A)', () => {
  const inOther = ({ id }: Player) => actorOf({ tid: OTHER_TENANT, oid: oidOf(id) });
  const rig = new ApiRig(
    [
      ...theRegister,
      ...[secretary, bystander, alesundsLeader].map(bound),
      { type: 'identityBound', v: 1, person: haramsLeader.id, identity: inOther(haramsLeader) },
      ...callIsOpen,
      starts(),
      isSent(),
    ],
    AN_ORDINARY_DAY,
    { allowedTenants: [TENANT, OTHER_TENANT] },
  );
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());

  const issuer = (tid: string): string => `${rig.keys.origin}/${tid}/v2.0`;
  const meWith = async (claims: Claims): Promise<number> =>
    (await rig.asOther(haramsLeader, 'GET /api/me', undefined, claims)).status;
  const answer = { party: 'haram', version: 1, answer: 'endorsed', justification: 'Vi treng dette.' };
  const ENDORSE = 'POST /api/applications/app/endorsements';

  it('let each in by a token of its own tenant', async () => {
    expect(await meWith({})).toBe(200);
    expect(await meWith({ azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', aud: `api://${API}` })).toBe(200);
    expect((await rig.as(secretary, 'GET /api/register')).status).toBe(200);
  });

  it.each<[string, () => Claims]>([
    ['a tenant that is not let in', () => ({ tid: THIRD, iss: issuer(THIRD) })],
    ['private accounts', () => ({ tid: CONSUMERS, iss: issuer(CONSUMERS) })],
    ['the one tenant, by the other’s issuer', () => ({ iss: issuer(TENANT) })],
    ['the other tenant, by the one’s issuer', () => ({ tid: TENANT })],
    ['everybody’s issuer', () => ({ iss: `${rig.keys.origin}/common/v2.0` })],
    ['the issuer of version 1', () => ({ iss: `https://sts.windows.net/${OTHER_TENANT}/`, ver: '1.0' })],
    ['no tenant', () => ({ tid: undefined })],
    ['a tenant that is no id', () => ({ tid: `${OTHER_TENANT}/../${TENANT}` })],
    ['the bot', () => ({ aud: BOT })],
    ['an app without a person', () => ({ idtyp: 'app', scp: undefined })],
    ['a time that is over', () => ({ exp: inSeconds(-3600) })],
  ])('are closed to %s (A3–A6)', async (_whose, claims) => {
    expect(await meWith(claims())).toBe(401);
  });

  it('take the same object id in another tenant for another human being (A8, C7)', async () => {
    for (const [ask, who] of [
      [rig.asOther.bind(rig), secretary],
      [rig.as.bind(rig), haramsLeader],
    ] as const) {
      const { body } = await ask<{ person?: object }>(who, 'GET /api/me');
      expect(body.person).toBeUndefined();
    }
    expect((await rig.asOther(secretary, 'GET /api/register')).status).toBe(403);
    const pressed = await rig.as(haramsLeader, ENDORSE, { commandId: 'not-his-pair', ...answer });
    expect(pressed.status).toBe(404);
    const ofOther = await rig.asOther(alesundsLeader, ENDORSE, { commandId: 'nor-hers', ...answer, party: 'alesund' });
    expect(ofOther.status).toBe(404);
    expect(rig.grants.log.rows).toHaveLength(0);
  });

  it('take nobody for another by name or address (A7)', async () => {
    const lookalike = { preferred_username: 'leiar@x', email: 'leiar@x', upn: 'leiar@x', unique_name: 'leiar@x' };
    await rig.people.put(haramsLeader.id, { name: 'Leiar Test Haram', email: 'leiar@x' });
    const claims = { ...lookalike, name: 'Leiar Test Haram' };
    const pressed = await rig.asOther(bystander, ENDORSE, { commandId: 'lookalike-1', ...answer }, claims);
    expect(pressed.status).toBe(404);
    expect(rig.grants.log.rows).toHaveLength(0);
  });

  it('let the leader endorse by his very pair (C7)', async () => {
    expect((await rig.asOther(haramsLeader, ENDORSE, { commandId: 'his-own-pair', ...answer })).status).toBe(200);
  });

  it('and no more once his user is taken from him, however long his token lasts (A12)', async () => {
    const identity = { tid: OTHER_TENANT, oid: oidOf(haramsLeader.id) };
    const body = { commandId: 'unbind-him', identity };
    const route = `POST /api/people/${haramsLeader.id}/identities/ending`;
    expect((await rig.as(secretary, route, body)).status).toBe(200);
    expect((await rig.asOther(haramsLeader, 'GET /api/applications/app')).status).toBe(404);
  });
});
