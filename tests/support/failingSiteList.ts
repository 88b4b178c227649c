import { Conflict, Throttled, Unavailable } from '../../src/sharepoint/faults.js';
import type { Cell, SiteItem } from '../../src/sharepoint/siteList.js';
import { InMemorySiteList } from './inMemorySiteList.js';

/** What becomes of one change of a row. `late`: told as unavailable, and done half a second afterwards. */
export const FAILURES = ['none', 'away', 'lost', 'lostAndMet', 'late', 'throttled', 'throttledLong'] as const;
export type Failure = (typeof FAILURES)[number];

const CALL_MS = 60;
const LATE_MS = 500;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const away = (): Unavailable => new Unavailable('Graph answered 503', 503, undefined, undefined);
const throttled = (ms: number): Throttled => new Throttled('Graph answered 429', 429, undefined, ms);

/** A list in memory that takes its time, and misbehaves as it is told to. */
export class FailingSiteList extends InMemorySiteList {
  /** What becomes of the next changes, in order; then all goes well. */
  failures: Failure[] = [];
  /** When each change was asked for, by the test's clock. */
  readonly asked: number[] = [];

  override async get(id: string): Promise<SiteItem> {
    await sleep(CALL_MS / 2);
    const item = await super.get(id);
    await sleep(CALL_MS / 2);
    return item;
  }

  override async change(id: string, eTag: string, fields: Readonly<Record<string, Cell>>): Promise<SiteItem> {
    this.asked.push(Date.now());
    const failure = this.failures.shift() ?? 'none';
    await sleep(CALL_MS / 2);
    if (failure === 'away') throw away();
    if (failure === 'throttled') throw throttled(1000);
    if (failure === 'throttledLong') throw throttled(41_000);
    if (failure === 'late') {
      // It lands only where nobody has written since: by then nobody waits for its answer.
      setTimeout(() => this.writeLate(id, eTag, fields), LATE_MS);
      throw away();
    }
    const written = this.write(id, eTag, fields);
    await sleep(CALL_MS / 2);
    if (failure === 'lost') throw away();
    if (failure === 'lostAndMet') throw new Conflict('412', 412, undefined, undefined);
    return written;
  }

  /** In one go, as SharePoint does it. */
  private write(id: string, eTag: string, fields: Readonly<Record<string, Cell>>): SiteItem {
    const known = this.items.get(id);
    if (known?.eTag !== eTag) throw new Conflict('412', 412, undefined, undefined);
    return this.store(id, known.version + 1, { ...known.fields, ...fields });
  }

  private writeLate(id: string, eTag: string, fields: Readonly<Record<string, Cell>>): void {
    if (this.items.get(id)?.eTag === eTag) this.write(id, eTag, fields);
  }
}
