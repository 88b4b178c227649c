import { describe, expect, it } from '@jest/globals';
import { savings, type SavingsCommand } from '../support/savings.js';
import { person, Rig, type Instance } from './rig.js';
import { allWell, type Happening } from './scriptedLog.js';

const put: SavingsCommand = { type: 'put', amount: 5 };
const ask = (rig: Rig, { journal }: Instance) =>
  rig.clock.until(journal.perform({ id: 'a', actor: person('ann'), command: put }));

/** Somebody is told that it is unknown: what he wished lands twenty seconds later. */
const toldUnknown = async (rules?: typeof savings): Promise<{ rig: Rig; instance: Instance }> => {
  const rig = new Rig();
  const instance = await rig.start(undefined, rules);
  instance.log.script = { next: () => ({ happening: 'commitLate', latencyMs: 500 }) };
  expect(await ask(rig, instance)).toEqual({ kind: 'unknown', seq: 1 });
  instance.log.script = allWell();
  return { rig, instance };
};

describe('a wish whose asker was told «unknown», asked again before it is certain', () => {
  it.each<Happening>(['refused', 'throttledLong'])('is not told as not written: %s', async (happening) => {
    const { rig, instance } = await toldUnknown();
    instance.log.script = { next: () => ({ happening, latencyMs: 20 }) };
    expect(await ask(rig, instance)).toEqual({ kind: 'unknown', seq: 1 });
    instance.log.script = allWell();
    await rig.clock.pass(40_000);
    expect(await ask(rig, instance)).toEqual({ kind: 'accepted', seq: 1 });
  });

  it('is not told as refused, though the rules would refuse it by now', async () => {
    let isLate = false;
    const { rig, instance } = await toldUnknown({
      ...savings,
      decide: (state, command, context) =>
        isLate ? { refused: { code: 'boxIsFull' } } : savings.decide(state, command, context),
    });
    isLate = true;
    expect(await ask(rig, instance)).toEqual({ kind: 'unknown', seq: 1 });
    await rig.clock.pass(40_000);
    expect(await ask(rig, instance)).toEqual({ kind: 'accepted', seq: 1 });
  });

  it('is written at once where it can be, and stands there once', async () => {
    const { rig, instance } = await toldUnknown();
    expect(await ask(rig, instance)).toEqual({ kind: 'accepted', seq: 1 });
    await rig.clock.pass(40_000);
    expect(instance.journal.read().state.sum).toBe(5);
    expect(rig.list.rows.size).toBe(1);
  });

  it('is decided like any other once another entry has taken its place', async () => {
    const { rig, instance } = await toldUnknown();
    const other = await rig.start();
    await rig.clock.until(other.journal.perform({ id: 'b', actor: person('bo'), command: put }));
    await rig.clock.pass(12_000);
    instance.log.script = { next: () => ({ happening: 'refused', latencyMs: 20 }) };
    expect(await ask(rig, instance)).toMatchObject({ kind: 'notWritten' });
  });
});
