import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { CONDITION, REASON } from './scene.js';
import { givenHere } from './sceneOfWriting.js';

/** Whole words; `\b` knows no æ, ø and å. */
const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(${list.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Words that stand in nearly every English sentence of the product, and are no words in Norwegian. */
const ENGLISH = words(
  ...[
    'the',
    'your',
    'you',
    'with',
    'without',
    'not',
    'are',
    'was',
    'were',
    'has',
    'have',
    'this',
    'that',
    'from',
    'which',
  ],
  ...[
    'applications?',
    'meetings?',
    'vote',
    'ballot',
    'submit',
    'submitted',
    'cancel',
    'saved?',
    'loading',
    'error',
    'please',
  ],
  ...['deadline', 'amount', 'year', 'party', 'parties', 'decisions?', 'waiting', 'closed?', 'search', 'people', 'name'],
);
/** Bokmål that nynorsk writes otherwise, and the other way round. */
const BOKMAAL = words(
  ...['ikke', 'hva', 'hvem', 'noen', 'bare', 'være', 'jeg', 'dere', 'fra', 'hvor', 'nå', 'ennå', 'mer'],
);
const NYNORSK = words(
  ...['ikkje', 'kva', 'kven', 'nokon', 'berre', 'vere', 'eg', 'dykk', 'frå', 'kvar', 'enno', 'meir', 'saman'],
);
/** What a program says when nobody meant it to be read: a missing value, or a key of the texts. */
const ACCIDENT = /(?<!\p{L})(undefined|null|NaN|\[object|[a-z]+\.[a-z]+[A-Z][a-zA-Z]*|[a-z]{3,}[A-Z][a-z]+)(?!\p{L})/u;

/** All that people have written or are called: it stays as it is, whatever the language. */
const given: readonly string[] = (() => {
  const strings: string[] = [CONDITION, REASON, ...givenHere];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const file of ['seed/applications', 'people'])
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

export type Language = 'nn-NO' | 'nb-NO' | 'en-GB';
const WRONG: Record<Language, readonly RegExp[]> = {
  'nn-NO': [ACCIDENT, ENGLISH, BOKMAAL],
  'nb-NO': [ACCIDENT, ENGLISH, NYNORSK],
  'en-GB': [ACCIDENT, BOKMAAL, NYNORSK],
};

/** Texts that do not belong on a page in this language, but for what people have written themselves. */
export async function strayWords(frame: Frame, language: Language): Promise<string[]> {
  const texts = (await shownTexts(frame)).map(withoutGiven);
  return texts.filter((text) => WRONG[language].some((wrong) => wrong.test(text)));
}

/** The same where cards are, which keep the language in which they were written: only what no language has. */
export const accidents = async (frame: Frame): Promise<string[]> =>
  (await shownTexts(frame)).map(withoutGiven).filter((text) => ACCIDENT.test(text));
