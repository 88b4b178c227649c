import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { FAILURES, FailingSiteList } from '../../support/failingSiteList.js';
import { contentOf, openForm, openInstance } from '../../support/writingTogether.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

const WRITERS = 4;
const FIELDS = ['title', 'purpose', 'targetGroup'] as const;
const RUNS = 120;
/** Longer than the longest wait anybody is asked for. */
const UNTIL_ALL_IS_QUIET_MS = 200_000;

const step = fc.record({
  writer: fc.nat({ max: WRITERS - 1 }),
  field: fc.constantFrom(...FIELDS),
  thenMs: fc.constantFrom(0, 20, 70, 400, 1500, 4000),
  failure: fc.constantFrom(...FAILURES, 'none', 'none', 'none'),
  act: fc.constantFrom('write', 'write', 'write', 'write', 'together', 'refresh', 'look'),
});

describe('several people who write one draft at two instances', () => {
  it('lose nothing that they typed, whatever happens in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const list = new FailingSiteList();
        const loading = Promise.all([openInstance(list), openInstance(list)]);
        await pass(1000);
        const [one, other] = await loading;
        await one.rows.create('app', 'autumn', 'writer');
        const refreshed = other.refresh();
        await pass(1000);
        await refreshed;
        const instances = [one, other] as const;
        const people = Array.from({ length: WRITERS }, (_, index) => ({
          instance: instances[index % 2 === 0 ? 0 : 1],
          ...openForm(`writer-${index}`, instances[index % 2 === 0 ? 0 : 1]),
        }));

        const typed: { word: string; field: (typeof FIELDS)[number] }[] = [];
        for (const [number, { writer, field, thenMs, failure, act }] of steps.entries()) {
          const person = people[writer];
          if (!person) continue;
          const { form, instance } = person;
          const { content, conflicts } = form.view();
          if (failure !== 'none') list.failures.push(failure);
          if (act === 'refresh') void instance.refresh();
          if (act === 'look') void form.behind(instance.rows.get('app')?.etag ?? '');
          if (act === 'together' && conflicts[field])
            form.choose(field, { together: `${content[field] ?? ''} ${conflicts[field].value as string}` });
          if (act === 'write' && !conflicts[field]) {
            const word = `<${writer}:${number}>`;
            typed.push({ word, field });
            form.change({ [field]: `${content[field] ?? ''}${word}` });
          }
          await pass(thenMs);
        }
        list.failures = [];
        await pass(UNTIL_ALL_IS_QUIET_MS);

        const reading = one.rows.read('app');
        await pass(1000);
        const row = contentOf(await reading);
        for (const { word, field } of typed) {
          const places = [
            row[field],
            ...people.map(({ form }) => form.view().conflicts[field] && form.view().content[field]),
          ];
          expect(places.some((text) => text?.includes(word))).toBe(true);
        }
        for (const { form, keep } of people) {
          const { conflicts, save } = form.view();
          expect(save.kind).toBe('saved');
          expect(Object.keys(keep.read()?.changes ?? {}).sort()).toEqual(Object.keys(conflicts).sort());
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
