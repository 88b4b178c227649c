import { beforeAll, describe, expect, it } from '@jest/globals';
import { createGate, type Denied } from '../../src/teams/gate.js';
import { inSeconds, signedWithPublicKey, TokenMint, unsigned, type Claims } from '../support/tokenMint.js';

const ISSUER = 'https://api.botframework.com';
const BOT = '8bacdfa5-29cb-41b6-a500-f90bc642afaa';
const HOME = '3d104adb-4787-45c4-8bbb-581a0c82970b';
const OTHERS = 'b1bf07ae-56cb-46c0-9166-f6e1735fad25';
const SERVICE = 'https://smba.trafficmanager.net/emea/';

const good = (): Claims => ({ iss: ISSUER, aud: BOT, exp: inSeconds(600), nbf: inSeconds(-60), serviceurl: SERVICE });
const body = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  conversation: { id: '19:x', tenantId: HOME },
  channelData: { tenant: { id: HOME } },
  from: { id: '29:x', aadObjectId: 'c1d0a6fd-9b52-49bb-b4c9-45a9a0d0f9a1' },
};

describe('the gate in front of the bot (security B)', () => {
  let connector: TokenMint;
  let entra: TokenMint;
  let knock: (token: string | undefined, sent?: unknown) => Promise<Denied | undefined>;

  beforeAll(async () => {
    connector = await TokenMint.open('connector');
    entra = await TokenMint.open('entra');
    const gate = createGate({
      issuer: ISSUER,
      keys: connector.keys(),
      botId: BOT,
      serviceUrls: ['https://smba.trafficmanager.net', 'http://127.0.0.1:3979/connector'],
      allowedTenants: [HOME],
    });
    knock = (token, sent = body) => gate(token === undefined ? {} : { authorization: token }, sent);
  });

  const withClaims = async (claims: Claims): Promise<Denied | undefined> =>
    knock(`Bearer ${await connector.sign({ ...good(), ...claims })}`);
  const withBody = async (change: object, claims: Claims = {}): Promise<Denied | undefined> =>
    knock(`Bearer ${await connector.sign({ ...good(), ...claims })}`, { ...body, ...change });

  it('lets in what the Bot Connector sends for one of our tenants', async () => {
    expect(await withClaims({})).toBeUndefined();
    expect(await withBody({ serviceUrl: SERVICE.slice(0, -1) })).toBeUndefined();
    const own = 'http://127.0.0.1:3979/connector/';
    expect(await withBody({ serviceUrl: own }, { serviceurl: own })).toBeUndefined();
  });

  it.each([undefined, '', 'Basic x', 'Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b', 'Bearer a.b.c', 'bearer a.b.c'])(
    'is closed to the header %p (B1)',
    async (header) => {
      expect(await knock(header)).toEqual({ status: 401, reason: 'token' });
    },
  );

  it('is closed to a signed-in person’s own token, and to another app’s (B2, B3)', async () => {
    const user = { aud: BOT, iss: `https://login.microsoftonline.com/${HOME}/v2.0`, scp: 'access_as_user', oid: 'x' };
    for (const claims of [user, { ...user, scp: undefined, idtyp: 'app' }, { ...user, iss: ISSUER }])
      expect(await knock(`Bearer ${await entra.sign({ ...good(), ...claims })}`)).toMatchObject({ status: 401 });
    expect(await withClaims({ iss: `https://login.microsoftonline.com/${HOME}/v2.0` })).toMatchObject({ status: 401 });
  });

  it.each([
    ['another audience', { aud: '6559197c-d959-4947-aea8-a9c349ce2a70' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://api.botframework.com.evil.test' }],
    ['an issuer with something after it', { iss: `${ISSUER}/` }],
    ['no issuer', { iss: undefined }],
    ['a time that has passed', { exp: inSeconds(-3600) }],
    ['no end', { exp: undefined }],
    ['a time that has not begun', { nbf: inSeconds(3600) }],
    ['no service address', { serviceurl: undefined }],
    ['a service address that is no text', { serviceurl: [SERVICE] }],
  ])('is closed to a token with %s (B5, B6)', async (_what, claims) => {
    expect(await withClaims(claims)).toEqual({ status: 401, reason: 'token' });
  });

  it('is closed to tokens that nobody has signed, or that bring their own key (B6, A2)', async () => {
    const own = await TokenMint.open('connector');
    const tokens = [
      unsigned(good()),
      await signedWithPublicKey(connector, good()),
      await own.sign(good()),
      await own.sign(good(), { jwk: own.publicKey, jku: 'https://evil.test/keys', x5u: 'https://evil.test/cert' }),
    ];
    for (const token of tokens) expect(await knock(`Bearer ${token}`)).toEqual({ status: 401, reason: 'token' });
  });

  it.each([
    'https://evil.test/emea/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net@evil.test/',
    'https://smba.trafficmanager.net:444/emea/',
    'https://smba.trafficmanager.net./emea/',
    'https://smba.trafficmanager.net.evil.test/',
    'https://smbа.trafficmanager.net/emea/',
    'http://127.0.0.1:3979/connector-of-another/',
    'http://127.0.0.1:3979/connector/../identity/',
    'http://127.0.0.1:3979/connector?x=',
    'http://user@127.0.0.1:3979/connector',
    'javascript:alert(1)',
    '',
  ])('never answers to %p, whoever vouches for it (B4)', async (serviceUrl) => {
    const denied = await withBody({ serviceUrl }, { serviceurl: serviceUrl });
    expect(denied).toEqual({ status: 403, reason: 'serviceUrl' });
  });

  it('is closed where the token vouches for another address than the body names (B4, B5)', async () => {
    for (const serviceUrl of [undefined, null, 7, 'https://smba.trafficmanager.net/amer/', `${SERVICE}x`])
      expect(await withBody({ serviceUrl })).toEqual({ status: 403, reason: 'serviceUrl' });
  });

  it.each(['directline', 'emulator', 'webchat', 'MSTEAMS', '', undefined])(
    'is closed to the channel %p (B7)',
    async (channelId) => {
      expect(await withBody({ channelId })).toEqual({ status: 403, reason: 'channelId' });
    },
  );

  it.each([
    ['no tenant in the conversation', { conversation: { id: '19:x' } }],
    ['no conversation', { conversation: undefined }],
    ['no tenant in the channel data', { channelData: {} }],
    ['no channel data', { channelData: undefined }],
    ['a tenant that is not ours', { conversation: { tenantId: OTHERS }, channelData: { tenant: { id: OTHERS } } }],
    ['two tenants', { channelData: { tenant: { id: OTHERS } } }],
    ['an empty tenant', { conversation: { tenantId: '' }, channelData: { tenant: { id: '' } } }],
  ])('is closed to %s (B8)', async (_what, change) => {
    expect(await withBody(change)).toEqual({ status: 403, reason: 'tenant' });
  });

  describe('that lets in two tenants', () => {
    const THIRD = '0f1e2d3c-4b5a-4968-8776-655443322110';
    let asTwo: (conversation: unknown, channelData: unknown) => Promise<Denied | undefined>;
    beforeAll(async () => {
      const gate = createGate({
        issuer: ISSUER,
        keys: connector.keys(),
        botId: BOT,
        serviceUrls: ['https://smba.trafficmanager.net'],
        allowedTenants: [HOME, OTHERS],
      });
      const authorization = `Bearer ${await connector.sign(good())}`;
      asTwo = (conversation, channelData) => gate({ authorization }, { ...body, conversation, channelData });
    });
    const chat = (tenantId: unknown) => ({ id: '19:x', tenantId });
    const data = (id: unknown) => ({ tenant: { id } });

    it('is open to each of them, also in capital letters', async () => {
      for (const tenant of [HOME, OTHERS, OTHERS.toUpperCase()])
        expect(await asTwo(chat(tenant), data(tenant))).toBeUndefined();
    });

    it('is closed to a third, and where the two disagree or one of them is not there (B8)', async () => {
      const denied: [unknown, unknown][] = [
        [chat(THIRD), data(THIRD)],
        [chat(HOME), data(OTHERS)],
        [chat(OTHERS), data(HOME)],
        [chat(OTHERS), data(THIRD)],
        [chat(THIRD), data(OTHERS)],
        [chat(OTHERS), {}],
        [chat(undefined), data(OTHERS)],
        [chat([OTHERS]), data(OTHERS)],
        [chat(OTHERS), data({ id: OTHERS })],
        [chat(`${OTHERS} `), data(`${OTHERS} `)],
      ];
      for (const [conversation, channelData] of denied)
        expect([conversation, await asTwo(conversation, channelData)]).toEqual([
          conversation,
          { status: 403, reason: 'tenant' },
        ]);
    });
  });

  it.each([null, [], 'text', 7, {}, { type: '' }, { type: 7 }])('is closed to the body %p (B11)', async (sent) => {
    expect(await knock(`Bearer ${await connector.sign(good())}`, sent)).toEqual({ status: 400, reason: 'activity' });
  });
});
