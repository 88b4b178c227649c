import { ManagedIdentityApplication } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import { NotAllowed, NotSent } from './faults.js';

/** Where the access token for Graph comes from. */
export interface GraphToken {
  get(): Promise<string>;
  /** A new one, after Graph has refused the one before. */
  renew(): Promise<string>;
}

const GRAPH = 'https://graph.microsoft.com';
/** A token is used until so long before it runs out. */
const SPARE_MS = 5 * 60_000;

/** The app's own token, from the managed identity of App Service (`IDENTITY_ENDPOINT` and `IDENTITY_HEADER`). */
export const managedIdentityToken = (clientId: string | undefined): GraphToken => {
  const identity = new ManagedIdentityApplication(
    clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } },
  );
  let kept: { readonly token: string; readonly until: number } | undefined;
  const acquire = async (forceRefresh: boolean): Promise<string> => {
    try {
      const { accessToken, expiresOn } = await identity.acquireToken({ resource: GRAPH, forceRefresh });
      kept = { token: accessToken, until: (expiresOn?.getTime() ?? 0) - SPARE_MS };
      return accessToken;
    } catch (error) {
      throw new NotSent(`No token for Graph: ${String(error)}`, undefined, undefined, undefined);
    }
  };
  const get = (): Promise<string> => (kept && kept.until > Date.now() ? Promise.resolve(kept.token) : acquire(false));
  return { get, renew: () => acquire(true) };
};

/** A token that somebody has given us, for example an administrator who provisions the site. */
export const givenToken = (token: string): GraphToken => ({
  get: () => Promise.resolve(token),
  renew: () => Promise.resolve(token),
});

/** Whose token it is: rows that we create carry this id. */
export const appIdOf = async (token: GraphToken): Promise<string> => {
  const { appid, azp } = decodeJwt<{ appid?: string; azp?: string }>(await token.get());
  const id = appid ?? azp;
  if (id === undefined) throw new NotAllowed('The token for Graph names no app', undefined, undefined, undefined);
  return id.toLowerCase();
};
