import { waitFor } from '../../src/journal/clock.js';
import type { AppendOutcome, Changes, Clock, Contents, Log, NewRow, StoredRow } from '../../src/journal/log.js';

/** What the next appends come to. `dropped`: never arrives; `late`: arrives when `arrive` is called; nobody is told of either. */
export type Appending = 'written' | 'refused' | 'dropped' | 'late';

/** A list in memory that several journals may share; its clock starts at a chosen moment. */
export class InMemoryLog implements Log, Contents {
  readonly rows: StoredRow[] = [];
  readonly files = new Map<string, string>();
  appending: Appending = 'written';
  appends = 0;
  private onItsWay: NewRow | undefined;

  constructor(
    private readonly clock: Clock,
    private startsAt: number,
  ) {}

  now(): number {
    return Math.floor(this.startsAt + this.clock.elapsedMs());
  }

  /** As if that much time had passed in the tenant. */
  advance(ms: number): void {
    this.startsAt += ms;
  }

  async append({ key, body, texts, hash }: NewRow): Promise<AppendOutcome> {
    this.appends += 1;
    await waitFor(this.clock, 20);
    if (this.appending === 'refused') return { kind: 'notWritten', reason: '403' };
    if (this.appending === 'late') this.onItsWay = { key, body, texts, hash, seq: 0, block: '' };
    if (this.appending !== 'written') return { kind: 'unknown', reason: 'dropped' };
    const id = this.insert({ key, body, texts, hash });
    return id === undefined ? { kind: 'taken' } : { kind: 'written', id };
  }

  /** What was late is there now. */
  arrive(): void {
    if (this.onItsWay) this.insert(this.onItsWay);
    this.onItsWay = undefined;
  }

  private insert({ key, body, texts, hash }: Pick<NewRow, 'key' | 'body' | 'texts' | 'hash'>): string | undefined {
    if (this.rows.some((row) => row.key === key)) return undefined;
    const id = String(this.rows.length + 1);
    this.rows.push({ id, key, body, texts, hash, version: 1, byApp: true });
    return id;
  }

  readKey(key: string): Promise<StoredRow[]> {
    return Promise.resolve(this.rows.filter((row) => row.key === key));
  }

  readBlock(block: string): Promise<StoredRow[]> {
    const number = Number(block.split(':')[1]);
    return Promise.resolve(this.rows.filter((row) => Math.floor(Number(row.key.split(':')[1]) / 1000) === number));
  }

  latest(): Promise<string> {
    return Promise.resolve(String(this.rows.length));
  }

  changes(token: string): Promise<Changes> {
    const changed = this.rows.slice(Number(token)).map(({ id, version }) => ({ id, version }));
    return Promise.resolve({ changed, deleted: [], token: String(this.rows.length) });
  }

  readRow(id: string): Promise<StoredRow | undefined> {
    return Promise.resolve(this.rows.find((row) => row.id === id));
  }

  replaceTexts(): Promise<void> {
    return Promise.resolve();
  }

  put(sha: string, json: string): Promise<void> {
    this.files.set(sha, json);
    return Promise.resolve();
  }

  get(sha: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(sha));
  }

  remove(sha: string): Promise<void> {
    this.files.delete(sha);
    return Promise.resolve();
  }
}
