import { expect } from '@jest/globals';
import { instant, type Instant } from '../../src/grant/calendar.js';
import type { State } from '../../src/grant/state.js';
import type { Actor, EventMeta } from '../../src/grant/step.js';
import { process, type Command, type Event, type Refusal } from '../../src/steps/process.js';
import { frozen } from './frozen.js';

/** A moment as a clock somewhere shows it, with that place's distance from UTC: `2024-12-01T23:59:59+01:00`. */
export const at = (wallClock: string): Instant => instant(Date.parse(wallClock));

/** An ordinary weekday before the story's deadline. */
export const AN_ORDINARY_DAY = at('2024-11-25T12:00:00+01:00');

type History = readonly (Event | readonly Event[])[];

const happened = (seq: number, when: Instant, actor: Actor): EventMeta => ({
  seq,
  at: when,
  hash: `hash-${seq}`,
  actor,
});

/** The state after these events, each frozen first: an `evolve` that changes what it was given fails. */
export const stateAfter = (events: readonly Event[], from: State = process.initial, when = AN_ORDINARY_DAY): State =>
  events.reduce(
    (state, event, index) => process.evolve(frozen(state), frozen(event), happened(index + 1, when, 'story' as Actor)),
    from,
  );

interface Outcome {
  /** Exactly these events, in this order. */
  thenHappens(...events: Event[]): void;
  /** These events, of which only what is named is looked at. */
  thenHappensLike(...events: (Pick<Event, 'type'> & Record<string, unknown>)[]): void;
  /** Nothing, for exactly this reason. */
  thenRefuses(refusal: Refusal): void;
}

/**
 * The reader of a rule's specification: `given` what has happened, `when` somebody wishes something at a moment, the rule
 * answers events or a refusal. `arrivedAt` is when the wish reached us, where that was before the rule looked at it.
 */
export const given = (...history: History) => {
  const state = stateAfter(history.flat());
  return {
    state,
    /** The events that come of it; fails where it is refused. */
    decides: (who: { readonly actor: Actor }, command: Command, now = AN_ORDINARY_DAY): readonly Event[] => {
      const decided = process.decide(frozen(state), frozen(command), { actor: who.actor, now, arrivedAt: now });
      if ('refused' in decided) throw new Error(`refused: ${decided.refused.code}`);
      return decided.accepted;
    },
    when: (who: { readonly actor: Actor }, command: Command, now = AN_ORDINARY_DAY, arrivedAt = now): Outcome => {
      const decided = process.decide(frozen(state), frozen(command), { actor: who.actor, now, arrivedAt });
      return {
        thenHappens: (...events) => expect(decided).toEqual({ accepted: events }),
        thenHappensLike: (...events) =>
          expect(decided).toEqual({ accepted: events.map((event) => expect.objectContaining(event)) }),
        thenRefuses: (refusal) => expect(decided).toEqual({ refused: refusal }),
      };
    },
  };
};

/** Many acts one after another, each decided against the state as it then is; what is refused changes nothing. */
export class Play {
  constructor(
    public state: State,
    private seq = 1000,
  ) {}

  /** The events that came of it; none where it was refused. */
  does(who: { readonly actor: Actor }, command: Command, now = AN_ORDINARY_DAY): readonly Event[] {
    const decided = process.decide(this.state, command, { actor: who.actor, now, arrivedAt: now });
    if ('refused' in decided) return [];
    for (const event of decided.accepted) {
      this.seq += 1;
      this.state = process.evolve(frozen(this.state), frozen(event), happened(this.seq, now, who.actor));
    }
    return decided.accepted;
  }
}
