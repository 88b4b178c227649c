import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { PageSettings } from './pageSettings.js';

/** Answers a token for the app's API. `fresh` asks past what is kept. Throws when nobody can be signed in. */
export type TokenSource = (fresh?: boolean) => Promise<string>;

export const scopesOf = ({ clientId }: PageSettings): string[] => [`api://${clientId}/access_as_user`];

/**
 * Nested app authentication: the host signs in for us, so no redirect and no secret. Only after teams-js is initialised;
 * before that msal falls back to its own redirects in silence. The host chooses the authority; ours is only named where
 * msal takes it (https).
 */
export const createSignIn = (settings: PageSettings): TokenSource => {
  const authority = settings.authority.startsWith('https:') ? { authority: settings.authority } : {};
  let opened: Promise<IPublicClientApplication> | undefined;
  const client = () =>
    (opened ??= createNestablePublicClientApplication({ auth: { clientId: settings.clientId, ...authority } }));
  return async (fresh = false) => {
    const msal = await client();
    const request = { scopes: scopesOf(settings), forceRefresh: fresh };
    try {
      return (await msal.acquireTokenSilent(request)).accessToken;
    } catch (refused) {
      if (!(refused instanceof InteractionRequiredAuthError)) throw refused;
      return (await msal.acquireTokenPopup(request)).accessToken;
    }
  };
};
