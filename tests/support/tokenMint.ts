import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';

/** Claims of a token; undefined leaves one out. */
export type Claims = Readonly<Record<string, unknown>>;

/** Somebody who signs tokens, with keys of his own: Entra, the Bot Connector, or a forger. */
export class TokenMint {
  private constructor(
    private readonly secret: CryptoKey,
    readonly publicKey: JWK,
  ) {}

  static async open(kid: string): Promise<TokenMint> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    return new TokenMint(privateKey, { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' });
  }

  keys(): JWTVerifyGetKey {
    return createLocalJWKSet({ keys: [this.publicKey] });
  }

  sign(claims: Claims, header: Record<string, unknown> = {}): Promise<string> {
    const payload = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid: this.publicKey.kid ?? '', typ: 'JWT', ...header })
      .sign(this.secret);
  }
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const unsigned = (claims: Claims): string => `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims)}.`;
/** Signed with the public key as if it were a shared secret. */
export const signedWithPublicKey = ({ publicKey }: TokenMint, claims: Claims): Promise<string> =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', kid: publicKey.kid ?? '' })
    .sign(new TextEncoder().encode(JSON.stringify(publicKey)));

export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

export interface KeyServer {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** Path to keys. What is not there is answered with 503. */
  readonly keys: Map<string, readonly JWK[]>;
  close(): Promise<void>;
}

/** Where keys are fetched from. */
export const startKeyServer = async (): Promise<KeyServer> => {
  const asked: string[] = [];
  const keys = new Map<string, readonly JWK[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const found = keys.get(path);
    response.writeHead(found ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: found ?? [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    keys,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
