import { instant, type Instant } from '../../src/grant/calendar.js';
import type { State } from '../../src/grant/state.js';
import type { Actor, EventMeta } from '../../src/grant/step.js';
import { process, type Event } from '../../src/steps/process.js';
import { frozen } from './frozen.js';

/** A moment as a clock somewhere shows it, with that place's distance from UTC: `2024-12-01T23:59:59+01:00`. */
export const at = (wallClock: string): Instant => instant(Date.parse(wallClock));

/** An ordinary weekday before the story's deadline. */
export const AN_ORDINARY_DAY = at('2024-11-25T12:00:00+01:00');

export const happened = (seq: number, when: Instant, actor: Actor): EventMeta => ({
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
