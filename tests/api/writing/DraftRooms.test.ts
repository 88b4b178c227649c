import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HttpFailure } from '../../../src/api/httpFailure.js';
import { EMPTY, fingerprintOf } from '../../../src/grant/fingerprint.js';
import type { ApplicationContent } from '../../../src/grant/application.js';
import { Rejected } from '../../../src/sharepoint/faults.js';
import { budgetWith, kr } from '../../support/filledApplication.js';
import { FailingSiteList } from '../../support/failingSiteList.js';
import { openInstance, type Instance } from '../../support/writingTogether.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('the room of a draft', () => {
  let list: FailingSiteList;
  let room: Instance;
  let usedPart = 0;
  beforeEach(async () => {
    usedPart = 0;
    list = new FailingSiteList();
    room = await open();
    await room.rows.create('app', 'autumn', 'writer');
  });
  const open = async (): Promise<Instance> => {
    const opening = openInstance(list, () => usedPart);
    await pass(1000);
    return opening;
  };

  /** What was answered, or how it failed; undefined while nobody has been answered. */
  const save = (
    who: string,
    changes: ApplicationContent,
    based: readonly string[] = [EMPTY],
    { rooms } = room,
    mayWrite: () => void = () => undefined,
  ) => {
    const fields = Object.keys(changes);
    const body = { etag: '"old,1"', changes, based: Object.fromEntries(fields.map((key) => [key, [...based]])) };
    const saving: { conflicts?: readonly string[]; failed?: unknown } = {};
    void rooms.save('app', body, who, mayWrite).then(
      ({ conflicts }) => (saving.conflicts = conflicts),
      (failure: unknown) => (saving.failed = failure),
    );
    return saving;
  };
  const row = () => list.row('app')?.fields;
  const elsewhere = async (changes: ApplicationContent): Promise<void> => {
    const other = await open();
    const saving = save('other', changes, [EMPTY, ...Object.values(row() ?? {}).map(fingerprintOf)], other);
    await pass(1000);
    expect(saving.conflicts).toEqual([]);
  };
  const codeOf = ({ failed }: { failed?: unknown }) => (failed instanceof HttpFailure ? failed.code : failed);

  it('writes what everybody saves at the same time as one change, and says who wrote what', async () => {
    const saves = [
      save('one', { title: 'FACT ung' }),
      save('two', { purpose: 'Eit team' }),
      save('three', { place: 'Volda' }),
    ];
    await pass(1000);
    expect(list.asked).toHaveLength(1);
    expect(saves.map(({ conflicts }) => conflicts)).toEqual([[], [], []]);
    expect(row()).toMatchObject({ Title: 'FACT ung', Purpose: 'Eit team', Place: 'Volda' });
    expect(room.rows.get('app')?.written).toMatchObject({ title: { by: 'one' }, purpose: { by: 'two' } });
  });

  it('writes no more often than every third second, and keeps nobody waiting longer', async () => {
    for (let second = 0; second < 12; second += 1) {
      save('one', { title: `${second}` }, [EMPTY, fingerprintOf(`${second - 1}`)]);
      await pass(1000);
    }
    await pass(3000);
    const gaps = list.asked.slice(1).map((at, index) => at - (list.asked[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3000);
    expect(list.asked.length).toBeGreaterThanOrEqual(4);
    expect(row()?.Title).toBe('11');
  });

  it('writes up to five times as seldom when the units run short, and says so', async () => {
    usedPart = 0.95;
    save('one', { title: 'A' });
    await pass(1000);
    const late = save('one', { purpose: 'B' });
    await pass(13_000);
    expect(late.conflicts).toBeUndefined();
    expect(room.rooms.stretchedTo).toBe(15);
    await pass(2000);
    expect(late.conflicts).toEqual([]);
    usedPart = 0.5;
    expect(room.rooms.stretchedTo).toBeUndefined();
  });

  it('writes at once what waits for its turn when the instance is told to stop, and what comes then', async () => {
    usedPart = 0.95;
    save('one', { title: 'A' });
    await pass(1000);
    const waiting = save('one', { purpose: 'B' });
    await pass(1000);
    room.rooms.hurry();
    await pass(100);
    expect(waiting.conflicts).toEqual([]);
    const late = save('two', { place: 'Volda' });
    await pass(100);
    expect(late.conflicts).toEqual([]);
    expect(row()).toMatchObject({ Title: 'A', Purpose: 'B', Place: 'Volda' });
  });

  it('hands back at once what waits for SharePoint when the instance is told to stop', async () => {
    list.failures = ['throttled', 'throttled'];
    save('one', { title: 'A' });
    await pass(1000);
    save('one', { title: 'A' });
    await pass(3000);
    const waiting = save('two', { purpose: 'B' });
    await pass(100);
    expect(waiting).toEqual({});
    room.rooms.hurry();
    await pass(0);
    expect(codeOf(waiting)).toBe('worldAway');
    const late = save('three', { place: 'Volda' });
    await pass(0);
    expect(codeOf(late)).toBe('worldAway');
  });

  it('leaves a field that another has written, and tells the one who had not seen it', async () => {
    const [first, second] = [save('one', { title: 'Hans' }), save('two', { title: 'Hennar', purpose: 'Eit team' })];
    await pass(1000);
    expect(first.conflicts).toEqual([]);
    expect(second.conflicts).toEqual(['title']);
    expect(row()).toMatchObject({ Title: 'Hans', Purpose: 'Eit team' });
  });

  it('judges again by the row as it is, where another instance has written first', async () => {
    await elsewhere({ title: 'Frå ein annan' });
    const [torn, merged] = [save('one', { title: 'Min' }), save('two', { purpose: 'Eit team' })];
    await pass(1000);
    expect(torn.conflicts).toEqual(['title']);
    expect(merged.conflicts).toEqual([]);
    expect(row()).toMatchObject({ Title: 'Frå ein annan', Purpose: 'Eit team' });
  });

  it('takes what was read at another instance for what it is, and not for a conflict', async () => {
    await elsewhere({ title: 'Frå ein annan' });
    const saving = save('one', { title: 'Frå ein annan og meg' }, [fingerprintOf('Frå ein annan')]);
    await pass(1000);
    expect(saving.conflicts).toEqual([]);
    expect(row()?.Title).toBe('Frå ein annan og meg');
  });

  it('merges two people’s cells of one budget', async () => {
    const before = budgetWith('operating.travel', { kommune: kr(5000) });
    save('one', { budget: before });
    await pass(4000);
    const based = { budget: [fingerprintOf(before)] };
    const saveBudget = (who: string, hf: number | undefined, kommune: number) =>
      room.rooms.save(
        'app',
        {
          etag: '"old,1"',
          changes: { budget: budgetWith('operating.travel', { kommune: kr(kommune), ...(hf && { hf: kr(hf) }) }) },
          based,
          from: { budget: before },
        },
        who,
        () => undefined,
      );
    const saves = Promise.all([
      saveBudget('one', 700, 5000),
      saveBudget('two', undefined, 6000),
      saveBudget('three', undefined, 6500),
    ]);
    await pass(4000);
    expect((await saves).map(({ conflicts }) => conflicts)).toEqual([[], [], ['budget']]);
    expect(room.rows.get('app')?.content.budget?.rows['operating.travel']).toEqual({ kommune: 6000, hf: 700 });
  });

  it.each(['lost', 'lostAndMet', 'late', 'away'] as const)(
    'answers what stands in the row where the answer to the change was %s, and writes it once',
    async (failure) => {
      list.failures = [failure];
      const saving = save('one', { title: 'FACT ung' });
      await pass(10_000);
      expect(saving.conflicts).toEqual([]);
      expect(row()?.Title).toBe('FACT ung');
      expect(list.row('app')?.version).toBe(2);
    },
  );

  it('says that it does not know, where SharePoint stays away after a change that may stand', async () => {
    list.failures = Array.from({ length: 20 }, () => 'lost' as const);
    jest.spyOn(list, 'get').mockRejectedValue(new (class extends Rejected {})('', 400, undefined, undefined));
    const saving = save('one', { title: 'FACT ung' });
    await pass(10_000);
    expect(codeOf(saving)).toBe('unknownOutcome');
  });

  it('leaves SharePoint alone as long as it asks for, and says at once that nothing is written', async () => {
    list.failures = ['throttledLong'];
    const first = save('one', { title: 'A' });
    await pass(1000);
    expect(first.failed).toMatchObject({ retryAfterMs: 41_000 });
    const second = save('two', { purpose: 'B' });
    await pass(0);
    expect(codeOf(second)).toBe('worldAway');
    await pass(41_000);
    expect(list.asked).toHaveLength(1);
    const third = save('two', { purpose: 'B' });
    await pass(1000);
    expect(third.conflicts).toEqual([]);
  });

  it('tries ever more seldom while SharePoint is away', async () => {
    list.failures = Array.from({ length: 500 }, () => 'away' as const);
    for (let second = 0; second < 600; second += 1) {
      save('one', { title: 'A' });
      await pass(1000);
    }
    expect(list.asked.length).toBeLessThan(60);
  });

  it('asks the rules again each time, and writes nothing of whom they stop', async () => {
    let isOpen = true;
    const stop = (): void => {
      if (!isOpen) throw new HttpFailure(409, 'refused', { refusal: 'deadlinePassed' });
    };
    const saving = save('one', { title: 'FACT ung' }, [EMPTY], room, stop);
    const other = save('two', { purpose: 'Eit team' });
    isOpen = false;
    await pass(1000);
    expect(codeOf(saving)).toBe('refused');
    expect(other.conflicts).toEqual([]);
    expect(row()?.Title).toBeUndefined();
  });

  it('writes nothing in a row that is being sent', async () => {
    const saving = save('one', { title: 'For seint' });
    void room.rows.freeze('app', list.row('app')?.eTag ?? '', 'freeze-1');
    await pass(1000);
    expect(codeOf(saving)).toBe('beingSent');
  });

  it('says what the rules know of a row that is no draft any more, rather than only that it is none', async () => {
    const stop = (): void => {
      if (room.rows.get('app')?.status !== 'draft') throw new HttpFailure(409, 'draftDeleted');
    };
    const saving = save('one', { title: 'For seint' }, [EMPTY], room, stop);
    void room.rows.freeze('app', list.row('app')?.eTag ?? '', 'freeze-1');
    await pass(1000);
    expect(codeOf(saving)).toBe('draftDeleted');
  });

  it('changes one field from what it says when it is written, and is never in conflict', async () => {
    const append = (line: string) => (now: readonly string[] | undefined) => [...(now ?? []), line];
    const changing = Promise.all([
      room.rooms.changeField('app', 'anchoringCommittees', append('FSU for barn'), 'one'),
      room.rooms.changeField('app', 'anchoringCommittees', append('FSU for eldre'), 'two'),
    ]);
    await pass(1000);
    const [, { content }] = await changing;
    expect(content.anchoringCommittees).toEqual(['FSU for barn', 'FSU for eldre']);
  });

  it('writes the others’ text where SharePoint will not have one of them', async () => {
    const change = list.change.bind(list);
    jest
      .spyOn(list, 'change')
      .mockImplementation((id, eTag, fields) =>
        'Place' in fields
          ? Promise.reject(new Rejected('Graph answered 400', 400, 'invalidRequest', undefined))
          : change(id, eTag, fields),
      );
    const [bad, good] = [save('one', { place: '?' }), save('two', { title: 'FACT ung' })];
    await pass(10_000);
    expect(bad.failed).toBeInstanceOf(Rejected);
    expect(good.conflicts).toEqual([]);
  });

  it('tells each reader only what is new to him', async () => {
    const before = room.rows.get('app');
    if (before) room.rooms.saw(before);
    save('one', { title: 'FACT ung', purpose: 'Eit team' });
    await pass(1000);
    const now = room.rows.get('app');
    if (!now) throw new Error('no row');
    expect(room.rooms.news(before?.etag ?? '', now, { title: 'FACT ung' })).toEqual({ purpose: 'Eit team' });
    expect(room.rooms.news(now.etag, now)).toEqual({});
    expect(room.rooms.news('"unknown,9"', now)).toEqual({ title: 'FACT ung', purpose: 'Eit team' });
  });
});
