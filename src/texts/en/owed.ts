import type { OwedTexts } from '../nn/owed.js';

export const owedEn: OwedTexts = {
  label: 'Answers that are waited for',
  by: (party, name) => `${party}: ${name}`,
  since: (date, days) => {
    if (days <= 0) return 'Asked today';
    return days === 1 ? 'Asked yesterday' : `Asked ${date}, ${days} days ago`;
  },
  notArrived: 'The message has not arrived.',
  why: 'See why',
  whyNamed: (name) => `See why the message to ${name} has not arrived`,
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
};
