import type { EventBase, RefusalBase } from '../grant/step.js';
import { REQUEST_WAIT_MS, type Chain } from './chain.js';
import { TimedOut, waitFor, withinTime } from './clock.js';
import { LogFault, type AppendOutcome, type NewRow } from './log.js';
import { backoffMs } from './pace.js';

/**
 * How an attempt ended. `ours`: it stands. `lost`: another commit has the key, and this one can never land. `notWritten`:
 * certainly not. `givenUp`: it may still land at its key, so the next commit at that key settles it.
 */
export type AttemptEnd =
  | { readonly kind: 'ours'; readonly tookMs: number }
  | { readonly kind: 'lost' }
  | { readonly kind: 'notWritten'; readonly reason: string; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'givenUp'; readonly retryAfterMs: number | undefined };

const LOOK_AGAIN_MS = 100;

/**
 * Sends the same bytes until it is known what became of them, or nobody waits any longer. The hash of what stands at the key
 * tells whose it is: it covers the commit id.
 */
export const settleAttempt = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  row: NewRow,
  endsAt: number,
): Promise<AttemptEnd> => {
  /** A request that is not known to have failed may still land, whatever later ones are answered. */
  let inDoubt = false;
  for (let tries = 1; ; tries += 1) {
    const startedAt = chain.elapsedMs;
    const outcome = await appendOnce(chain, row, endsAt - startedAt);
    const standing = whoseIs(chain, row);
    if (standing) return standing === 'ours' ? { kind: 'ours', tookMs: chain.elapsedMs - startedAt } : { kind: 'lost' };
    if (outcome.kind === 'written') {
      chain.take({ ...row, id: outcome.id, version: 1, byApp: true });
      chain.provenAt = Math.max(chain.provenAt, startedAt);
      return { kind: 'ours', tookMs: chain.elapsedMs - startedAt };
    }
    if (outcome.kind === 'taken') return readTaken(chain, row, endsAt, inDoubt);
    if (outcome.kind === 'unknown') inDoubt = true;
    const { retryAfterMs } = outcome;
    if (!inDoubt) return { kind: 'notWritten', reason: outcome.reason, retryAfterMs };
    const restMs = retryAfterMs ?? backoffMs(chain.setting.clock, tries);
    const isFutile = (): boolean => chain.trouble !== undefined || chain.hasHole;
    if (isFutile() || chain.elapsedMs + restMs >= endsAt) return waitOut(chain, row, endsAt, retryAfterMs);
    await waitFor(chain.setting.clock, restMs);
    const later = whoseIs(chain, row);
    if (later) return later === 'ours' ? { kind: 'ours', tookMs: chain.elapsedMs - startedAt } : { kind: 'lost' };
    // A later entry has been seen meanwhile: what stood at this key was deleted, or is ours and not readable yet.
    if (isFutile()) return waitOut(chain, row, endsAt, undefined);
  }
};

const whoseIs = <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  row: NewRow,
): 'ours' | 'lost' | undefined => {
  const hash = chain.fold.hashAt(row.seq);
  if (hash === undefined) return undefined;
  return hash === row.hash ? 'ours' : 'lost';
};

const appendOnce = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  row: NewRow,
  leftMs: number,
): Promise<AppendOutcome> => {
  try {
    const { clock, log } = chain.setting;
    return await withinTime(clock, Math.min(REQUEST_WAIT_MS, leftMs), (signal) => log.append(row, signal));
  } catch (error) {
    return { kind: 'unknown', reason: String(error) };
  }
};

/**
 * The key is taken: what stands there must be read, however often it takes. Where nothing of ours can be under way it is
 * another's, and ours was certainly not written.
 */
const readTaken = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  row: NewRow,
  endsAt: number,
  inDoubt: boolean,
): Promise<AttemptEnd> => {
  const { clock } = chain.setting;
  let retryAfterMs: number | undefined;
  for (let failures = 0; !chain.trouble && chain.elapsedMs < endsAt;) {
    try {
      retryAfterMs = undefined;
      await withinTime(clock, endsAt - chain.elapsedMs, () => chain.readNext());
    } catch (error) {
      if (!(error instanceof LogFault || error instanceof TimedOut)) throw error;
      failures += 1;
      if (error instanceof LogFault) retryAfterMs = error.retryAfterMs ?? backoffMs(clock, failures);
    }
    const standing = whoseIs(chain, row);
    if (standing) return standing === 'ours' ? { kind: 'ours', tookMs: 0 } : { kind: 'lost' };
    const restMs = Math.max(LOOK_AGAIN_MS, retryAfterMs ?? 0);
    if (chain.elapsedMs + restMs >= endsAt) break;
    await waitFor(clock, restMs);
  }
  const reason = 'another entry stands there and cannot be read yet';
  return inDoubt ? waitOut(chain, row, endsAt, retryAfterMs) : { kind: 'notWritten', reason, retryAfterMs };
};

/** Nothing more is sent; catching up may still tell what became of it. */
const waitOut = async <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  chain: Chain<State, Command, Event, Refusal>,
  row: NewRow,
  endsAt: number,
  retryAfterMs: number | undefined,
): Promise<AttemptEnd> => {
  const until = chain.elapsedMs + (retryAfterMs ?? 0);
  while (!chain.trouble && chain.elapsedMs < endsAt) {
    await waitFor(chain.setting.clock, Math.min(LOOK_AGAIN_MS, endsAt - chain.elapsedMs));
    const standing = whoseIs(chain, row);
    if (standing) return standing === 'ours' ? { kind: 'ours', tookMs: 0 } : { kind: 'lost' };
  }
  const leftMs = until - chain.elapsedMs;
  return { kind: 'givenUp', retryAfterMs: leftMs > 0 ? leftMs : undefined };
};
