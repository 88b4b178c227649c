import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/local/freePort.js';
import { appEnvironment, graphSiteId } from '../../src/local/settings.js';

export interface EmbeddedTenant {
  readonly origin: string;
  readonly siteId: string;
  /** What an app in this tenant has in its environment. */
  readonly environment: Record<string, string>;
  token(person: string, audience: 'graph' | 'api' | 'bot'): Promise<string>;
  fault(rule: object): Promise<void>;
  clearFaults(): Promise<void>;
  stop(): void;
}

const call = async (url: string, method: string, body?: object): Promise<unknown> => {
  const init: RequestInit = { method };
  if (body) Object.assign(init, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
};

/** Not up yet is no error: somebody asks again. */
const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

/** Starts an embedded tenant of its own, empty, on a free port. `dist` is the folder that the build made. */
export const startEmbeddedTenant = async (dist: string): Promise<EmbeddedTenant> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'semje-tenant-'));
  const env = { ...process.env, LOCAL_PORT: String(port), DATA_DIR: folder, UNITS_PER_MINUTE: '1000000' };
  const child = spawn(process.execPath, [join(dist, 'src/local/tenant.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(`${origin}/healthz`)); tries += 1) {
    if (tries > 200 || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error('The embedded tenant does not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    siteId: graphSiteId,
    environment: appEnvironment(port, ''),
    token: async (person, audience) => {
      const answer = await call(`${origin}/identity/token`, 'POST', { person, audience });
      return (answer as { access_token: string }).access_token;
    },
    fault: async (rule) => void (await call(`${origin}/faults`, 'POST', rule)),
    clearFaults: async () => void (await call(`${origin}/faults`, 'DELETE')),
    stop: () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
