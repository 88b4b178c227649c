import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../../src/local/freePort.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST_MS = 120_000;

let dataDir = '';
let started: ChildProcess[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'semje-start-'));
});
afterEach(async () => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
  await rm(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves when it has said this. */
  readonly says: (text: string) => Promise<void>;
}

/** `npm start`, without npm. */
function start(env: Record<string, string>, ...args: string[]): Started {
  const child = spawn(process.execPath, ['dist/src/local/start.js', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, ...env },
  });
  started.push(child);
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      listeners.forEach((listener) => listener());
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (said.includes(text)) resolve();
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying “${text}”:\n${said}`)));
    });
  return { child, said: () => said, ended, says };
}

/** Whether somebody listens there; nobody does when the connection is refused. */
const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const freePorts = async (): Promise<{ PORT: string; LOCAL_PORT: string }> => ({
  PORT: String(await freePort()),
  LOCAL_PORT: String(await freePort()),
});

const occupy = (port: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(Number(port), '127.0.0.1', () => resolve(server));
  });

/** One made-up applicant's own applications, as the tab asks for them. */
async function applicationsOf(person: string, { PORT, LOCAL_PORT }: { PORT: string; LOCAL_PORT: string }) {
  const answer = await fetch(`http://127.0.0.1:${LOCAL_PORT}/identity/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, audience: 'api' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}` };
  const list = await fetch(`http://localhost:${PORT}/api/applications`, { headers });
  return (await list.json()) as { id: string; status: string }[];
}

describe('npm start', () => {
  it(
    'prints the address, has something to play with, keeps it to the next start, and ends when asked',
    async () => {
      const ports = await freePorts();
      const first = start(ports);
      await first.says(`Semje is running. Open  http://localhost:${ports.LOCAL_PORT}/`);
      const mine = await applicationsOf('prosjektleiar-test-k02', ports);
      expect(mine).toEqual([expect.objectContaining({ id: 'felles-legemiddelgjennomgang', status: 'draft' })]);
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(await answers(`http://127.0.0.1:${ports.LOCAL_PORT}/healthz`)).toBe(false);

      const second = start(ports);
      await second.says('Semje is running.');
      expect(second.said()).not.toContain('filling in');
      expect(await applicationsOf('prosjektleiar-test-k02', ports)).toEqual(mine);
      second.child.kill('SIGINT');
      expect(await second.ended).toBe(0);
      expect(await answers(`http://localhost:${ports.PORT}/healthz`)).toBe(false);
    },
    LONGEST_MS,
  );

  it(
    'begins with an empty tenant when told to',
    async () => {
      const ports = await freePorts();
      const { says, said, child, ended } = start(ports, '--fresh');
      await says('Semje is running.');
      expect(said()).not.toContain('filling in');
      expect(await applicationsOf('prosjektleiar-test-k02', ports)).toEqual([]);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
    LONGEST_MS,
  );

  it.each(['PORT', 'LOCAL_PORT'] as const)('says in one sentence that %s is taken', async (name) => {
    const ports = await freePorts();
    const server = await occupy(ports[name]);
    const { said, ended } = start(ports);
    expect(await ended).toBe(1);
    expect(said()).toBe(`Port ${ports[name]} is used by another program: stop it, or choose another with ${name}.\n`);
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    [{ PORT: 'abc' }, [], 'PORT must be a port number, not “abc”.'],
    [{}, ['--sead'], "Unknown option '--sead'"],
    [{}, ['--fresh', '--seed'], 'Choose one of --fresh (an empty tenant) and --seed.'],
  ] as const)('does not guess: %j %j', async (env, args, sentence) => {
    const { said, ended } = start({ ...(await freePorts()), ...env }, ...args);
    expect(await ended).toBe(1);
    expect(said()).toContain(sentence);
  });
});
