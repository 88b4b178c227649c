import { describe, expect, it } from '@jest/globals';
import { isReady } from '../src/isReady.js';
import { Rig } from './journal/rig.js';

const started = async () => {
  const rig = new Rig();
  const { journal, log } = await rig.start();
  return { rig, log, asked: () => isReady(journal.health()) };
};

describe('an instance', () => {
  it('is ready while it hears of what is new, also when nothing happens for an hour', async () => {
    const { rig, asked } = await started();
    for (let minute = 0; minute < 60; minute += 1) {
      await rig.clock.pass(60_000);
      expect(asked()).toBe(true);
    }
  });

  it('is not ready when it has not caught up for a minute, and is again when it has', async () => {
    const { rig, log, asked } = await started();
    log.script = { next: () => ({ happening: 'unavailable', latencyMs: 20 }) };
    await rig.clock.pass(45_000);
    expect(asked()).toBe(true);
    await rig.clock.pass(30_000);
    expect(asked()).toBe(false);
    log.script = { next: () => ({ happening: 'ok', latencyMs: 20 }) };
    await rig.clock.pass(15_000);
    expect(asked()).toBe(true);
  });

  it('is not ready when it has not read the journal, or met an entry that cannot be trusted', async () => {
    const rig = new Rig();
    expect(isReady(rig.make().journal.health())).toBe(false);
    const { rig: other, asked } = await started();
    other.list.insert({ key: 'mr:000001', seq: 1, block: 'mr:0', body: '{}', texts: '{}', hash: 'false' }, 0);
    await other.clock.pass(15_000);
    expect(asked()).toBe(false);
  });
});
