import { describe, expect, it } from '@jest/globals';
import { asciiJson, FIRST_PREV, keyOf } from '../../src/journal/commit.js';
import { LogFault } from '../../src/journal/log.js';
import { createVerifier } from '../../src/journal/verifier.js';
import { verifyJournal } from '../../src/journal/verify.js';
import type { SavingsCommand } from '../support/savings.js';
import { chainOf, entry, LATER } from './chainOf.js';
import { HC, person, Rig, type Instance } from './rig.js';

const ann = person('ann');
const put = (reason?: string): SavingsCommand => ({ type: 'put', amount: 1, ...(reason !== undefined && { reason }) });
let made = 0;
const perform = (rig: Rig, { journal }: Instance, ...commands: SavingsCommand[]) =>
  rig.clock.until(Promise.all(commands.map((command) => journal.perform({ id: `c${made++}`, actor: ann, command }))));
const verify = (rig: Rig, { log }: Instance) => rig.clock.until(verifyJournal(log, rig.clock, HC, undefined, log));
const textsAt = (rig: Rig, key: string) =>
  (JSON.parse(rig.list.rows.get(key)!.texts) as { texts: Record<string, unknown> }).texts;
const shasOf = ({ journal }: Instance) =>
  journal.read().state.history.map((happened) => (happened as { event: { reason: { sha: string } } }).event.reason.sha);

/** Two texts in one entry, of which the first was rightly taken out. */
const oneTakenOut = async () => {
  const rig = new Rig();
  const writer = await rig.start();
  await perform(rig, writer, put('Namnet'), put('Eit nei med grunn'));
  const [rightly = '', byHand = ''] = shasOf(writer);
  await perform(rig, writer, { type: 'takeOut', texts: [rightly] });
  await rig.clock.until(writer.journal.emptyRedacted());
  await rig.clock.pass(20_000);
  expect((await verify(rig, writer)).firstBad).toBeUndefined();
  return { rig, writer, byHand };
};
const changeText = (rig: Rig, sha: string, stored: unknown): void => {
  const texts = Object.entries({ ...textsAt(rig, 'mr:000001'), [sha]: stored }).filter(
    ([, value]) => value !== undefined,
  );
  rig.list.change('mr:000001', { texts: JSON.stringify({ texts: Object.fromEntries(texts) }) });
};

describe('a text beside one that was rightly taken out', () => {
  it('is missed by verifying, by a running instance and by one that starts, where somebody has deleted it', async () => {
    const { rig, writer, byHand } = await oneTakenOut();
    changeText(rig, byHand, undefined);
    await rig.clock.pass(40_000);
    const fresh = await rig.start();
    await rig.clock.pass(40_000);
    const trouble = { kind: 'notOurs', key: 'mr:000001', reason: expect.stringContaining(byHand) };
    expect((await verify(rig, fresh)).firstBad).toMatchObject(trouble);
    expect(writer.troubles).toMatchObject([trouble]);
    expect(fresh.troubles).toMatchObject([trouble]);
  });

  it('is missed by verifying where somebody has made it look like a long one', async () => {
    const { rig, writer, byHand } = await oneTakenOut();
    changeText(rig, byHand, { file: true });
    expect((await verify(rig, writer)).firstBad).toMatchObject({
      key: 'mr:000001',
      reason: expect.stringContaining(byHand),
    });
  });
});

describe('a long text', () => {
  const long = async () => {
    const rig = new Rig();
    const writer = await rig.start();
    await perform(rig, writer, put('a'.repeat(2001)));
    return { rig, writer, sha: shasOf(writer)[0]! };
  };

  it('is whole in the drive', async () => {
    const { rig, writer } = await long();
    expect((await verify(rig, writer)).firstBad).toBeUndefined();
  });

  it.each([
    ['is gone from the drive', undefined],
    ['is another there', asciiJson({ text: 'b', salt: 's' })],
    ['is no text there', 'hei'],
  ])('is missed by verifying where it %s', async (_what, file) => {
    const { rig, writer, sha } = await long();
    if (file === undefined) rig.list.files.delete(sha);
    else rig.list.files.set(sha, file);
    expect((await verify(rig, writer)).firstBad).toMatchObject({
      key: 'mr:000001',
      reason: expect.stringContaining(sha),
    });
  });
});

describe('verifying a whole journal', () => {
  it('names the first entry of a whole block that was deleted', async () => {
    const rig = new Rig();
    for (const row of chainOf(2003)) rig.list.insert(row, 0);
    const instance = rig.make();
    for (let seq = 1000; seq < 2000; seq += 1) rig.list.rows.delete(keyOf(HC, seq));
    const verified = await verify(rig, instance);
    expect(verified.firstBad).toMatchObject({ kind: 'broken', key: 'mr:001000', reason: 'it is missing' });
    expect(verified.entries).toBe(999);
  });

  it('names an entry whose moment is before that of the one before it', async () => {
    const rig = new Rig();
    const first = entry(1, FIRST_PREV, undefined, LATER);
    rig.list.insert(first, 0);
    rig.list.insert(entry(2, first.hash), 0);
    const instance = await rig.start();
    const trouble = { kind: 'broken', key: 'mr:000002', reason: expect.stringContaining('moment') };
    expect((await verify(rig, instance)).firstBad).toMatchObject(trouble);
    expect(instance.troubles).toMatchObject([trouble]);
  });
});

describe("the secretariat's page of the journal", () => {
  const page = async () => {
    const rig = new Rig();
    const instance = await rig.start();
    await perform(rig, instance, put());
    await perform(rig, instance, put());
    const { log, journal } = instance;
    const setting = { log, contents: log, clock: rig.clock, healthCommunity: HC, head: () => journal.read() };
    return { rig, instance, verified: createVerifier(setting) };
  };

  it('tells that the end was cut off, since this instance has seen it', async () => {
    const { rig, verified } = await page();
    rig.list.rows.delete('mr:000002');
    expect(await rig.clock.until(verified())).toMatchObject({ firstBad: { seq: 2 } });
  });

  it('tells of nothing where an entry is only readable a little later', async () => {
    const { rig, verified } = await page();
    const row = rig.list.rows.get('mr:000002')!;
    rig.list.rows.set('mr:000002', { ...row, seenAt: rig.clock.elapsedMs() + 1000 });
    expect(await rig.clock.until(verified())).not.toHaveProperty('firstBad');
  });
});

describe('taking out a text', () => {
  it('is not prevented by a row that is not ours', async () => {
    const rig = new Rig();
    const writer = await rig.start();
    await perform(rig, writer, put('Namnet'));
    await perform(rig, writer, { type: 'takeOut', texts: shasOf(writer).slice(0, 1) });
    const foreign = { id: '99', key: '', body: '', texts: 'hei', hash: '', version: 1, byApp: false };
    writer.log.readBlock = () => Promise.resolve([foreign, ...rig.list.seen()] as never);
    await rig.clock.until(writer.journal.emptyRedacted());
    expect(JSON.stringify([...rig.list.rows.values()])).not.toContain('Namnet');
  });

  it('is finished by the next try where it was cut off after the text was emptied', async () => {
    const rig = new Rig();
    const writer = await rig.start();
    await perform(rig, writer, put('Namnet'));
    await perform(rig, writer, { type: 'takeOut', texts: shasOf(writer).slice(0, 1) });
    const { log } = writer;
    const whole = log.replaceTexts.bind(log);
    let finished = 0;
    log.replaceTexts = async (id, texts) => {
      await whole(id, texts);
      throw new LogFault('The versions could not be deleted', true);
    };
    await expect(rig.clock.until(writer.journal.emptyRedacted())).rejects.toThrow(LogFault);
    log.replaceTexts = async () => {
      finished += 1;
      await Promise.resolve();
    };
    await rig.clock.until(writer.journal.emptyRedacted());
    expect(finished).toBe(1);
  });
});
