import { describe, expect, it } from '@jest/globals';
import { waitFor } from '../../src/journal/clock.js';
import { FIRST_PREV } from '../../src/journal/commit.js';
import type { SavingsCommand } from '../support/savings.js';
import { chainOf, entry, LATER } from './chainOf.js';
import { person, Rig, type Instance } from './rig.js';
import type { Happening } from './scriptedLog.js';

const ann = person('ann');
const put = (reason?: string): SavingsCommand =>
  reason === undefined ? { type: 'put', amount: 1 } : { type: 'put', amount: 1, reason };
const perform = (rig: Rig, { journal }: Instance, id: string, command: SavingsCommand) =>
  rig.clock.until(journal.perform({ id, actor: ann, command }));

/** Entries of which the second can be read only that much later. */
const withLate = (rig: Rig, lateMs: number): void => {
  for (const row of chainOf(3)) rig.list.insert(row, row.seq === 2 ? lateMs : 0);
};

describe('an entry that can be read a little later than the next', () => {
  it('stops nobody, also when there is always one', async () => {
    const rig = new Rig();
    const { journal, troubles } = await rig.start();
    for (const row of chainOf(80)) {
      rig.list.insert(row, row.seq % 2 === 0 ? 2500 : 0);
      journal.touch();
      await rig.clock.pass(500);
    }
    await rig.clock.pass(10_000);
    expect(troubles).toEqual([]);
    expect(journal.read().seq).toBe(80);
  });

  it('stops nobody who starts meanwhile, and nothing is written before it has been read', async () => {
    const rig = new Rig();
    withLate(rig, 2000);
    const instance = await rig.start();
    expect(await perform(rig, instance, 'a', put())).toEqual({ kind: 'accepted', seq: 4 });
    expect(instance.troubles).toEqual([]);
  });

  it('stops nobody whose first reading failed once', async () => {
    const rig = new Rig();
    withLate(rig, 100);
    const happenings: Happening[] = ['ok', 'ok', 'unavailable'];
    const { journal, troubles } = await rig.start({
      next: () => ({ happening: happenings.shift() ?? 'ok', latencyMs: 20 }),
    });
    await rig.clock.pass(30_000);
    expect(journal.read().seq).toBe(3);
    expect(troubles).toEqual([]);
  });

  it('stops nobody where it says why a text is gone', async () => {
    const rig = new Rig();
    const writer = await rig.start();
    await perform(rig, writer, 'a', put('Namnet'));
    await rig.clock.pass(12_000);
    const { journal, troubles } = await rig.start();
    const [{ event }] = journal.read().state.history as unknown as [{ event: { reason: { sha: string } } }];
    const { sha } = event.reason;
    rig.list.insert(entry(2, journal.read().hash, [{ type: 'redacted', v: 1, texts: [sha] }], LATER), 2500);
    rig.list.change('mr:000001', { texts: JSON.stringify({ texts: { [sha]: { removed: true } } }) });
    journal.touch();
    await rig.clock.pass(20_000);
    expect(troubles).toEqual([]);
    expect(journal.read().seq).toBe(2);
  });

  it('stops the deciding where it has not come after fifteen seconds', async () => {
    const rig = new Rig();
    withLate(rig, 600_000);
    const instance = await rig.start();
    await rig.clock.pass(20_000);
    expect(instance.troubles).toMatchObject([{ key: 'mr:000002', reason: 'it is missing' }]);
    expect(await perform(rig, instance, 'a', put())).toMatchObject({ kind: 'notWritten' });
  });
});

describe('an entry that somebody has deleted', () => {
  /** The first of two entries of another instance is gone before this one has looked. */
  const spoilt = async (): Promise<{ rig: Rig; instance: Instance }> => {
    const rig = new Rig();
    const instance = await rig.start();
    await rig.clock.pass(70_000);
    for (const row of chainOf(2)) rig.list.insert(row, 0);
    rig.list.rows.delete('mr:000001');
    return { rig, instance };
  };

  it('is not written anew by somebody who sees the next one while he uploads a text', async () => {
    const { rig, instance } = await spoilt();
    instance.log.put = async (sha, json) => {
      await waitFor(rig.clock, 3000);
      rig.list.files.set(sha, json);
    };
    await perform(rig, instance, 'a', put('x'.repeat(2001)));
    expect([...rig.list.rows.keys()]).toEqual(['mr:000002']);
  });

  it('is not written anew by somebody who sees the next one between two sendings', async () => {
    const { rig, instance } = await spoilt();
    const real = instance.log.append.bind(instance.log);
    let sent = 0;
    instance.log.append = async (row) => {
      sent += 1;
      if (sent > 1) return real(row);
      await waitFor(rig.clock, 3500);
      return { kind: 'unknown', reason: 'dropped before' };
    };
    await perform(rig, instance, 'a', put());
    expect([...rig.list.rows.keys()]).toEqual(['mr:000002']);
  });

  it('is missed also where it is a whole block, by somebody who starts', async () => {
    const rig = new Rig();
    for (const row of chainOf(2003)) if (row.seq < 1000 || row.seq > 1999) rig.list.insert(row, 0);
    const instance = await rig.start();
    expect(await perform(rig, instance, 'a', put())).toMatchObject({ kind: 'notWritten' });
    await rig.clock.pass(20_000);
    expect(instance.troubles).toMatchObject([{ key: 'mr:001000' }]);
  });

  it('is the same for the very first', async () => {
    const rig = new Rig();
    rig.list.insert(entry(2, FIRST_PREV), 0);
    const instance = await rig.start();
    await rig.clock.pass(20_000);
    expect(instance.troubles).toMatchObject([{ key: 'mr:000001' }]);
  });
});
