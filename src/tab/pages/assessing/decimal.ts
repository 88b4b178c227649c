import type { Texts } from '../../../texts/nn.js';

/** One decimal, with the comma that Norwegian has: `4,5`. */
export const decimal = (texts: Texts, value: number): string => {
  const text = value.toFixed(1);
  return texts.language === 'en' ? text : text.replace('.', ',');
};
