import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Entity } from './recordedClient.js';
import { freePort } from '../../src/local/freePort.js';
import { site } from './runningTenant.js';

/** The process as `npm start` runs it: from dist, which the tests' set-up has built. */
const program = 'dist/src/local/tenant.js';
let port: number;
let folder: string;
let child: ChildProcess | undefined;

async function start(...more: string[]): Promise<void> {
  const environment = { ...process.env, LOCAL_PORT: String(port), DATA_DIR: folder };
  child = spawn(process.execPath, [program, ...more], { env: environment, stdio: 'ignore' });
  for (let tries = 0; tries < 300; tries++) {
    const ok = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await sleep(50);
  }
  throw new Error('The tenant did not start.');
}

async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  child = undefined;
}

async function send(
  person: string,
  method: string,
  where: string,
  body?: object,
): Promise<{ status: number; body: Entity }> {
  const headers = { 'content-type': 'application/json' };
  const asked = await fetch(`http://127.0.0.1:${port}/identity/token`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ person, audience: 'graph' }),
  });
  const { access_token: token } = (await asked.json()) as { access_token: string };
  const init = {
    method,
    headers: { ...headers, authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
  const answer = await fetch(`http://127.0.0.1:${port}${where}`, init);
  return { status: answer.status, body: (await answer.json()) as Entity };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'semje-process-'));
  port = await freePort();
});
afterEach(() => stop('SIGKILL'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded tenant’s process', () => {
  it('answers on both names of loopback', async () => {
    await start();
    const hosts = ['127.0.0.1', 'localhost'];
    const answers = await Promise.all(hosts.map((host) => fetch(`http://${host}:${port}/healthz`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  }, 30_000);

  it('keeps everything it answered through a SIGKILL, and forgets it when told to begin afresh', async () => {
    await start();
    await send('admin', 'POST', `${site}/lists`, { displayName: 'Journal', columns: [{ name: 'Key', text: {} }] });
    const rows = Array.from({ length: 20 }, (_, number) =>
      send('app', 'POST', `${site}/lists/Journal/items`, { fields: { Key: `k${number}` } }),
    );
    expect((await Promise.all(rows)).every(({ status }) => status === 201)).toBe(true);
    await stop('SIGKILL');
    await start();
    expect((await send('app', 'GET', `${site}/lists/Journal/items`)).body.value).toHaveLength(20);
    await stop('SIGTERM');
    await start('--fresh');
    expect((await send('app', 'GET', `${site}/lists/Journal`)).status).toBe(404);
  }, 60_000);
});
