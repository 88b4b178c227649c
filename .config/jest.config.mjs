import { fileURLToPath } from 'node:url';

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];
const common = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': swc },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
const kind = (displayName, testMatch, more = {}) => ({ ...common, displayName, testMatch, ...more });

/** *.test.ts is quick and in one process; *.integration.ts starts real processes (those in stories play whole calls); tests/e2e drives Chromium. */
export default {
  projects: [
    kind('unit', ['<rootDir>/tests/**/*.test.ts']),
    kind('unit', ['<rootDir>/tests/**/*.test.tsx'], { testEnvironment: '<rootDir>/.config/jsdomEnvironment.mjs' }),
    kind('integration', ['<rootDir>/tests/**/*.integration.ts'], {
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '/tests/stories/'],
    }),
    kind('stories', ['<rootDir>/tests/stories/**/*.integration.ts']),
    kind('browser', ['<rootDir>/tests/e2e/**/*.e2e.ts']),
  ],
};
