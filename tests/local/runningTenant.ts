import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/local/freePort.js';
import { openTenant, type OpenTenant } from '../../src/local/openTenant.js';
import { graphSiteId, tenantSettings } from '../../src/local/settings.js';
import { tenantServer } from '../../src/local/tenantServer.js';
import { registerTeams } from '../../src/local/teams/registerTeams.js';

export interface RunningTenant {
  readonly origin: string;
  readonly tenant: OpenTenant;
  /** A request to the tenant's own routes; the body is sent as JSON. */
  call<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  stop(): Promise<void>;
}

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export const site = `/v1.0/sites/${graphSiteId}`;

/** The embedded tenant in this process, on a port and a folder of its own. */
export async function runningTenant(environment: NodeJS.ProcessEnv = {}): Promise<RunningTenant> {
  const folder = mkdtempSync(path.join(tmpdir(), 'semje-tenant-'));
  const port = await freePort();
  const tenant = await openTenant(tenantSettings(port, folder, environment));
  const app = await tenantServer(tenant, registerTeams);
  await app.listen({ host: '127.0.0.1', port });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    tenant,
    async call<Body>(method: string, where: string, body?: unknown, headers: Record<string, string> = {}) {
      const json =
        body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const answer = await fetch(origin + where, {
        method,
        ...json,
        headers: { ...json.headers, ...headers },
        redirect: 'manual',
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.includes('json') && text !== '';
      return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as Body };
    },
    async stop() {
      await app.close();
      tenant.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
