import { Conflict, NotFound, Rejected, Taken } from './faults.js';
import type { Cell, ItemChanges, SiteItem, SiteList } from './siteList.js';

/** What this needs of a list. */
export type ListDoor = Pick<SiteList, 'create' | 'get' | 'change' | 'withValue' | 'all' | 'latest' | 'changes'>;

/** From so many changed rows on it costs less to read them all, a thousand at a time. */
const MANY = 10;

/**
 * A list as this instance last saw it, by the lower-case value of its unique column `Key`. Pages read from here and cost Graph
 * nothing; a delta with a token, the cheapest call there is, tells what others have written.
 */
export class CachedList {
  private token: string | undefined;
  private refreshing: Promise<void> | undefined;

  constructor(
    private readonly list: ListDoor,
    private readonly onChanged: () => void = () => undefined,
    private readonly items = new Map<string, SiteItem>(),
  ) {}

  /** The same rows, written through another client: for what may not wait its turn. */
  through(list: ListDoor): CachedList {
    return new CachedList(list, this.onChanged, this.items);
  }

  /** Reads everything once. Until all of it has been read, what was known stays, and so does the token. */
  async load(): Promise<void> {
    const before = new Map(this.items);
    const token = await this.list.latest();
    const read = await this.list.all();
    const ids = new Set(read.map(({ id }) => id));
    // What was written here meanwhile is newer than what was read.
    for (const [key, item] of before) if (!ids.has(item.id) && this.items.get(key) === item) this.items.delete(key);
    for (const item of read) this.keep(item);
    this.token = token;
  }

  get(key: string): SiteItem | undefined {
    return this.items.get(key.toLowerCase());
  }

  all(): readonly SiteItem[] {
    return [...this.items.values()];
  }

  /** What others have written since; several who ask at once share one request. */
  refresh(): Promise<void> {
    this.refreshing ??= this.catchUp().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  /** The row as it is now: one request. */
  async read(key: string): Promise<SiteItem | undefined> {
    const known = this.get(key);
    if (!known) return this.find(key);
    try {
      return this.keep(await this.list.get(known.id));
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      this.items.delete(key.toLowerCase());
      return undefined;
    }
  }

  /** Makes the row; undefined where one with that key is there already. */
  async create(key: string, fields: Readonly<Record<string, Cell>>): Promise<SiteItem | undefined> {
    try {
      const made = await this.list.create({ Key: key.toLowerCase(), ...fields });
      return this.keep({ ...made, fields: { ...filled(fields), Key: key.toLowerCase(), ...made.fields } });
    } catch (error) {
      if (error instanceof Taken) return undefined;
      // The same answer in another language than English: what has the key tells.
      if (error instanceof Rejected && error.status === 400 && (await this.find(key))) return undefined;
      throw error;
    }
  }

  /** Changes those columns where nobody has written since `etag`; undefined where somebody has. */
  async change(item: SiteItem, etag: string, fields: Readonly<Record<string, Cell>>): Promise<SiteItem | undefined> {
    try {
      return this.keep(await this.list.change(item.id, etag, fields));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      this.keep(await this.list.get(item.id));
      return undefined;
    }
  }

  /** Makes the row or changes it, whoever was first: for columns that have only one right value. */
  async put(key: string, fields: Readonly<Record<string, Cell>>): Promise<SiteItem> {
    for (let tries = 0; tries < 5; tries += 1) {
      const known = this.get(key) ?? (await this.create(key, fields)) ?? (await this.find(key));
      if (!known) continue;
      if (agrees(known, fields)) return known;
      const changed = await this.change(known, known.eTag, fields);
      if (changed) return changed;
    }
    throw new Conflict(`Row ${key} changes faster than it can be written`, 412, undefined, undefined);
  }

  private async find(key: string): Promise<SiteItem | undefined> {
    const [found] = await this.list.withValue('Key', key.toLowerCase());
    return found && this.keep(found);
  }

  private async catchUp(): Promise<void> {
    const changes = this.token === undefined ? 'gone' : await this.list.changes(this.token);
    if (changes === 'gone') {
      await this.load();
    } else {
      const unknown = this.unknownOf(changes.changed);
      const gone = [...changes.deleted, ...(await this.readAgain(unknown))];
      this.forget(gone);
      this.token = changes.token;
      if (unknown.length + gone.length === 0) return;
    }
    this.onChanged();
  }

  /** The ids of those that are not as this instance has them: what it wrote itself need not be read again. */
  private unknownOf(changed: ItemChanges['changed']): string[] {
    if (changed.length === 0) return [];
    const known = new Map(this.all().map(({ id, version }) => [id, version]));
    return changed.filter(({ id, version }) => version === 0 || (known.get(id) ?? 0) < version).map(({ id }) => id);
  }

  /** Reads those rows, or where they are many all of them; answers the ids of those that are gone. */
  private async readAgain(ids: readonly string[]): Promise<string[]> {
    if (ids.length > MANY) {
      for (const item of await this.list.all()) this.keep(item);
      return [];
    }
    const read = ids.map(async (id) => {
      try {
        this.keep(await this.list.get(id));
        return [];
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
        return [id];
      }
    });
    return (await Promise.all(read)).flat();
  }

  private forget(ids: readonly string[]): void {
    const gone = new Set(ids);
    for (const [key, item] of this.items) if (gone.has(item.id)) this.items.delete(key);
  }

  /** An answer that was long under way must not put an older version in the place of a newer. */
  private keep(item: SiteItem): SiteItem {
    const key = typeof item.fields.Key === 'string' ? item.fields.Key.toLowerCase() : undefined;
    if (key === undefined) return item;
    const known = this.items.get(key);
    if (!known || known.id !== item.id || known.version <= item.version) this.items.set(key, item);
    return item;
  }
}

const filled = (fields: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What SharePoint may give back in another form than it was written: line ends, space around a text, parts of a second. */
const plain = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  return INSTANT.test(value) ? Math.floor(Date.parse(value) / 1000) : value.replace(/\r\n?/g, '\n').trim();
};

/** Whether the row says this already. An empty column is absent when read. */
export const agrees = (item: SiteItem, fields: Readonly<Record<string, Cell>>): boolean =>
  Object.entries(fields).every(([name, value]) => {
    const stands = item.fields[name];
    if (value === null || value === '') return stands === undefined || stands === null || stands === '';
    return plain(stands) === plain(value);
  });
