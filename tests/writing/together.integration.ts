import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from '../../src/local/story/waiting.js';
import { Machine } from '../support/machine.js';
import { LONG_TEXTS, mostInAMinute, UNITS } from './crowd.js';
import { openForms, prepareDrafts, startAgain, startApps, type Place } from './crowdStage.js';
import { lookForWords, untilQuiet } from './words.js';
import { noTraffic } from './writer.js';

const LONGEST_MS = 120_000;
const QUIET_MS = 40_000;

describe('many people who write at once, on two instances', () => {
  let machine: Machine;
  let places: readonly Place[];
  beforeAll(async () => {
    machine = await Machine.make(2);
    places = await prepareDrafts(machine, [4, 3]);
    await startAgain(machine, 2, UNITS);
  }, LONGEST_MS);
  afterAll(() => machine.remove());

  it(
    'lose no word when one instance is killed in the middle of saves, and what a browser kept is saved by the next',
    async () => {
      const traffic = noTraffic();
      const writers = await openForms(machine, places, 2, traffic);
      await machine.resetCounters();
      const end = Date.now() + 5000;
      const writing = Promise.all(writers.map((writer) => writer.writeUntil(end, LONG_TEXTS, 500)));
      await sleep(1800);
      // Written in the row, and nobody told.
      await machine.fault({ match: { method: 'PATCH', path: '/items/' }, hold: 'after', times: 1 });
      await waitFor('a save to be under way', async () => ((await machine.held()).length > 0 ? true : undefined));
      const savesBefore = traffic.saves;
      expect(savesBefore).toBeGreaterThan(0);
      await machine.killApp(0);
      await machine.killApp(1);
      await writing;
      // Somebody writes one word more, to nobody, and closes his page.
      const [closing] = writers;
      closing?.type('title');
      await machine.clearFaults();
      await startApps(machine, 2);
      const now = await Promise.all(writers.map(async (writer) => (writer === closing ? writer.reopened() : writer)));
      expect(now[0]?.form.view().offer?.changes).toHaveProperty('title');
      now[0]?.form.answerOffer(true);
      for (const { form } of now) form.retry();
      expect(await untilQuiet(now, QUIET_MS)).toBe(true);
      const { lost, kept, typed } = await lookForWords(machine, now);
      expect({ lost, kept }).toEqual({ lost: [], kept: 0 });
      expect(typed).toBeGreaterThan(30);
      expect(traffic.saves).toBeGreaterThan(savesBefore);
      expect(mostInAMinute(await machine.calls())).toBeLessThanOrEqual(UNITS);
      expect(traffic.tooMany).toBe(0);
    },
    LONGEST_MS,
  );

  it(
    'are answered at once when an instance is told to stop while their saves wait for their turn',
    async () => {
      const traffic = noTraffic();
      const writers = await openForms(machine, places.slice(0, 3), 1, traffic);
      const typeAll = (): void => writers.forEach((writer, index) => writer.type(LONG_TEXTS[index] ?? 'purpose'));
      typeAll();
      expect(await untilQuiet(writers, QUIET_MS)).toBe(true);
      const before = traffic.saves;
      typeAll();
      await waitFor('the next saves to wait', () =>
        Promise.resolve(traffic.sent >= before + writers.length ? true : undefined),
      );
      const app = machine.apps.get(0);
      app?.kill('SIGTERM');
      expect(await app?.ended).toBe(0);
      expect(traffic.saves).toBe(before + writers.length);
      expect(await lookForWords(machine, writers)).toMatchObject({ inRow: 6, lost: [] });
    },
    LONGEST_MS,
  );
});
