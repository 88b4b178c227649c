import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/grant/party.js';
import type { Mail } from '../../src/grant/ports.js';
import { MAILS } from '../support/letters.js';

const folder = fileURLToPath(new URL('../golden/mails', import.meta.url));
const LANGUAGES: readonly Language[] = ['nn', 'nb', 'en'];
const isWriting = process.env.GOLDEN === 'write';
const ENGLISH = /\b(the|your|you|and|not|answer|application|deadline|party|parties|by)\b/i;

const asFile = ({ to, subject, html }: Mail): string =>
  `To: ${to.name} <${to.address}>\nSubject: ${subject}\n\n${html}\n`;
const wordsIn = ({ subject, html }: Mail): string => `${subject}\n${html.replace(/<[^>]*>/g, ' ')}`;

describe('mails', () => {
  const mails = Object.entries(MAILS).flatMap(([name, draw]) =>
    LANGUAGES.map((language) => ({ file: `${name}.${language}.html`, language, mail: draw(language) })),
  );

  if (isWriting) {
    mkdirSync(folder, { recursive: true });
    for (const { file, mail } of mails) writeFileSync(path.join(folder, file), asFile(mail));
  }

  it('each have a file in each language, and no file is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(mails.map(({ file }) => file).sort());
  });

  it.each(mails)('$file looks as it did when somebody last looked at it (GOLDEN=write writes it anew)', (one) => {
    expect(asFile(one.mail)).toBe(readFileSync(path.join(folder, one.file), 'utf8'));
  });

  it.each(mails)('$file is in its language, has words and no keys, and a subject of one line', ({ language, mail }) => {
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(wordsIn(mail)).not.toMatch(/undefined|\[object|NaN|null|[a-z]+\.[a-z]+[A-Z]|[A-Z]{2,}_[A-Z]/);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    if (language !== 'en') expect(wordsIn(mail)).not.toMatch(ENGLISH);
  });

  it.each(mails)('$file leads to one place, in the browser, and runs nothing', ({ mail }) => {
    expect(mail.html.match(/href="[^"]*"/g)).toEqual([
      expect.stringMatching(/^href="https:\/\/semje\.example\/tab\/#\//),
    ]);
    expect(mail.html).not.toMatch(/<(script|img|style|b)\b/i);
  });
});
