import type { Clock } from '../journal/log.js';
import { waitFor } from '../journal/clock.js';

/** One bot may ask 50 times a second in a tenant, and two instances share that: half of it, and some to spare. */
const MOST_A_SECOND = 20;
const SECOND_MS = 1000;

/** Resolves when the Connector may be asked once more; those who ask first go first. */
export const createConnectorPace = (clock: Clock): (() => Promise<void>) => {
  const asked: number[] = [];
  let turn: Promise<void> = Promise.resolve();
  const next = async (): Promise<void> => {
    const [oldest] = asked.length < MOST_A_SECOND ? [] : asked;
    const waitMs = oldest === undefined ? 0 : oldest + SECOND_MS - clock.elapsedMs();
    if (waitMs > 0) await waitFor(clock, waitMs);
    if (asked.length === MOST_A_SECOND) asked.shift();
    asked.push(clock.elapsedMs());
  };
  return () => {
    turn = turn.then(next);
    return turn;
  };
};
