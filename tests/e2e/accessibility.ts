import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly nodes: { readonly html: string; readonly failureSummary: string }[];
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const FEWEST_PASSED = 10;

/**
 * What axe finds by WCAG 2.1 AA in a page or in a frame of it, one line for each element; or by some rules alone. Throws when
 * there was next to nothing to check.
 */
export async function findings(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  // A document that has been looked at before has it still.
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations, passes } = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<Record<'violations' | 'passes', Finding[]>> };
      };
      return axe.run({ runOnly, iframes: false, resultTypes: ['violations'] });
    },
    rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: WCAG },
  );
  if (passes.length < (rules ? 1 : FEWEST_PASSED)) throw new Error('axe found next to nothing to check');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** How far the page, or a frame of it, can be scrolled sideways. */
export const sidewaysPx = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
