import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importJWK,
  importPKCS8,
  type CryptoKey,
  type JWK,
} from 'jose';
import { createPublicKey } from 'node:crypto';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

/** The issuer's RSA key: made at the first start and kept, so that tokens live through a restart. */
export async function signingKey(folder: string, name: string): Promise<SigningKey> {
  const file = path.join(folder, `${name}.pem`);
  if (!existsSync(file)) {
    const made = await generateKeyPair('RS256', { extractable: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await exportPKCS8(made.privateKey), { mode: 0o600 });
  }
  const pem = readFileSync(file, 'utf8');
  const privateKey = await importPKCS8(pem, 'RS256');
  const { kty, n, e } = await exportJWK(createPublicKey(pem));
  const kid = await calculateJwkThumbprint({ kty: kty!, n: n!, e: e! });
  const jwk = { kty: kty!, n: n!, e: e!, kid, use: 'sig', alg: 'RS256' };
  const publicKey = (await importJWK(jwk, 'RS256')) as CryptoKey;
  return { kid, privateKey, publicKey, jwk };
}
