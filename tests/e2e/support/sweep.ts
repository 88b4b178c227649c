import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { textsFor } from '../../../src/texts/textsFor.js';
import { findings, sidewaysPx } from '../accessibility.js';
import { openProduct, type Product } from './product.js';
import { setTheScene, type Scene } from './scene.js';
import { showsTab, type Shown } from './shown.js';
import { tabFrame, tabOf } from './tab.js';
import { codeOf, type Language } from '../../support/languageWords.js';
import { accidents, strayWords } from './words.js';

const SLOWEST_SCENE_MS = 180_000;
export const NARROWEST = 320;
/** High enough for most of a page to be in its picture. */
export const TALL = 1400;
const WIDE = 1280;
/** What another theme can break; the rest of what axe looks at is the same in all of them. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Looked {
  readonly page: Page;
  /** The tab where there is one, else the client. */
  readonly frame: Frame;
}

export interface Sweep {
  readonly product: () => Product;
  /** Words of another language on the place, and whether it says which it is in. */
  readonly strays: (shown: Shown, lang: Language) => Promise<string[]>;
  /** What keeps somebody from using it: in three themes, and on the narrowest screen. */
  readonly barriers: (shown: Shown) => Promise<string[]>;
}

/** Until all that has changed has been painted, and nothing is on its way from one colour to another. */
export const painted = (frame: Frame): Promise<unknown> =>
  frame.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // What is folded away stands still until it is opened, and nobody waits for it.
    const longEnough = new Promise((done) => setTimeout(done, 1000));
    await Promise.race([longEnough, Promise.allSettled(passing.map(({ finished }) => finished))]);
  });

/** Goes to a place in the tab as a link does. */
const follow = (frame: Frame, sub: string): Promise<unknown> =>
  frame.evaluate(async (hash) => {
    if (window.location.hash === hash) return;
    await new Promise((done) => {
      window.addEventListener('hashchange', () => setTimeout(done), { once: true });
      window.location.hash = hash;
    });
  }, `#/${sub}`);

type Theme = 'default' | 'dark' | 'contrast';

/** The client tells the tab, which follows a moment later. */
async function chooseTheme(page: Page, frame: Frame, theme: Theme): Promise<void> {
  await page.locator('header select:has(option[value="contrast"])').selectOption(theme);
  if (frame !== page.mainFrame()) await frame.locator(`.theme-${theme === 'default' ? 'light' : theme}`).waitFor();
}

/** Words where they do not belong, and whether the document says which language it is in. */
async function straysIn({ page, frame }: Looked, lang: Language): Promise<string[]> {
  const client = page.mainFrame();
  const said = await client.evaluate(() => document.documentElement.lang);
  const found = said === codeOf(lang) ? [] : [`html lang is ${said} in ${lang}`];
  return [...found, ...(await (frame === client ? accidents(frame) : strayWords(frame, lang)))];
}

async function tooWide({ page, frame }: Looked): Promise<string[]> {
  const px = await Promise.all([sidewaysPx(page), sidewaysPx(frame)]);
  return px.filter((one) => one > 0).map((one) => `${one} px to the side at ${NARROWEST} px`);
}

/** All look at the same screen: what one's page has fetched need not be fetched for the next. */
const SCREEN = 'whoever looks';

/** Who is at the screen, where, and in which language; nothing when something has been pressed there. */
interface Standing {
  at: string;
}

/** Opens a place: anew, or from another place in the tab as people do. */
async function open(on: Product, scene: Scene, standing: Standing, shown: Shown, lang: Language): Promise<Looked> {
  const { person, view, first } = shown;
  const sub = typeof shown.sub === 'function' ? shown.sub(scene) : (shown.sub ?? '');
  const here = `${person} ${view} ${lang}`;
  const page = await on.page(SCREEN);
  if (view === 'semje' && standing.at === here) {
    await page.setViewportSize({ width: WIDE, height: TALL });
    const frame = await tabFrame(page);
    await chooseTheme(page, frame, 'default');
    await follow(frame, sub);
  } else {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await on.show(page, person, { view, sub, lang, width: WIDE, height: TALL });
  }
  standing.at = first ? '' : here;
  if (!showsTab(shown)) {
    if (view === 'chat' || view.startsWith('team')) await page.locator('.card').last().waitFor();
    return { page, frame: page.mainFrame() };
  }
  const tab = tabOf(page);
  await tab.locator(`html[lang=${codeOf(lang)}] h1`).waitFor();
  await tab.locator('.semje:not(:has(.loading))').waitFor();
  await first?.(tab, textsFor(codeOf(lang)), on);
  return { page, frame: await tabFrame(page) };
}

/** With PICTURES=yes: for whoever looks with his own eyes. They are a fifth of the time that a place takes. */
export async function picture(page: Page, called: string): Promise<void> {
  if (process.env['PICTURES'] === 'yes') await page.screenshot({ path: `.screenshots/${called}.png` });
}

async function look({ page, frame }: Looked, called: string, rules?: readonly string[]): Promise<string[]> {
  await painted(frame);
  await picture(page, called);
  return (await findings(frame, rules)).map((finding) => `${called}: ${finding}`);
}

async function barriersAt(looked: Looked, { name }: Shown): Promise<string[]> {
  const { page, frame } = looked;
  const found = await look(looked, `${name}-default`);
  for (const theme of ['dark', 'contrast'] as const) {
    await chooseTheme(page, frame, theme);
    found.push(...(await look(looked, `${name}-${theme}`, OF_COLOURS)));
  }
  await chooseTheme(page, frame, 'default');
  await page.setViewportSize({ width: NARROWEST, height: TALL });
  return [...found, ...(await look(looked, `${name}-${NARROWEST}`)), ...(await tooWide(looked))];
}

/** For a file of tests: the product with its scene, and eyes that go from place to place in it. */
export function sweep(): Sweep {
  jest.setTimeout(60_000);
  let on: Product;
  let scene: Scene;
  const standing: Standing = { at: '' };
  beforeAll(async () => {
    on = await openProduct();
    scene = await setTheScene(on);
  }, SLOWEST_SCENE_MS);
  afterAll(() => on?.stop());
  return {
    product: () => on,
    strays: async (shown, lang) => straysIn(await open(on, scene, standing, shown, lang), lang),
    barriers: async (shown) => {
      const looked = await open(on, scene, standing, shown, 'nn-NO');
      return [...(await straysIn(looked, 'nn-NO')), ...(await barriersAt(looked, shown))];
    },
  };
}

/** Whoever is there already goes on from where he is. */
export const byPerson = (places: readonly Shown[]): Shown[] =>
  [...places].sort((one, other) => one.person.localeCompare(other.person));
