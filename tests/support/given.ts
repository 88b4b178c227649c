import { expect } from '@jest/globals';
import type { State } from '../../src/grant/state.js';
import type { Actor } from '../../src/grant/step.js';
import { process, type Command, type Event, type Refusal } from '../../src/steps/process.js';
import { frozen } from './frozen.js';
import { AN_ORDINARY_DAY, at, happened, stateAfter } from './stateAfter.js';

export { AN_ORDINARY_DAY, at, stateAfter };

type History = readonly (Event | readonly Event[])[];

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
