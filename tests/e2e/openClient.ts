import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { drive } from '../local/teams/drive.js';
import type { Drive } from '../local/teams/drive.js';
import { fakeTab } from '../local/teams/fakeTab.js';

/** The built client in a real Chromium, with a bot and a tab that stand in for the app's. */
export interface OpenClient extends Drive {
  readonly browser: Browser;
  address(query: Record<string, string>): string;
  /** A page at the address, once its main part is there. */
  open(query: Record<string, string>, width?: number): Promise<Page>;
}

export async function openClient(): Promise<OpenClient> {
  const driven = await drive({ clientFolder: resolve('dist/client') }, (server, { tenant }) =>
    fakeTab(server, tenant.settings.browserOrigin),
  );
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const address = (query: Record<string, string>): string =>
    `${driven.teams.tenant.settings.browserOrigin}/?${new URLSearchParams(query).toString()}`;
  return {
    ...driven,
    browser,
    address,
    async open(query, width = 1280) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(address(query));
      await page.getByRole('main').waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await driven.stop();
    },
  };
}

/** What the stand-in tab shows once its text has `part` in it. */
export async function shownInTab(page: Page, part: string): Promise<Record<string, unknown>> {
  const out = page.frameLocator('iframe').locator('#out', { hasText: part });
  await out.waitFor({ timeout: 15_000 });
  return JSON.parse((await out.textContent()) ?? '{}') as Record<string, unknown>;
}
