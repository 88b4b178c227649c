import type { Instant } from './calendar.js';

/** Where an act stands in the journal: what a receipt shows. */
export interface Stamp {
  readonly at: Instant;
  readonly seq: number;
  readonly hash: string;
}
