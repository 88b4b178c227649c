import { existsSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';

const results = 'node_modules/.cache/semje-tests';
/** After its last test jest has this long to end by itself. */
const PATIENCE_MS = 30_000;
const jest = 'node_modules/jest/bin/jest.js';
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

const arguments_ = (project, workers, outputFile) => [
  ...['-c', '.config/jest.config.mjs', '--selectProjects', project, '--passWithNoTests'],
  ...[`--maxWorkers=${workers}`, '--json', `--outputFile=${outputFile}`, '--silent=false'],
  // Not how quick it is, but that it does not hang: machines are shared.
  ...['--testTimeout=20000', '--reporters=default'],
];

/** What keeps a process from ending, as its diagnostic report says: sockets, children and timers, each on a line. */
function whatIsOpen(reportFile) {
  if (!existsSync(reportFile)) return '  It wrote no report.';
  const handles = JSON.parse(readFileSync(reportFile, 'utf8')).libuv;
  const open = handles.filter(({ is_active, is_referenced }) => is_active && is_referenced);
  return open.map(({ address: _, ...handle }) => `  ${JSON.stringify(handle)}`).join('\n');
}

/** Ends a jest that has written its results and does not go: the results count, and what held it is told. */
async function endThe(child, project, reportFile) {
  child.kill('SIGUSR2');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  console.log(
    `\nThe tests of “${project}” are done, and something of theirs was still open:\n${whatIsOpen(reportFile)}`,
  );
  process.kill(-child.pid, 'SIGKILL');
}

/** Whoever stops us, with Ctrl-C for one, stops a group of processes that is not ours. */
function stopWithUs(child) {
  const signals = ['SIGINT', 'SIGTERM'];
  const stop = (signal) => {
    process.kill(-child.pid, signal);
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, stop);
  return () => signals.forEach((signal) => process.off(signal, stop));
}

/**
 * Runs the tests of one jest project. Answers jest's own account of them, undefined where it could write none, and its exit
 * code. A test that leaves something open may not hold up the whole.
 */
export function runJest(project, workers) {
  const outputFile = `${results}/${project}.json`;
  const reportFile = `${results}/${project}.report.json`;
  for (const file of [outputFile, reportFile]) rmSync(file, { force: true });
  const reporting = ['--report-on-signal', '--report-signal=SIGUSR2', `--report-filename=${reportFile}`];
  const args = [...flags, ...reporting, jest, ...arguments_(project, workers, outputFile)];
  return new Promise((resolve, reject) => {
    // A group of its own, so that what a test started ends with it.
    const env = { ...process.env, NODE_OPTIONS: '' };
    const child = spawn(process.execPath, args, { stdio: 'inherit', env, detached: true });
    const leave = stopWithUs(child);
    let writtenAt;
    const watch = setInterval(() => {
      if (writtenAt === undefined && existsSync(outputFile)) writtenAt = Date.now();
      if (writtenAt === undefined || Date.now() - writtenAt < PATIENCE_MS) return;
      clearInterval(watch);
      void endThe(child, project, reportFile);
    }, 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      leave();
      const outcome = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : undefined;
      resolve({ outcome, code: code ?? (outcome?.success === true ? 0 : 1) });
    });
  });
}
