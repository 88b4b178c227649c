import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { process as rules, type Event } from '../../src/steps/process.js';
import { readGoldenEvents } from '../support/goldenEvents.js';

const golden = readGoldenEvents(join(import.meta.dirname, 'events'));
const name = (type: string, v: number): string => `${type}.v${v}`;

describe('every event ever released', () => {
  it('has one example, of every version that can be read', () => {
    const readable = Object.entries(rules.versions).flatMap(([type, newest]) =>
      Array.from({ length: newest }, (_, index) => name(type, index + 1)),
    );
    expect(golden.map(({ event }) => name(event.type, event.v)).sort()).toEqual(readable.sort());
  });

  it('is still read, and says something', () => {
    let state = rules.initial;
    for (const { event, meta } of golden) {
      const next = rules.evolve(state, event as unknown as Event, meta);
      expect({ event: event.type, changed: JSON.stringify(next) !== JSON.stringify(state) }).toEqual({
        event: event.type,
        changed: true,
      });
      state = next;
    }
  });
});
