/** The embedded tenant's fixed identities: the same on every machine, so that addresses and tests can name them. */
export const ids = {
  /** The health trust's tenant, where the app, the site and the guests are. */
  homeTenant: '3d104adb-4787-45c4-8bbb-581a0c82970b',
  /** The municipalities' tenant, where their people sign in. */
  municipalTenant: 'b1bf07ae-56cb-46c0-9166-f6e1735fad25',
  /** App registration of the tab's API. */
  apiClient: '6559197c-d959-4947-aea8-a9c349ce2a70',
  /** The managed identity: the bot's identity, and the one that calls Graph. */
  bot: '8bacdfa5-29cb-41b6-a500-f90bc642afaa',
  /** The tool an administrator signs in to when the site is provisioned. */
  adminTool: '56b9a241-9020-417f-ba01-959b4e280d34',
  teamsApp: '8880799a-b60c-4f7e-9a6b-26130a65f901',
  team: '1923ecc6-c7ba-43b2-bfba-3b3615baa5f5',
  siteCollection: '10579a30-c4b0-487a-b959-4c433f54040e',
  site: '9a28972a-862b-405a-b68d-d648c3ff8995',
  drive: 'b!MHpXELDEekitWUxDP1QEDiqXKJorhloFtgjWSMP4mVsR',
} as const;

export const sharePointHost = 'semje.sharepoint.com';
export const sitePath = '/sites/Semje';
export const siteUrl = `https://${sharePointHost}${sitePath}`;
export const graphSiteId = `${sharePointHost},${ids.siteCollection},${ids.site}`;

export const channels = {
  general: '19:gd4b5e2f8a9c14d0f8e6a7b3c5d1e9f02@thread.tacv2',
  /** Of the body that decides, whatever it is called. */
  ssu: '19:s7c1a9e3b5d2f4068a1c3e5f7092b4d6e@thread.tacv2',
  /** Of a body that ranks before another decides, where there is one. */
  ranking: '19:r3b7d1f5a9c2e6084b8d0f2a4c6e8193a@thread.tacv2',
  /** Shared with the municipalities: people of their tenant are members of it, and of nothing else here. */
  leaders: '19:l4e2c8a0f6b1d3957e5a9c7b3d1f08264@thread.tacv2',
} as const;
/** The chat of the SSU channel's meeting is a thread of that channel; this is its meeting id. */
export const channelMeeting =
  'MCMxOTpzN2MxYTllM2I1ZDJmNDA2OGExYzNlNWY3MDkyYjRkNmVAdGhyZWFkLnRhY3YyIzE3MzIwMDAwMDAwMDA=';

/** The shared mailbox that the product's grant to send mail is restricted to. */
export const mailbox = 'semje@hf.example';

/** Not a secret: it opens only what a loopback caller may have anyway. App Service hands the app one like it. */
export const identityHeader = 'semje-embedded-tenant';

export interface TenantSettings {
  readonly port: number;
  /** `http://127.0.0.1:<port>`: for machines. */
  readonly origin: string;
  /** `http://localhost:<port>`: for browsers, and the issuer of user tokens. */
  readonly browserOrigin: string;
  readonly appUrl: string;
  /** Absolute folder of this tenant's data. */
  readonly dataDir: string;
  /** Whose people and channels there are: the same setting as the app's. */
  readonly helsefellesskap: string;
  /** Resource units per app and minute; 1 250 for a tenant with up to 1 000 licences. */
  readonly unitsPerMinute: number;
}

export function tenantSettings(port: number, dataDir: string, environment: NodeJS.ProcessEnv = {}): TenantSettings {
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    browserOrigin: `http://localhost:${port}`,
    appUrl: environment.APP_URL ?? 'http://localhost:3978',
    dataDir,
    helsefellesskap: environment.HELSEFELLESSKAP ?? 'more-og-romsdal',
    unitsPerMinute: Number(environment.UNITS_PER_MINUTE ?? 1250),
  };
}

export const entraAuthority = (port: number) => `http://localhost:${port}/identity/entra`;
export const botIssuer = 'https://api.botframework.com';

/** The environment that makes the app talk to this tenant instead of Microsoft's. `firstSecretary` is `tid:oid`. */
export function appEnvironment(
  localPort: number,
  firstSecretary: string,
  appUrl = 'http://localhost:3978',
): Record<string, string> {
  const origin = `http://127.0.0.1:${localPort}`;
  return {
    TENANT_ID: ids.homeTenant,
    ALLOWED_TENANTS: `${ids.homeTenant},${ids.municipalTenant}`,
    API_CLIENT_ID: ids.apiClient,
    API_SCOPE: 'access_as_user',
    BOT_ID: ids.bot,
    TEAMS_APP_ID: ids.teamsApp,
    MAIL_FROM: mailbox,
    APP_URL: appUrl,
    GRAPH_SITE_ID: graphSiteId,
    GRAPH_ORIGIN: origin,
    IDENTITY_ENDPOINT: `${origin}/identity/msi/token`,
    IDENTITY_HEADER: identityHeader,
    ENTRA_AUTHORITY: entraAuthority(localPort),
    BOT_ISSUER: botIssuer,
    BOT_JWKS_URL: `${origin}/identity/bot/v1/.well-known/keys`,
    BOT_SERVICE_URLS: `${origin}/connector`,
    TAB_HOSTS: `http://localhost:${localPort}`,
    FIRST_SECRETARY: firstSecretary,
  };
}
