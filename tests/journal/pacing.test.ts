import { describe, expect, it } from '@jest/globals';
import { waitFor } from '../../src/journal/clock.js';
import { LogFault } from '../../src/journal/log.js';
import type { SavingsCommand } from '../support/savings.js';
import { chainOf } from './chainOf.js';
import { person, Rig } from './rig.js';
import { allWell, type Happening } from './scriptedLog.js';

const ann = person('ann');
const bo = person('bo');
const put = (amount: number, reason?: string): SavingsCommand =>
  reason === undefined ? { type: 'put', amount } : { type: 'put', amount, reason };

describe('a wish that comes in the very moment another is answered', () => {
  const firsts: [string, SavingsCommand, Happening[]][] = [
    ['accepted', put(1), []],
    ['refused', put(1000), []],
    ['nothing to write', { type: 'lookIn' }, []],
    ['not written', put(1), ['refused']],
    ['a bug', { type: 'breakTheBox' }, []],
    ['accepted, its answer lost', put(1), ['dropAfterCommit']],
  ];
  it.each(firsts)('does not wait for a third: the first was %s', async (_what, command, script) => {
    for (let ticks = 0; ticks < 6; ticks += 1) {
      const rig = new Rig();
      const { journal, log } = await rig.start();
      const happenings = [...script];
      log.script = { next: () => ({ happening: happenings.shift() ?? 'ok', latencyMs: 20 }) };
      const second = async () => {
        await journal.perform({ id: 'a', actor: ann, command }).catch(() => undefined);
        for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
        return journal.perform({ id: 'b', actor: ann, command: put(1) });
      };
      const startedAt = rig.clock.elapsedMs();
      expect(await rig.clock.until(second())).toMatchObject({ kind: 'accepted' });
      expect(rig.clock.elapsedMs() - startedAt).toBeLessThan(4000);
    }
  });
});

describe('how long the list asks to be left alone', () => {
  it('is heeded after an attempt whose outcome is unknown', async () => {
    const rig = new Rig();
    const { journal, log } = await rig.start();
    const real = log.append.bind(log);
    let until = 0;
    let tooEarly = 0;
    log.append = async (row) => {
      if (rig.clock.elapsedMs() < until) tooEarly += 1;
      await waitFor(rig.clock, 20);
      if (until > 0) return real(row);
      until = rig.clock.elapsedMs() + 41_000;
      return { kind: 'unknown', reason: '503', retryAfterMs: 41_000 };
    };
    for (let n = 0; n < 10; n += 1) await rig.clock.until(journal.perform({ id: `${n}`, actor: ann, command: put(1) }));
    expect(tooEarly).toBe(0);
  });

  it('is heeded while a taken key is read', async () => {
    const rig = new Rig();
    const { journal, log } = await rig.start();
    for (const row of chainOf(1)) rig.list.insert(row, 0);
    let reads = 0;
    log.readKey = async () => {
      reads += 1;
      await waitFor(rig.clock, 20);
      throw new LogFault('429', true, 41_000);
    };
    await rig.clock.until(journal.perform({ id: 'a', actor: ann, command: put(1) }));
    expect(reads).toBeLessThan(5);
  });

  it('is heeded by the one who follows', async () => {
    const rig = new Rig();
    const { journal, log } = await rig.start();
    let looks = 0;
    log.changes = async () => {
      looks += 1;
      await waitFor(rig.clock, 20);
      throw new LogFault('429', true, 315_000);
    };
    for (let n = 0; n < 30; n += 1) {
      journal.touch();
      await rig.clock.pass(10_000);
    }
    expect(looks).toBe(1);
  });
});

describe('a slower instance beside one that writes all the time', () => {
  it.each([
    [150, 300],
    [100, 400],
  ])('gets its turn, and its refusals (%d ms a call beside %d ms)', async (fastMs, slowMs) => {
    const rig = new Rig();
    const fast = await rig.start(allWell(fastMs));
    const slow = await rig.start(allWell(slowMs));
    let isOver = false;
    const load = (async () => {
      for (let n = 0; !isOver; n += 1) {
        void fast.journal.perform({ id: `f${n}`, actor: bo, command: put(0) });
        await waitFor(rig.clock, 500);
      }
    })();
    const asked = Array.from({ length: 8 }, async (_, k) => {
      await waitFor(rig.clock, 2000 + k * 3000);
      return slow.journal.perform({ id: `s${k}`, actor: ann, command: put(k % 2 === 0 ? 0 : 1000) });
    });
    const answers = await rig.clock.until(Promise.all(asked));
    isOver = true;
    await rig.clock.until(load);
    expect(answers.map(({ kind }) => kind)).toEqual([0, 1, 2, 3].flatMap(() => ['accepted', 'refused']));
  });
});

describe('people with long texts', () => {
  it('are all served though the drive takes two seconds a file, and each text is uploaded once', async () => {
    const rig = new Rig();
    const { journal, log } = await rig.start();
    let puts = 0;
    log.put = async (sha, json) => {
      puts += 1;
      await waitFor(rig.clock, 2000);
      rig.list.files.set(sha, json);
    };
    const asked = Array.from({ length: 12 }, async (_, k) => {
      await waitFor(rig.clock, Math.floor(k / 2) * 1500);
      return journal.perform({ id: `c${k}`, actor: ann, command: put(0, `${k}${'x'.repeat(2001)}`) });
    });
    const answers = await rig.clock.until(Promise.all(asked));
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
    expect(puts).toBe(12);
  });
});

describe('a wish with less than a second left', () => {
  it('is told as not written, and nobody who has just come is told unknown for it', async () => {
    const rig = new Rig();
    const { journal, log } = await rig.start();
    log.changes = () => new Promise(() => undefined);
    await rig.clock.pass(40_000);
    let reads = 0;
    log.readKey = async () => {
      reads += 1;
      await waitFor(rig.clock, 3900);
      if (reads === 1) throw new LogFault('503', true);
      return [];
    };
    const early = journal.perform({ id: 'a', actor: ann, command: put(1) });
    await rig.clock.pass(7850);
    const late = journal.perform({ id: 'b', actor: bo, command: put(1) });
    expect(await rig.clock.until(Promise.all([early, late]))).toMatchObject([
      { kind: 'notWritten' },
      { kind: 'accepted' },
    ]);
  });
});
