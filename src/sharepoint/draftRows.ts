import type { SideOf } from '../grant/budget.js';
import { instant, type Instant } from '../grant/calendar.js';
import type { ContentChanges } from '../grant/applicationSchema.js';
import { z } from 'zod';
import { FIELD_KEYS, type ApplicationContent } from '../grant/application.js';
import type { Draft, Drafts, DraftStatus, DraftWrite, FieldStamps, FieldWriters } from '../grant/ports.js';
import type { CachedList } from './cachedList.js';
import { cellsOf, contentIn, parsedJson, textIn } from './cells.js';
import type { Cell, SiteItem } from './siteList.js';

const statusIn = (item: SiteItem): DraftStatus => {
  const status = textIn(item, 'Status');
  return status === 'draft' || status === 'sending' ? status : 'sent';
};

/** Nothing where nobody has saved yet: the row writer may have made the row. */
const savedAtIn = (item: SiteItem): Instant | undefined => {
  const ms = Date.parse(textIn(item, 'SavedAt') ?? '');
  return Number.isNaN(ms) ? undefined : instant(ms);
};

const stampsSchema = z.partialRecord(
  z.enum(FIELD_KEYS),
  z.object({ by: z.string(), at: z.string().transform((at) => at as Instant) }),
);

/** Only who wrote what: where somebody has edited the column by hand nobody is named. */
const writtenIn = (item: SiteItem): FieldStamps => {
  const read = stampsSchema.safeParse(parsedJson(textIn(item, 'WrittenBy')));
  return read.success ? read.data : {};
};

const toDraft = (item: SiteItem): Draft => {
  const freezeId = textIn(item, 'FreezeId');
  const savedAt = savedAtIn(item);
  const savedBy = textIn(item, 'SavedBy');
  return {
    application: textIn(item, 'ApplicationId') ?? textIn(item, 'Key') ?? '',
    call: textIn(item, 'Call') ?? '',
    content: contentIn(item),
    etag: item.eTag,
    status: statusIn(item),
    ...(freezeId !== undefined && { freezeId }),
    ...(savedAt !== undefined && { savedAt }),
    ...(savedBy !== undefined && { savedBy }),
    written: writtenIn(item),
  };
};

/** Drafts as rows of `Applications`. */
export class DraftRows implements Drafts {
  constructor(
    private readonly rows: CachedList,
    private readonly sideOf: SideOf,
    private readonly now: () => Instant,
  ) {}

  get(application: string): Draft | undefined {
    const item = this.rows.get(application);
    return item && toDraft(item);
  }

  async read(application: string): Promise<Draft | undefined> {
    const item = await this.rows.read(application);
    return item && toDraft(item);
  }

  async create(application: string, call: string, by: string, content: ApplicationContent = {}): Promise<Draft> {
    const cells = {
      ...cellsOf(content, this.sideOf),
      ApplicationId: application,
      Call: call,
      Status: 'draft',
      SavedBy: by,
      SavedAt: this.second(),
    };
    const item = (await this.rows.create(application, cells)) ?? (await this.rows.read(application));
    if (!item) throw new Error(`Row ${application} was taken and is not there`);
    return toDraft(item);
  }

  async save(
    application: string,
    etag: string,
    changes: ContentChanges,
    by: string,
    writers: FieldWriters = {},
  ): Promise<DraftWrite> {
    const at = this.second();
    const stamps = FIELD_KEYS.flatMap((key) =>
      key in changes ? [[key, { by: writers[key] ?? by, at }] as const] : [],
    );
    return this.write(application, etag, (item) => ({
      ...cellsOf(changes, this.sideOf),
      SavedBy: by,
      SavedAt: at,
      WrittenBy: JSON.stringify({ ...writtenIn(item), ...Object.fromEntries(stamps) }),
    }));
  }

  async freeze(application: string, etag: string, freezeId: string): Promise<DraftWrite> {
    const answer = await this.write(application, etag, () => ({ Status: 'sending', FreezeId: freezeId }));
    // A write whose answer was lost is sent again, and meets its own first coming as somebody else's.
    const isOurs = answer.draft?.status === 'sending' && answer.draft.freezeId === freezeId;
    return isOurs ? { kind: 'written', draft: answer.draft } : answer;
  }

  async release(application: string, freezeId: string): Promise<void> {
    const item = await this.rows.read(application);
    if (!item || statusIn(item) !== 'sending' || textIn(item, 'FreezeId') !== freezeId) return;
    await this.rows.change(item, item.eTag, { Status: 'draft', FreezeId: null });
  }

  /** Only a draft may be written, and only by somebody who has seen it as it is. */
  private async write(
    application: string,
    etag: string,
    cellsFor: (item: SiteItem) => Record<string, Cell>,
  ): Promise<DraftWrite> {
    let known = this.rows.get(application);
    // Another instance may have written: whoever saw its row may not write by what this one remembers.
    if (known?.eTag !== etag) known = await this.rows.read(application);
    if (!known) return { kind: 'changed', draft: undefined };
    if (known.eTag !== etag || statusIn(known) !== 'draft') return { kind: 'changed', draft: toDraft(known) };
    const written = await this.rows.change(known, etag, cellsFor(known));
    if (written) return { kind: 'written', draft: toDraft(written) };
    return { kind: 'changed', draft: this.get(application) };
  }

  /** SharePoint keeps whole seconds. */
  private second(): string {
    return `${this.now().slice(0, 19)}Z`;
  }
}
