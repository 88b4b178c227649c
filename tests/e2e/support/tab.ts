import type { FrameLocator, Frame, Page } from 'playwright-core';

/** The app's tab inside the client. */
export const tabOf = (page: Page): FrameLocator => page.frameLocator('iframe');

/** The tab once its page's heading is there. */
export async function shownTab(page: Page, heading?: string | RegExp): Promise<FrameLocator> {
  const tab = tabOf(page);
  await tab.getByRole('heading', { level: 1, ...(heading !== undefined && { name: heading }) }).waitFor();
  return tab;
}

/** The tab's document, for what is measured there. */
export async function tabFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The client shows no tab.');
  return frame;
}
