/**
 * Runs before `npm start` and `npm test`, on a fresh clone too: so it may use nothing but Node itself.
 * `node .config/setup.mjs start|test|unit`: packages for all; Chromium and readers of PDF for test; what is stale is built for start and test.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, withProgress } from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const mark = 'node_modules/.semje-lock';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

class Stop extends Error {}

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Somebody may have run `npm ci` or `npm install` by hand: npm then leaves its own account of what it installed. */
function npmInstalledThisLock() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(hidden)) return false;
  const installed = readJson(hidden).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.devOptional || installed[path]?.version === wanted.version,
  );
}

async function packages() {
  const wanted = lockHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync('node_modules/.package-lock.json'))
    return;
  if (!npmInstalledThisLock()) {
    const code = await withProgress('installing packages (npm ci)', () =>
      run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
    );
    if (code !== 0) throw new Stop('npm ci failed; the reason stands above.');
  }
  writeFileSync(mark, wanted);
}

/** Debian packages, where we may install them; else a sentence that says what to do. */
async function debian(what, list, isThere, advice) {
  if (isThere()) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) throw new Stop(advice);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const code = await withProgress(`installing ${what} (apt-get)`, async () => {
    const updated = await run('apt-get', ['-qq', 'update'], quiet);
    return updated || run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...list], quiet);
  });
  if (code !== 0 || !isThere()) throw new Stop(advice);
}

/** Documents are read again by others than the one who wrote them: poppler's tools, and qpdf. */
async function pdfReaders() {
  const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
  const list = ['poppler-utils', 'qpdf'];
  const advice = `The tests of documents need pdftotext, pdfinfo, pdffonts, pdftoppm and qpdf: run "sudo apt-get install ${list.join(' ')}".`;
  const tools = ['pdftotext', 'pdfinfo', 'pdffonts', 'pdftoppm', 'qpdf'];
  await debian('readers of PDF', list, () => tools.every(onPath), advice);
}

async function chromium() {
  const wanted = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const list = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
  const advice = `The browser tests need Chromium at ${wanted}: run "sudo apt-get install ${list.join(' ')}", or set CHROMIUM to where it is.`;
  if (process.env.CHROMIUM && !existsSync(wanted)) throw new Stop(advice);
  await debian('Chromium', list, () => existsSync(wanted), advice);
}

async function build() {
  if ((await run(process.execPath, ['.config/build.mjs'])) !== 0)
    throw new Stop('The build failed; the reason stands above.');
}

const purpose = process.argv[2] ?? 'start';
try {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Semje needs Node 20.19 or newer; this is ${process.versions.node}.`);
  await packages();
  if (purpose === 'test') {
    await chromium();
    await pdfReaders();
  }
  if (purpose !== 'unit') await build();
} catch (problem) {
  if (!(problem instanceof Stop)) throw problem;
  console.error(problem.message);
  // The tests' last line, for whoever reads only that.
  if (purpose !== 'start') console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
