import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../src/local/freePort.js';
import { openTenant } from '../../../src/local/openTenant.js';
import { tenantSettings } from '../../../src/local/settings.js';
import { registerTeams } from '../../../src/local/teams/registerTeams.js';
import type { TeamsOptions } from '../../../src/local/teams/teamsContext.js';
import type { Person, Tenant } from '../../../src/local/tenantContext.js';
import { listenOnLoopback, tenantServer } from '../../../src/local/tenantServer.js';

export interface RunningTeams {
  readonly tenant: Tenant;
  readonly origin: string;
  person(id: string): Person;
  /** Calls a route as a person; the token is his own. */
  as(
    id: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  stop(): Promise<void>;
}

/** The embedded tenant as its own process runs it, in this one. */
export async function startTeams(appUrl: string, options: TeamsOptions = {}): Promise<RunningTeams> {
  const dataDir = mkdtempSync(join(tmpdir(), 'semje-teams-'));
  const settings = tenantSettings(await freePort(), dataDir, { APP_URL: appUrl });
  const tenant = await openTenant(settings);
  const app = await tenantServer(tenant, (server, context) => registerTeams(server, context, options));
  const listening = await listenOnLoopback(app, settings.port);
  const { directory, tokens, db } = tenant;

  const person = (id: string): Person => {
    const found = directory.byId(id);
    if (!found) throw new Error(`nobody is called ${id}`);
    return found;
  };
  return {
    tenant,
    origin: settings.origin,
    person,
    async as(id, method, path, body) {
      const response = await fetch(`${settings.browserOrigin}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await tokens.api(person(id))}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
    },
    async stop() {
      await listening.close();
      db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
