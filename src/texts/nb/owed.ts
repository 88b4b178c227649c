import type { OwedTexts } from '../nn/owed.js';

export const owedNb: OwedTexts = {
  label: 'Svar det ventes på',
  by: (party, name) => `${party}: ${name}`,
  since: (date, days) => {
    if (days <= 0) return 'Spurt i dag';
    return days === 1 ? 'Spurt i går' : `Spurt ${date}, for ${days} dager siden`;
  },
  notArrived: 'Meldingen har ikke kommet fram.',
  why: 'Se hvorfor',
  whyNamed: (name) => `Se hvorfor meldingen til ${name} ikke har kommet fram`,
  more: (count) => `Vis ${count} til`,
  fewer: 'Vis færre',
};
