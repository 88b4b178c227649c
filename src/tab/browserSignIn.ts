import {
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  ProtocolMode,
  type AccountInfo,
  type Configuration,
} from '@azure/msal-browser';
import type { PageSettings } from './pageSettings.js';
import { scopesOf, type TokenSource } from './signIn.js';

export interface BrowserUser {
  readonly token: TokenSource;
  /** Names what is kept on this machine for this person. */
  readonly userKey: string;
}

/** People of every organisation that the app lets in: which those are is the server's to say. */
const EVERY_ORGANISATION = 'organizations';

/** msal takes only https. An authority without it, as on one's own machine, has its addresses said here instead of asked for. */
const withoutTls = (authority: string): Partial<Configuration['auth']> => {
  const at = `${authority}/oauth2/v2.0`;
  const nominal = authority.replace(/^http:/, 'https:');
  return {
    authority: nominal,
    knownAuthorities: [new URL(nominal).host],
    authorityMetadata: JSON.stringify({
      authorization_endpoint: `${at}/authorize`,
      token_endpoint: `${at}/token`,
      end_session_endpoint: `${at}/logout`,
      issuer: `${nominal}/v2.0`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }),
    OIDCOptions: { responseMode: 'query' as const, defaultScopes: ['openid', 'profile'] },
  };
};

const configurationOf = ({ clientId, authority }: PageSettings): Configuration => {
  const everybody = `${authority}/${EVERY_ORGANISATION}`;
  const isSecure = authority.startsWith('https:');
  return {
    auth: {
      clientId,
      redirectUri: `${window.location.origin}/tab/`,
      ...(isSecure ? { authority: everybody } : withoutTls(everybody)),
    },
    ...(!isSecure && { system: { protocolMode: ProtocolMode.OIDC } }),
  };
};

const keyOf = ({ tenantId, localAccountId, idTokenClaims }: AccountInfo): string =>
  `${idTokenClaims?.tid ?? tenantId}/${idTokenClaims?.oid ?? localAccountId}`;

/** The page is on its way to the sign-in. */
const leaving = (): Promise<never> => new Promise(() => undefined);

/**
 * Signs in with the browser, for somebody who has followed a link from an e-mail: outside Teams nobody does it for us. The address
 * he came to is kept, and he is back at it afterwards. What is kept ends with the browser's tab: the phone may be shared.
 */
export const signInWithBrowser = async (settings: PageSettings): Promise<BrowserUser> => {
  const msal = await createStandardPublicClientApplication(configurationOf(settings));
  const scopes = scopesOf(settings);
  const signIn = async (): Promise<never> => {
    await msal.acquireTokenRedirect({ scopes });
    return leaving();
  };
  const account = (await msal.handleRedirectPromise())?.account ?? msal.getAllAccounts()[0];
  if (!account) return signIn();
  msal.setActiveAccount(account);
  return {
    userKey: keyOf(account),
    token: async (fresh = false) => {
      try {
        return (await msal.acquireTokenSilent({ account, scopes, forceRefresh: fresh })).accessToken;
      } catch (refused) {
        if (!(refused instanceof InteractionRequiredAuthError)) throw refused;
        return signIn();
      }
    },
  };
};
