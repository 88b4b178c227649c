import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { entraAuthority, graphSiteId, identityHeader, ids } from '../../src/local/settings.js';
import type { Entity } from './recordedClient.js';
import { runningTenant, site, type RunningTenant } from './runningTenant.js';

let running: RunningTenant;
let app: Record<string, string>;
let admin: Record<string, string>;
const journal = `${site}/lists/Journal`;

beforeAll(async () => {
  running = await runningTenant({ UNITS_PER_MINUTE: '2000' });
  app = { authorization: `Bearer ${await running.tenant.tokens.graphApp()}` };
  admin = { authorization: `Bearer ${await running.tenant.tokens.graphAdmin()}` };
  const columns = [
    { name: 'Key', text: {}, indexed: true },
    { name: 'Body', text: { allowMultipleLines: true } },
    { name: 'Kind', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
    { name: 'Sum', currency: { locale: 'nb-no' } },
    { name: 'Lead', personOrGroup: { chooseFromType: 'peopleOnly' } },
  ];
  await running.call('POST', `${site}/lists`, { displayName: 'Journal', columns }, admin);
});
afterAll(() => running.stop());

const errorOf = ({ status, body }: { status: number; body: unknown }) => {
  const { error } = body as { error: { code: string; message: string; innerError: Record<string, string> } };
  expect(Object.keys(error.innerError)).toEqual(['date', 'request-id', 'client-request-id']);
  return { status, code: error.code, message: error.message };
};
const get = (path: string, headers = app) => running.call<Entity>('GET', path, undefined, headers);
const write = (fields: object) => running.call('POST', `${journal}/items`, { fields }, app);
const token = async (person: string | undefined, audience: string) =>
  (await running.call<{ access_token: string }>('POST', '/identity/token', { person, audience })).body.access_token;

describe('without a good token', () => {
  const bearer = (value: string) => get(journal, { authorization: `Bearer ${value}` });

  it.each(['', 'Bearer', 'Basic eDp5', 'Bearer x.y.z'])('Graph answers 401 to «%s»', async (authorization) => {
    expect(errorOf(await get(journal, { authorization }))).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
    });
  });

  it('tokens for somebody else are refused: the tab, the bot, and one signed by the other issuer', async () => {
    for (const [person, audience] of [
      ['sekretaer-test-s1', 'api'],
      [undefined, 'bot'],
    ] as const)
      expect((await bearer(await token(person, audience))).status).toBe(401);
    expect((await bearer(await running.tenant.tokens.botOutbound())).status).toBe(401);
  });

  it('a token without signature, or signed with the public key as a secret, is refused', async () => {
    const [, payload = ''] = (await running.tenant.tokens.graphApp()).split('.');
    const head = (alg: string) => Buffer.from(JSON.stringify({ alg, typ: 'JWT' })).toString('base64url');
    const secret = JSON.stringify(running.tenant.tokens.jwks('entra').keys[0]);
    const signature = createHmac('sha256', secret)
      .update(`${head('HS256')}.${payload}`)
      .digest('base64url');
    expect((await bearer(`${head('none')}.${payload}.`)).status).toBe(401);
    expect((await bearer(`${head('HS256')}.${payload}.${signature}`)).status).toBe(401);
  });

  it('a person without permissions on sites is denied', async () => {
    const answer = await get(journal, { authorization: `Bearer ${await token('klinikksjef-test-a', 'graph')}` });
    expect(errorOf(answer)).toMatchObject({ status: 403, code: 'accessDenied' });
  });
});

describe('outside what it has', () => {
  it.each([
    ['GET', '/v1.0/me', 501, 'notSupported'],
    ['POST', '/v1.0/$batch', 501, 'notSupported'],
    ['POST', '/v1.0/subscriptions', 501, 'notSupported'],
    ['GET', '/v1.0/nothing/of/this', 400, 'BadRequest'],
    ['GET', '/beta/sites/root', 501, 'notSupported'],
    ['PUT', `${journal}/items`, 405, 'BadRequest'],
    ['GET', `${journal}/items?$skip=1`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$count=true`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?unknown=1`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$expand=driveItem`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$top=0`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$skiptoken=abc`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$filter=Title eq 'x'`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$filter=contains(fields/Key,'x')`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$filter=fields/key eq 'x'`, 400, 'invalidRequest'],
    ['GET', `${journal}/items?$orderby=fields/Title`, 400, 'invalidRequest'],
    ['GET', `/v1.0/sites/${graphSiteId}0`, 404, 'itemNotFound'],
    ['GET', `${site}/lists?$filter=name eq 'x'`, 400, 'invalidRequest'],
  ])('%s %s answers in Graph’s error form', async (method, path, status, code) => {
    expect(errorOf(await running.call(method, path, undefined, app))).toMatchObject({ status, code });
  });

  it('an address that cannot be read is refused in the same form', async () => {
    const answer = await get('/v1.0/sites/%zz');
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });

  it('a body that is not JSON is refused in Graph’s words', async () => {
    const answer = await fetch(`${running.origin}${journal}/items`, {
      method: 'POST',
      body: '{',
      headers: { ...app, 'content-type': 'application/json' },
    });
    expect(await answer.json()).toMatchObject({
      error: { code: 'invalidRequest', message: expect.stringContaining('Unable to read JSON') },
    });
  });

  it('echoes the client’s request id', async () => {
    const answer = await get(journal, { ...app, 'client-request-id': 'abc' });
    expect(answer.headers.get('client-request-id')).toBe('abc');
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('SharePoint’s columns', () => {
  it.each([
    [{ Key: 'x'.repeat(256) }, 'Invalid text value'],
    [{ Body: 'x'.repeat(64_000) }, 'Invalid text value'],
    [{ Key: 5 }, "expected type 'Edm.String'"],
    [{ Sum: '120' }, "expected type 'Edm.Double'"],
    [{ Kind: ['a'] }, 'A value without a type name was found'],
    [{ LeadLookupId: 6 }, 'General exception while processing'],
    [{ key: 'x' }, "Field 'key' is not recognized"],
    [{ id: '7' }, "Field 'id' is read-only"],
  ])('refuse %j', async (fields, message) => {
    expect(errorOf(await write(fields))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: expect.stringContaining(message),
    });
  });

  it('take what fits: 63 999 characters, several choices with their type, a person by his row', async () => {
    const fields = {
      Body: 'x'.repeat(63_999),
      'Kind@odata.type': 'Collection(Edm.String)',
      Kind: ['a', 'b'],
      LeadLookupId: '6',
    };
    expect((await write(fields)).status).toBe(201);
  });

  it.each([
    [{ name: 'A', text: {}, enforceUniqueValues: true }, 'must be indexed'],
    [{ name: 'A', text: { allowMultipleLines: true }, indexed: true }, 'cannot be indexed'],
    [{ name: 'A', text: {}, number: {} }, 'exactly one column type'],
    [{ name: 'A' }, 'exactly one column type'],
    [{ name: '_A', text: {} }, 'not valid'],
    [{ name: 'A', text: { maxLength: 300 } }, 'maxLength'],
  ])('cannot be made as %j', async (column, message) => {
    const answer = await running.call('POST', `${journal}/columns`, column, admin);
    expect(errorOf(answer)).toMatchObject({ status: 400, message: expect.stringContaining(message) });
  });

  it('are indexed twenty times at most', async () => {
    const columns = Array.from({ length: 21 }, (_, number) => ({ name: `C${number}`, text: {}, indexed: true }));
    const many = await running.call('POST', `${site}/lists`, { displayName: 'Many', columns }, admin);
    expect(errorOf(many)).toMatchObject({
      status: 400,
      message: expect.stringContaining('maximum number of indexed columns'),
    });
    expect(
      (await running.call('POST', `${site}/lists`, { displayName: 'Many', columns: columns.slice(1) }, admin)).status,
    ).toBe(201);
  });

  it('have encoded internal names, and a list never takes a name of its own', async () => {
    const made = await running.call<Entity>('POST', `${journal}/columns`, { name: 'To ord-x', text: {} }, admin);
    expect(made.body).toMatchObject({ name: 'To_x0020_ord_x002d_x', displayName: 'To ord-x' });
    expect(
      errorOf(await running.call('POST', `${site}/lists`, { name: 'x', displayName: 'x' }, admin)).message,
    ).toMatch(/^Cannot define a 'name'/);
  });
});

describe('identity', () => {
  it('gives the tab tokens that its published keys confirm, under another key than the bot’s', async () => {
    const claims = async (jwt: string, keys: string) =>
      (await jwtVerify<JWTPayload>(jwt, createRemoteJWKSet(new URL(`${running.origin}${keys}`)))).payload;
    const entra = `/identity/entra/${ids.homeTenant}/discovery/v2.0/keys`;
    const api = await token('kommunalsjef-test-alesund', 'api');
    const person = running.tenant.directory.byId('kommunalsjef-test-alesund')!;
    expect(await claims(api, entra)).toMatchObject({
      iss: `${entraAuthority(running.tenant.settings.port)}/${ids.homeTenant}/v2.0`,
      aud: ids.apiClient,
      oid: person.oid,
      tid: ids.homeTenant,
      scp: 'access_as_user',
      ver: '2.0',
    });
    const bot = await token(undefined, 'bot');
    expect(await claims(bot, '/identity/bot/v1/.well-known/keys')).toMatchObject({
      iss: 'https://api.botframework.com',
      aud: ids.bot,
      serviceurl: `${running.origin}/connector`,
    });
    await expect(claims(bot, entra)).rejects.toThrow();
  });

  it('speaks App Service’s protocol for managed identities', async () => {
    const path = '/identity/msi/token?resource=https%3A%2F%2Fgraph.microsoft.com&api-version=2019-08-01';
    expect((await running.call('GET', path)).status).toBe(401);
    const given = await running.call<{ access_token: string; expires_on: string }>('GET', path, undefined, {
      'x-identity-header': identityHeader,
    });
    expect(Number(given.body.expires_on)).toBeGreaterThan(Date.now() / 1000);
    expect((await get(journal, { authorization: `Bearer ${given.body.access_token}` })).status).toBe(200);
  });

  it('knows its people and takes new ones', async () => {
    const people = await running.call<Entity[]>('GET', '/identity/people');
    expect(new Set(people.body.map(({ id }) => id)).size).toBe(people.body.length);
    const made = await running.call<Entity>('POST', '/identity/people', {
      displayName: 'Klinikksjef Test Ny',
      party: 'Helse Test HF',
    });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'klinikksjef-test-ny', mail: 'klinikksjef.test.ny@hf.example' },
    });
    expect(await token('klinikksjef-test-ny', 'api')).toMatch(/^ey/);
    expect((await running.call('POST', '/identity/token', { person: 'nobody', audience: 'api' })).status).toBe(400);
  });

  it('listens to nobody who comes by another name or from another page', async () => {
    const answer = await running.call(
      'POST',
      '/identity/token',
      { person: 'app', audience: 'graph' },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(403);
  });
});

describe('the minute’s resource units', () => {
  it('are told from 80 %, and refused above with Retry-After', async () => {
    const other = await runningTenant({ UNITS_PER_MINUTE: '10' });
    const bearer = { authorization: `Bearer ${await other.tenant.tokens.graphApp()}` };
    const answers = [];
    for (let call = 0; call < 12; call++) answers.push(await other.call('GET', site, undefined, bearer));
    await other.stop();
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(200), 429, 429]);
    expect(answers[6]!.headers.get('ratelimit-remaining')).toBeNull();
    expect(answers[8]!.headers.get('ratelimit-remaining')).toBe('1');
    expect(errorOf(answers[10]!).code).toBe('activityLimitReached');
    expect(Number(answers[10]!.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
