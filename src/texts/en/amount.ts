import type { AmountTexts } from '../nn/amount.js';

export const amountEn: AmountTexts = {
  unclear: (typed: string): string => `“${typed}” is not whole kroner. What do you mean?`,
  unreadable: (typed: string): string => `“${typed}” is not whole kroner. Write the amount in digits.`,
  negative: 'The amount cannot be negative.',
  fraction: 'The amount must be in whole kroner, without øre.',
  tooLarge: 'The amount is too large.',
  readings: (label: string): string => `Readings of ${label}`,
};
