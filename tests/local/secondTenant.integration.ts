import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { channels, ids, mailbox } from '../../src/local/settings.js';
import type { Person } from '../../src/local/tenantContext.js';
import type { Entity } from './recordedClient.js';
import { runningTenant, type RunningTenant } from './runningTenant.js';

let running: RunningTenant;
let external: Person;
let guest: Person;
beforeAll(async () => {
  running = await runningTenant();
  const { directory } = running.tenant;
  external = directory.byId('kommunalsjef-test-kanal')!;
  guest = directory.all().find(({ kind }) => kind === 'guest')!;
});
afterAll(() => running.stop());

const as = async (kind: 'graphApp' | 'botOutbound') => ({
  authorization: `Bearer ${await running.tenant.tokens[kind]()}`,
});
const tokenOf = async (body: object) => {
  const answer = await running.call<{ access_token: string }>('POST', '/identity/token', { audience: 'api', ...body });
  return decodeJwt(answer.body.access_token);
};

describe('somebody of the municipalities’ tenant', () => {
  it('has tokens of his own tenant', async () => {
    const claims = await tokenOf({ person: external.id });
    expect(claims).toMatchObject({ tid: ids.municipalTenant, oid: external.oid });
    expect(claims.iss).toContain(ids.municipalTenant);
  });

  it('is in no directory of the trust’s, by id or by search', async () => {
    const headers = await as('graphApp');
    expect((await running.call('GET', `/v1.0/users/${external.oid}`, undefined, headers)).status).toBe(404);
    const search = `/v1.0/users?$filter=mail eq '${external.mail}'`;
    expect((await running.call<Entity>('GET', search, undefined, headers)).body.value).toEqual([]);
    const install = `/v1.0/users/${external.oid}/teamwork/installedApps`;
    expect((await running.call('POST', install, {}, headers)).status).toBe(404);
  });

  it('stands in the roster of the shared channel with his own tenant, and in no other', async () => {
    const headers = await as('botOutbound');
    const roster = async (channel: string) =>
      (await running.call<Entity>('GET', `/connector/v3/conversations/${channel}/pagedmembers`, undefined, headers))
        .body.members as { id: string; aadObjectId: string; tenantId: string }[];
    const here = (await roster(channels.leaders)).find(({ aadObjectId }) => aadObjectId === external.oid);
    expect(here?.tenantId).toBe(ids.municipalTenant);
    expect((await roster(channels.ssu)).some(({ aadObjectId }) => aadObjectId === external.oid)).toBe(false);
  });

  it('cannot be written to in personal chat', async () => {
    const headers = await as('botOutbound');
    const roster = `/connector/v3/conversations/${channels.leaders}/members/${external.oid}`;
    const { body: known } = await running.call<{ id: string }>('GET', roster, undefined, headers);
    const begin = (id: string) =>
      running.call<Entity>(
        'POST',
        '/connector/v3/conversations',
        { members: [{ id }], tenantId: ids.homeTenant },
        headers,
      );
    expect((await begin(known.id)).status).toBe(403);
    expect((await begin(external.oid)).status).toBe(400);
  });

  it('has no activity feed', async () => {
    const token = await running.tenant.tokens.api(external);
    const { body } = await running.call<Entity>('GET', '/client/state', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(body).toMatchObject({ notices: [], me: { tid: ids.municipalTenant } });
  });
});

describe('a guest', () => {
  it('is one person with two pairs of ids', async () => {
    expect(await tokenOf({ person: guest.id })).toMatchObject({ tid: ids.homeTenant, oid: guest.oid });
    expect(await tokenOf({ person: guest.id, tenant: 'home' })).toMatchObject(guest.home!);
    expect(guest.home?.oid).not.toBe(guest.oid);
  });

  it('is a guest in the directory', async () => {
    const user = `/v1.0/users/${guest.oid}?$select=userType`;
    expect((await running.call('GET', user, undefined, await as('graphApp'))).body).toMatchObject({
      userType: 'Guest',
    });
  });
});

describe('sending mail as the app', () => {
  const send = async (
    message: unknown,
    { from = mailbox, headers }: { from?: string; headers?: Record<string, string> } = {},
  ) =>
    running.call<{ error: { code: string } }>(
      'POST',
      `/v1.0/users/${from}/sendMail`,
      { message, saveToSentItems: true },
      headers ?? (await as('graphApp')),
    );
  const to = (address: string) => ({
    subject: 'Semje',
    body: { contentType: 'HTML', content: '<p>Hei</p>' },
    toRecipients: [{ emailAddress: { address } }],
  });

  it('answers 202 without a word, and the recipient has it', async () => {
    expect(await send(to(external.mail))).toMatchObject({ status: 202, body: '' });
    const token = await running.tenant.tokens.api(external);
    const { body } = await running.call<Entity>('GET', '/client/state', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(body.mails).toEqual([expect.objectContaining({ subject: 'Semje', from: mailbox })]);
  });

  it('is refused without the grant, and from any other mailbox', async () => {
    const user = { authorization: `Bearer ${await running.tenant.tokens.graphUser(guest)}` };
    for (const answer of [
      await send(to(external.mail), { headers: user }),
      await send(to(external.mail), { from: guest.mail }),
    ])
      expect([answer.status, answer.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('is refused without somebody to send it to', async () => {
    for (const message of [to('nowhere'), { ...to(''), toRecipients: [] }])
      expect((await send(message)).body.error.code).toBe('ErrorInvalidRecipients');
    expect((await send(undefined)).status).toBe(400);
  });

  it('is stopped at thirty a minute', async () => {
    const answers = [];
    for (let sent = 0; sent < 31; sent += 1) answers.push((await send(to('somebody@kommune.example'))).status);
    expect(answers.at(-1)).toBe(429);
    expect(answers.slice(0, 29).every((status) => status === 202)).toBe(true);
  });
});
