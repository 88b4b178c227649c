import type { IncomingHttpHeaders } from 'node:http';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { isAllowedServiceUrl, withoutSlash } from './serviceUrl.js';

export interface GateSetting {
  /** Exactly the Bot Connector's issuer. */
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  readonly botId: string;
  /** Addresses the Connector may call from, and we may answer to. */
  readonly serviceUrls: readonly string[];
  /** Lower case. */
  readonly allowedTenants: readonly string[];
}

export interface Denied {
  readonly status: 400 | 401 | 403;
  /** For the log. Whoever knocked is told nothing. */
  readonly reason: 'token' | 'activity' | 'serviceUrl' | 'channelId' | 'tenant';
}

const TENANT = z.object({ id: z.string() });
const activity = z.object({ type: z.string().min(1).max(100) });
/** What an activity says of where it comes from. Whatever is missing or of another kind counts as wrong. */
const origin = z.object({
  channelId: z.string().catch(''),
  serviceUrl: z.string().catch(''),
  conversation: z.object({ tenantId: z.string() }).catch({ tenantId: '' }),
  channelData: z.object({ tenant: TENANT }).catch({ tenant: { id: '' } }),
});

const CLOCK_SKEW_SECONDS = 300;

/**
 * Is this really Teams, and this organisation? Asked before the SDK sees a request, since SDKs have let through a tab user's own
 * token, another app's token, and a body that names no service address.
 */
export const createGate = ({ issuer, keys, botId, serviceUrls, allowedTenants }: GateSetting) => {
  const vouchedServiceUrl = async (authorization: string | undefined): Promise<string | undefined> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer,
        audience: botId,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'serviceurl'],
      });
      return typeof payload.serviceurl === 'string' ? payload.serviceurl : undefined;
    } catch {
      // Wrong key, issuer, audience or time, or the keys are out of reach: closed.
      return undefined;
    }
  };

  /** Undefined: let it in. */
  return async (headers: IncomingHttpHeaders, body: unknown): Promise<Denied | undefined> => {
    const vouched = await vouchedServiceUrl(headers.authorization);
    if (vouched === undefined) return { status: 401, reason: 'token' };
    const read = activity.safeParse(body).success ? origin.safeParse(body).data : undefined;
    if (!read) return { status: 400, reason: 'activity' };
    const { serviceUrl, channelId, conversation, channelData } = read;
    if (withoutSlash(vouched) !== withoutSlash(serviceUrl) || !isAllowedServiceUrl(serviceUrl, serviceUrls))
      return { status: 403, reason: 'serviceUrl' };
    if (channelId !== 'msteams') return { status: 403, reason: 'channelId' };
    const tenant = channelData.tenant.id.toLowerCase();
    const isOurs = allowedTenants.includes(tenant) && conversation.tenantId.toLowerCase() === tenant;
    return isOurs ? undefined : { status: 403, reason: 'tenant' };
  };
};
