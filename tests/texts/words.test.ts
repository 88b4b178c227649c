import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { hasOtherWords, type Language } from '../support/languageWords.js';

const FOLDER = 'src/texts';

/** All that stands in quotes in a file. So a text that no test ever brings to the screen is read here too. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, read);
  };
  read(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  // A word alone may be a code; and what somebody wants to reach is called «å nå» in nynorsk too.
  return texts.filter((text) => text.trim().includes(' ')).map((text) => text.replaceAll('vil nå', ''));
}

const LANGUAGES: readonly (readonly [string, Language])[] = [
  ['nn', 'nn-NO'],
  ['nb', 'nb-NO'],
  ['en', 'en-GB'],
];

describe.each(LANGUAGES)('what is written in %s', (folder, language) => {
  it.each(readdirSync(`${FOLDER}/${folder}`))('has no words of another language: %s', (file) => {
    expect(textsIn(`${FOLDER}/${folder}/${file}`).filter((text) => hasOtherWords(text, language))).toEqual([]);
  });
});
