import { describe, expect, it } from '@jest/globals';
import type { SavingsCommand } from '../support/savings.js';
import { person, Rig, type Instance } from './rig.js';

let made = 0;
const put: SavingsCommand = { type: 'put', amount: 1 };

/** One who writes, and one who has not heard of it yet. */
const lagging = async (entries: number) => {
  const rig = new Rig();
  const [writer, reader] = [await rig.start(), await rig.start()];
  // Nobody has been active for a while: others' entries are looked for every ten seconds only.
  await rig.clock.pass(70_000);
  for (let n = 0; n < entries; n += 1) await write(rig, writer);
  reader.log.changes = () => new Promise(() => undefined);
  reader.log.calls.readKey = 0;
  return { rig, writer, reader };
};
const write = (rig: Rig, { journal }: Instance) =>
  rig.clock.until(journal.perform({ id: `c${made++}`, actor: person('ann'), command: put }));
const ask = (reader: Instance, seq: number, times: number) =>
  Promise.all(Array.from({ length: times }, () => reader.journal.atLeast(seq)));

describe('somebody who has seen an entry elsewhere', () => {
  it('shares the read with all who wait for it', async () => {
    const { rig, reader } = await lagging(1);
    await rig.clock.until(ask(reader, 1, 60));
    expect(reader.journal.read().seq).toBe(1);
    expect(reader.log.calls.readKey).toBe(1);
  });

  it('is answered with it also where a read that had passed its place was under way', async () => {
    const { rig, writer, reader } = await lagging(0);
    reader.log.script = { next: () => ({ happening: 'ok', latencyMs: 400 }) };
    const readKey = reader.log.readKey.bind(reader.log);
    // It looks when it is asked, and answers when it has travelled.
    reader.log.readKey = async (key) => {
      const found = writer.log.now() > 0 ? rig.list.seen().filter((row) => row.key === key) : [];
      await readKey('nothing');
      return found;
    };
    const early = reader.journal.atLeast(1);
    await rig.clock.pass(10);
    await write(rig, writer);
    const late = reader.journal.atLeast(1);
    await rig.clock.until(Promise.all([early, late]));
    expect(reader.journal.read().seq).toBe(1);
  });

  it('costs one read in ten seconds for all, where his number is far beyond what exists', async () => {
    const { rig, reader } = await lagging(0);
    for (let n = 0; n < 290; n += 1) await rig.clock.until(reader.journal.atLeast(999_999));
    await rig.clock.until(ask(reader, 888_888, 10));
    const took = rig.clock.elapsedMs();
    expect(reader.log.calls.readKey).toBeLessThanOrEqual(1 + Math.floor((took - 70_000) / 10_000));
  });

  it('makes the next read wait longer each time, where his number is close but does not exist', async () => {
    const { rig, reader } = await lagging(0);
    const startsAt = rig.clock.elapsedMs();
    for (let n = 0; n < 100; n += 1) await rig.clock.until(ask(reader, 3, 5));
    const seconds = (rig.clock.elapsedMs() - startsAt) / 1000;
    expect(reader.log.calls.readKey).toBeLessThan(5 + seconds);
    expect(seconds).toBeLessThanOrEqual(220);
  });

  it('still gets what is written after all that', async () => {
    const { rig, writer, reader } = await lagging(0);
    for (let n = 0; n < 20; n += 1) await rig.clock.until(reader.journal.atLeast(2));
    await write(rig, writer);
    await rig.clock.until(reader.journal.atLeast(1));
    expect(reader.journal.read().seq).toBe(1);
  });
});
