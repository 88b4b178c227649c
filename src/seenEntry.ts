import type { SeenEntry } from './journal/verify.js';

/** As many digits of a hash as a card prints. */
const LEAST_DIGITS = 12;

/** An entry as somebody has seen it: `12:<hash>`, or as a card says it, with or without its words: `Journal nr. 12 · 3fa8 09c1 77de`. */
export const readSeenEntry = (text: string): SeenEntry | undefined => {
  const [, seq, digits] = /^\D*(\d{1,6})(?:\s*[:·]\s*|\s+)([0-9a-f\s]+)$/i.exec(text.trim()) ?? [];
  const hash = digits?.replace(/\s/g, '').toLowerCase() ?? '';
  if (!(Number(seq) > 0) || hash.length < LEAST_DIGITS || hash.length > 64) return undefined;
  return { seq: Number(seq), hash };
};
