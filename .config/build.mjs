/**
 * Builds what is stale into dist/: server code file by file with swc, the two browser programs with Vite.
 * dist/.built.json says what each output was made from (SHA-256), so that a changed clock or branch fools nobody.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { withProgress } from './progress.mjs';
import { viteTargets, viteOptions } from './vite.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const account = 'dist/.built.json';
const folders = ['src', 'tests/bench', 'tests/chaos', 'tests/requirements', 'tests/support', 'tests/writing'];
const browser = viteTargets.map((t) => `${t.root}/`);
/** What the tests need of the tab without a browser: the draft for a crowd that writes, the sheet for the bench of documents. */
const alsoOfBrowser = ['src/tab/pages/application/draft/', 'src/tab/pages/register/sheet/register', 'src/tab/files/'];
const tools = ['.config/build.mjs', '.config/vite.config.mjs', 'package-lock.json'];

const hash = async (paths) => {
  const sum = createHash('sha256');
  for (const path of [...paths].sort())
    sum.update(`${path}\0`).update(existsSync(path) ? await readFile(path) : 'gone');
  return sum.digest('hex');
};

async function serverFiles() {
  const found = [];
  for (const folder of folders.filter(existsSync)) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = `${entry.parentPath}/${entry.name}`.split(sep).join('/');
      if (entry.isFile() && /\.(ts|json)$/.test(path) && !path.endsWith('.d.ts')) found.push(path);
    }
  }
  const isIn = (path, roots) => roots.some((folder) => path.startsWith(folder));
  return found.filter((path) => !isIn(path, browser) || isIn(path, alsoOfBrowser));
}

const outputOf = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;

async function compile(path) {
  const out = outputOf(path);
  await mkdir(dirname(out), { recursive: true });
  if (path.endsWith('.json')) return copyFile(path, out);
  const { code, map } = await transformFile(path, {
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    sourceFileName: relative(dirname(out), path),
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  });
  await writeFile(out, `${code}\n//# sourceMappingURL=${out.split('/').at(-1)}.map\n`);
  await writeFile(`${out}.map`, map);
}

async function buildServer(before, toolsHash) {
  const now = {};
  for (const path of await serverFiles()) now[path] = await hash([path]);
  const same = before.tools === toolsHash ? (before.server ?? {}) : {};
  const stale = Object.keys(now).filter((path) => same[path] !== now[path] || !existsSync(outputOf(path)));
  const gone = Object.keys(before.server ?? {}).filter((path) => !(path in now));
  await Promise.all(
    gone.flatMap((path) => [outputOf(path), `${outputOf(path)}.map`]).map((p) => rm(p, { force: true })),
  );
  if (stale.length > 0) await withProgress(`compiling ${stale.length} files`, () => Promise.all(stale.map(compile)));
  return now;
}

async function buildBrowser(target, before, toolsHash) {
  if (!existsSync(`${target.root}/index.html`)) return undefined;
  const known = before.browser?.[target.name];
  const fresh =
    before.tools === toolsHash && known && existsSync(target.outDir) && (await hash(known.inputs)) === known.hash;
  if (fresh) return known;
  const { build } = await import('vite');
  const inputs = new Set();
  await withProgress(`bundling ${target.name}`, () => build(viteOptions(target, inputs)));
  return { inputs: [...inputs], hash: await hash(inputs) };
}

const before = existsSync(account) ? JSON.parse(await readFile(account, 'utf8')) : {};
const toolsHash = await hash(tools);
const after = { tools: toolsHash, server: await buildServer(before, toolsHash), browser: {} };
for (const target of viteTargets) {
  try {
    const made = await buildBrowser(target, before, toolsHash);
    if (made) after.browser[target.name] = made;
  } catch (problem) {
    console.error(`${target.name}: ${problem.message}`);
    process.exitCode = 1;
  }
}
await mkdir('dist', { recursive: true });
await writeFile(account, JSON.stringify(after));
