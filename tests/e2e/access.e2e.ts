import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { textsFor } from '../../src/texts/textsFor.js';
import { findings, sidewaysPx } from './accessibility.js';
import { cardsAndClient, pages } from './support/places.js';
import { openProduct, type Product } from './support/product.js';
import { setTheScene, type Scene } from './support/scene.js';
import type { Shown } from './support/shown.js';
import { tabFrame, tabOf } from './support/tab.js';
import { accidents, strayWords, type Language } from './support/words.js';

jest.setTimeout(60_000);
const SLOWEST_SCENE_MS = 180_000;
const NARROWEST = 320;
/** High enough for most of a page to be in its picture. */
const TALL = 1400;

let on: Product;
let scene: Scene;
beforeAll(async () => {
  on = await openProduct();
  scene = await setTheScene(on);
}, SLOWEST_SCENE_MS);
afterAll(() => on?.stop());

interface Looked {
  readonly page: Page;
  /** The tab where there is one, else the client. */
  readonly frame: Frame;
}

const languageOf = (lang: Language): 'nn' | 'nb' | 'en' => {
  if (lang === 'en-GB') return 'en';
  return lang === 'nb-NO' ? 'nb' : 'nn';
};

const showsTab = ({ view }: Shown): boolean => view === 'semje' || view.endsWith('/app');

/** Opens the place, once. */
async function open({ person, view, sub = '' }: Shown): Promise<Page> {
  return on.asPerson(person, { view, sub: typeof sub === 'string' ? sub : sub(scene), height: TALL });
}

/** The place in a language, when what it is about is there. Another language loads the tab anew. */
async function inLanguage(page: Page, shown: Shown, lang: Language): Promise<Looked> {
  await page.locator('header select:has(option[value="nb-NO"])').selectOption(lang);
  if (showsTab(shown)) {
    const tab = tabOf(page);
    await tab.locator(`html[lang=${lang.slice(0, 2)}] h1`).waitFor();
    await tab.locator('.semje:not(:has(.loading))').waitFor();
    await shown.first?.(tab, textsFor(languageOf(lang)), on);
    return { page, frame: await tabFrame(page) };
  }
  if (shown.view === 'chat' || shown.view.startsWith('team')) await page.locator('.card').last().waitFor();
  return { page, frame: page.mainFrame() };
}

/** Until all that has changed has been painted: what is drawn in two themes at once is nobody's to look at. */
const painted = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function picture({ page, frame }: Looked, { name }: Shown, lang: Language, theme: string): Promise<void> {
  await painted(frame);
  await page.screenshot({
    path: `.screenshots/${name}-${lang.slice(0, 2)}-${theme}-${page.viewportSize()?.width}.png`,
  });
}

/** Words of another language, and whether the page says which it is in. */
async function strays({ page, frame }: Looked, lang: Language): Promise<string[]> {
  const client = page.mainFrame();
  const said = await client.evaluate(() => document.documentElement.lang);
  const found = said === lang.slice(0, 2) ? [] : [`html lang is ${said} in ${lang}`];
  const words = await (frame === client ? accidents(frame) : strayWords(frame, lang));
  return [...found, ...words.map((text) => `${lang}: ${text}`)];
}

const barriers = async (frame: Frame, where: string): Promise<string[]> =>
  (await findings(frame)).map((finding) => `${where}: ${finding}`);

async function tooWide({ page, frame }: Looked): Promise<string[]> {
  const px = await Promise.all([sidewaysPx(page), sidewaysPx(frame)]);
  return px.filter((one) => one > 0).map((one) => `${one} px to the side at ${NARROWEST} px`);
}

/** The place in each language; then, in nynorsk, in the other themes and on the narrowest screen. */
async function troubles(shown: Shown): Promise<string[]> {
  const found: string[] = [];
  const page = await open(shown);
  for (const lang of shown.onlyNn ? [] : (['nb-NO', 'en-GB'] as const)) {
    const looked = await inLanguage(page, shown, lang);
    await picture(looked, shown, lang, 'default');
    found.push(...(await strays(looked, lang)));
  }
  const looked = await inLanguage(page, shown, 'nn-NO');
  found.push(...(await strays(looked, 'nn-NO')));
  for (const theme of ['default', 'dark', 'contrast']) {
    await page.locator('header select:has(option[value="contrast"])').selectOption(theme);
    await picture(looked, shown, 'nn-NO', theme);
    found.push(...(await barriers(looked.frame, theme)));
  }
  await page.locator('header select:has(option[value="contrast"])').selectOption('default');
  await page.setViewportSize({ width: NARROWEST, height: TALL });
  await picture(looked, shown, 'nn-NO', 'default');
  return [...found, ...(await barriers(looked.frame, `${NARROWEST} px`)), ...(await tooWide(looked))];
}

/** Its words, in three languages; axe, in three themes and at 320 px; and that nothing is scrolled sideways there. */
describe('everybody can read and use', () => {
  it.each([...pages, ...cardsAndClient])('$name', async (shown) => {
    expect(await troubles(shown)).toEqual([]);
  });

  it('makes no browser complain', () => expect(on.complaints).toEqual([]));
});
