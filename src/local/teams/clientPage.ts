import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { TeamsContext } from './teamsContext.js';

const builtClient = fileURLToPath(new URL('../../../client', import.meta.url));

/** The page frames the app's tab and nothing else, and nobody frames the page. */
const policy = (appUrl: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    `frame-src ${appUrl}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Serves the built client at `/`; without a build there is no page, only the routes. */
export function clientPage(app: FastifyInstance, context: TeamsContext, folder = builtClient): void {
  if (!existsSync(folder)) return;
  void app.register(fastifyStatic, {
    root: folder,
    // A route for each file: a wildcard would answer for the Connector and for Graph too.
    wildcard: false,
    setHeaders(response) {
      response.setHeader('content-security-policy', policy(context.tenant.settings.appUrl));
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
    },
  });
}
