import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/grant/party.js';
import { DOCUMENT_STATES, ownWords } from '../support/documentStates.js';

const folder = fileURLToPath(new URL('../golden/documents', import.meta.url));
const LANGUAGES: readonly Language[] = ['nn', 'nb', 'en'];
const isWriting = process.env.GOLDEN === 'write';

/** Words that only the others have. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  nn: /\b(ikke|hva|hvem|hvor|fra|søker|noen|innholdet er|dere|the|and|of|not|application)\b/i,
  nb: /\b(ikkje|kva|kven|frå|søkjar|nokon|henne|dykk|ein|the|and|of|not|application)\b/i,
  en: /\b(ikkje|ikke|ein|en|er|frå|fra|søknad|søknaden|vedlegg)\b/i,
};

describe('documents', () => {
  const documents = Object.entries(DOCUMENT_STATES).flatMap(([name, draw]) =>
    LANGUAGES.map((language) => ({ file: `${name}.${language}.json`, language, document: draw(language) })),
  );

  if (isWriting) {
    mkdirSync(folder, { recursive: true });
    for (const { file, document } of documents)
      writeFileSync(path.join(folder, file), `${JSON.stringify(document, null, 2)}\n`);
  }

  it('each have a file in each language, and no file is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(documents.map(({ file }) => file).sort());
  });

  it.each(documents)(
    '$file says what it did when somebody last looked at it (GOLDEN=write writes it anew)',
    ({ file, document }) => {
      expect(document).toEqual(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    },
  );

  it.each(documents)('$file is in its own language, and has words and no keys', ({ language, document }) => {
    expect(document.language).toBe(language);
    for (const text of ownWords(document)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|NaN|null|[a-z]+\.[a-z]+[A-Z]/);
      expect(text).not.toMatch(FOREIGN[language]);
    }
  });
});
