import { describe, expect, it } from '@jest/globals';
import { differences } from '../../../src/local/story/compare.js';
import type { Observed } from '../../../src/local/story/observed.js';
import { twelve } from './storyFixture.js';

/** Exactly what the file expects. */
function asExpected(): Observed {
  const story = twelve();
  return {
    applications: story.applications.map(({ id, expected, requestedAmount }) => {
      const decision = story.allocationScenario.decisions.find((one) => one.id === id);
      return {
        id,
        outcome: expected.outcome,
        errors: expected.errors,
        warnings: expected.warnings,
        requested: requestedAmount,
        decision: decision?.decision ?? 'none',
        amount: decision?.amount ?? 0,
      };
    }),
    allocated: 8_564_000,
    remaining: 0,
    answersNotGiven: [],
    troubles: [],
  };
}

type Changing = (observed: { -readonly [K in keyof Observed]: Observed[K] }) => void;
const whereWhen = (change: Changing): string[] => {
  const observed = { ...asExpected() };
  change(observed);
  return differences(twelve(), observed).map(({ where }) => where);
};

const withApplication =
  (id: string, changes: object): Changing =>
  (observed) => {
    observed.applications = observed.applications.map((one) => (one.id === id ? { ...one, ...changes } : one));
  };

describe('comparing with what the file expects', () => {
  it('finds nothing where everything came out so', () => {
    expect(differences(twelve(), asExpected())).toEqual([]);
  });

  it.each([
    ['an outcome', withApplication('TEST-08', { outcome: 'readyForAssessment' }), 'TEST-08.outcome'],
    ['an amount', withApplication('TEST-12', { amount: 343_999 }), 'TEST-12.amount'],
    ['a decision', withApplication('TEST-04', { decision: 'deferred' }), 'TEST-04.decision'],
    ['a requested amount', withApplication('TEST-03', { requested: 1 }), 'TEST-03.requestedAmount'],
    ['a missing error', withApplication('TEST-06', { errors: [] }), 'TEST-06.errors'],
    ['a missing warning', withApplication('TEST-12', { warnings: [] }), 'TEST-12.warnings'],
    ['an error too many', withApplication('TEST-01', { errors: [{ code: 'X', field: 'y' }] }), 'TEST-01.errors'],
  ] as const)('finds %s that differs', (_what, change, where) => {
    expect(whereWhen(change)).toContain(where);
  });

  it('finds a figure that differs, in a given sum and in the computed one', () => {
    const [travel, total] = twelve().applications.find(({ id }) => id === 'TEST-06')?.expected.errors ?? [];
    const wrong = [total, { ...travel, computed: 75_000 }];
    expect(whereWhen(withApplication('TEST-06', { errors: wrong }))).toEqual(['TEST-06.errors']);
    expect(whereWhen(withApplication('TEST-06', { errors: [total, travel] }))).toEqual([]);
  });

  it('finds what was allocated, what is left, who was not assessed, and an application that is gone', () => {
    expect(whereWhen((observed) => (observed.allocated = 1))).toEqual(['allocated']);
    expect(whereWhen((observed) => (observed.remaining = 1))).toEqual(['remaining']);
    expect(whereWhen(withApplication('TEST-06', { decision: 'rejected' }))).toEqual([
      'TEST-06.decision',
      'notAssessed',
    ]);
    expect(
      whereWhen((observed) => (observed.applications = observed.applications.filter(({ id }) => id !== 'TEST-10'))),
    ).toEqual(['TEST-10', 'validRequestedTotal']);
  });

  it('counts a message that never came as a difference', () => {
    expect(whereWhen((observed) => (observed.troubles = ['no post in the channel']))).toEqual(['trouble']);
  });
});
