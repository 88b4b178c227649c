import { jest } from '@jest/globals';
import type {
  ApplicationPage,
  FieldConflicts,
  PersonView,
  Requests,
  SavedDraft,
} from '../../../../../src/api/contract.js';
import { FIELD_KEYS, type ApplicationContent, type FieldKey } from '../../../../../src/grant/application.js';
import { fingerprintOf } from '../../../../../src/grant/fingerprint.js';
import { judgeField, type FieldWish } from '../../../../../src/grant/judgeField.js';
import type { Answered, CallFailure } from '../../../../../src/tab/api.js';
import { changedKeys, withChangesMade, type Changes } from '../../../../../src/tab/pages/application/draft/changes.js';
import { Draft } from '../../../../../src/tab/pages/application/draft/Draft.js';
import { createDraftKeep } from '../../../../../src/tab/pages/application/draft/DraftKeep.js';
import { KeptEntries } from '../../../../../src/tab/pages/application/draft/KeptEntries.js';
import { memoryStorage } from '../../../../support/memoryStorage.js';

export const START = Date.parse('2024-11-25T13:32:00.000Z');

export const failure = (kind: CallFailure['kind']): Answered<never> => ({
  ok: false,
  failure: { kind, code: kind, message: 'Det gjekk ikkje.' },
});

export const somebody: PersonView = { id: 'h01', name: 'Prosjektleiar H01', title: '' };

/** One application on a server that somebody else may also write to: a field is written only over what its writer has seen. */
export const server = (first: ApplicationContent = {}) => {
  let [content, version] = [first, 1];
  let broken: Answered<never> | undefined;
  let focused: FieldKey | undefined;
  const saves: Requests['saveDraft'][] = [];
  const versions = new Map<string, ApplicationContent>([['v1', first]]);
  const now = () => new Date(Date.now()).toISOString();
  const page = () =>
    ({ id: 'a1', content, etag: `v${version}`, savedAt: now(), mayWrite: true }) as unknown as ApplicationPage;
  const write = (changes: Changes) => {
    content = withChangesMade(content, changes);
    version += 1;
    versions.set(`v${version}`, content);
  };
  const newsSince = (etag: string, own: Changes = {}): Changes => {
    const seen = withChangesMade(versions.get(etag) ?? {}, own);
    const news = FIELD_KEYS.filter((key) => fingerprintOf(seen[key]) !== fingerprintOf(content[key]));
    return Object.fromEntries(news.map((key) => [key, content[key] ?? null]));
  };
  const answer = (fields: Changes, conflicts: FieldConflicts = {}): Answered<SavedDraft> => ({
    ok: true,
    value: { etag: `v${version}`, savedAt: now(), fields, conflicts },
  });
  return {
    saves,
    page,
    content: () => content,
    breakWith: (failed: Answered<never> | undefined) => void (broken = failed),
    somebodyElseWrites: write,
    focus: (field: FieldKey | undefined) => void (focused = field),
    focused: () => focused,
    /** The write that is answered by nobody. */
    lose: (changes: Changes) => write(changes),
    news: (since: string) => Promise.resolve(answer(newsSince(since))),
    save: (body: Requests['saveDraft']): Promise<Answered<SavedDraft>> => {
      saves.push(body);
      if (broken) return Promise.resolve(broken);
      const accepted: Record<string, unknown> = {};
      const conflicts: Record<string, FieldConflicts[FieldKey]> = {};
      for (const field of changedKeys(body.changes)) {
        const wish = {
          field,
          value: body.changes[field] ?? null,
          based: body.based?.[field] ?? [],
          from: body.from?.[field],
        };
        const judged = judgeField(wish as FieldWish, content[field]);
        if (judged.kind === 'conflict') conflicts[field] = { value: content[field] ?? null, by: somebody, at: now() };
        if (judged.kind === 'write') accepted[field] = judged.value;
      }
      if (changedKeys(accepted).length > 0) write(accepted);
      const theirs = Object.fromEntries(Object.entries(conflicts).map(([key, torn]) => [key, torn?.value ?? null]));
      return Promise.resolve(answer(newsSince(body.etag, { ...body.changes, ...theirs }), conflicts));
    },
  };
};

/** Somebody who opens the form on a machine; `locks` where its browser can tell which pages are open. */
export const open = (
  remote: ReturnType<typeof server>,
  machine = memoryStorage(),
  locks?: Pick<LockManager, 'request'>,
) => {
  let frozen = 0;
  const keep = createDraftKeep('t/u', 'a1', { open: () => machine, locks });
  const { save, news, focused } = remote;
  const draft = new Draft(remote.page(), { save, news, focused, keep, frozen: () => (frozen += 1) });
  const kept = () => new KeptEntries('t/u', 'a1', () => machine).all().map((one) => one.kept.changes);
  return { draft, keep, kept, frozen: () => frozen };
};
export const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
