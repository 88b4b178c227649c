import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUTES } from '../../src/api/contract.js';
import { alesundsLeader, bystander, secretary } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { inSeconds, signedWithPublicKey, TokenMint, unsigned, type Claims } from '../support/tokenMint.js';
import { API, ApiRig, BOT, bound, oidOf, OTHER_TENANT, TENANT } from './apiRig.js';

describe('the tab’s door asks who it is (security A)', () => {
  const rig = new ApiRig([...theRegister, bound(secretary), bound(bystander)], AN_ORDINARY_DAY);
  beforeAll(() => rig.start());
  afterAll(() => rig.stop());

  const statusWith = async (token: string | undefined): Promise<number> =>
    (await rig.with(token === undefined ? undefined : `Bearer ${token}`, 'GET /api/register')).status;
  const statusOf = async (claims: Claims, mint = rig.entra): Promise<number> =>
    statusWith(await mint.sign({ ...rig.claims('secretary'), ...claims }));

  it('lets the secretary in by a good token of hers, under both names of the audience', async () => {
    expect(await statusOf({})).toBe(200);
    expect(await statusOf({ aud: `api://${API}` })).toBe(200);
    expect(await statusOf({ azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' })).toBe(200);
  });

  it.each(Object.entries(ROUTES))('is closed on %s without a token (A1)', async (_name, route) => {
    const [method = '', url = ''] = route.split(' ');
    const body = method === 'GET' ? undefined : {};
    const answer = await rig.with(undefined, `${method} ${url.replace(':id', 'app')}`, body);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(Object.keys(answer.body)).toEqual(['error']);
  });

  it.each(['Basic x', 'Bearer', 'Bearer ', 'Bearer x.y', 'bearer x.y.z', 'Bearer x.y.z'])(
    'is closed to the header %p (A1)',
    async (header) => {
      expect((await rig.with(header, 'GET /api/me')).status).toBe(401);
    },
  );

  it('does not look for a token in the address (A1)', async () => {
    const token = await rig.entra.sign(rig.claims('secretary'));
    expect((await rig.with(undefined, `GET /api/me?access_token=${token}`)).status).toBe(401);
  });

  it('is closed to tokens that are unsigned, signed with the public key, or bring their own (A2)', async () => {
    const claims = rig.claims('secretary');
    const forger = await TokenMint.open('entra');
    const asked = rig.keys.asked.length;
    const tokens = [
      unsigned(claims),
      await signedWithPublicKey(rig.entra, claims),
      await forger.sign(claims),
      await forger.sign(claims, {
        jwk: forger.publicKey,
        jku: `${rig.keys.origin}/evil`,
        x5u: `${rig.keys.origin}/evil`,
      }),
      await forger.sign(claims, { kid: '../../evil' }),
    ];
    for (const token of tokens) expect(await statusWith(token)).toBe(401);
    expect(rig.keys.asked.slice(asked).filter((path) => path.includes('evil'))).toEqual([]);
  });

  it.each<[string, Claims]>([
    ['for Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['for the bot', { aud: BOT }],
    ['for nobody', { aud: undefined }],
    ['of version 1', { iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0' }],
    ['from another issuer', { iss: 'https://evil.test/v2.0' }],
    ['of version 1 by its own word', { ver: '1.0' }],
    ['that is over', { exp: inSeconds(-3600) }],
    ['that never ends', { exp: undefined }],
    ['that has not begun', { nbf: inSeconds(3600) }],
    ['of an app', { idtyp: 'app', scp: undefined, roles: ['Everything'] }],
    ['without the scope', { scp: 'User.Read' }],
    ['with a scope that only looks like it', { scp: 'access_as_user_not' }],
    ['asked for by another app', { azp: BOT }],
    ['of no person', { oid: undefined }],
    ['of something that is no object id', { oid: 'secretary' }],
    ['that tells who one is, and opens nothing (A9)', { scp: undefined, nonce: 'x' }],
  ])('is closed to a token %s (A3, A5, A6)', async (_what, claims) => {
    expect(await statusOf(claims)).toBe(401);
  });

  it('is closed to tenants that are not allowed, and to tokens whose tenants disagree (A4)', async () => {
    const issuer = (tid: string): string => `${rig.keys.origin}/${tid}/v2.0`;
    expect(await statusOf({ tid: OTHER_TENANT, iss: issuer(OTHER_TENANT) })).toBe(401);
    expect(await statusOf({ iss: issuer(OTHER_TENANT) })).toBe(401);
    expect(await statusOf({ tid: OTHER_TENANT })).toBe(401);
    const consumers = '9188040d-6c67-4c5b-b112-36a304b66dad';
    expect(await statusOf({ tid: consumers, iss: issuer(consumers) })).toBe(401);
    expect(rig.keys.asked.every((path) => path.startsWith(`/${TENANT}/`))).toBe(true);
  });

  it('is closed to what the Bot Connector signs (A9)', async () => {
    const claims = { iss: 'https://api.botframework.com', aud: BOT, serviceurl: 'https://smba.trafficmanager.net/' };
    expect(await statusOf(claims, rig.connector)).toBe(401);
    expect(await statusOf({}, rig.connector)).toBe(401);
  });

  it('goes by the object id in its tenant, whatever else the token is called (A7, A8)', async () => {
    const lookalike = { ...rig.claims('bystander'), preferred_username: 'secretary@x', email: 'secretary@x', upn: 'x' };
    expect(await statusWith(await rig.entra.sign(lookalike))).toBe(403);
  });

  it('does not listen to headers that name somebody (A10)', async () => {
    const headers = {
      'x-ms-client-principal-id': oidOf('secretary'),
      'x-ms-client-principal': Buffer.from(JSON.stringify({ userId: oidOf('secretary') })).toString('base64'),
      'x-forwarded-user': 'secretary',
      'x-user-id': oidOf('secretary'),
      'x-test-user': 'secretary',
    };
    expect((await rig.as(bystander, 'GET /api/register', undefined, { headers })).status).toBe(403);
    expect((await rig.with(undefined, 'GET /api/register', undefined, { headers })).status).toBe(401);
  });

  it('does not listen to a body that names somebody (A11)', async () => {
    const wish = { commandId: 'command-1', to: '2024-12-31' };
    for (const more of [{ actorId: 'secretary' }, { by: 'secretary' }, { role: 'secretary' }, { isAdmin: true }]) {
      const answer = await rig.as(bystander, 'POST /api/roles/chair-member/ending', { ...wish, ...more });
      expect(answer.status).toBe(422);
    }
    expect((await rig.as(bystander, 'POST /api/roles/chair-member/ending', wish)).status).toBe(403);
    expect(rig.grants.log.rows).toHaveLength(0);
  });

  it('is closed as soon as the role has ended, however long the token lasts (A12)', async () => {
    const secretaries = new ApiRig(
      [
        ...theRegister,
        bound(secretary),
        bound(alesundsLeader),
        { type: 'roleEnded', v: 1, role: 'secretary-secretary', to: '2024-11-24' as never },
      ],
      AN_ORDINARY_DAY,
    );
    await secretaries.start();
    try {
      expect((await secretaries.as(secretary, 'GET /api/register')).status).toBe(403);
    } finally {
      await secretaries.stop();
    }
  });

  it('writes down who was turned away and where, and never the token (G6)', async () => {
    rig.logged.length = 0;
    const token = await rig.entra.sign({ ...rig.claims('bystander') });
    await rig.with(`Bearer ${token}`, 'GET /api/register');
    const written = JSON.stringify(rig.logged);
    expect(written).toContain('GET /api/register');
    expect(written).toContain(`${TENANT}/${oidOf('bystander')}`);
    expect(written).not.toContain(token.split('.')[1]);
  });
});
