import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Unavailable } from '../../../src/sharepoint/faults.js';
import { FailingSiteList } from '../../support/failingSiteList.js';
import { openForm, openInstance } from '../../support/writingTogether.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const TEN_MINUTES = 600;
/** The page's longest wait and the instance's, one after the other. */
const BACK_WITHIN_MS = 100_000;

describe('SharePoint that stays away for ten minutes while two people write', () => {
  it('costs no word: all is saved by itself when it is back, and was asked for ever more seldom', async () => {
    const list = new FailingSiteList();
    const opening = openInstance(list);
    await pass(1000);
    const instance = await opening;
    await instance.rows.create('app', 'autumn', 'writer');
    const writers = [
      { ...openForm('one', instance), field: 'purpose' as const },
      { ...openForm('two', instance), field: 'targetGroup' as const },
    ];
    list.failures = Array.from({ length: 1000 }, () => 'away' as const);
    const reading = jest.spyOn(list, 'get').mockRejectedValue(new Unavailable('', 503, undefined, undefined));

    const texts = { purpose: '', targetGroup: '' };
    for (let second = 0; second < TEN_MINUTES; second += 5) {
      for (const { form, field } of writers) {
        texts[field] += ` ${field}${second}`;
        form.change({ [field]: texts[field] });
      }
      await pass(5000);
      expect(writers.map(({ keep, field }) => keep.read()?.changes[field])).toEqual([texts.purpose, texts.targetGroup]);
    }
    expect(writers.map(({ form }) => form.view().save.kind)).toEqual(['failing', 'failing']);
    expect(list.asked.length).toBeLessThan(40);
    expect(list.row('app')?.fields).not.toHaveProperty('Purpose');

    list.failures = [];
    reading.mockRestore();
    await pass(BACK_WITHIN_MS);
    expect(list.row('app')?.fields).toMatchObject({ Purpose: texts.purpose, TargetGroup: texts.targetGroup });
    expect(writers.map(({ form }) => form.view())).toMatchObject([
      { save: { kind: 'saved' }, conflicts: {}, content: texts },
      { save: { kind: 'saved' }, conflicts: {}, content: texts },
    ]);
    expect(writers.map(({ keep }) => keep.read())).toEqual([undefined, undefined]);
  });
});
