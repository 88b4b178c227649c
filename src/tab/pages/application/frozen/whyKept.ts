import type { ApplicationPage } from '../../../../api/contract.js';
import type { WritingTexts } from '../../../../texts/nn/writing.js';

export type WhyKept = keyof WritingTexts['kept']['because'];

/** Why what somebody has written cannot come into the application any more, as far as its page tells. */
export const whyKept = ({
  status,
  open,
  myRole,
  deleted,
}: Pick<ApplicationPage, 'status' | 'open' | 'myRole' | 'deleted'>): WhyKept => {
  switch (status) {
    case 'withdrawn':
      return 'withdrawn';
    case 'deleted':
      return deleted?.mayRestore ? 'deleted' : 'deletedForGood';
    case 'notAssessed':
      return 'late';
    case 'draft':
      if (myRole !== 'writer') return 'mayNotWrite';
      return open ? 'beingSent' : 'late';
    default:
      return 'sent';
  }
};
