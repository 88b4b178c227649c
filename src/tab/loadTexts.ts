import type { Language } from '../grant/party.js';
import type { Texts } from '../texts/nn.js';

/** One language a reader: the others are never fetched. */
export const loadTexts = async (language: Language): Promise<Texts> => {
  switch (language) {
    case 'nn':
      return (await import('../texts/nn.js')).nn;
    case 'nb':
      return (await import('../texts/nb.js')).nb;
    case 'en':
      return (await import('../texts/en.js')).en;
  }
};
