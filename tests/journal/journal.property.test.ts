import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verifyJournal } from '../../src/journal/verify.js';
import type { Answer } from '../../src/journal/process.js';
import { HC, person, Rig, type Instance } from './rig.js';
import type { SavingsCommand, SavingsRefusal } from '../support/savings.js';
import { allWell, type Happening, type Script } from './scriptedLog.js';

type Outcome = Answer<SavingsRefusal>;

interface Wish {
  readonly kind: 'wish';
  readonly afterMs: number;
  readonly instance: number;
  readonly actor: number;
  /** Two wishes with the same one are the same command, sent again. */
  readonly id: number;
  readonly command: SavingsCommand;
}
interface Kill {
  readonly kind: 'kill';
  readonly afterMs: number;
  readonly instance: number;
}
type Step = Wish | Kill;
interface Luck {
  readonly happening: Happening;
  readonly latencyMs: number;
}

const command: fc.Arbitrary<SavingsCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('put' as const), amount: fc.integer({ min: 1, max: 30 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('put' as const),
      amount: fc.integer({ min: 0, max: 2 }),
      reason: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant('x'.repeat(2001))),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'lookIn' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'breakTheBox' as const }) },
);
const afterMs = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 12_000 }));
const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constant('wish' as const),
  afterMs,
  instance: fc.nat(2),
  actor: fc.nat(2),
  id: fc.nat(60),
  command,
});
const kill: fc.Arbitrary<Kill> = fc.record({ kind: fc.constant('kill' as const), afterMs, instance: fc.nat(2) });
const step: fc.Arbitrary<Step> = fc.oneof({ weight: 12, arbitrary: wish }, { weight: 1, arbitrary: kill });

const bad: Happening[] = [
  'dropBefore',
  'dropAfterCommit',
  'commitLate',
  'hang',
  'hangAfterCommit',
  'refused',
  'throttled',
  'throttledLong',
  'unavailable',
  'unreadable',
  'gone',
];
const luck: fc.Arbitrary<Luck> = fc.record({
  happening: fc.oneof(
    { weight: 3, arbitrary: fc.constant('ok' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...bad) },
  ),
  latencyMs: fc.integer({ min: 1, max: 600 }),
});

/** The luck runs out and begins again; where there is none, all is well. */
const scriptOf = (lucks: readonly Luck[]): Script => {
  let turn = 0;
  return { next: () => lucks[turn++ % lucks.length] ?? { happening: 'ok', latencyMs: 20 } };
};

interface Told {
  readonly id: string;
  readonly outcome: Outcome;
}

const play = async (instances: number, lucks: readonly Luck[][], steps: readonly Step[]) => {
  const rig = new Rig();
  const scripts = lucks.map(scriptOf);
  const running: Instance[] = [];
  for (let index = 0; index < instances; index += 1) running.push(await rig.start(allWell()));
  running.forEach((instance, index) => (instance.log.script = scripts[index] ?? allWell()));
  const told: Told[] = [];
  const open: Promise<void>[] = [];
  for (const next of steps) {
    await rig.clock.pass(next.afterMs);
    const index = next.instance % instances;
    const instance = running[index]!;
    if (next.kind === 'kill') {
      instance.log.isDead = true;
      running[index] = rig.make(scripts[index]);
      void running[index].journal.start();
    } else open.push(ask(instance, next, told));
  }
  for (const instance of running) instance.log.script = allWell();
  await rig.clock.pass(60_000);
  const open2 = running.map((instance, index) =>
    instance.journal.perform({ id: 'last', actor: person(`closer-${index}`), command: { type: 'put', amount: 0 } }),
  );
  const last = await rig.clock.until(Promise.all(open2));
  await rig.clock.pass(15_000);
  return { rig, running, told, last };
};

const ask = async ({ journal, log }: Instance, next: Wish, told: Told[]): Promise<void> => {
  const actor = person(`p${next.actor}`);
  try {
    const outcome = await journal.perform({ id: `c${next.id}`, actor, command: next.command });
    if (!log.isDead) told.push({ id: `${actor} c${next.id}`, outcome });
  } catch (error) {
    expect(String(error)).toContain('A bug');
  }
};

const check = async (instances: number, lucks: readonly Luck[][], steps: readonly Step[]): Promise<void> => {
  const { rig, running, told, last } = await play(instances, lucks, steps);
  const fresh = await rig.start();
  const verified = await rig.clock.until(verifyJournal(fresh.log, rig.clock, HC));
  expect(verified.firstBad).toBeUndefined();
  expect(verified.entries).toBe(rig.list.rows.size);

  const inChain = [...rig.list.rows.values()].flatMap((row) => {
    const { entries } = JSON.parse(row.body) as { entries: { actor: string; commandId: string }[] };
    return entries.map(({ actor, commandId }) => `${actor} ${commandId}`);
  });
  expect(new Set(inChain).size).toBe(inChain.length);

  const sent = new Map<string, number>();
  for (const next of steps) {
    if (next.kind === 'wish')
      sent.set(
        `${person(`p${next.actor}`)} c${next.id}`,
        (sent.get(`${person(`p${next.actor}`)} c${next.id}`) ?? 0) + 1,
      );
  }
  const isNothing = new Set(
    steps.flatMap((s) =>
      s.kind === 'wish' && s.command.type === 'lookIn' ? [`${person(`p${s.actor}`)} c${s.id}`] : [],
    ),
  );
  for (const { id, outcome } of told) {
    if (outcome.kind === 'accepted' && !isNothing.has(id)) expect(inChain).toContain(id);
    if ((outcome.kind === 'refused' || outcome.kind === 'notWritten') && sent.get(id) === 1)
      expect(inChain).not.toContain(id);
  }
  for (const outcome of last) expect(outcome.kind).toBe('accepted');

  const expected = fresh.journal.read();
  expect(expected.seq).toBe(rig.list.rows.size);
  for (const instance of running) {
    expect(instance.troubles).toEqual([]);
    expect(instance.journal.read()).toEqual(expected);
  }
};

const RUNS = Number(process.env.JOURNAL_RUNS ?? 150);

describe('the journal, whatever happens to its requests', () => {
  it('keeps one chain, every acknowledged command in it once, nothing in it that was told as not written, and one state', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.array(luck, { maxLength: 30 }), { minLength: 3, maxLength: 3 }),
        fc.array(step, { minLength: 1, maxLength: 30 }),
        check,
      ),
      { numRuns: RUNS, verbose: 1 },
    );
  }, 600_000);
});
