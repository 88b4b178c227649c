import { z } from 'zod';

const csv = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const some = csv.refine((parts) => parts.length > 0, 'at least one');
const origin = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
/** A host may begin with `*.`, and nothing else: `*` would let everybody frame the tab. */
const isTabHost = (text: string): boolean => /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(text);
const isGuid = (text: string): boolean => z.guid().safeParse(text).success;
const port = z.coerce.number().int().min(1).max(65_535);

const environment = z.object({
  PORT: port.default(3978),
  /** Loopback unless told: App Service wants 0.0.0.0. */
  HOST: z.string().min(1).default('localhost'),
  /** Proxies that every request passes: each adds to `X-Forwarded-For` whom it was called by. App Service is one. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Which helsefellesskap this installation serves: the id of a profile. */
  HELSEFELLESSKAP: z.string().min(1).default('more-og-romsdal'),
  /** What one is called that does not come with Semje: its profile is then made in the tab. */
  HELSEFELLESSKAP_NAME: z.string().optional(),
  TENANT_ID: z.guid(),
  /** Never `common` or `organizations`: those are everybody. */
  ALLOWED_TENANTS: some.refine((parts) => parts.every(isGuid), 'tenant ids').optional(),
  /** App registration of the tab's API. Never the bot's: a user's token for the one must not open the other. */
  API_CLIENT_ID: z.guid(),
  API_SCOPE: z.string().min(1).default('access_as_user'),
  BOT_ID: z.guid(),
  TEAMS_APP_ID: z.guid(),
  GRAPH_SITE_ID: z.string().regex(/^[a-z0-9.-]+,[^,\s]+,[^,\s]+$/i, 'host,guid,guid'),
  GRAPH_ORIGIN: z.url().default('https://graph.microsoft.com'),
  GRAPH_RECORD: z.string().optional(),
  ENTRA_AUTHORITY: z.url().default('https://login.microsoftonline.com'),
  BOT_ISSUER: z.string().min(1).default('https://api.botframework.com'),
  BOT_JWKS_URL: z.url().default('https://login.botframework.com/v1/.well-known/keys'),
  /**
   * Where the Connector may call from and be called; the first is where to begin before it has called. /teams is the global one:
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
   */
  BOT_SERVICE_URLS: some
    .refine((parts) => parts.every(origin), 'addresses')
    .default(['https://smba.trafficmanager.net/teams', 'https://smba.trafficmanager.net']),
  TAB_HOSTS: some
    .refine((parts) => parts.every(isTabHost), 'https://host, perhaps with *. before it')
    .default(['https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com']),
  /** Where people find the app with a browser: links in e-mail lead there. */
  APP_URL: z.url().optional(),
  /** The mailbox that mail to those who cannot be reached in Teams is sent from. Without it no mail is sent. */
  MAIL_FROM: z.union([z.email(), z.literal('')]).optional(),
  /** `tid:oid` of whoever enters everybody else. */
  FIRST_SECRETARY: z.string().regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/i, 'tid:oid'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly trustedProxies: number;
  readonly healthCommunity: string;
  /** Of one that does not come with Semje. */
  readonly healthCommunityName: string | undefined;
  readonly tenantId: string;
  readonly allowedTenants: readonly string[];
  readonly apiClientId: string;
  readonly apiScope: string;
  readonly botId: string;
  readonly teamsAppId: string;
  readonly siteId: string;
  readonly graphOrigin: string;
  /** Where attachments’ bytes go from people's browsers: the SharePoint host of the site, or the embedded tenant. */
  readonly uploadOrigin: string;
  readonly graphRecord: string | undefined;
  readonly entraAuthority: string;
  readonly botIssuer: string;
  readonly botJwksUrl: string;
  readonly botServiceUrls: readonly string[];
  readonly tabHosts: readonly string[];
  readonly appUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly firstSecretary: { readonly tid: string; readonly oid: string };
}

const MICROSOFTS_GRAPH = 'https://graph.microsoft.com';

/** The site's id begins with its host: `contoso.sharepoint.com,guid,guid`. */
const uploadOriginOf = ({ GRAPH_ORIGIN, GRAPH_SITE_ID }: z.infer<typeof environment>): string =>
  new URL(GRAPH_ORIGIN).origin === MICROSOFTS_GRAPH
    ? `https://${GRAPH_SITE_ID.split(',')[0] ?? ''}`
    : new URL(GRAPH_ORIGIN).origin;

/** What is missing or wrong in the environment, as one sentence for whoever starts the app. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

/** Reads the environment once. Throws `BadConfiguration`: the app never starts with a guess. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const read = environment.safeParse(env);
  if (!read.success) {
    const what = read.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`).join(', ');
    throw new BadConfiguration(
      `Semje cannot start: these settings are missing or wrong: ${what}. See docs/going-live.md.`,
    );
  }
  const settings = read.data;
  if (settings.API_CLIENT_ID.toLowerCase() === settings.BOT_ID.toLowerCase()) {
    throw new BadConfiguration('Semje cannot start: API_CLIENT_ID and BOT_ID must be two different app registrations.');
  }
  if (settings.MAIL_FROM && settings.APP_URL === undefined) {
    throw new BadConfiguration(
      'Semje cannot start: MAIL_FROM needs APP_URL, the address that links in e-mail lead to. See docs/going-live.md.',
    );
  }
  const [tid = '', oid = ''] = settings.FIRST_SECRETARY.toLowerCase().split(':');
  return {
    port: settings.PORT,
    host: settings.HOST,
    trustedProxies: settings.TRUSTED_PROXIES,
    healthCommunity: settings.HELSEFELLESSKAP,
    // Empty where a deployment leaves it out.
    healthCommunityName: settings.HELSEFELLESSKAP_NAME?.trim() || undefined,
    tenantId: settings.TENANT_ID.toLowerCase(),
    allowedTenants: (settings.ALLOWED_TENANTS ?? [settings.TENANT_ID]).map((tenant) => tenant.toLowerCase()),
    apiClientId: settings.API_CLIENT_ID,
    apiScope: settings.API_SCOPE,
    botId: settings.BOT_ID,
    teamsAppId: settings.TEAMS_APP_ID,
    siteId: settings.GRAPH_SITE_ID,
    graphOrigin: settings.GRAPH_ORIGIN,
    uploadOrigin: uploadOriginOf(settings),
    graphRecord: settings.GRAPH_RECORD,
    entraAuthority: settings.ENTRA_AUTHORITY,
    botIssuer: settings.BOT_ISSUER,
    botJwksUrl: settings.BOT_JWKS_URL,
    botServiceUrls: settings.BOT_SERVICE_URLS,
    tabHosts: settings.TAB_HOSTS,
    appUrl: settings.APP_URL?.replace(/\/+$/, ''),
    // Empty where a deployment leaves it out.
    mailFrom: settings.MAIL_FROM || undefined,
    firstSecretary: { tid, oid },
  };
};
