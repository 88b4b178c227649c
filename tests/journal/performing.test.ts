import { describe, expect, it } from '@jest/globals';
import { person, Rig, type Instance } from './rig.js';
import { allWell, type Happening, type Script } from './scriptedLog.js';
import { savings, type SavingsCommand } from '../support/savings.js';

const ann = person('ann');
const put = (amount: number, reason?: string): SavingsCommand =>
  reason === undefined ? { type: 'put', amount } : { type: 'put', amount, reason };

/** First these happen, then all is well. */
const first = (...happenings: Happening[]): Script => ({
  next: () => ({ happening: happenings.shift() ?? 'ok', latencyMs: 20 }),
});

const perform = (rig: Rig, { journal }: Instance, id: string, command: SavingsCommand, actor = ann) =>
  rig.clock.until(journal.perform({ id, actor, command }));

const started = async (script?: Script) => {
  const rig = new Rig();
  const instance = await rig.start();
  if (script) instance.log.script = script;
  instance.log.calls.append = instance.log.calls.readKey = 0;
  return { rig, instance };
};

describe('what an act costs', () => {
  it('is one write and no read', async () => {
    const { rig, instance } = await started();
    expect(await perform(rig, instance, 'a', put(5))).toEqual({ kind: 'accepted', seq: 1 });
    expect(instance.log.calls).toMatchObject({ append: 1, readKey: 0 });
  });

  it('is one read and no write where the rules refuse it', async () => {
    const { rig, instance } = await started();
    expect(await perform(rig, instance, 'a', put(101))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'boxIsFull' },
    });
    expect(instance.log.calls).toMatchObject({ append: 0, readKey: 1 });
  });

  it('is nothing at all where the same command has been accepted before', async () => {
    const { rig, instance } = await started();
    await perform(rig, instance, 'a', put(5));
    expect(await perform(rig, instance, 'a', put(5))).toEqual({ kind: 'accepted', seq: 1 });
    expect(instance.log.calls).toMatchObject({ append: 1, readKey: 0 });
  });

  it('can be asked for by its id and by who wished it, and by nobody else', async () => {
    const { rig, instance } = await started();
    await perform(rig, instance, 'a', put(5));
    expect(instance.journal.standsAt(ann, 'a')).toBe(1);
    expect(instance.journal.standsAt(ann, 'b')).toBeUndefined();
    expect(instance.journal.standsAt(person('bo'), 'a')).toBeUndefined();
  });
});

describe('sixty people who vote within a second, at 150 ms a call', () => {
  it.each([
    [1, 6, 4.5],
    [2, 14, 9],
    [3, 24, 13],
  ])(
    'cost %d instance(s) at most %d writes, and the slowest answer is at most %d appends',
    async (count, writes, appends) => {
      const rig = new Rig();
      const instances: Instance[] = [];
      for (let n = 0; n < count; n += 1) instances.push(await rig.start(allWell(150)));
      const slowest: number[] = [];
      const votes = Array.from({ length: 60 }, async (_, n) => {
        await new Promise<void>((resolve) => rig.clock.after((n * 1000) / 60, resolve));
        const askedAt = rig.clock.elapsedMs();
        const answer = await instances[n % count]!.journal.perform({ id: `v${n}`, actor: ann, command: put(0) });
        slowest.push(rig.clock.elapsedMs() - askedAt);
        return answer.kind;
      });
      expect(new Set(await rig.clock.until(Promise.all(votes)))).toEqual(new Set(['accepted']));
      expect(instances.reduce((sum, { log }) => sum + log.calls.append, 0)).toBeLessThanOrEqual(writes);
      expect(Math.max(...slowest) / 150).toBeLessThanOrEqual(appends);
    },
  );
});

describe('exactly once', () => {
  it('refuses a known id with other content', async () => {
    const { rig, instance } = await started();
    await perform(rig, instance, 'a', put(5));
    expect(await perform(rig, instance, 'a', put(6))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'otherContent' },
    });
    expect(instance.journal.read().state.sum).toBe(5);
  });

  it('knows an id again after a restart, and whose it is', async () => {
    const { rig, instance } = await started();
    await perform(rig, instance, 'a', put(5, 'because'));
    const next = await rig.start();
    expect(await perform(rig, next, 'a', put(5, 'because'))).toEqual({ kind: 'accepted', seq: 1 });
    expect(await perform(rig, next, 'a', put(5, 'because'), person('bo'))).toEqual({ kind: 'accepted', seq: 2 });
  });

  it('gives two of the same in one group one answer and one entry', async () => {
    const { rig, instance } = await started();
    const asked = [1, 2].map(() => instance.journal.perform({ id: 'a', actor: ann, command: put(5) }));
    const other = instance.journal.perform({ id: 'a', actor: ann, command: put(6) });
    expect(await rig.clock.until(Promise.all(asked))).toEqual([
      { kind: 'accepted', seq: 1 },
      { kind: 'accepted', seq: 1 },
    ]);
    expect(await rig.clock.until(other)).toMatchObject({ kind: 'refused', refusal: { code: 'otherContent' } });
    expect(instance.journal.read().state.sum).toBe(5);
  });

  it('sends the same bytes again when the answer was lost, and finds its own entry', async () => {
    const { rig, instance } = await started(first('dropAfterCommit'));
    expect(await perform(rig, instance, 'a', put(5))).toEqual({ kind: 'accepted', seq: 1 });
    expect(instance.log.calls).toMatchObject({ append: 2, readKey: 1 });
    expect(rig.list.rows.size).toBe(1);
  });
});

describe('the four answers', () => {
  it('says not written when the list says no', async () => {
    const { rig, instance } = await started(first('refused'));
    expect(await perform(rig, instance, 'a', put(5))).toMatchObject({ kind: 'notWritten' });
    expect(rig.list.rows.size).toBe(0);
  });

  it('says not written at once when the list asks for a longer wait than a command has', async () => {
    const { rig, instance } = await started(first('throttledLong'));
    const askedAt = rig.clock.elapsedMs();
    expect(await perform(rig, instance, 'a', put(5))).toMatchObject({ kind: 'notWritten' });
    expect(await perform(rig, instance, 'b', put(5))).toMatchObject({ kind: 'notWritten' });
    expect(rig.clock.elapsedMs() - askedAt).toBeLessThan(1000);
    expect(instance.log.calls.append).toBe(1);
  });

  it('waits as long as the list asks for where a command has the time', async () => {
    const { rig, instance } = await started(first('throttled'));
    expect(await perform(rig, instance, 'a', put(5))).toEqual({ kind: 'accepted', seq: 1 });
  });

  it('says unknown after eight seconds, never sends that commit again, and lets it land late', async () => {
    const { rig, instance } = await started({ next: () => ({ happening: 'commitLate', latencyMs: 300 }) });
    const askedAt = rig.clock.elapsedMs();
    expect(await perform(rig, instance, 'a', put(5))).toEqual({ kind: 'unknown', seq: 1 });
    expect(rig.clock.elapsedMs() - askedAt).toBeLessThanOrEqual(8100);
    const { append } = instance.log.calls;
    await rig.clock.pass(20_000);
    expect(instance.log.calls.append).toBe(append);
    instance.log.script = allWell();
    expect(await perform(rig, instance, 'b', put(7))).toEqual({ kind: 'accepted', seq: 2 });
    expect(instance.journal.read().state.sum).toBe(12);
  });

  it('says of an unknown command that is asked again what became of it', async () => {
    const { rig, instance } = await started({ next: () => ({ happening: 'hangAfterCommit', latencyMs: 20 }) });
    expect(await perform(rig, instance, 'a', put(5))).toMatchObject({ kind: 'unknown' });
    instance.log.script = allWell();
    expect(await perform(rig, instance, 'a', put(5))).toEqual({ kind: 'accepted', seq: 1 });
    expect(rig.list.rows.size).toBe(1);
  });

  it('refuses only what the newest state refuses', async () => {
    const { rig, instance } = await started();
    const other = await rig.start();
    await perform(rig, instance, 'a', put(90));
    expect(await perform(rig, other, 'b', put(20))).toMatchObject({ kind: 'refused', seq: 1 });
    expect(other.journal.read().state.sum).toBe(90);
  });

  it('does not refuse what only an older state refuses', async () => {
    const { rig, instance } = await started();
    await perform(rig, instance, 'a', put(90));
    const other = await rig.start();
    await perform(rig, instance, 'b', put(-50));
    expect(other.journal.read().state.sum).toBe(90);
    expect(await perform(rig, other, 'c', put(20))).toEqual({ kind: 'accepted', seq: 3 });
  });

  it('lets a bug stop only the command that met it', async () => {
    const { rig, instance } = await started();
    const asked = [put(1), { type: 'breakTheBox' as const }, put(2)].map((command, n) =>
      instance.journal.perform({ id: `c${n}`, actor: ann, command }),
    );
    const ended = await rig.clock.until(Promise.allSettled(asked));
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(instance.journal.read().state.sum).toBe(3);
  });
});

describe('what the rules or a view do wrong', () => {
  it('is the bug of that command alone where they give an event that nobody knows', async () => {
    const rig = new Rig();
    const rules: typeof savings = {
      ...savings,
      decide: (state, command, context) =>
        command.type === 'put' && command.amount === 66
          ? { accepted: [{ type: 'locked', v: 2 }] }
          : savings.decide(state, command, context),
    };
    const [one, two] = [await rig.start(undefined, rules), await rig.start(undefined, rules)];
    await expect(perform(rig, one, 'bad', put(66))).rejects.toThrow('locked version 2');
    expect(await perform(rig, one, 'good', put(1))).toEqual({ kind: 'accepted', seq: 1 });
    await rig.clock.pass(20_000);
    expect([one.troubles, two.troubles]).toEqual([[], []]);
  });

  it('is nothing to the one whose command was written where somebody who is told of it throws', async () => {
    const { rig, instance } = await started();
    instance.journal.onApplied(() => {
      throw new Error('a view');
    });
    expect(await perform(rig, instance, 'a', put(1))).toEqual({ kind: 'accepted', seq: 1 });
  });
});

describe('one entry', () => {
  it('is cut before it is longer than a column takes, and nobody is lost', async () => {
    const { rig, instance } = await started();
    const asked = Array.from({ length: 60 }, (_, n) =>
      instance.journal.perform({ id: `c${n}`, actor: ann, command: put(1, `${n}${'ø'.repeat(1900)}`) }),
    );
    const answers = await rig.clock.until(Promise.all(asked));
    expect(answers.filter(({ kind }) => kind === 'accepted').length).toBeGreaterThan(40);
    for (const { body, texts } of rig.list.rows.values())
      expect(Math.max(body.length, texts.length)).toBeLessThanOrEqual(60_000);
    expect(rig.list.rows.size).toBeGreaterThan(5);
  });

  it('holds a short text beside it and a long one in the drive', async () => {
    const { rig, instance } = await started();
    const long = 'Fordi '.repeat(500);
    await perform(rig, instance, 'a', put(1, 'kort «æøå» \u2028 😀'));
    await perform(rig, instance, 'b', put(1, long));
    const reasons = instance.journal.read().state.history.map((h) => (h as { event: { reason: object } }).event.reason);
    expect(reasons).toEqual([{ sha: expect.any(String), text: 'kort «æøå» \u2028 😀' }, { sha: expect.any(String) }]);
    const { sha } = reasons[1] as { sha: string };
    expect(await rig.clock.until(instance.journal.longText(sha))).toBe(long);
    for (const { body, texts } of rig.list.rows.values()) {
      expect(body + texts).toMatch(/^[\x20-\x7e]*$/);
      expect(body).not.toContain('kort');
    }
  });

  it('never has an earlier time than the one before it', async () => {
    const { rig, instance } = await started();
    await perform(rig, instance, 'a', put(1));
    const before = instance.journal.read().at!;
    instance.log.now = () => Date.parse(before) - 3_600_000;
    await perform(rig, instance, 'b', put(1));
    expect(instance.journal.read()).toMatchObject({ seq: 2, at: before });
  });
});
