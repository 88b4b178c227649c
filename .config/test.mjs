/**
 * `npm test`: the stages below in turn, stopping at the first that fails; `unit` runs the quick part only.
 * The last line is the sum of all tests, alone on its line: "N passed, N failed".
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runJest } from './jestRun.mjs';
import { run, withProgress } from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const results = 'node_modules/.cache/semje-tests';
const node = (...args) => run(process.execPath, args, { NODE_OPTIONS: '' });
const sum = { passed: 0, failed: 0 };

const check =
  (label, ...args) =>
  () =>
    withProgress(label, () => node(...args));

/** Runs one jest project and adds its figures. Files that cannot even be loaded count as failed tests. */
const jest = (project, workers) => async () => {
  const { outcome, code } = await runJest(project, workers);
  if (!outcome) return code || 1;
  sum.passed += outcome.numPassedTests;
  sum.failed += outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
  return code;
};

const unit = { name: 'unit tests', go: jest('unit', 2) };
const all = [
  { name: 'types', go: check('type-checking', 'node_modules/typescript/bin/tsc', '-p', '.', '--noEmit') },
  {
    name: 'lint',
    go: check(
      'eslint',
      'node_modules/eslint/bin/eslint.js',
      '-c',
      '.config/eslint.config.mjs',
      '--max-warnings=0',
      '.',
    ),
  },
  {
    name: 'format',
    go: check(
      'prettier',
      ...['node_modules/prettier/bin/prettier.cjs', '--config', '.config/prettier.json'],
      ...['--ignore-path', '.config/prettierignore', '--log-level=warn', '--check', '.'],
    ),
  },
  {
    name: 'import rules',
    go: check(
      'dependency-cruiser',
      ...[
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.config/dependency-cruiser.cjs',
        'src',
      ],
    ),
  },
  unit,
  { name: 'integration', go: jest('integration', 1) },
  { name: 'stories', go: jest('stories', 1) },
  { name: 'browser', go: jest('browser', 2) },
];

const stages = process.argv[2] === 'unit' ? [unit] : all;
mkdirSync(results, { recursive: true });
for (const [index, stage] of stages.entries()) {
  console.log(`\n[${index + 1}/${stages.length}] ${stage.name}`);
  const failedBefore = sum.failed;
  const code = await stage.go();
  if (code === 0) continue;
  console.log(`\n${stage.name} failed.`);
  if (sum.failed === failedBefore) sum.failed += 1;
  process.exitCode = 1;
  break;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
