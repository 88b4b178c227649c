import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import fc from 'fast-check';
import type { State } from '../../src/grant/state.js';
import { process as rules, type Event } from '../../src/steps/process.js';
import { frozen } from '../support/frozen.js';
import { readGoldenEvents, type GoldenEvent } from '../support/goldenEvents.js';

const golden = frozen(readGoldenEvents(join(import.meta.dirname, '..', 'golden', 'events')));
/** Every event there is, in any order, any number of times: most of them about things nobody has heard of. */
const anyHistory = fc.array(fc.constantFrom(...golden), { maxLength: 60 });
const fold = (history: readonly GoldenEvent[]): State =>
  history.reduce(
    (state, { event, meta }) => frozen(rules.evolve(state, event as unknown as Event, meta)),
    frozen(rules.initial),
  );

describe('remembering', () => {
  it('takes every event in every state, and changes nothing that it was given', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(() => fold(history)).not.toThrow();
      }),
    );
  });

  it('comes to the same whenever the same things have happened', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(JSON.stringify(fold(history))).toBe(JSON.stringify(fold(history)));
      }),
    );
  });
});
