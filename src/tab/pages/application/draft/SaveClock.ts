/** How long to wait before each new try; the last one for good. */
export const RETRIES_MS = [3000, 6000, 12_000, 24_000, 30_000] as const;

/** When a draft is saved next: soon after a change, and ever more seldom while it fails. */
export class SaveClock {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(private readonly save: () => void) {}

  /** At the latest so long from now; what comes sooner stays. */
  within(ms: number): void {
    if (this.#timer !== undefined && ms > 0) return;
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.save();
    }, ms);
  }

  /** Answers how long it waits before the next try. */
  failed(askedToWaitMs = 0): number {
    const own = RETRIES_MS[Math.min(this.#failures, RETRIES_MS.length - 1)] ?? RETRIES_MS[0];
    const waitMs = Math.max(own, askedToWaitMs);
    this.#failures += 1;
    this.stop();
    this.within(waitMs);
    return waitMs;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
