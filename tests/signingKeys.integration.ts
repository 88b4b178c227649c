import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jwtVerify } from 'jose';
import { signingKeys } from '../src/signingKeys.js';
import { startKeyServer, TokenMint, type KeyServer } from './support/tokenMint.js';

describe('signing keys', () => {
  let server: KeyServer;
  let mint: TokenMint;
  beforeAll(async () => {
    server = await startKeyServer();
    mint = await TokenMint.open('first');
  });
  afterAll(() => server.close());

  const passes = async (keys: ReturnType<typeof signingKeys>, token: string): Promise<boolean> =>
    jwtVerify(token, keys).then(
      () => true,
      () => false,
    );

  it('are fetched once for any number of tokens', async () => {
    server.keys.set('/once', [mint.publicKey]);
    const keys = signingKeys(`${server.origin}/once`);
    for (let count = 0; count < 20; count += 1) expect(await passes(keys, await mint.sign({ count }))).toBe(true);
    expect(server.asked.filter((path) => path === '/once')).toHaveLength(1);
  });

  it('are not fetched again and again for a flood of unknown key ids (fault 27)', async () => {
    server.keys.set('/flood', [mint.publicKey]);
    const keys = signingKeys(`${server.origin}/flood`);
    const forged = await TokenMint.open('first');
    for (let count = 0; count < 50; count += 1)
      expect(await passes(keys, await forged.sign({}, { kid: `unknown-${count}` }))).toBe(false);
    expect(server.asked.filter((path) => path === '/flood').length).toBeLessThanOrEqual(2);
    expect(await passes(keys, await mint.sign({}))).toBe(true);
  });

  it('that are out of reach close the door, without a request for each token', async () => {
    const keys = signingKeys(`${server.origin}/away`);
    for (let count = 0; count < 20; count += 1) expect(await passes(keys, await mint.sign({ count }))).toBe(false);
    expect(server.asked.filter((path) => path === '/away')).toHaveLength(1);
  });

  it('stay known when they go out of reach', async () => {
    server.keys.set('/lost', [mint.publicKey]);
    const keys = signingKeys(`${server.origin}/lost`);
    expect(await passes(keys, await mint.sign({}))).toBe(true);
    server.keys.delete('/lost');
    expect(await passes(keys, await mint.sign({}))).toBe(true);
  });
});
