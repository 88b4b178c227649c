import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const tracked = (...patterns: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && existsSync(path));
const text = (path: string) => readFileSync(path, 'utf8');
const documents = tracked('*.md');
const program = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(text('package.json')));

describe.each(documents)('%s', (document) => {
  it('links only to what is there', () => {
    const links = [...text(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '');
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const named = [...text(document).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in program.scripts))).toEqual([]);
  });
});

describe('package.json', () => {
  it('runs only programs that there are sources of', () => {
    const run = Object.values(program.scripts).flatMap((script) => /\bdist\/(\S+)\.js/.exec(script)?.[1] ?? []);
    expect(run.filter((path) => !existsSync(`${path}.ts`))).toEqual([]);
  });

  it('builds every program that it runs', () => {
    const built = [...(/^const folders = (.*)$/m.exec(text('.config/build.mjs'))?.[1] ?? '').matchAll(/'([^']+)'/g)];
    const folders = built.map(([, folder]) => `${folder ?? ''}/`);
    const run = Object.values(program.scripts).flatMap((script) => /\bdist\/(\S+)\.js/.exec(script)?.[1] ?? []);
    expect(run.filter((path) => !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  it.each(Object.keys({ ...program.dependencies, ...program.devDependencies }))('says why %s is here', (name) => {
    expect(text('docs/dependencies.md')).toContain(`\`${name}\``);
  });

  it('names no package that is not here', () => {
    const rows = text('docs/dependencies.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !(name in { ...program.dependencies, ...program.devDependencies }))).toEqual([]);
  });
});
