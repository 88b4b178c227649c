import type { AmountTexts } from '../nn/amount.js';

export const amountNb: AmountTexts = {
  unclear: (typed: string): string => `«${typed}» er ikke hele kroner. Hva mener du?`,
  unreadable: (typed: string): string => `«${typed}» er ikke hele kroner. Skriv beløpet med siffer.`,
  negative: 'Beløpet kan ikke være negativt.',
  fraction: 'Beløpet må være i hele kroner, uten øre.',
  tooLarge: 'Beløpet er for stort.',
  readings: (label: string): string => `Lesninger av ${label}`,
};
