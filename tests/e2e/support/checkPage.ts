import type { Page } from 'playwright-core';
import { CHECK_ROUTE, type CheckedDocument } from '../../../src/api/contract.js';
import { textsFor } from '../../../src/texts/textsFor.js';
import { pdfFile } from '../../support/sampleFiles.js';
import { findings, sidewaysPx } from '../accessibility.js';
import { NOW, type Product } from './product.js';
import { NARROWEST, painted, picture, TALL } from './sweep.js';
import { codeOf, type Language } from '../../support/languageWords.js';
import { strayWords } from './words.js';

/** The scene votes, and nothing is filed meanwhile: what a file that is filed looks like is answered in the server's place. */
const FILED: CheckedDocument = {
  known: true,
  kind: 'receipt',
  version: 2,
  party: 'Giske kommune',
  at: NOW,
  seq: 41,
  hash: 'b'.repeat(64),
  filedSeq: 42,
  checkedAt: NOW,
  chain: 'whole',
};
const ANSWERS: Record<'whole' | 'broken' | 'unknown', CheckedDocument> = {
  whole: {
    ...FILED,
    attachments: ['Plan.pdf', 'Plan 2.xlsx'].map((name, index) => ({
      name,
      bytes: 482_113,
      sha256: String(index).repeat(64),
    })),
  },
  broken: { ...FILED, kind: 'application', chain: 'broken' },
  unknown: { known: false },
};
/** As the browser asks for them; there is no client around the page that could choose. */
const MEDIA = {
  default: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const;

export const CHECKED = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
type Checked = keyof typeof ANSWERS;

/** The page as somebody with a browser in this language has it, after a file is chosen. */
async function chosen(on: Product, checked: Checked, lang: Language): Promise<Page> {
  const page = await on.page(`whoever has a file, in ${lang}`);
  await page.addInitScript((said) => Object.defineProperty(navigator, 'language', { value: said }), lang);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.unroute(`**${CHECK_ROUTE}*`);
  await page.route(`**${CHECK_ROUTE}*`, (route) => route.fulfill({ json: ANSWERS[checked] }));
  await page.goto(`${on.running.appUrls[0] ?? ''}/check`);
  const file = { name: 'kvittering.pdf', mimeType: 'application/pdf', buffer: pdfFile() };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('status').getByRole('heading').waitFor();
  return page;
}

export async function checkPageStrays(on: Product, checked: Checked, lang: Language): Promise<string[]> {
  const page = await chosen(on, checked, lang);
  const said = await page.evaluate(() => document.documentElement.lang);
  const title = await page.title();
  return [
    ...(said === codeOf(lang) ? [] : [`html lang is ${said} in ${lang}`]),
    ...(title === textsFor(codeOf(lang)).checking.title ? [] : [`its title is “${title}” in ${lang}`]),
    ...(await strayWords(page.mainFrame(), lang)),
  ];
}

/** In each theme, wide and on the narrowest screen. */
export async function checkPageBarriers(on: Product, checked: Checked): Promise<string[]> {
  const page = await chosen(on, checked, 'nn-NO');
  const found: string[] = [];
  for (const [theme, media] of Object.entries(MEDIA)) {
    await page.emulateMedia(media);
    for (const width of [1280, NARROWEST]) {
      const called = `check-${checked}-${theme}-${width}`;
      await page.setViewportSize({ width, height: width === NARROWEST ? TALL : 900 });
      await painted(page.mainFrame());
      await picture(page, called);
      found.push(...(await findings(page)).map((finding) => `${called}: ${finding}`));
      if ((await sidewaysPx(page)) > 0) found.push(`${called}: can be scrolled to the side`);
    }
  }
  return found;
}
