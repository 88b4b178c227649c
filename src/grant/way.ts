import type { Instant } from './calendar.js';

/** The ways to a person, in the order they are tried: the better a way is for him, the earlier it stands. */
export const WAYS = ['chat', 'channel', 'email'] as const;
export type Way = (typeof WAYS)[number];

/** What was last learnt of a way to somebody. */
export interface WayTried {
  readonly works: boolean;
  readonly at: Instant;
  /** Why it does not work: the Connector's or Graph's own code, or one of ours. */
  readonly why?: string;
}
export type WaysTried = Partial<Record<Way, WayTried>>;
