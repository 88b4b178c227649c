import { waitFor } from '../../journal/clock.js';
import type { Clock } from '../../journal/log.js';
import { HttpFailure } from '../httpFailure.js';
import { betweenWrites, GATHERED_WITHIN_MS } from './pace.js';
import type { Rest } from './Rest.js';

export interface TurnWorld {
  readonly clock: Clock;
  readonly rest: Rest;
  /** The part of the minute's units that is used. */
  readonly usedPart: () => number;
}

/** Nobody is kept waiting for a rest that is longer than this. */
export const SHORT_REST_MS = 5000;
/** Nor longer than this where the instance is about to end: it waits no more than six seconds for anybody's answer. */
const LAST_REST_MS = 2000;

/** When one draft may be written next. Where the instance is about to end, as soon as SharePoint will have it. */
export class Turn {
  #writtenAt = -Infinity;
  #endWait = (): void => undefined;

  constructor(
    private readonly world: TurnWorld,
    private isHurried: boolean,
  ) {}

  /** What those are told who would wait too long for SharePoint. */
  get away(): HttpFailure | undefined {
    const { leftMs } = this.world.rest;
    const longest = this.isHurried ? LAST_REST_MS : SHORT_REST_MS;
    return leftMs > longest ? new HttpFailure(503, 'worldAway', { retryAfterMs: leftMs }) : undefined;
  }

  get sinceWriteMs(): number {
    return this.world.clock.elapsedMs() - this.#writtenAt;
  }

  wrote(): void {
    this.#writtenAt = this.world.clock.elapsedMs();
  }

  hurry(): void {
    this.isHurried = true;
    this.#endWait();
  }

  async come(): Promise<void> {
    const { clock, rest, usedPart } = this.world;
    if (!this.isHurried) await this.#wait(Math.max(GATHERED_WITHIN_MS, betweenWrites(usedPart()) - this.sinceWriteMs));
    if (rest.leftMs > 0) await waitFor(clock, rest.leftMs);
  }

  /** Until then, or until somebody hurries. */
  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.world.clock.after(ms, resolve);
      this.#endWait = () => {
        callOff();
        resolve();
      };
    });
  }
}
