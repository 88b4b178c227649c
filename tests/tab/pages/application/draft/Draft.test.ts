import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Requests } from '../../../../../src/api/contract.js';
import { fingerprintOf } from '../../../../../src/grant/fingerprint.js';
import { changedKeys, type Changes } from '../../../../../src/tab/pages/application/draft/changes.js';
import { Draft } from '../../../../../src/tab/pages/application/draft/Draft.js';
import { budgetWith, kr } from '../../../../support/filledApplication.js';
import { createDraftKeep } from '../../../../../src/tab/pages/application/draft/DraftKeep.js';
import { KeptEntries } from '../../../../../src/tab/pages/application/draft/KeptEntries.js';
import { memoryStorage } from '../../../../support/memoryStorage.js';
import { failure, open, pass, server, somebody, START } from './onServer.js';

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
    expect(remote.saves).toMatchObject([{ etag: 'v1', changes: { title: 'FACT ung', purpose: 'Eit felles team' } }]);
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
    jest.advanceTimersByTime(1000);
    draft.change({ title: 'FACT ung' });
    expect(await draft.flush()).toBe(true);
    expect(remote.saves).toMatchObject([
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
    const keep = createDraftKeep('t/u', 'a1', {
      open: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const draft = new Draft(remote.page(), { ...remote, keep, frozen: () => undefined });
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
    const kept = memoryStorage();
    createDraftKeep('t/u', 'a1', { open: () => kept }).write({
      changes: { purpose: 'Frå i går' },
      based: { purpose: [fingerprintOf('Gammal')] },
      from: {},
    });
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
    const { draft, kept } = open(remote, left());
    draft.change({ title: 'Ny tittel' });
    await pass(3000);
    expect(kept()).toEqual([{ purpose: 'Frå i går' }]);
  });

  it('is forgotten when it is discarded, and not offered where the app has it after all', () => {
    const { draft, kept } = open(server(), left());
    draft.answerOffer(false);
    expect(kept()).toEqual([]);
    expect(open(server({ purpose: 'Frå i går' }), left()).draft.view().offer).toBeUndefined();
  });

  it('belongs to one person and one application', () => {
    const kept = left();
    expect(new KeptEntries('t/other', 'a1', () => kept).all()).toEqual([]);
    expect(new KeptEntries('t/u', 'a2', () => kept).all()).toEqual([]);
  });
});

describe('what an earlier visit left unsaved, where somebody has written since', () => {
  const left = (changes: Changes, based: Changes = {}) => {
    const kept = memoryStorage();
    const fingerprints = Object.fromEntries(changedKeys(changes).map((key) => [key, [fingerprintOf(based[key])]]));
    createDraftKeep('t/u', 'a1', { open: () => kept }).write({ changes, based: fingerprints, from: based });
    return kept;
  };

  it('is shown beside it, and nothing is written over', async () => {
    const remote = server({ purpose: 'Frå ein annan' });
    const { draft } = open(remote, left({ purpose: 'Frå i går' }, { purpose: 'Før' }));
    draft.answerOffer(true);
    await pass(3000);
    expect(remote.content().purpose).toBe('Frå ein annan');
    expect(draft.view().conflicts.purpose).toMatchObject({ value: 'Frå ein annan' });
    expect(draft.view().content.purpose).toBe('Frå i går');
    draft.choose('purpose', 'mine');
    await pass(3000);
    expect(remote.content().purpose).toBe('Frå i går');
  });

  it('is merged into it in the budget, where the two have changed different cells', async () => {
    const remote = server({ budget: budgetWith('operating.travel', { kommune: kr(5000), hf: kr(700) }) });
    const before = budgetWith('operating.travel', { kommune: kr(5000) });
    const mine = budgetWith('operating.travel', { kommune: kr(6000) });
    const { draft } = open(remote, left({ budget: mine }, { budget: before }));
    draft.answerOffer(true);
    await pass(3000);
    expect(remote.content().budget?.rows['operating.travel']).toEqual({ kommune: 6000, hf: 700 });
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

  it('in the same field see both texts, whose the other is, and nothing of either is lost', async () => {
    const { remote, draft, keep } = await torn();
    expect(draft.view().conflicts.purpose).toMatchObject({ value: 'Den andre', by: somebody });
    expect(draft.view().content).toMatchObject({ purpose: 'Min', title: 'FACT' });
    expect(remote.content()).toEqual({ purpose: 'Den andre', title: 'FACT' });
    expect(keep.read()?.changes).toEqual({ purpose: 'Min' });
    expect(await draft.flush()).toBe(false);
  });

  it('settle it by choosing one, or by setting them together', async () => {
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
    const both = await torn();
    both.draft.choose('purpose', { together: 'Min. Den andre' });
    await pass(3000);
    expect(both.remote.content().purpose).toBe('Min. Den andre');
  });

  it('are asked again where the other has written on while one chose', async () => {
    const { remote, draft } = await torn();
    remote.somebodyElseWrites({ purpose: 'Den andre, lengre' });
    draft.choose('purpose', 'mine');
    await pass(3000);
    expect(remote.content().purpose).toBe('Den andre, lengre');
    expect(draft.view().conflicts.purpose).toMatchObject({ value: 'Den andre, lengre' });
  });

  it('in different cells of the budget both get in', async () => {
    const remote = server({ budget: budgetWith('operating.travel', { kommune: kr(5000) }) });
    const { draft } = open(remote);
    remote.somebodyElseWrites({ budget: budgetWith('operating.travel', { kommune: kr(5000), hf: kr(700) }) });
    draft.change({ budget: budgetWith('operating.travel', { kommune: kr(6000) }) });
    await pass(3000);
    expect(remote.content().budget?.rows['operating.travel']).toEqual({ kommune: 6000, hf: 700 });
    expect(draft.view().content.budget).toEqual(remote.content().budget);
  });

  it('do not meet oneself: a save whose answer was lost is known again', async () => {
    const remote = server({ purpose: 'Før' });
    const { draft } = open(remote);
    remote.breakWith(failure('unknown'));
    draft.change({ purpose: 'Eit' });
    await pass(1000);
    remote.lose({ purpose: 'Eit' });
    remote.breakWith(undefined);
    draft.change({ purpose: 'Eit team' });
    await pass(5000);
    expect(remote.content().purpose).toBe('Eit team');
    expect(draft.view().conflicts).toEqual({});
  });

  it.each([
    ['sent', 'notADraft'],
    ['sent, at another instance', 'closedForWriting'],
    ['deleted', 'draftDeleted'],
    ['withdrawn', 'draftWithdrawn'],
    ['closed by the deadline', 'deadlinePassed'],
    ['given to others to write', 'notYours'],
    ['taken away from its writer', 'notFound'],
  ])('stop when the application has been %s meanwhile, and what was written is kept', async (_how, code) => {
    const remote = server();
    const { draft, keep, frozen } = open(remote);
    remote.breakWith({ ok: false, failure: { kind: 'refused', code, message: 'Han er send.' } });
    draft.change({ purpose: 'For seint' });
    await pass(3000);
    expect(draft.view().save).toEqual({ kind: 'stopped', reason: 'Han er send.' });
    expect(frozen()).toBe(1);
    expect(keep.read()?.changes).toEqual({ purpose: 'For seint' });
  });

  it('see what the other wrote as soon as there is something to see', async () => {
    const remote = server({ title: 'Før' });
    const { draft } = open(remote);
    remote.somebodyElseWrites({ title: 'Etter' });
    await draft.behind('v2');
    expect(draft.view().content.title).toBe('Etter');
    remote.somebodyElseWrites({ title: 'Sist' });
    draft.take(remote.page());
    expect(draft.view().content.title).toBe('Sist');
  });

  it('ask for nothing of a version that their own save is answered with', async () => {
    const remote = server({ title: 'Før' });
    const save = async (body: Requests['saveDraft']) => {
      const answered = await remote.save(body);
      // The live line is there before the answer.
      void draft.behind(remote.page().etag ?? '');
      return answered;
    };
    const news = jest.fn(remote.news);
    const { draft } = open({ ...remote, save, news });
    remote.somebodyElseWrites({ purpose: 'Eit team' });
    draft.change({ title: 'Etter' });
    await pass(3000);
    expect(draft.view()).toMatchObject({ save: { kind: 'saved' }, content: { title: 'Etter', purpose: 'Eit team' } });
    expect(news).not.toHaveBeenCalled();
    await draft.behind('v0');
    expect(news).toHaveBeenCalledTimes(1);
  });

  it('are left alone where they are: what the other wrote in that field comes when it is left', async () => {
    const remote = server({ title: 'Før', purpose: 'Før' });
    const { draft } = open(remote);
    remote.focus('title');
    remote.somebodyElseWrites({ title: 'Etter', purpose: 'Etter' });
    await draft.behind('v2');
    expect(draft.view().content).toEqual({ title: 'Før', purpose: 'Etter' });
    remote.focus(undefined);
    draft.leave();
    expect(draft.view().content.title).toBe('Etter');
  });

  it('see both texts where one wrote on in the field that the other had changed', async () => {
    const remote = server({ title: 'Før' });
    const { draft } = open(remote);
    remote.focus('title');
    remote.somebodyElseWrites({ title: 'Etter' });
    await draft.behind('v2');
    draft.change({ title: 'Før og no' });
    await pass(3000);
    expect(draft.view().conflicts.title).toMatchObject({ value: 'Etter' });
    expect(remote.content().title).toBe('Etter');
  });
});

describe('a save that fails', () => {
  it('is tried again ever more seldom, and never before the app will have it', async () => {
    const remote = server();
    const { draft } = open(remote);
    remote.breakWith(failure('offline'));
    draft.change({ title: 'FACT' });
    await pass(600_000);
    expect(remote.saves.length).toBeLessThan(30);
    remote.breakWith({
      ok: false,
      failure: { kind: 'notWritten', code: 'worldAway', message: '', retryAfterMs: 41_000 },
    });
    await pass(31_000);
    const { length } = remote.saves;
    remote.breakWith(undefined);
    await pass(10_000);
    expect(remote.saves.length).toBe(length);
    await pass(41_000);
    expect(remote.content().title).toBe('FACT');
  });

  it('is tried at once when the network is back', async () => {
    const remote = server();
    const { draft } = open(remote);
    remote.breakWith(failure('offline'));
    draft.change({ title: 'FACT' });
    await pass(600_000);
    remote.breakWith(undefined);
    draft.retry();
    await pass(0);
    expect(draft.view().save.kind).toBe('saved');
  });
});
