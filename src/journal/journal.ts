import type { Instant } from '../grant/calendar.js';
import type { Actor, EventBase, RefusalBase } from '../grant/step.js';
import { Awaited } from './awaited.js';
import { Chain } from './chain.js';
import { sha256 } from './commit.js';
import { Follower } from './follow.js';
import type { Clock, Contents, Log } from './log.js';
import { Pending } from './pending.js';
import type { Answer, CommandEnvelope, Process } from './process.js';
import { emptyRedacted } from './emptyRedacted.js';
import type { Trouble } from './trouble.js';
import { Writer } from './writer.js';

const CAUGHT_UP_WITHIN_MS = 15_000;

export interface JournalSetting<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  readonly log: Log;
  readonly contents: Contents;
  readonly clock: Clock;
  readonly process: Process<State, Command, Event, Refusal>;
  /** Id of the helsefellesskap, lower case: the first part of every key. */
  readonly healthCommunity: string;
  /** Called while the journal is read for the first time. */
  readonly onProgress?: (seq: number) => void;
  readonly onTrouble?: (trouble: Trouble) => void;
  /** Called when others' entries could not be looked for, which is tried again, and when a listener threw. */
  readonly onFault?: (error: unknown) => void;
}

export interface JournalView<State> {
  readonly state: State;
  readonly seq: number;
  /** Hash of the newest entry. */
  readonly hash: string;
  readonly at: Instant | undefined;
}

export interface JournalHealth {
  /** Everything has been read, every event is known, and so is the time. */
  readonly ready: boolean;
  /** Whether commands are decided. An instance that met an entry it cannot trust stays readable. */
  readonly deciding: boolean;
  readonly caughtUp: boolean;
  /** How long ago it was last certain that nothing newer stood in the list. */
  readonly uncertainForMs: number;
  readonly seq: number;
  readonly trouble: Trouble | undefined;
  readonly lastFault: string | undefined;
}

export interface Journal<State, Command, Refusal> {
  /** Reads everything, then follows what others write. Resolves when it can be read. */
  start(): Promise<void>;
  /** Waits for those who wait, and stops. */
  stop(): Promise<void>;
  /** Rejects only where the rules have a bug; nothing is then written. */
  perform(envelope: CommandEnvelope<Command>): Promise<Answer<Refusal>>;
  read(): JournalView<State>;
  /** The entry that a command of that actor with that id stands in, for whoever must do something before he performs it. */
  standsAt(actor: Actor, commandId: string): number | undefined;
  /** Graph's time; undefined until Graph has answered once. */
  now(): Instant | undefined;
  /** Waits until this instance has read so far, two seconds at most; a number that does not exist is ignored. */
  atLeast(seq: number): Promise<void>;
  /** Calls it after each entry, one's own or another's; answers a function that ends it. */
  onApplied(listener: (seq: number) => void): () => void;
  /** Somebody is at work here: look for others' entries more often. */
  touch(): void;
  health(): JournalHealth;
  /** A text that lies in the drive; undefined where it was taken out or is not what its SHA-256 says. */
  longText(sha: string): Promise<string | undefined>;
  /** Empties what the journal says was taken out. May be called at any time and again. Throws `LogFault`. */
  emptyRedacted(): Promise<void>;
}

const nothing = (): void => undefined;

export const createJournal = <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  setting: JournalSetting<State, Command, Event, Refusal>,
): Journal<State, Command, Refusal> => {
  const listeners = new Set<(seq: number) => void>();
  const chain = new Chain({
    ...setting,
    onApplied: (seq) => {
      for (const listener of listeners) {
        try {
          listener(seq);
        } catch (error) {
          // The entry stands, whoever could not bear to hear of it.
          setting.onFault?.(error);
        }
      }
    },
    onTrouble: (trouble) => setting.onTrouble?.(trouble),
  });
  const writer = new Writer(chain);
  const awaited = new Awaited(chain);
  const follower = new Follower(chain, setting.onProgress ?? nothing, setting.onFault ?? nothing);
  const { clock, contents, process } = setting;

  let isStopping = false;
  const perform = async (envelope: CommandEnvelope<Command>): Promise<Answer<Refusal>> => {
    follower.touch();
    const { id, actor, command } = envelope;
    const known = chain.fold.known.recognise(actor, id, command);
    if (known?.same) return { kind: 'accepted', seq: known.seq };
    if (known) return { kind: 'refused', refusal: process.otherContent, seq: chain.fold.head.seq };
    const mayStandAt = (): number | undefined => writer.mayStandAt(actor, id);
    if (isStopping) {
      const seq = mayStandAt();
      return seq === undefined ? { kind: 'notWritten', reason: 'this instance is stopping' } : { kind: 'unknown', seq };
    }
    const now = chain.now();
    if (!follower.isLoaded || now === undefined)
      return { kind: 'notWritten', reason: 'the journal has not been read yet' };
    const pending = new Pending<Command, Refusal>(id, actor, command, envelope.arrivedAt ?? now, clock, mayStandAt);
    writer.submit(pending);
    return pending.answered;
  };

  const health = (): JournalHealth => {
    const isTimed = chain.now() !== undefined;
    const uncertainForMs = clock.elapsedMs() - chain.provenAt;
    return {
      ready: follower.isLoaded && isTimed && chain.trouble?.kind !== 'newer',
      deciding: follower.isLoaded && isTimed && !chain.trouble,
      caughtUp: uncertainForMs <= CAUGHT_UP_WITHIN_MS,
      uncertainForMs,
      seq: chain.fold.head.seq,
      trouble: chain.trouble,
      lastFault: follower.lastFault,
    };
  };

  return {
    start: () => follower.start(),
    stop: async () => {
      isStopping = true;
      await writer.idle();
      follower.stop();
    },
    perform,
    standsAt: (actor, commandId) => chain.fold.known.seqOf(actor, commandId),
    read: () => ({ state: chain.fold.state, ...chain.fold.head }),
    now: () => chain.now(),
    atLeast: (seq) => awaited.atLeast(seq),
    onApplied: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touch: () => follower.touch(),
    health,
    longText: async (sha) => {
      const json = chain.fold.redacted.has(sha) ? undefined : await contents.get(sha);
      if (json === undefined) return undefined;
      const { text, salt } = JSON.parse(json) as { text: string; salt: string };
      return sha256(salt + text) === sha ? text : undefined;
    },
    emptyRedacted: () => emptyRedacted(chain),
  };
};
