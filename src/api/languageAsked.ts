import type { Language } from '../grant/party.js';

/** The first of our languages in `Accept-Language`. `no` is bokmål, as browsers mean it; anything else English. */
export const languageAsked = (header: string | undefined, instead: Language = 'nn'): Language => {
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const tag = part.trim().split(/[;-]/)[0];
    if (tag === 'nn' || tag === 'nb' || tag === 'en') return tag;
    if (tag === 'no') return 'nb';
  }
  return instead;
};
