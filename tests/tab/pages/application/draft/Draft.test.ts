import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ApplicationPage, SavedDraft } from '../../../../../src/api/contract.js';
import type { ApplicationContent } from '../../../../../src/grant/application.js';
import type { Answered, CallFailure } from '../../../../../src/tab/api.js';
import type { Changes } from '../../../../../src/tab/pages/application/draft/changes.js';
import { Draft } from '../../../../../src/tab/pages/application/draft/Draft.js';
import { createDraftKeep } from '../../../../../src/tab/pages/application/draft/DraftKeep.js';

const START = Date.parse('2024-11-25T13:32:00.000Z');

/** Storage as a browser has it. */
const storage = (): Storage => {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
};

const failure = (kind: CallFailure['kind']): Answered<never> => ({
  ok: false,
  failure: { kind, code: kind, message: 'Det gjekk ikkje.' },
});

/** One application on a server that somebody else may also write to. */
const server = (first: ApplicationContent = {}) => {
  let [content, version, mayWrite] = [first, 1, true];
  let broken: Answered<never> | undefined;
  const saves: { etag: string; changes: Changes }[] = [];
  const now = () => new Date(Date.now()).toISOString();
  const page = () =>
    ({ id: 'a1', content, etag: `v${version}`, savedAt: now(), mayWrite }) as unknown as ApplicationPage;
  return {
    saves,
    page,
    content: () => content,
    breakWith: (answer: Answered<never> | undefined) => void (broken = answer),
    freeze: () => void (mayWrite = false),
    somebodyElseWrites: (changes: ApplicationContent) => {
      content = { ...content, ...changes };
      version += 1;
    },
    save: (etag: string, changes: Changes): Promise<Answered<SavedDraft>> => {
      saves.push({ etag, changes });
      if (broken) return Promise.resolve(broken);
      if (etag !== `v${version}`) return Promise.resolve(failure('changed'));
      content = { ...content, ...(changes as ApplicationContent) };
      version += 1;
      return Promise.resolve({ ok: true, value: { etag: `v${version}`, savedAt: now(), problems: [] } });
    },
    read: () => Promise.resolve({ ok: true as const, value: page() }),
  };
};

const open = (remote: ReturnType<typeof server>, kept = storage()) => {
  let frozen = 0;
  const keep = createDraftKeep('t/u', 'a1', () => kept);
  const { save, read } = remote;
  const draft = new Draft(remote.page(), { save, read, keep, frozen: () => (frozen += 1) });
  return { draft, kept, keep, frozen: () => frozen };
};
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => void jest.useFakeTimers({ now: START }));
afterEach(() => void jest.useRealTimers());

describe('a draft while it is written', () => {
  it('is saved within three seconds of a change, all that was typed in one request', async () => {
    const remote = server();
    const { draft } = open(remote);
    draft.change({ title: 'F' });
    draft.change({ title: 'FACT ung' });
    draft.change({ purpose: 'Eit felles team' });
    await pass(3000);
    expect(remote.saves).toEqual([{ etag: 'v1', changes: { title: 'FACT ung', purpose: 'Eit felles team' } }]);
    expect(draft.view().save.kind).toBe('saved');
  });

  it('is saved at least each third second while somebody writes on and on', async () => {
    const remote = server();
    const { draft } = open(remote);
    for (let second = 0; second < 9; second += 1) {
      draft.change({ purpose: 'x'.repeat(second + 1) });
      await pass(1000);
    }
    expect(remote.saves.length).toBeGreaterThanOrEqual(3);
  });

  it('sends what was typed during a save with the next one, on the new version', async () => {
    const remote = server();
    const { draft } = open(remote);
    draft.change({ title: 'FACT' });
    jest.advanceTimersByTime(3000);
    draft.change({ title: 'FACT ung' });
    expect(await draft.flush()).toBe(true);
    expect(remote.saves).toEqual([
      { etag: 'v1', changes: { title: 'FACT' } },
      { etag: 'v2', changes: { title: 'FACT ung' } },
    ]);
  });

  it('keeps every word on this machine when the connection is lost, and saves it by itself when it is back', async () => {
    const remote = server();
    const { draft, keep } = open(remote);
    remote.breakWith(failure('offline'));
    draft.change({ purpose: 'Skrive utan nett' });
    expect(await draft.flush()).toBe(false);
    expect(draft.view()).toMatchObject({ save: { kind: 'failing' }, keptHere: true });
    expect(keep.read()?.changes).toEqual({ purpose: 'Skrive utan nett' });
    remote.breakWith(undefined);
    await pass(12_000);
    expect(remote.content().purpose).toBe('Skrive utan nett');
    expect(draft.view().save.kind).toBe('saved');
    expect(keep.read()).toBeUndefined();
  });

  it('says that the text is only in the page where this machine will not keep it', () => {
    const remote = server();
    const keep = createDraftKeep('t/u', 'a1', () => {
      throw new DOMException('refused', 'SecurityError');
    });
    const draft = new Draft(remote.page(), { save: remote.save, read: remote.read, keep, frozen: () => undefined });
    draft.change({ title: 'FACT' });
    expect(draft.view().keptHere).toBe(false);
    draft.close();
  });

  it('stops where the app refuses, keeps the text, and tries again at the next change', async () => {
    const remote = server();
    const { draft, keep } = open(remote);
    remote.breakWith(failure('refused'));
    draft.change({ title: 'FACT' });
    await pass(3000);
    expect(draft.view().save).toEqual({ kind: 'stopped', reason: 'Det gjekk ikkje.' });
    expect(keep.read()?.changes).toEqual({ title: 'FACT' });
    remote.breakWith(undefined);
    draft.change({ title: 'FACT ung' });
    await pass(3000);
    expect(remote.content().title).toBe('FACT ung');
  });
});

describe('what an earlier visit left unsaved', () => {
  const left = () => {
    const kept = storage();
    createDraftKeep('t/u', 'a1', () => kept).write({ purpose: 'Frå i går' });
    return kept;
  };

  it('is offered, and saved when it is taken in', async () => {
    const remote = server({ purpose: 'Gammal' });
    const { draft } = open(remote, left());
    expect(draft.view().offer?.changes).toEqual({ purpose: 'Frå i går' });
    expect(draft.view().content.purpose).toBe('Gammal');
    draft.answerOffer(true);
    await pass(3000);
    expect(remote.content().purpose).toBe('Frå i går');
    expect(draft.view().offer).toBeUndefined();
  });

  it('is not lost by writing something else before one has answered', async () => {
    const remote = server();
    const { draft, keep } = open(remote, left());
    draft.change({ title: 'Ny tittel' });
    await pass(3000);
    expect(keep.read()?.changes).toEqual({ purpose: 'Frå i går' });
  });

  it('is forgotten when it is discarded, and not offered where the app has it after all', () => {
    const { draft, keep } = open(server(), left());
    draft.answerOffer(false);
    expect(keep.read()).toBeUndefined();
    expect(open(server({ purpose: 'Frå i går' }), left()).draft.view().offer).toBeUndefined();
  });

  it('belongs to one person and one application', () => {
    const kept = left();
    expect(createDraftKeep('t/other', 'a1', () => kept).read()).toBeUndefined();
    expect(createDraftKeep('t/u', 'a2', () => kept).read()).toBeUndefined();
  });
});

describe('two who write at once', () => {
  it('in different fields both get in, in silence', async () => {
    const remote = server();
    const { draft } = open(remote);
    remote.somebodyElseWrites({ targetGroup: 'Ungdom' });
    draft.change({ purpose: 'Eit team' });
    await pass(3000);
    expect(remote.content()).toEqual({ targetGroup: 'Ungdom', purpose: 'Eit team' });
    expect(draft.view()).toMatchObject({ content: remote.content(), conflicts: {}, save: { kind: 'saved' } });
  });

  const torn = async () => {
    const remote = server({ purpose: 'Før' });
    const opened = open(remote);
    remote.somebodyElseWrites({ purpose: 'Den andre' });
    opened.draft.change({ purpose: 'Min', title: 'FACT' });
    await pass(3000);
    return { remote, ...opened };
  };

  it('in the same field see both texts, and nothing of either is lost', async () => {
    const { remote, draft, keep } = await torn();
    expect(draft.view().conflicts).toEqual({ purpose: 'Den andre' });
    expect(draft.view().content).toMatchObject({ purpose: 'Min', title: 'FACT' });
    expect(remote.content()).toEqual({ purpose: 'Den andre', title: 'FACT' });
    expect(keep.read()?.changes).toEqual({ purpose: 'Min' });
    expect(await draft.flush()).toBe(false);
  });

  it('settle it by choosing one', async () => {
    const mine = await torn();
    mine.draft.choose('purpose', 'mine');
    await pass(3000);
    expect(mine.remote.content().purpose).toBe('Min');
    const theirs = await torn();
    theirs.draft.choose('purpose', 'theirs');
    await pass(3000);
    expect(theirs.draft.view()).toMatchObject({
      content: { purpose: 'Den andre' },
      conflicts: {},
      save: { kind: 'saved' },
    });
    expect(theirs.keep.read()).toBeUndefined();
  });

  it('stop when the application has been sent meanwhile, and what was written is kept', async () => {
    const remote = server();
    const { draft, keep, frozen } = open(remote);
    remote.somebodyElseWrites({});
    remote.freeze();
    draft.change({ purpose: 'For seint' });
    await pass(3000);
    expect(draft.view().save.kind).toBe('stopped');
    expect(frozen()).toBe(1);
    expect(keep.read()?.changes).toEqual({ purpose: 'For seint' });
  });

  it('see what the other wrote when nothing of their own is on its way', () => {
    const remote = server({ title: 'Før' });
    const { draft } = open(remote);
    remote.somebodyElseWrites({ title: 'Etter' });
    draft.take(remote.page());
    expect(draft.view().content.title).toBe('Etter');
  });
});
