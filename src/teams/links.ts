import type { PersonId } from '../grant/people.js';
import type { State } from '../grant/state.js';

interface LinksSetting {
  readonly teamsAppId: string;
  /** The organisation's own tenant: the app is in its Teams and in nobody else's. */
  readonly tenantId: string;
  /** Where the app is found with a browser. */
  readonly appUrl: string | undefined;
  readonly state: () => State;
}

/** Links to one of the tab's own addresses, e.g. `applications/TEST-01`. */
export const createLinks = ({ teamsAppId, tenantId, appUrl, state }: LinksSetting) => {
  const inTeams = (route: string): string => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: route }));
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/semje?context=${context}`;
  };
  const inBrowser = (route: string): string =>
    appUrl === undefined ? inTeams(route) : `${appUrl}/tab/${route === '' ? '' : `#/${route}`}`;
  const isOutsider = (reader: PersonId): boolean => {
    const identities = state().people.get(reader)?.identities ?? [];
    return identities.length > 0 && !identities.some((identity) => identity.startsWith(`${tenantId}/`));
  };
  return {
    linkTo: (route: string, reader?: PersonId): string =>
      reader !== undefined && isOutsider(reader) ? inBrowser(route) : inTeams(route),
    webLinkTo: inBrowser,
  };
};
