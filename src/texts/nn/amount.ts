/** What is said about an amount that is not certain. Nothing typed is ever changed without being asked about. */
export const amountNn = {
  unclear: (typed: string): string => `«${typed}» er ikkje heile kroner. Kva meiner du?`,
  unreadable: (typed: string): string => `«${typed}» er ikkje heile kroner. Skriv beløpet med siffer.`,
  negative: 'Beløpet kan ikkje vere negativt.',
  fraction: 'Beløpet må vere i heile kroner, utan øre.',
  tooLarge: 'Beløpet er for stort.',
  readings: (label: string): string => `Lesingar av ${label}`,
};
export type AmountTexts = typeof amountNn;
