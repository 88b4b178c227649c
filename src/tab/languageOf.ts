import type { Language } from '../grant/party.js';

/** Which of our languages a locale is. */
export const languageOf = (locale: string): Language => {
  const tag = locale.toLowerCase();
  if (tag.startsWith('nn')) return 'nn';
  return tag.startsWith('nb') || tag.startsWith('no') ? 'nb' : 'en';
};
