import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedIdentityApplication } from '@azure/msal-node';
import { appEnvironment, graphSiteId, ids } from '../../src/local/settings.js';
import type { Entity } from './recordedClient.js';
import { runningTenant, site, type RunningTenant } from './runningTenant.js';

let running: RunningTenant;
const before = { ...process.env };

beforeAll(async () => {
  running = await runningTenant();
  Object.assign(process.env, appEnvironment(running.tenant.settings.port, `${ids.homeTenant}:x`));
});
afterAll(async () => {
  process.env = before;
  await running.stop();
});

describe('the managed identity', () => {
  const identity = () => new ManagedIdentityApplication({ managedIdentityIdParams: { userAssignedClientId: ids.bot } });

  it('gets tokens for Graph and for the Connector through Microsoft’s own library', async () => {
    const graph = await identity().acquireToken({ resource: 'https://graph.microsoft.com' });
    expect(await running.tenant.tokens.verifyGraph(graph.accessToken)).toMatchObject({ kind: 'app', appId: ids.bot });
    expect(await running.tenant.tokens.verifyConnector(graph.accessToken)).toBeUndefined();
    const bot = await identity().acquireToken({ resource: 'https://api.botframework.com', forceRefresh: true });
    expect(await running.tenant.tokens.verifyConnector(bot.accessToken)).toEqual({ appId: ids.bot });
    expect(await running.tenant.tokens.verifyGraph(bot.accessToken)).toBeUndefined();
  });
});

describe('the app’s grant on the site', () => {
  let permission: string;
  const asAdmin = async () => ({ authorization: `Bearer ${await running.tenant.tokens.graphAdmin()}` });
  const change = async (role: string) =>
    running.call('PATCH', `${site}/permissions/${permission}`, { roles: [role] }, await asAdmin());
  const createList = async (displayName: string) => {
    const headers = { authorization: `Bearer ${await running.tenant.tokens.graphApp()}` };
    return (await running.call('POST', `${site}/lists`, { displayName }, headers)).status;
  };
  beforeAll(async () => {
    const { body } = await running.call<Entity>('GET', `${site}/permissions`, undefined, await asAdmin());
    permission = body.value[0]!.id;
  });
  afterEach(() => change('write'));

  it('is enough to write rows, and more is needed to make lists', async () => {
    expect(await createList('One')).toBe(403);
    expect((await change('fullcontrol')).status).toBe(200);
    expect(await createList('One')).toBe(201);
  });

  it('cannot be given as fullcontrol at once, and can be taken away', async () => {
    const body = {
      roles: ['fullcontrol'],
      grantedToIdentities: [{ application: { id: ids.apiClient, displayName: 'x' } }],
    };
    expect((await running.call('POST', `${site}/permissions`, body, await asAdmin())).status).toBe(400);
    const made = await running.call<Entity>(
      'POST',
      `${site}/permissions`,
      { ...body, roles: ['read'] },
      await asAdmin(),
    );
    expect(made.status).toBe(201);
    expect(
      (await running.call('DELETE', `${site}/permissions/${made.body.id}`, undefined, await asAdmin())).status,
    ).toBe(204);
  });

  it('is not the app’s to change', async () => {
    const headers = { authorization: `Bearer ${await running.tenant.tokens.graphApp()}` };
    expect((await running.call('GET', `/v1.0/sites/${graphSiteId}/permissions`, undefined, headers)).status).toBe(403);
  });
});

describe('people', () => {
  const add = async (body: object) => (await running.call<Entity>('POST', '/identity/people', body)).body;

  it('are the same when nothing that is said of them differs, and others when something does', async () => {
    const first = await add({ displayName: 'Kommunalsjef Test Ulv', party: 'Ulv kommune' });
    const again = await add({ displayName: 'Kommunalsjef Test Ulv', party: 'Ulv kommune' });
    const other = await add({ displayName: 'Kommunalsjef Test Ulv', party: 'Bjørn kommune' });
    expect(again).toEqual(first);
    expect(other.id).toBe('kommunalsjef-test-ulv-bjorn-kommune');
    expect(other.oid).not.toBe(first.oid);
  });
});
