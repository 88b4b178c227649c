import type { WorldFault } from '../../grant/ports.js';
import type { Clock } from '../../journal/log.js';

const FIRST_MS = 2000;
const LONGEST_MS = 60_000;

/** SharePoint is left alone as long as it asks for, and longer each time it fails: by all drafts together, since it counts them together. */
export class Rest {
  #until = -Infinity;
  #failures = 0;

  constructor(private readonly clock: Clock) {}

  get leftMs(): number {
    return Math.max(0, this.#until - this.clock.elapsedMs());
  }

  /** What was refused for its own sake would be refused again after any rest. */
  failed({ mayRetry, retryAfterMs }: WorldFault): void {
    if (!mayRetry) return;
    const own = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures) * (0.75 + this.clock.chance() / 4);
    this.#failures += 1;
    this.#until = this.clock.elapsedMs() + Math.max(own, retryAfterMs ?? 0);
  }

  succeeded(): void {
    this.#until = -Infinity;
    this.#failures = 0;
  }
}
