import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { CONDITION, REASON } from './scene.js';
import { givenHere } from './sceneOfWriting.js';
import { ACCIDENT, isStray, type Language } from '../../support/languageWords.js';

/** All that people have written or are called: it stays as it is, whatever the language. */
const given: readonly string[] = (() => {
  const strings: string[] = [CONDITION, REASON, ...givenHere];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const file of ['seed/applications', 'people/more-og-romsdal'])
    collect(JSON.parse(readFileSync(`src/local/${file}.json`, 'utf8')));
  return [...new Set(strings)].filter((text) => text.length > 3).sort((a, b) => b.length - a.length);
})();

const withoutGiven = (text: string): string => given.reduce((left, part) => left.replaceAll(part, ' … '), text);

/** Everything on the page that is read or heard. */
export const shownTexts = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as HTMLElement;
      if (['SCRIPT', 'STYLE', 'IFRAME'].includes(element.tagName)) continue;
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      texts.push(own.map(({ textContent }) => textContent ?? '').join(' '));
      for (const attribute of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(attribute) ?? '');
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
  });

/** Texts that do not belong on a page in this language, but for what people have written themselves. */
export async function strayWords(frame: Frame, language: Language): Promise<string[]> {
  const texts = (await shownTexts(frame)).map(withoutGiven);
  return texts.filter((text) => isStray(text, language));
}

/** The same where cards are, which keep the language in which they were written: only what no language has. */
export const accidents = async (frame: Frame): Promise<string[]> =>
  (await shownTexts(frame)).map(withoutGiven).filter((text) => ACCIDENT.test(text));
