import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly nodes: { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds by WCAG 2.1 AA in a page or in a frame of it, one line for each element. Throws when there was next to nothing to check. */
export async function findings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations, passes } = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<Record<'violations' | 'passes', Finding[]>> };
      };
      return axe.run({ runOnly, iframes: false, resultTypes: ['violations'] });
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  );
  if (passes.length < 10) throw new Error('axe found next to nothing to check');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** How far the page, or a frame of it, can be scrolled sideways. */
export const sidewaysPx = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
