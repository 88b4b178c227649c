import { it } from '@jest/globals';
import type { Product } from './product.js';

/**
 * Tests that follow each other, as people go on where others left it. After one that failed the rest fail at once, and
 * `.screenshots/failed*` shows what each person saw and what the processes said.
 */
export function steps(product: () => Product): (name: string, act: () => Promise<void> | void) => void {
  let unfinished: string | undefined;
  return (name, act) =>
    it(name, async () => {
      if (unfinished !== undefined) throw new Error(`Not reached, since this failed: ${unfinished}`);
      unfinished = name;
      try {
        await act();
      } catch (error) {
        await product().keep('failed');
        throw error;
      }
      unfinished = undefined;
    });
}
