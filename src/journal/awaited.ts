import type { EventBase, RefusalBase } from '../grant/step.js';
import type { Chain } from './chain.js';
import { TimedOut, withinTime } from './clock.js';
import { LogFault } from './log.js';
import { Pace } from './pace.js';

/** Reading one's own writes waits at most this long. */
const WAIT_MS = 2000;
/** No instance is ever so many entries ahead of another: who says that he has seen one is looked into only now and then. */
const FAR = 100;
const FAR_EVERY_MS = 10_000;

/**
 * Entries that somebody has seen at another instance, and this one has not read yet. All who wait share each read, and where
 * nothing stood the next read waits longer each time: nobody can make the app read for every request.
 */
export class Awaited<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  private reading: Promise<boolean> | undefined;
  private hasBegun = false;
  private farFrom = -Infinity;
  private readonly pace: Pace;

  constructor(private readonly chain: Chain<State, Command, Event, Refusal>) {
    this.pace = new Pace(chain.setting.clock);
  }

  /** Waits until this instance has read so far, two seconds at most; a number that does not exist is ignored. */
  async atLeast(seq: number): Promise<void> {
    const { clock } = this.chain.setting;
    const endsAt = clock.elapsedMs() + WAIT_MS;
    if (!this.isMissing(seq) || !this.isPlausible(seq)) return;
    // A read that is under way already may have passed the place before the entry stood there: it proves nothing.
    let misses = this.hasBegun ? 2 : 1;
    while (misses > 0 && this.isMissing(seq) && clock.elapsedMs() < endsAt) {
      try {
        const stood = await withinTime(clock, endsAt - clock.elapsedMs(), () => this.next());
        if (!stood) misses -= 1;
      } catch (error) {
        if (!(error instanceof LogFault || error instanceof TimedOut)) throw error;
        return;
      }
    }
  }

  private isMissing(seq: number): boolean {
    return this.chain.fold.head.seq < seq && !this.chain.trouble;
  }

  private isPlausible(seq: number): boolean {
    if (seq - this.chain.fold.head.seq <= FAR) return true;
    const now = this.chain.elapsedMs;
    if (now - this.farFrom < FAR_EVERY_MS) return false;
    this.farFrom = now;
    return true;
  }

  private next(): Promise<boolean> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
      this.hasBegun = false;
    });
    return this.reading;
  }

  private async read(): Promise<boolean> {
    await this.pace.free();
    this.hasBegun = true;
    try {
      const stood = await this.chain.readNext();
      if (stood) this.pace.read();
      else this.pace.failed(undefined);
      return stood;
    } catch (error) {
      this.pace.failed(error instanceof LogFault ? error.retryAfterMs : undefined);
      throw error;
    }
  }
}
