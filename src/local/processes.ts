import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { requireFreePort, startChild, StartProblem, type Child, type ChildSetting } from './child.js';
import { freePort } from './freePort.js';
import { isProvisioned, markProvisioned } from './provisioned.js';
import { withProgress, type Tell } from './progress.js';
import { appEnvironment } from './settings.js';

const READY_MS = 60_000;
const people = z.array(z.object({ id: z.string(), tid: z.string(), oid: z.string(), part: z.string().optional() }));

export interface StartSetting {
  /** Of the first instance of the app; the others take free ones. */
  readonly port: number;
  readonly localPort: number;
  readonly dataDir: string;
  /** More for the environment of the app, or other values. */
  readonly env?: Readonly<Record<string, string>>;
  readonly tenantEnv?: Readonly<Record<string, string>>;
  readonly instances?: number;
  /** Begins with an empty tenant. */
  readonly fresh?: boolean;
  /** The tenant's clock before the app asks what time it is. */
  readonly now?: string;
  readonly tell?: Tell;
  readonly onLine?: (child: string, line: string, stream: 'out' | 'err') => void;
}

export interface Running {
  readonly tenant: Child;
  readonly apps: readonly Child[];
  /** `http://127.0.0.1:<port>` of the tenant, and of each instance of the app. */
  readonly tenantUrl: string;
  readonly appUrls: readonly string[];
  /** Starts an instance more, or one again on the port of one that is gone. */
  startApp(port?: number): Promise<{ child: Child; url: string }>;
  stop(): Promise<void>;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch (error) {
    // Nobody listens yet, or it is too busy starting to answer in time. By name: a test runner has classes of its own.
    if (['TypeError', 'TimeoutError'].includes((error as Error).name)) return false;
    throw error;
  }
}

async function waitUntilReady(child: Child, url: string): Promise<void> {
  const end = Date.now() + READY_MS;
  while (!(await answers(url))) {
    if (!child.isRunning())
      throw new StartProblem(`${child.name} stopped while it was starting.\n${child.lastWords()}`);
    if (Date.now() > end)
      throw new StartProblem(`${child.name} was not ready after ${READY_MS / 1000} s.\n${child.lastWords()}`);
    await sleep(50);
  }
}

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Makes the lists, as an administrator would. */
async function provision(localPort: number, tenantUrl: string, env: Readonly<Record<string, string>>): Promise<void> {
  const answer = await post(`${tenantUrl}/identity/token`, { person: 'admin', audience: 'graph' });
  const { access_token: token } = z.object({ access_token: z.string() }).parse(await answer.json());
  const { GRAPH_SITE_ID = '', GRAPH_ORIGIN = '' } = appEnvironment(localPort, '');
  const child = startChild({
    name: 'Provisioning',
    script: 'sharepoint/provisionMain.js',
    env: { ...env, GRAPH_SITE_ID, GRAPH_ORIGIN, GRAPH_TOKEN: token },
  });
  if ((await child.ended) !== 0) throw new StartProblem(`The lists could not be made.\n${child.lastWords()}`);
}

async function firstSecretary(tenantUrl: string): Promise<string> {
  const everybody = people.parse(await (await fetch(`${tenantUrl}/identity/people`)).json());
  const secretary = everybody.find(({ part }) => part === 'secretary');
  if (!secretary) throw new StartProblem('The embedded tenant has no secretary.');
  return `${secretary.tid}:${secretary.oid}`;
}

/** The processes of one run: started one after the other, ended together, the tenant last. */
class Family {
  readonly children: Child[] = [];
  readonly tenantUrl: string;

  constructor(private readonly setting: StartSetting) {
    this.tenantUrl = `http://127.0.0.1:${setting.localPort}`;
  }

  #start(child: Omit<ChildSetting, 'onLine'>): Child {
    const { onLine } = this.setting;
    const started = startChild({ ...child, onLine: (line, stream) => onLine?.(child.name, line, stream) });
    this.children.push(started);
    return started;
  }

  async startTenant(): Promise<Child> {
    const { localPort, port, dataDir, fresh = false, tenantEnv, tell } = this.setting;
    const child = this.#start({
      name: 'The embedded tenant',
      script: 'local/tenant.js',
      args: fresh ? ['--fresh'] : [],
      env: {
        LOCAL_PORT: String(localPort),
        DATA_DIR: path.resolve(dataDir),
        APP_URL: `http://localhost:${port}`,
        ...tenantEnv,
      },
    });
    const ready = waitUntilReady(child, `${this.tenantUrl}/healthz`);
    await withProgress('starting the embedded tenant', ready, tell);
    return child;
  }

  async startApp(secretary: string, port: number): Promise<{ child: Child; url: string }> {
    const { localPort, dataDir, env, tell } = this.setting;
    const own = { PORT: String(port), DATA_DIR: path.resolve(dataDir) };
    const child = this.#start({
      name: 'The app',
      script: 'main.js',
      env: { ...appEnvironment(localPort, secretary, `http://localhost:${this.setting.port}`), ...own, ...env },
    });
    const url = `http://localhost:${port}`;
    await withProgress('starting the app', waitUntilReady(child, `${url}/readyz`), tell);
    return { child, url };
  }

  async stop(): Promise<void> {
    const [tenant, ...apps] = this.children;
    await Promise.all(apps.map((child) => child.stop()));
    await tenant?.stop();
  }
}

/**
 * Starts an embedded tenant and `instances` of the app on it, provisioned and ready. Throws `StartProblem`, and leaves nothing
 * running then.
 */
export async function startTenantAndApp(setting: StartSetting): Promise<Running> {
  const { port, localPort, dataDir, instances = 1, now, env = {}, tell } = setting;
  await requireFreePort(localPort, 'LOCAL_PORT');
  await requireFreePort(port, 'PORT');
  const family = new Family(setting);
  const { tenantUrl } = family;
  try {
    const tenant = await family.startTenant();
    if (now !== undefined) await post(`${tenantUrl}/clock`, { now });
    if (!isProvisioned(dataDir)) {
      await withProgress('making the lists', provision(localPort, tenantUrl, env), tell);
      markProvisioned(dataDir);
    }
    const secretary = await firstSecretary(tenantUrl);
    const apps = [await family.startApp(secretary, port)];
    while (apps.length < instances) apps.push(await family.startApp(secretary, await freePort()));
    return {
      tenant,
      apps: apps.map(({ child }) => child),
      tenantUrl,
      appUrls: apps.map(({ url }) => url),
      startApp: async (again) => family.startApp(secretary, again ?? (await freePort())),
      stop: () => family.stop(),
    };
  } catch (error) {
    await family.stop();
    throw error;
  }
}
