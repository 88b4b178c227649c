import type { Page } from 'playwright-core';
import { tabFrame } from './tab.js';

const MOST_STOPS = 80;

interface Focused {
  readonly role: string;
  readonly name: string;
  /** Whether one can see where the focus is. */
  readonly visible: boolean;
}

/** What has focus, in the tab if it is there. */
async function focused(page: Page): Promise<Focused> {
  const inTab = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  const frame = inTab ? await tabFrame(page) : page.mainFrame();
  return frame.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
    const text = [...labels].map(({ textContent }) => textContent ?? '').join(' ') || element.innerText;
    // A note in a line of its own is no part of what people call it.
    const [name = ''] = (element.getAttribute('aria-label') ?? text).trim().split('\n');
    const drawn = (one: Element | null, pseudo?: string): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, transform } = getComputedStyle(one, pseudo);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      return (
        outlined ||
        boxShadow !== 'none' ||
        (pseudo !== undefined && parseFloat(borderBottomWidth) >= 2 && !transform.startsWith('matrix(0,'))
      );
    };
    const around = element.parentElement;
    const visible = [element, around].some((one) => drawn(one) || drawn(one, '::after'));
    return { role: element.getAttribute('role') ?? element.tagName.toLowerCase(), name: name.trim(), visible };
  });
}

/** Presses Tab until something called so has focus. Throws when it is not to be reached, or when focus cannot be seen on the way. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (!here.visible && here.role !== 'body')
      throw new Error(`Focus cannot be seen on «${here.name}» (${here.role}).`);
    if (here.name.replace(/\*$/, '').trim() === name) return;
    passed.push(`${here.role} «${here.name.slice(0, 40)}»`);
  }
  throw new Error(`Tab never came to «${name}», but to ${passed.join(', ')}.`);
}

/** Whether one can see where the focus is, wherever that is. */
export const focusIsSeen = async (page: Page): Promise<boolean> => (await focused(page)).visible;

export const focusIsOn = async (page: Page, name: string): Promise<boolean> => (await focused(page)).name === name;
