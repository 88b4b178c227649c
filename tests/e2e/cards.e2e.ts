import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Language } from '../../src/grant/party.js';
import { CARD_STATES } from '../support/cardStates.js';
import { findings, sidewaysPx } from './accessibility.js';

const pictures = '.screenshots/cards';
const THEMES = ['default', 'dark', 'contrast'] as const;
const LANGUAGES: readonly Language[] = ['nn', 'nb', 'en'];

const compiled = (path: string): string =>
  transformSync(readFileSync(path, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  }).code.replace(/\bexport (?=function|const)/g, '');
const style = (name: string): string => readFileSync(`src/local/teams/client/styles/${name}.css`, 'utf8');

const PAGE = `<!doctype html><html lang="nn"><head><title>Kort</title><style>${style('theme')}${style('card')}
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 20px; padding: 16px; align-items: start }
body { margin: 0; background: var(--page, Canvas); overflow: auto } h1, p { color: var(--text); font-size: 14px; margin: 0 }
</style></head><body><main></main></body></html>`;

/** Draws cards as the embedded client does, with Microsoft's own renderer, its colours and its help. */
const DRAW = `
${compiled('src/local/teams/client/card/hostConfig.ts')}
${compiled('src/local/teams/client/card/helpCard.ts')}
${compiled('src/local/teams/client/card/markdown.ts')}
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = limitedMarkdown(text);
  result.didProcess = true;
};
window.draw = (cards, theme) => {
  document.documentElement.dataset.theme = theme;
  const main = document.querySelector('main');
  main.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Kort' }));
  for (const [name, card] of cards) {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig(theme));
    drawn.parse(card);
    const element = drawn.render();
    helpCard(element);
    const place = Object.assign(document.createElement('div'), { className: 'card', lang: card.lang });
    place.append(element);
    const box = document.createElement('div');
    box.append(Object.assign(document.createElement('p'), { textContent: name }), place);
    main.append(box);
  }
};`;

describe('the cards', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.setContent(PAGE);
    await page.addScriptTag({ path: 'node_modules/adaptivecards/dist/adaptivecards.min.js' });
    await page.addScriptTag({ content: DRAW });
  }, 60_000);
  afterAll(() => browser.close());

  const draw = async (wanted: RegExp, language: Language, theme: string, width: number): Promise<void> => {
    const cards = Object.entries(CARD_STATES).flatMap(([name, drawing]) =>
      wanted.test(name) ? [[name, drawing(language)]] : [],
    );
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(
      ([all, shade]) => (window as unknown as { draw(cards: unknown, theme: unknown): void }).draw(all, shade),
      [cards, theme],
    );
  };

  for (const theme of THEMES) {
    it(`can be read and used by everybody in the ${theme} theme`, async () => {
      await draw(/./, 'nn', theme, 1400);
      expect(await findings(page)).toEqual([]);
      for (const kind of ['endorsement', 'ballot', 'decision', 'notice']) {
        await draw(new RegExp(`^${kind}-`), 'nn', theme, 1400);
        await page.screenshot({ path: `${pictures}/${kind}-${theme}-nn.png`, fullPage: true });
      }
    }, 60_000);
  }

  for (const language of LANGUAGES) {
    it(`fit a narrow phone in ${language}`, async () => {
      await draw(/./, language, 'default', 320);
      expect(await sidewaysPx(page)).toBe(0);
      await draw(/pending|empty|-open|answered|impartiality|granted|rejected|submitted/, language, 'default', 320);
      await page.screenshot({ path: `${pictures}/phone-${language}.png`, fullPage: true });
    }, 60_000);
  }
});
