import { waitFor } from './clock.js';
import type { Clock, Contents, Log } from './log.js';
import { verifyJournal, type SeenEntry, type Verification } from './verify.js';

/** What the secretariat is shown of the chain. */
export interface Verified {
  readonly at: string;
  readonly firstBad?: { readonly seq: number; readonly reason: string };
}

/** How old an answer may be before the chain is walked again. */
const KEPT_MS = 10 * 60_000;
/** What was written just now may become readable a little later. */
const LOOK_AGAIN_MS = 2000;

export interface VerifierSetting {
  readonly log: Log;
  readonly contents: Pick<Contents, 'get'>;
  readonly clock: Clock;
  readonly healthCommunity: string;
  /** The newest entry that this instance has read: the list must still have it. */
  readonly head: () => SeenEntry;
}

/** Walks the chain when somebody asks, and remembers the answer for ten minutes. */
export const createVerifier = (setting: VerifierSetting): (() => Promise<Verified>) => {
  const { log, contents, clock, healthCommunity, head } = setting;
  let known: { readonly at: number; readonly answer: Promise<Verified> } | undefined;
  const look = (): Promise<Verification> => {
    const { seq, hash } = head();
    return verifyJournal(log, clock, healthCommunity, seq > 0 ? { seq, hash } : undefined, contents);
  };
  const walk = async (): Promise<Verified> => {
    let { firstBad } = await look();
    if (firstBad) {
      await waitFor(clock, LOOK_AGAIN_MS);
      ({ firstBad } = await look());
    }
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
