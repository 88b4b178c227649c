import { osloClock, type Instant } from '../grant/calendar.js';
import type { PersonId } from '../grant/people.js';
import type { Texts } from '../texts/nn.js';

/** What a card needs besides the state: the reader's words, people's names, and the way into the tab. */
export interface CardContext {
  readonly texts: Texts;
  /** Who reads it; nobody for a card that all share. */
  readonly reader?: PersonId;
  readonly nameOf: (person: PersonId) => string;
  /** Deep link into the tab, `applications/TEST-01/endorsement`. */
  readonly linkTo: (route: string) => string;
  /** What a draft is called, which the journal does not know. */
  readonly titleOf?: (application: string) => string | undefined;
  /** Teams ids (`29:…`) of those who see a view of their own. */
  readonly refreshFor: readonly string[];
  /** How much of the journal the card has seen: whoever draws the next view must have read as far. */
  readonly seq?: number;
  /** The moment it is drawn, where the time is known: who holds a role is looked up that day. */
  readonly now?: Instant;
}

/** `1. desember 2024 kl. 14.32`, Oslo time. */
export const momentIn = ({ texts }: Pick<CardContext, 'texts'>, at: Instant): string => {
  const { date, hour, minute } = osloClock(at);
  return texts.format.dateAndTime(date, texts.format.time(hour, minute));
};

/** `14.32`, Oslo time. */
export const timeIn = ({ texts }: Pick<CardContext, 'texts'>, at: Instant): string => {
  const { hour, minute } = osloClock(at);
  return texts.format.time(hour, minute);
};
