import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StartProblem } from '../../src/local/child.js';
import { freePort } from '../../src/local/freePort.js';
import { startTenantAndApp, type Running } from '../../src/local/processes.js';

let dataDir = '';
let running: Running;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'semje-processes-'));
  running = await startTenantAndApp({
    port: await freePort(),
    localPort: await freePort(),
    dataDir,
    fresh: true,
    instances: 2,
    now: '2024-11-01T08:00:00.000Z',
  });
}, 120_000);
afterAll(async () => {
  await running.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const secretary = 'sekretaer-test-s1';

async function me(appUrl: string): Promise<{ now: string; secretary: boolean }> {
  const answer = await fetch(`${running.tenantUrl}/identity/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: secretary, audience: 'api' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const page = await fetch(`${appUrl}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  return (await page.json()) as { now: string; secretary: boolean };
}

describe('a tenant and two instances of the app', () => {
  it('are ready, know the first secretary, and go by the tenant’s clock', async () => {
    const seen = await Promise.all(running.appUrls.map(me));
    expect(seen.map((one) => one.secretary)).toEqual([true, true]);
    for (const { now } of seen) expect(now.slice(0, 10)).toBe('2024-11-01');
  });

  it('goes on with one instance when the other is killed, and takes it back on its own port', async () => {
    const [first, second] = running.apps;
    const url = running.appUrls[1] ?? '';
    second?.kill('SIGKILL');
    expect(await second?.ended).toBe('SIGKILL');
    expect(first?.isRunning()).toBe(true);
    expect((await me(running.appUrls[0] ?? '')).secretary).toBe(true);

    const again = await running.startApp(Number(new URL(url).port));
    expect(again.url).toBe(url);
    expect((await me(url)).secretary).toBe(true);
  }, 60_000);

  it('leaves nothing running when it cannot start', async () => {
    const localPort = await freePort();
    const starting = startTenantAndApp({
      port: await freePort(),
      localPort,
      dataDir: path.join(dataDir, 'other'),
      fresh: true,
      env: { HELSEFELLESSKAP: 'nowhere' },
    });
    await expect(starting).rejects.toThrow(StartProblem);
    await expect(fetch(`http://127.0.0.1:${localPort}/healthz`)).rejects.toThrow('fetch failed');
  }, 60_000);
});
