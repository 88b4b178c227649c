import type { Actor, Decision, DecideContext, EventBase, EventMeta, RefusalBase } from '../grant/step.js';
import type { Instant } from '../grant/calendar.js';

/** The rules, as the journal sees them: it knows nothing of grants. */
export interface Process<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  readonly initial: State;
  /** Pure. A throw is a bug of that command alone. */
  decide(state: State, command: Command, context: DecideContext): Decision<Event, Refusal>;
  /** Pure and total over every event that `knows` says yes to. While a group is being decided `meta.hash` is empty. */
  evolve(state: State, event: Event, meta: EventMeta): State;
  knows(type: string, v: number): boolean;
  /** What is answered when a known command id comes with other content. */
  readonly otherContent: Refusal;
  /** Command ids from this sequence number on are kept, however old: where the oldest open ballot or endorsement began. */
  idsKeptFrom?(state: State): number | undefined;
  /** Whether other instances' commits should be looked for often: a ballot is open. */
  busy?(state: State): boolean;
}

export interface CommandEnvelope<Command> {
  /** Unique per actor; the same id is the same wish. */
  readonly id: string;
  readonly actor: Actor;
  readonly command: Command;
  /** When it reached us, by Graph's clock; the moment of `perform` where it is not given. */
  readonly arrivedAt?: Instant;
}

/**
 * What became of a command. `notWritten`: certainly nothing, and it may be sent again. `unknown`: it may stand in the journal
 * at `seq`, and nowhere else; look again instead of sending again.
 */
export type Answer<Refusal> =
  | { readonly kind: 'accepted'; readonly seq: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly seq: number }
  | { readonly kind: 'notWritten'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly seq: number };
