import { en } from './texts/en.js';
import { nb } from './texts/nb.js';
import { nn } from './texts/nn.js';
import type { Texts } from './texts/nn.js';

export const languages = ['nn-NO', 'nb-NO', 'en-GB'] as const;
export type Language = (typeof languages)[number];

export const nameOf: Record<Language, string> = { 'nn-NO': 'Nynorsk', 'nb-NO': 'Bokmål', 'en-GB': 'English' };

export const textsIn = (language: Language): Texts => ({ 'nn-NO': nn, 'nb-NO': nb, 'en-GB': en })[language];

export const isLanguage = (value: string | null): value is Language => languages.some((language) => language === value);

const clocks = new Map<Language, Intl.DateTimeFormat>();

/** Time of day in Oslo, `14:32`. */
export function clockOf(at: string, language: Language): string {
  const format =
    clocks.get(language) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
  clocks.set(language, format);
  return format.format(new Date(at));
}

/** Day and month in Oslo, in the language of the person. */
export function dayOf(at: string, language: Language): string {
  // Not every browser has nynorsk's months; bokmål writes them alike.
  const locale = language === 'en-GB' ? 'en-GB' : 'nb-NO';
  return new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Oslo', day: 'numeric', month: 'long' }).format(
    new Date(at),
  );
}
