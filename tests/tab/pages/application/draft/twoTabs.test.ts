import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { memoryStorage } from '../../../../support/memoryStorage.js';
import { failure, open, pass, server, START } from './onServer.js';

/** A browser’s locks: whoever asks gets it when nobody holds it any more. */
const browserLocks = () => {
  const turns = new Map<string, Promise<unknown>>();
  const request = (name: string, held: () => Promise<unknown>): Promise<unknown> => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(held);
    turns.set(name, turn);
    return turn;
  };
  return { request } as Pick<LockManager, 'request'>;
};

/** One person’s browser, in which he opens the same draft in several tabs. */
const machine = (remote: ReturnType<typeof server>) => {
  const storage = memoryStorage();
  const locks = browserLocks();
  return async () => {
    const tab = open(remote, storage, locks);
    await pass(0);
    return tab;
  };
};

beforeEach(() => void jest.useFakeTimers({ now: START }));
afterEach(() => void jest.useRealTimers());

describe('one person who writes the same draft in two tabs', () => {
  it('has the unsaved text of both on his machine, also of one field', async () => {
    const remote = server();
    const tab = machine(remote);
    const [one, other] = [await tab(), await tab()];
    remote.breakWith(failure('offline'));
    one.draft.change({ purpose: 'I den eine fana' });
    other.draft.change({ purpose: 'I den andre', title: 'FACT' });
    await pass(60_000);
    expect(one.kept()).toEqual([{ purpose: 'I den eine fana' }, { purpose: 'I den andre', title: 'FACT' }]);
  });

  it('keeps what one tab has not got saved when the other has', async () => {
    const remote = server();
    const tab = machine(remote);
    const [one, other] = [await tab(), await tab()];
    remote.breakWith(failure('offline'));
    one.draft.change({ purpose: 'Ikkje lagra' });
    await pass(1000);
    remote.breakWith(undefined);
    other.draft.change({ title: 'FACT' });
    await other.draft.flush();
    expect(other.draft.view().save.kind).toBe('saved');
    expect(other.kept()).toEqual([{ purpose: 'Ikkje lagra' }]);
  });

  it('is offered in neither what the other is still writing, but what it has left when it is closed', async () => {
    const remote = server();
    const tab = machine(remote);
    const one = await tab();
    remote.breakWith(failure('offline'));
    one.draft.change({ purpose: 'Ikkje lagra' });
    await pass(1000);
    const other = await tab();
    expect(other.draft.view().offer).toBeUndefined();
    one.draft.close();
    await pass(1000);
    expect(other.draft.view().offer?.changes).toEqual({ purpose: 'Ikkje lagra' });
  });

  it('is offered what both have left, one after the other, in one tab only, and sees both texts of one field', async () => {
    const remote = server({ purpose: 'Før' });
    const tab = machine(remote);
    const [one, other] = [await tab(), await tab()];
    remote.breakWith(failure('offline'));
    one.draft.change({ purpose: 'Den eine' });
    await pass(1000);
    other.draft.change({ purpose: 'Den andre' });
    await pass(1000);
    one.draft.close();
    other.draft.close();
    await pass(1000);
    remote.breakWith(undefined);

    const later = await tab();
    expect((await tab()).draft.view().offer).toBeUndefined();
    expect(later.draft.view().offer?.changes).toEqual({ purpose: 'Den eine' });
    later.draft.answerOffer(true);
    expect(later.draft.view().offer?.changes).toEqual({ purpose: 'Den andre' });
    later.draft.answerOffer(true);
    await pass(6000);
    expect(remote.content().purpose).toBe('Den eine');
    expect(later.draft.view().conflicts.purpose).toMatchObject({ value: 'Den eine' });
    expect(later.draft.view().content.purpose).toBe('Den andre');
    later.draft.choose('purpose', { together: 'Den eine. Den andre' });
    await pass(6000);
    expect(remote.content().purpose).toBe('Den eine. Den andre');
    expect(later.kept()).toEqual([]);
  });

  it('finds again what waits for his own text to be saved, where he closes before it is', async () => {
    const remote = server({ purpose: 'Før' });
    const tab = machine(remote);
    const one = await tab();
    remote.breakWith(failure('offline'));
    one.draft.change({ purpose: 'Frå i går' });
    one.draft.close();
    await pass(1000);
    const later = await tab();
    later.draft.change({ purpose: 'Frå i dag' });
    later.draft.answerOffer(true);
    await pass(1000);
    expect(later.draft.view().content.purpose).toBe('Frå i dag');
    later.draft.close();
    await pass(1000);
    expect(later.kept()).toEqual([{ purpose: 'Frå i går' }, { purpose: 'Frå i dag' }]);
  });

  it('does not lose what he writes after coming back, where an answer to the form he left comes late', async () => {
    const remote = server();
    const tab = machine(remote);
    let answer: () => void = () => undefined;
    const slow = machine({
      ...remote,
      save: async (body) => {
        await new Promise<void>((resolve) => (answer = resolve));
        return remote.save(body);
      },
    });
    const left = await slow();
    left.draft.change({ title: 'FACT' });
    await pass(1000);
    left.draft.close();
    const back = await tab();
    remote.breakWith(failure('offline'));
    back.draft.change({ purpose: 'Etterpå' });
    await pass(1000);
    remote.breakWith(undefined);
    answer();
    await pass(0);
    expect(back.kept()).toEqual([{ purpose: 'Etterpå' }]);
  });
});
