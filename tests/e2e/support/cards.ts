import type { Locator, Page } from 'playwright-core';

/** The newest card that says `text`, in the conversation on screen. */
export const cardWith = (page: Page, text: string | RegExp): Locator => page.locator('.card', { hasText: text }).last();

export const press = (card: Locator, name: string): Promise<void> =>
  card.getByRole('button', { name, exact: true }).click();
