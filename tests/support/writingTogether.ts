import type { ApplicationPage, SavedDraft } from '../../src/api/contract.js';
import { HttpFailure } from '../../src/api/httpFailure.js';
import { DraftRooms } from '../../src/api/writing/DraftRooms.js';
import type { ApplicationContent, FieldKey } from '../../src/grant/application.js';
import { WorldFault, type Draft as DraftRow } from '../../src/grant/ports.js';
import { sideIn } from '../../src/grant/party.js';
import type { Clock } from '../../src/journal/log.js';
import { CachedList } from '../../src/sharepoint/cachedList.js';
import { DraftRows } from '../../src/sharepoint/draftRows.js';
import type { Answered, CallFailure } from '../../src/tab/api.js';
import { Draft } from '../../src/tab/pages/application/draft/Draft.js';
import { memoryStorage } from './memoryStorage.js';
import { createDraftKeep } from '../../src/tab/pages/application/draft/DraftKeep.js';
import { at } from './given.js';
import type { InMemorySiteList } from './inMemorySiteList.js';
import { profile } from './register.js';

/** The test's own clock: what is waited for passes when the test says so. */
export const fakedClock: Clock = {
  elapsedMs: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  chance: () => 0.5,
};

export interface Instance {
  readonly rows: DraftRows;
  readonly rooms: DraftRooms;
  readonly refresh: () => Promise<void>;
}

/** One instance of the app, which has read the list. */
export const openInstance = async (list: InMemorySiteList, usedPart: () => number = () => 0): Promise<Instance> => {
  const cached = new CachedList(list);
  await cached.load();
  const rows = new DraftRows(
    cached,
    (party) => sideIn(profile, party),
    () => at('2024-11-25T12:00:00+01:00'),
  );
  const rooms = new DraftRooms({ drafts: rows, clock: fakedClock, usedPart });
  return { rows, rooms, refresh: () => cached.refresh() };
};

const failed = (failure: unknown): Answered<never> => {
  const kinds: Record<number, CallFailure['kind']> = { 503: 'notWritten', 504: 'unknown', 409: 'refused' };
  if (failure instanceof WorldFault)
    return { ok: false, failure: { kind: 'notWritten', code: 'worldAway', message: 'Prøv igjen.' } };
  if (!(failure instanceof HttpFailure)) throw failure;
  const { status, code, more } = failure;
  const { retryAfterMs } = more;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return { ok: false, failure: { kind: kinds[status] ?? 'refused', code, message: code, ...wait } };
};

export const savedFrom = (rooms: DraftRooms, since: string, draft: DraftRow): SavedDraft => ({
  etag: draft.etag,
  ...(draft.savedAt !== undefined && { savedAt: draft.savedAt }),
  fields: rooms.news(since, draft),
});

/** Somebody with the form open, who is answered by an instance as the API answers him. */
export const openForm = (name: string, { rows, rooms }: Instance, application = 'app') => {
  const row = rows.get(application);
  if (!row) throw new Error('There is no such draft.');
  rooms.saw(row);
  const page = { content: row.content, etag: row.etag, savedAt: row.savedAt } as unknown as ApplicationPage;
  const keep = createDraftKeep(name, application, { open: memoryStorage });
  const form = new Draft(page, {
    save: async (body) => {
      try {
        const { draft, conflicts } = await rooms.save(application, body, name, () => undefined);
        const theirs = (field: FieldKey) => ({ value: draft.content[field] ?? null });
        const torn = Object.fromEntries(conflicts.map((field) => [field, theirs(field)]));
        const seen = Object.fromEntries(conflicts.map((field) => [field, draft.content[field] ?? null]));
        const fields = rooms.news(body.etag, draft, { ...body.changes, ...seen });
        return { ok: true, value: { ...savedFrom(rooms, body.etag, draft), fields, conflicts: torn } };
      } catch (failure) {
        return failed(failure);
      }
    },
    news: (since) => {
      const newest = rows.get(application);
      if (!newest) throw new Error('There is no such draft.');
      rooms.saw(newest);
      return Promise.resolve({ ok: true as const, value: savedFrom(rooms, since, newest) });
    },
    keep,
    frozen: () => undefined,
    focused: () => undefined,
  });
  return { form, keep };
};

export const contentOf = (row: DraftRow | undefined): ApplicationContent => row?.content ?? {};
