import type { ListDoor } from '../../src/sharepoint/cachedList.js';
import { Conflict, NotFound, Taken, Unavailable } from '../../src/sharepoint/faults.js';
import type { Cell, ItemChanges, SiteItem } from '../../src/sharepoint/siteList.js';

type Fields = Readonly<Record<string, Cell>>;
/** What becomes of a write. `answerLost`: written, and the one who sends it again is told that somebody else has written. */
export type Writing = 'written' | 'answerLost' | 'away' | 'writtenAndAway';

const away = (): Unavailable => new Unavailable('Graph answered 503', 503, undefined, undefined);

/** A list of the site in memory, with a unique `Key` and eTags; columns that are null are gone, as in SharePoint. */
export class InMemorySiteList implements ListDoor {
  readonly items = new Map<string, SiteItem>();
  /** What becomes of the next changes. */
  writing: Writing = 'written';
  creates = 0;

  async create(fields: Fields): Promise<SiteItem> {
    this.creates += 1;
    await Promise.resolve();
    if (this.row(String(fields.Key))) throw new Taken('400', 400, undefined, undefined);
    return this.store(String(this.items.size + 1), 1, fields);
  }

  async get(id: string): Promise<SiteItem> {
    await Promise.resolve();
    const item = this.items.get(id);
    if (!item) throw new NotFound('404', 404, undefined, undefined);
    return item;
  }

  async change(id: string, eTag: string, fields: Fields): Promise<SiteItem> {
    const known = await this.get(id);
    if (known.eTag !== eTag) throw new Conflict('412', 412, undefined, undefined);
    if (this.writing === 'away') throw away();
    const stored = this.store(id, known.version + 1, { ...known.fields, ...fields });
    if (this.writing === 'answerLost') throw new Conflict('412', 412, undefined, undefined);
    if (this.writing === 'writtenAndAway') throw away();
    return stored;
  }

  async withValue(column: string, value: string): Promise<SiteItem[]> {
    return (await this.all()).filter(({ fields }) => fields[column] === value);
  }

  all(): Promise<SiteItem[]> {
    return Promise.resolve([...this.items.values()]);
  }

  latest(): Promise<string> {
    return Promise.resolve('token');
  }

  async changes(): Promise<ItemChanges> {
    const changed = (await this.all()).map(({ id, version }) => ({ id, version }));
    return { changed, deleted: [], token: 'token' };
  }

  /** The row as it stands, whoever asks. */
  row(key: string): SiteItem | undefined {
    return [...this.items.values()].find(({ fields }) => fields.Key === key);
  }

  protected store(id: string, version: number, fields: Readonly<Record<string, unknown>>): SiteItem {
    const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const item = { id, eTag: `"${id},${version}"`, version, createdByApp: 'app', fields: kept };
    this.items.set(id, item);
    return item;
  }
}
