import type { FastifyInstance } from 'fastify';

export interface HeaderSetting {
  /** Origins that may frame the tab. */
  readonly tabHosts: readonly string[];
  /** Where people sign in: `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** Where browsers send attachments’ bytes: the data site's own host, and no other. */
  readonly uploadOrigin: string;
}

/** The SHA-256 of the empty string: Griffel makes empty style elements and fills them with insertRule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** teams-js asks here which hosts are Microsoft's. */
const TEAMS_JS_HOSTS = 'https://res.cdn.office.net';

export const contentSecurityPolicy = ({ tabHosts, authority, uploadOrigin }: HeaderSetting): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    `connect-src 'self' ${TEAMS_JS_HOSTS} ${new URL(authority).origin} ${uploadOrigin}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${tabHosts.join(' ')}`,
  ].join('; ');

export type SecurityHeaders = Readonly<Record<string, string>>;

/** No X-Frame-Options: it cannot name several hosts, and Teams is several. */
export const securityHeaders = (setting: HeaderSetting): SecurityHeaders => ({
  'content-security-policy': contentSecurityPolicy(setting),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-resource-policy': 'same-site',
});

/** On every answer, errors too. */
export const addSecurityHeaders = (app: FastifyInstance, headers: SecurityHeaders): void => {
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
};
