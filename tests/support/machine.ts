import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startChild, type Child } from '../../src/local/child.js';
import { freePort } from '../../src/local/freePort.js';
import { appEnvironment, graphSiteId } from '../../src/local/settings.js';

const READY_MS = 60_000;

const held = z.array(
  z.object({ id: z.number(), when: z.string(), kind: z.string(), method: z.string(), url: z.string() }),
);
export type HeldCall = z.infer<typeof held>[number];

const rules = z.object({ faults: z.array(z.object({ used: z.number() })) });

const counters = z.object({
  total: z.number(),
  calls: z.array(
    z.object({ number: z.number(), kind: z.string(), method: z.string(), url: z.string(), at: z.string() }),
  ),
});
export type CountedCall = z.infer<typeof counters>['calls'][number];

export const ask = async (url: string, method = 'GET', body?: object): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const init = { method, signal: AbortSignal.timeout(20_000), ...(body && { headers, body: JSON.stringify(body) }) };
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** Not up yet is no error: somebody asks again. */
const isUp = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/**
 * An embedded tenant and instances of the app on it, each of which may be killed and started again on its port. What the tenant
 * holds can be kept and put back: the ports are the same for as long as this exists, since they stand in what is kept.
 */
export class Machine {
  tenant: Child | undefined;
  readonly apps = new Map<number, Child>();
  secretary = '';
  #lines: string[] = [];
  /** Every line that the apps have written, of those that are gone too. */
  readonly logged: string[] = [];

  private constructor(
    readonly folder: string,
    readonly localPort: number,
    readonly ports: readonly number[],
  ) {}

  static async make(instances = 1): Promise<Machine> {
    const ports: number[] = [];
    while (ports.length <= instances) ports.push(await freePort());
    const [localPort = 0, ...appPorts] = ports;
    return new Machine(await mkdtemp(path.join(tmpdir(), 'semje-chaos-')), localPort, appPorts);
  }

  get tenantUrl(): string {
    return `http://127.0.0.1:${this.localPort}`;
  }

  appUrl(instance = 0): string {
    return `http://localhost:${this.ports[instance] ?? 0}`;
  }

  /** The newest lines of the processes, for whoever must find out what went wrong. */
  lastWords(): string {
    return this.#lines.slice(-40).join('\n');
  }

  #start(name: string, script: string, env: Record<string, string>): Child {
    const onLine = (line: string): void => {
      this.#lines.push(`${name}: ${line}`);
      if (name.startsWith('app')) this.logged.push(line);
    };
    return startChild({ name, script, env, onLine });
  }

  async startTenant(unitsPerMinute = 1_000_000): Promise<void> {
    const env = { LOCAL_PORT: String(this.localPort), DATA_DIR: this.folder, APP_URL: this.appUrl() };
    this.tenant = this.#start('tenant', 'local/tenant.js', { ...env, UNITS_PER_MINUTE: String(unitsPerMinute) });
    await this.#untilUp(this.tenant, `${this.tenantUrl}/healthz`);
  }

  /** Makes the lists, as an administrator would, and notes who the first secretary is. */
  async provision(): Promise<void> {
    const token = await this.token('admin', 'graph');
    const { GRAPH_ORIGIN = '' } = appEnvironment(this.localPort, '');
    const env = { GRAPH_SITE_ID: graphSiteId, GRAPH_ORIGIN, GRAPH_TOKEN: token };
    const ended = await this.#start('provision', 'sharepoint/provisionMain.js', env).ended;
    if (ended !== 0) throw new Error(`The lists could not be made.\n${this.lastWords()}`);
    const people = z.array(z.object({ tid: z.string(), oid: z.string(), part: z.string().optional() }));
    const everybody = people.parse(await ask(`${this.tenantUrl}/identity/people`));
    const secretary = everybody.find(({ part }) => part === 'secretary');
    this.secretary = secretary ? `${secretary.tid}:${secretary.oid}` : '';
  }

  /** Starts an instance and does not wait for it. */
  startApp(instance = 0): Child {
    const port = String(this.ports[instance] ?? 0);
    const env = { ...appEnvironment(this.localPort, this.secretary), PORT: port, DATA_DIR: this.folder };
    const child = this.#start(`app ${instance + 1}`, 'main.js', env);
    this.apps.set(instance, child);
    return child;
  }

  async appReady(instance = 0): Promise<void> {
    const child = this.apps.get(instance);
    if (child) await this.#untilUp(child, `${this.appUrl(instance)}/readyz`);
  }

  /** SIGKILL: nothing of it gets to say goodbye. */
  async killApp(instance = 0): Promise<void> {
    const child = this.apps.get(instance);
    child?.kill('SIGKILL');
    await child?.ended;
  }

  async #untilUp(child: Child, url: string): Promise<void> {
    for (const end = Date.now() + READY_MS; !(await isUp(url)); await sleep(50)) {
      if (!child.isRunning() || Date.now() > end) throw new Error(`${child.name} does not start.\n${this.lastWords()}`);
    }
  }

  async stopApps(): Promise<void> {
    await Promise.all([...this.apps.values()].map((child) => child.stop()));
    this.apps.clear();
  }

  async stop(): Promise<void> {
    await this.stopApps();
    await this.tenant?.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Keeps what the tenant holds. Everything is stopped first. */
  async keep(name: string): Promise<void> {
    await this.stop();
    await cp(path.join(this.folder, 'tenant'), path.join(this.folder, name), { recursive: true });
  }

  /** Puts back what was kept, in a tenant started anew and without an app. */
  async putBack(name: string): Promise<void> {
    await this.stop();
    await rm(path.join(this.folder, 'tenant'), { recursive: true, force: true });
    await cp(path.join(this.folder, name), path.join(this.folder, 'tenant'), { recursive: true });
    this.#lines = [];
    await this.startTenant();
  }

  async token(person: string, audience: 'graph' | 'api' | 'bot'): Promise<string> {
    const answer = await ask(`${this.tenantUrl}/identity/token`, 'POST', { person, audience });
    return z.object({ access_token: z.string() }).parse(answer).access_token;
  }

  async fault(rule: object): Promise<void> {
    await ask(`${this.tenantUrl}/faults`, 'POST', rule);
  }

  /** Answers how often each fault was used. */
  async clearFaults(): Promise<readonly number[]> {
    const { faults } = rules.parse(await ask(`${this.tenantUrl}/faults`));
    await ask(`${this.tenantUrl}/faults`, 'DELETE');
    return faults.map(({ used }) => used);
  }

  async held(): Promise<readonly HeldCall[]> {
    return held.parse(await ask(`${this.tenantUrl}/faults/held`));
  }

  async advanceClock(advanceMs: number): Promise<void> {
    await ask(`${this.tenantUrl}/clock`, 'POST', { advanceMs });
  }

  async resetCounters(): Promise<void> {
    await ask(`${this.tenantUrl}/counters`, 'DELETE');
  }

  /** What the apps have asked of the tenant since the counters were reset. */
  async calls(): Promise<readonly CountedCall[]> {
    return counters.parse(await ask(`${this.tenantUrl}/counters?last=5000`)).calls;
  }
}
