import { waitFor } from './clock.js';
import type { Clock } from './log.js';

const SHORTEST_REST_MS = 150;
/** After so many commits in a row, each soon after the other, a slower instance gets this long to come in. */
const MOST_IN_A_ROW = 8;
const SOON_MS = 2000;
const LONG_REST_MS = 2000;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 2000;

/** When this instance may write again: it takes turns with the others, and waits when the list asks for it. */
export class Pace {
  private freeAt = 0;
  private failures = 0;
  private inARow = 0;

  constructor(private readonly clock: Clock) {}

  /** How long until it may write. */
  get restMs(): number {
    return Math.max(0, this.freeAt - this.clock.elapsedMs());
  }

  async free(): Promise<void> {
    while (this.restMs > 0) await waitFor(this.clock, this.restMs);
  }

  /**
   * After one's own append the stream is left alone for a while: else the winner wins again, and others starve. A slower
   * instance needs longer than that, and now and then gets it.
   */
  wrote(tookMs: number): void {
    this.failures = 0;
    this.inARow = this.clock.elapsedMs() - this.freeAt < SOON_MS ? this.inARow + 1 : 1;
    const isLong = this.inARow >= MOST_IN_A_ROW;
    if (isLong) this.inARow = 0;
    this.holdFor(Math.max(isLong ? LONG_REST_MS : SHORTEST_REST_MS, 2 * tookMs));
  }

  othersWrote(): void {
    this.inARow = 0;
  }

  read(): void {
    this.failures = 0;
  }

  /** After a request that failed: as long as the list asked for, else longer each time. */
  failed(retryAfterMs: number | undefined): void {
    this.failures += 1;
    this.holdFor(retryAfterMs ?? backoffMs(this.clock, this.failures));
  }

  private holdFor(ms: number): void {
    this.freeAt = Math.max(this.freeAt, this.clock.elapsedMs() + ms);
  }
}

/** Doubles with every failure; half of it by chance. */
export const backoffMs = (clock: Clock, failures: number): number => {
  const full = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1));
  return full / 2 + clock.chance() * (full / 2);
};
