import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { worthSeeing } from './childLine.js';

/** Something on this machine stands in the way; the message is a whole sentence for whoever started us. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** `dist/src`, whether we run from there or from a test of the sources. */
export const built = fileURLToPath(new URL('../../dist/src/', import.meta.url).href.replace('/dist/dist/', '/dist/'));
const KEPT_LINES = 30;
const STOP_MS = 8000;

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Fulfilled when the process has ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** The newest lines it wrote on stderr. */
  lastWords(): string;
  isRunning(): boolean;
  /** SIGTERM, and SIGKILL for one that does not listen. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

export interface ChildSetting {
  readonly name: string;
  /** Under `dist/src`, `local/tenant.js`. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Each line on stdout (`out`) and stderr (`err`). */
  readonly onLine?: (line: string, stream: 'out' | 'err') => void;
}

function eachLine(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream?.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}

/** Nobody of ours may outlive us, however we end. */
const living = new Set<ChildProcess>();
process.on('exit', () => living.forEach((child) => child.kill('SIGTERM')));

const endOf = (child: ChildProcess): Promise<number | NodeJS.Signals> =>
  new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1));
  }).finally(() => living.delete(child));

/** Starts one of our own programs. Throws `StartProblem` when it has not been built. */
export function startChild({ name, script, args = [], env, onLine }: ChildSetting): Child {
  const file = `${built}${script}`;
  if (!existsSync(file)) throw new StartProblem(`${name} has not been built: run “npm run build” first.`);
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  living.add(child);
  const words: string[] = [];
  eachLine(child.stdout, (line) => onLine?.(line, 'out'));
  eachLine(child.stderr, (line) => {
    words.push(line);
    if (words.length > KEPT_LINES) words.shift();
    onLine?.(line, 'err');
  });
  const ended = endOf(child);
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    name,
    pid: child.pid ?? 0,
    ended,
    lastWords: () => words.flatMap((line) => worthSeeing(name, line) ?? []).join('\n'),
    isRunning,
    kill: (signal) => void child.kill(signal),
    async stop() {
      if (!isRunning()) return;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Throws `StartProblem` when somebody else listens there. `setting` is what to change. */
export const requireFreePort = (port: number, setting: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is used by another program' : `cannot be used (${error.message})`;
      reject(new StartProblem(`Port ${port} ${why}: stop it, or choose another with ${setting}.`));
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
