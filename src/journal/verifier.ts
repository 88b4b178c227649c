import type { Clock, Log } from './log.js';
import { verifyJournal } from './verify.js';

/** What the secretariat is shown of the chain. */
export interface Verified {
  readonly at: string;
  readonly firstBad?: { readonly seq: number; readonly reason: string };
}

/** How old an answer may be before the chain is walked again. */
const KEPT_MS = 10 * 60_000;

/** Walks the chain when somebody asks, and remembers the answer for ten minutes. */
export const createVerifier = (log: Log, clock: Clock, healthCommunity: string): (() => Promise<Verified>) => {
  let known: { readonly at: number; readonly answer: Promise<Verified> } | undefined;
  const walk = async (): Promise<Verified> => {
    const { firstBad } = await verifyJournal(log, clock, healthCommunity);
    const at = new Date(log.now() ?? Date.now()).toISOString();
    return {
      at,
      ...(firstBad && { firstBad: { seq: Number(firstBad.key.split(':').at(-1)), reason: firstBad.reason } }),
    };
  };
  return () => {
    if (!known || clock.elapsedMs() - known.at > KEPT_MS) {
      const answer = walk();
      known = { at: clock.elapsedMs(), answer };
      answer.catch(() => {
        known = undefined;
      });
    }
    return known.answer;
  };
};
