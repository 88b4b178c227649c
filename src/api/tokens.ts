import { decodeJwt, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { HttpFailure } from './httpFailure.js';

export interface TokenSetting {
  /** `https://login.microsoftonline.com` */
  readonly authority: string;
  readonly allowedTenants: readonly string[];
  /** The tab's app registration: the only audience. */
  readonly clientId: string;
  readonly scope: string;
  /** The keys at an address. */
  readonly keysAt: (url: string) => JWTVerifyGetKey;
}

/** What is taken from a token: who, where, and a name to greet with. Never an e-mail or a role. */
export interface Bearer {
  readonly tid: string;
  readonly oid: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Teams' own clients, which ask for tokens on the tab's behalf. https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad */
const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];
const CLOCK_SKEW_SECONDS = 120;

const claims = z.object({
  tid: z.guid(),
  oid: z.guid(),
  ver: z.literal('2.0'),
  scp: z.string(),
  azp: z.string(),
  idtyp: z.literal('user').optional(),
  name: z.string().default(''),
  exp: z.number(),
});

const denied = (): HttpFailure => new HttpFailure(401, 'unauthenticated');

/** Checks the tab's access tokens. */
export const createTokenCheck = ({ authority, allowedTenants, clientId, scope, keysAt }: TokenSetting) => {
  const keys = new Map<string, JWTVerifyGetKey>();
  const keysOf = (tid: string): JWTVerifyGetKey => {
    const known = keys.get(tid) ?? keysAt(`${authority}/${tid}/discovery/v2.0/keys`);
    keys.set(tid, known);
    return known;
  };

  /** Throws a 401 for anything but a user's access token for this API from an allowed tenant. */
  return async (authorization: string | undefined): Promise<Bearer> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) throw denied();
    try {
      const tid = String(decodeJwt(token).tid).toLowerCase();
      if (!allowedTenants.includes(tid)) throw denied();
      const { payload } = await jwtVerify(token, keysOf(tid), {
        algorithms: ['RS256'],
        issuer: `${authority}/${tid}/v2.0`,
        audience: [clientId, `api://${clientId}`],
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'iat', 'oid', 'tid', 'scp'],
      });
      const read = claims.parse(payload);
      const isOurClient = [...TEAMS_CLIENTS, clientId.toLowerCase()].includes(read.azp.toLowerCase());
      if (!isOurClient || !read.scp.split(' ').includes(scope) || read.tid.toLowerCase() !== tid) throw denied();
      return { tid, oid: read.oid.toLowerCase(), name: read.name, expiresAt: read.exp * 1000 };
    } catch (error) {
      if (error instanceof HttpFailure) throw error;
      throw denied();
    }
  };
};
