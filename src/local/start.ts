import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartProblem, type Child } from './child.js';
import { worthSeeing } from './childLine.js';
import { startTenantAndApp, type Running } from './processes.js';
import { withProgress } from './progress.js';
import { seedTenant } from './seed/seedTenant.js';
import { StoryStuck } from './story/waiting.js';

const USAGE = 'Usage: npm start [-- --fresh | --seed]';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function readArguments(): { fresh: boolean; seed: boolean } {
  try {
    const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, seed: { type: 'boolean' } } });
    const { fresh = false, seed = false } = values;
    if (fresh && seed) throw new StartProblem(`Choose one of --fresh (an empty tenant) and --seed.\n${USAGE}`);
    return { fresh, seed };
  } catch (error) {
    throw error instanceof TypeError ? new StartProblem(`${error.message}\n${USAGE}`) : error;
  }
}

function readPort(name: string, usual: number): number {
  const port = Number(process.env[name] ?? usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartProblem(`${name} must be a port number, not “${process.env[name]}”.`);
  return port;
}

const welcome = (url: string): string => `
Semje is running. Open  ${url}/

  Choose who you are at the top of the page, or begin with one of these:
  the secretariat      ${url}/?person=sekretaer-test-s1
  an applicant         ${url}/?person=prosjektleiar-test-k02
  a municipal leader   ${url}/?person=kommunalsjef-test-giske
  the committee chair  ${url}/?person=leiar-test-h1

  This is a tenant of its own on this machine, not Microsoft Teams. Ctrl+C stops it.
`;

/** The first of the processes to end, when nobody asked it to. */
async function firstToEnd({ tenant, apps }: Running): Promise<Child> {
  return Promise.race([tenant, ...apps].map((child) => child.ended.then(() => child)));
}

/** Seeds; a mark stands while it is under way, so that a start that was cut off begins again from nothing. */
async function seed({ tenantUrl, appUrls }: Running, mark: string): Promise<void> {
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(
    mark,
    'A seed is under way. It is played again from the beginning if this file is still here at the next start.\n',
  );
  await withProgress('filling in people, a call and applications', seedTenant(tenantUrl, appUrls[0] ?? ''), tell);
  rmSync(mark, { force: true });
}

/** Ctrl+C, or whoever ends processes: then everything ends as it should. */
const stopWanted = new Promise<'stop'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('stop'));
});

/** Until somebody stops it (0) or one of the processes ends by itself (1). */
async function runUntilTheEnd(running: Running, localPort: number, seeding: Promise<void>): Promise<number> {
  const died = firstToEnd(running);
  const isSeeded = await Promise.race([seeding.then(() => 'seeded' as const), stopWanted, died]);
  if (isSeeded === 'seeded') tell(welcome(`http://localhost:${localPort}`));
  // What the seed still asks for fails with the processes, and nobody waits for it any more.
  else seeding.catch(() => undefined);
  const end = await Promise.race([stopWanted, died]);
  if (end === 'stop') return 0;
  process.stderr.write(`${end.name} stopped unexpectedly, so everything is stopped.\n${end.lastWords()}\n`);
  return 1;
}

/** `npm start`: the app beside a tenant of its own, until somebody stops it. Answers the exit code. */
async function main(): Promise<number> {
  const wanted = readArguments();
  const [port, localPort] = [readPort('PORT', 3978), readPort('LOCAL_PORT', 3979)];
  const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.local');
  const mark = path.join(dataDir, 'seeding');
  const isFirst = !existsSync(path.join(dataDir, 'tenant', 'tenant.db')) || existsSync(mark);
  const isSeeded = wanted.seed || (isFirst && !wanted.fresh);
  if (wanted.fresh) rmSync(mark, { force: true });
  const starting = startTenantAndApp({
    port,
    localPort,
    dataDir,
    fresh: wanted.fresh || isSeeded,
    tell,
    onLine: (child, line, stream) => {
      const shown = stream === 'err' ? worthSeeing(child, line) : undefined;
      if (shown !== undefined) process.stderr.write(`${shown}\n`);
    },
  });
  const running = await Promise.race([starting, stopWanted]);
  // Children that are still starting end with this process.
  if (running === 'stop') process.exit(0);
  try {
    return await runUntilTheEnd(running, localPort, isSeeded ? seed(running, mark) : Promise.resolve());
  } finally {
    await running.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StartProblem || error instanceof StoryStuck)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
