import { createHash } from 'node:crypto';
import type { AdaptiveCard } from '../cards/adaptiveCard.js';

const MARK = 8;
const short = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** Where the journal stood when it was drawn is in the data of a card, and is no difference to look at. */
const visible = (card: AdaptiveCard): string =>
  JSON.stringify(card, (key, value: unknown) => (key === 'seq' ? undefined : value));

/** What is noted of a message: a hash of its mark, then one of the card. */
export const shownAs = (mark: string, card: AdaptiveCard): string => short(mark, MARK) + short(visible(card), 24);

/** Nothing has happened since that this card tells of. It need not even be drawn: other words in a new release send nobody a message. */
export const hasMark = (shown: string | undefined, mark: string): boolean =>
  shown !== undefined && shown.slice(0, MARK) === short(mark, MARK);

/** Something has happened, and the card looks the same all the same. */
export const looksLike = (shown: string | undefined, other: string): boolean =>
  shown !== undefined && shown.slice(MARK) === other.slice(MARK);
