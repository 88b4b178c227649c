import type { Instant } from './calendar.js';

/**
 * Free text inside an event. The journal keeps it beside the event, by SHA-256, so that it can be taken out without breaking
 * the chain. `text` is absent when it is long and lies in the drive, `removed` when somebody has taken it out.
 */
export interface FreeText {
  readonly text?: string;
  readonly sha?: string;
  readonly removed?: true;
}

export const freeText = (text: string): FreeText => ({ text });

/** Longest free text of an act (a justification, a reason), in characters. The form's own texts are longer and lie in the drive. */
export const LONGEST_ACT_TEXT = 2000;

/** Who acts: a signed-in person as `tid/oid`, the clock, or the set-up of an empty journal. Never anything a card says. */
export type Actor = string & { readonly kind: 'actor' };
export const CLOCK = 'clock' as Actor;
export const SETUP = 'setup' as Actor;
export const actorOf = (identity: { tid: string; oid: string }): Actor =>
  `${identity.tid}/${identity.oid}`.toLowerCase() as Actor;

export interface EventBase {
  readonly type: string;
  /** Version of this event's shape. Every version ever released can be evolved. */
  readonly v: number;
}

/** What a rule may look at besides the state: who asks, and when the wish reached us. */
export interface DecideContext {
  readonly actor: Actor;
  /** When the command reached us, by Graph's clock. Deadlines are judged by this. */
  readonly arrivedAt: Instant;
  /** Now, by Graph's clock. */
  readonly now: Instant;
}

/** Where in the journal an event stands. */
export interface EventMeta {
  readonly seq: number;
  readonly at: Instant;
  readonly hash: string;
  readonly actor: Actor;
}

export interface RefusalBase {
  readonly code: string;
}

/** The rules' answer: what happened, or why nothing did. */
export type Decision<E extends EventBase, R extends RefusalBase> =
  { readonly accepted: readonly E[] } | { readonly refused: R };

export const accept = <E extends EventBase>(...events: E[]): { readonly accepted: readonly E[] } => ({
  accepted: events,
});
export const refuse = <R extends RefusalBase>(refused: R): { readonly refused: R } => ({ refused });

/** A command that the clock wants performed, with an id that any number of instances arrive at alike. */
export interface DueCommand<C> {
  readonly id: string;
  readonly command: C;
}

export type DecidesOf<S, C extends { type: string }, E extends EventBase, R extends RefusalBase> = {
  readonly [T in C['type']]: (state: S, command: Extract<C, { type: T }>, context: DecideContext) => Decision<E, R>;
};

export type EvolvesOf<S, E extends EventBase> = {
  readonly [T in E['type']]: (state: S, event: Extract<E, { type: T }>, meta: EventMeta) => S;
};

/**
 * A step of the grant's way: its rules (`decides`, one for each command) and its memory (`evolves`, one for each event).
 * Both are pure. `due` answers what the clock wants of this step.
 */
export interface Step<S, C extends { type: string }, E extends EventBase, R extends RefusalBase> {
  readonly decides: DecidesOf<S, C, E, R>;
  readonly evolves: EvolvesOf<S, E>;
  /** Newest version known of each event. An instance that meets a newer one stops deciding. */
  readonly versions: { readonly [T in E['type']]: number };
  readonly due?: (state: S, now: Instant) => readonly DueCommand<C>[];
}
