import { describe, expect, it } from '@jest/globals';
import { asciiJson, blockOf, FIRST_PREV, keyOf, sha256 } from '../../src/journal/commit.js';
import { verifyJournal } from '../../src/journal/verify.js';
import { savings, type SavingsCommand } from '../support/savings.js';
import { HC, person, Rig, type Instance } from './rig.js';
import { allWell, type Happening } from './scriptedLog.js';

const ann = person('ann');
const put = (amount: number, reason?: string): SavingsCommand =>
  reason === undefined ? { type: 'put', amount } : { type: 'put', amount, reason };
let made = 0;
const perform = (rig: Rig, { journal }: Instance, command: SavingsCommand) =>
  rig.clock.until(journal.perform({ id: `c${made++}`, actor: ann, command }));
const verify = (rig: Rig, { log }: Instance, seen?: { seq: number; hash: string }) =>
  rig.clock.until(verifyJournal(log, rig.clock, HC, seen));

const two = async () => {
  const rig = new Rig();
  return { rig, writer: await rig.start(), reader: await rig.start() };
};

describe('what others write', () => {
  it('is seen within ten seconds, and within two while somebody is active', async () => {
    const { rig, writer, reader } = await two();
    await rig.clock.pass(70_000);
    await perform(rig, writer, put(1));
    await rig.clock.pass(12_100);
    expect(reader.journal.read().seq).toBe(1);
    reader.journal.touch();
    await rig.clock.pass(10_100);
    await perform(rig, writer, put(1));
    await rig.clock.pass(2100);
    expect(reader.journal.read()).toEqual(writer.journal.read());
  });

  it('is read item by item, by whole blocks where it is much, and not at all where one wrote it oneself', async () => {
    const { rig, writer, reader } = await two();
    for (let n = 0; n < 3; n += 1) await perform(rig, writer, put(1));
    await rig.clock.pass(15_000);
    expect(reader.log.calls.readRow).toBe(3);
    const { readBlock } = reader.log.calls;
    for (let n = 0; n < 30; n += 1) await perform(rig, writer, put(1));
    await rig.clock.pass(15_000);
    expect(reader.journal.read()).toEqual(writer.journal.read());
    expect(reader.log.calls.readRow).toBeLessThan(15);
    expect(reader.log.calls.readBlock).toBeGreaterThan(readBlock);
    expect(writer.log.calls.readRow).toBe(0);
  });

  it('is read by key where a change has not been told, and where the list forgot the token', async () => {
    const { rig, writer, reader } = await two();
    for (let n = 0; n < 3; n += 1) await perform(rig, writer, put(1));
    const hidden = rig.list.rows.get('mr:000002')!;
    rig.list.rows.set('mr:000002', { ...hidden, changedAt: -1 });
    await rig.clock.pass(15_000);
    expect(reader.journal.read().seq).toBe(3);
    const happenings: Happening[] = ['gone'];
    reader.log.script = { next: () => ({ happening: happenings.shift() ?? 'ok', latencyMs: 20 }) };
    await perform(rig, writer, put(1));
    await rig.clock.pass(25_000);
    expect(reader.journal.read().seq).toBe(4);
  });

  it('is waited for by somebody who has seen it elsewhere, and a number that does not exist is ignored', async () => {
    const { rig, writer, reader } = await two();
    await perform(rig, writer, put(1));
    await perform(rig, writer, put(1));
    await rig.clock.until(reader.journal.atLeast(2));
    expect(reader.journal.read().seq).toBe(2);
    const before = rig.clock.elapsedMs();
    await rig.clock.until(reader.journal.atLeast(99));
    expect(rig.clock.elapsedMs() - before).toBeLessThanOrEqual(2100);
  });

  it('is looked for before deciding when nothing has been heard for fifteen seconds', async () => {
    const { rig, writer, reader } = await two();
    reader.log.changes = () => new Promise(() => undefined);
    await perform(rig, writer, put(60));
    await rig.clock.pass(30_000);
    expect(reader.journal.health().caughtUp).toBe(false);
    const { append } = reader.log.calls;
    expect(await perform(rig, reader, put(30))).toEqual({ kind: 'accepted', seq: 2 });
    expect(reader.log.calls.append - append).toBe(1);
  });
});

describe('an entry that cannot be trusted', () => {
  const spoil = async (how: (rig: Rig) => void) => {
    const { rig, writer, reader } = await two();
    for (let n = 0; n < 3; n += 1) await perform(rig, writer, put(1, `grunn ${n}`));
    await rig.clock.pass(12_100);
    how(rig);
    return { rig, writer, reader };
  };
  const row = (rig: Rig, n: number) => rig.list.rows.get(`mr:00000${n}`)!;
  const other = (body: string) => body.replace('"amount":1', '"amount":9');

  it.each<[string, (rig: Rig) => void, string]>([
    ['was changed', (rig) => rig.list.change('mr:000002', { body: other(row(rig, 2).body) }), 'mr:000002'],
    [
      'was changed together with its hash',
      (rig) => rig.list.change('mr:000002', { body: other(row(rig, 2).body), hash: sha256(other(row(rig, 2).body)) }),
      'mr:000002',
    ],
    ['was written again unchanged', (rig) => rig.list.change('mr:000003', {}), 'mr:000003'],
    [
      'lost a text that no entry takes out',
      (rig) => rig.list.change('mr:000001', emptied(row(rig, 1).texts)),
      'mr:000001',
    ],
    ['was not made by the app', (rig) => forge(rig), 'mr:000004'],
    ['has a key that nobody gives', (rig) => foreign(rig, 'MR:7'), 'MR:7'],
  ])('stops the deciding where it %s, and the rest stays readable', async (_name, how, key) => {
    const { rig, reader } = await spoil(how);
    await rig.clock.pass(30_000);
    expect(reader.journal.health()).toMatchObject({ deciding: false, ready: true, trouble: { key } });
    expect(reader.troubles).toHaveLength(1);
    expect(reader.journal.read().state.sum).toBe(3);
    expect(await perform(rig, reader, put(1))).toMatchObject({ kind: 'notWritten' });
  });

  it('is never written where one that others follow on was deleted', async () => {
    const { rig } = await spoil((rig) => void rig.list.rows.delete('mr:000002'));
    const fresh = await rig.start();
    expect(await perform(rig, fresh, put(1))).toMatchObject({ kind: 'notWritten' });
    await rig.clock.pass(20_000);
    expect(fresh.journal.health()).toMatchObject({
      deciding: false,
      trouble: { key: 'mr:000002', reason: 'it is missing' },
    });
    expect(await perform(rig, fresh, put(1))).toMatchObject({ kind: 'notWritten' });
    expect(rig.list.rows.size).toBe(2);
  });

  it('is not written by an instance that has seen the one after it, either', async () => {
    const { rig, writer, reader } = await two();
    await rig.clock.pass(70_000);
    await perform(rig, writer, put(1));
    await perform(rig, writer, put(1));
    rig.list.rows.delete('mr:000001');
    await rig.clock.pass(12_000);
    expect(await perform(rig, reader, put(1))).toMatchObject({ kind: 'notWritten' });
    await rig.clock.pass(30_000);
    expect(reader.journal.health()).toMatchObject({ trouble: { key: 'mr:000001', reason: 'it is missing' } });
    expect(rig.list.rows.size).toBe(1);
  });

  it('is named by verifying, however it was spoilt', async () => {
    const changed = await spoil((rig) => rig.list.change('mr:000002', { body: other(row(rig, 2).body) }));
    expect((await verify(changed.rig, changed.writer)).firstBad).toMatchObject({ kind: 'broken', key: 'mr:000002' });
    const rehashed = await spoil((rig) => {
      const body = other(row(rig, 2).body);
      rig.list.rows.set('mr:000002', { ...row(rig, 2), body, hash: sha256(body) });
    });
    expect((await verify(rehashed.rig, rehashed.writer)).firstBad).toMatchObject({ kind: 'broken', key: 'mr:000003' });
    const removed = await spoil((rig) => void rig.list.rows.delete('mr:000002'));
    expect((await verify(removed.rig, removed.writer)).firstBad).toMatchObject({
      key: 'mr:000002',
      reason: 'it is missing',
    });
  });

  it('is missed at the end by somebody who has seen its hash elsewhere', async () => {
    const { rig, writer } = await spoil(() => undefined);
    const { seq, hash } = writer.journal.read();
    expect((await verify(rig, writer, { seq, hash })).firstBad).toBeUndefined();
    rig.list.rows.delete('mr:000003');
    expect((await verify(rig, writer)).firstBad).toBeUndefined();
    expect((await verify(rig, writer, { seq, hash })).firstBad).toMatchObject({ key: 'mr:000003' });
  });

  it('makes an instance that does not know its event decide no more and say that it is not ready', async () => {
    const { rig, writer, reader } = await two();
    await perform(rig, writer, put(1));
    const first = row(rig, 1);
    const body = first.body.replace('"type":"put"', '"type":"locked"').replace('"v":1', '"v":2');
    rig.list.rows.set('mr:000001', { ...first, body, hash: sha256(body) });
    await rig.clock.pass(15_000);
    expect(reader.journal.health()).toMatchObject({ deciding: false, ready: false, trouble: { kind: 'newer' } });
  });

  it('is no row of another helsefellesskap and no row without a key', async () => {
    const { rig, reader } = await spoil((rig) => {
      foreign(rig, '');
      foreign(rig, 'ag:000004');
    });
    await rig.clock.pass(15_000);
    expect(reader.journal.health()).toMatchObject({ deciding: true, trouble: undefined });
  });
});

/** An entry that fits in every way, but that somebody else has put there. */
const forge = (rig: Rig): void => {
  const prev = rig.list.rows.get('mr:000003')!.hash;
  const events = [{ type: 'put', v: 1, amount: 50 }];
  const entries = [{ actor: ann, commandId: 'forged', commandHash: '', events }];
  const body = asciiJson({ commitId: 'f', seq: 4, at: '2027-03-02T08:00:00.000Z', by: 'x', prev, entries });
  rig.list.insert({ key: 'mr:000004', seq: 4, block: 'mr:0', body, texts: '{}', hash: sha256(body) }, 0);
  rig.list.rows.set('mr:000004', { ...rig.list.rows.get('mr:000004')!, byApp: false });
};

const foreign = (rig: Rig, key: string): void => {
  rig.list.insert({ key, seq: 4, block: 'mr:0', body: '{}', texts: '', hash: '' }, 0);
  rig.list.rows.set(key, { ...rig.list.rows.get(key)!, byApp: false });
};

const emptied = (texts: string): { texts: string } => {
  const parsed = JSON.parse(texts) as { texts: Record<string, unknown> };
  return {
    texts: JSON.stringify({
      texts: Object.fromEntries(Object.keys(parsed.texts).map((sha) => [sha, { removed: true }])),
    }),
  };
};

describe('a text that is taken out', () => {
  it('is gone everywhere, the chain is whole, and verifying says who took it out', async () => {
    const { rig, writer, reader } = await two();
    const long = 'Ein lang grunn. '.repeat(200);
    await perform(rig, writer, put(1, 'Namnet til nokon'));
    await perform(rig, writer, put(1, long));
    await rig.clock.pass(12_000);
    const shas = writer.journal
      .read()
      .state.history.map((h) => (h as { event: { reason: { sha: string } } }).event.reason.sha);
    await perform(rig, writer, { type: 'takeOut', texts: shas });
    await rig.clock.until(writer.journal.emptyRedacted());
    await rig.clock.pass(30_000);

    const fresh = await rig.start();
    for (const { journal } of [writer, reader, fresh]) {
      expect(JSON.stringify(journal.read().state)).not.toContain('Namnet');
      expect(journal.read()).toEqual(fresh.journal.read());
      expect(journal.health()).toMatchObject({ deciding: true, trouble: undefined });
      expect(await rig.clock.until(journal.longText(shas[1]!))).toBeUndefined();
    }
    expect(rig.list.files.size).toBe(0);
    expect(JSON.stringify([...rig.list.rows.values()])).not.toContain('Namnet');
    const verified = await verify(rig, fresh);
    expect(verified.firstBad).toBeUndefined();
    expect(verified.removed).toEqual(shas.map((sha) => ({ sha, by: ann, at: expect.any(String), key: 'mr:000003' })));
  });
});

/** Puts that many entries in the list, as if the app had written them, one command each. */
const fill = (rig: Rig, count: number): void => {
  let prev = FIRST_PREV;
  for (let seq = 1; seq <= count; seq += 1) {
    const events = [{ type: 'put', v: 1, amount: 0 }];
    const entries = [{ actor: ann, commandId: `n${seq}`, commandHash: '', events }];
    const body = asciiJson({ commitId: `k${seq}`, seq, at: '2027-03-01T08:00:00.000Z', by: 'test', prev, entries });
    prev = sha256(body);
    rig.list.insert({ key: keyOf(HC, seq), seq, block: blockOf(HC, seq), body, texts: '{}', hash: prev }, 0);
  }
};

describe('a long journal', () => {
  it('is read in blocks, and an id is kept for two thousand entries', async () => {
    const rig = new Rig();
    fill(rig, 2103);
    const { journal, log } = await rig.start(allWell(1));
    // Three blocks, and one look at what stands after them.
    expect(log.calls).toMatchObject({ readBlock: 4, readKey: 1 });
    expect(journal.read().seq).toBe(2103);
    const again = (n: number) => journal.perform({ id: `n${n}`, actor: ann, command: put(0) });
    expect(await rig.clock.until(again(101))).toEqual({ kind: 'accepted', seq: 101 });
    expect(await rig.clock.until(again(100))).toEqual({ kind: 'accepted', seq: 2104 });
  });

  it('keeps an older id as long as the rules ask for it', async () => {
    const rig = new Rig();
    fill(rig, 2103);
    const { journal } = await rig.start(allWell(1), { ...savings, idsKeptFrom: () => 2 });
    const again = (n: number) => journal.perform({ id: `n${n}`, actor: ann, command: put(0) });
    expect(await rig.clock.until(again(2))).toEqual({ kind: 'accepted', seq: 2 });
    expect(await rig.clock.until(again(1))).toEqual({ kind: 'accepted', seq: 2104 });
  });
});
