import type { Clock } from '../../src/journal/log.js';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when it is told to: hours take milliseconds, and the same script gives the same run. */
export class SimulatedClock implements Clock {
  private nowMs = 0;
  private made = 0;
  private readonly timers = new Set<Timer>();
  private seed = 1;

  elapsedMs(): number {
    return this.nowMs;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.nowMs + Math.max(0, ms), order: this.made++, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  chance(): number {
    this.seed = (this.seed * 16_807) % 2_147_483_647;
    return this.seed / 2_147_483_647;
  }

  /** Lets that much time pass, and everything that becomes due in it happen. */
  async pass(ms: number): Promise<void> {
    const until = this.nowMs + ms;
    await settled();
    for (let next = this.next(until); next; next = this.next(until)) {
      this.timers.delete(next);
      this.nowMs = next.at;
      next.run();
      await settled();
    }
    this.nowMs = until;
  }

  /** Lets time pass until that has happened; throws when it takes longer than an hour. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let isDone = false;
    const watched = promise.finally(() => {
      isDone = true;
    });
    watched.catch(() => undefined);
    for (let rounds = 0; !isDone; rounds += 1) {
      if (rounds > 36_000) throw new Error('It did not happen within an hour');
      await this.pass(100);
    }
    return watched;
  }

  private next(until: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) {
      if (timer.at > until) continue;
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
    }
    return first;
  }
}

/** Everything that is ready to go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
