import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  ['an Entra client secret', /(?<![A-Za-z0-9~_.-])[A-Za-z0-9_~.-]{3}\d?Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9~_.-])/],
  ['a storage account key', /AccountKey=[A-Za-z0-9+/]{80,}==/],
  ['a key of a cloud', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a token of a code host or registry', /\b(?:gh[pousr]|npm)_[A-Za-z0-9]{36,}\b/],
  ['a signed address', /[?&]sig=[A-Za-z0-9%+/]{30,}/],
  // What the configuration is given at run time stands in no file: there is no client secret at all.
  ['a secret given a value', /\b(?:client_?secret|bot_?password)["']?\s*[:=]\s*["'][^"'${}<>\s]{8,}["']/i],
];
const PICTURES = ['.png', '.ico', '.woff', '.woff2', '.ttf', '.pdf', '.docx', '.xlsx'];

const files = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !PICTURES.includes(extname(file)) && statSync(file).size < 5_000_000);

describe('the repository (security G7)', () => {
  it('holds no secret', () => {
    const found = files().flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return SECRETS.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${file}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  it('would see one', () => {
    const sample = ['-----BEGIN PRIV', 'ATE KEY-----'].join('');
    expect(SECRETS.some(([, pattern]) => pattern.test(sample))).toBe(true);
  });
});
