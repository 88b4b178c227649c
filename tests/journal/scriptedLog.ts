import { waitFor } from '../../src/journal/clock.js';
import {
  LogFault,
  type AppendOutcome,
  type Changes,
  type Contents,
  type Log,
  type NewRow,
  type StoredRow,
} from '../../src/journal/log.js';
import type { SimulatedClock } from './simulatedClock.js';

/** What the script lets happen to one request. */
export type Happening =
  | 'ok'
  | 'dropBefore'
  | 'dropAfterCommit'
  | 'commitLate'
  | 'hang'
  | 'hangAfterCommit'
  | 'refused'
  | 'throttled'
  | 'throttledLong'
  | 'unavailable'
  | 'unreadable'
  | 'gone';

const START = Date.parse('2027-03-01T08:00:00.000Z');

/** The list as the instances share it. */
export class ScriptedList {
  readonly rows = new Map<string, StoredRow & { seenAt: number; changedAt: number }>();
  readonly files = new Map<string, string>();
  private nextId = 1;

  constructor(private readonly clock: SimulatedClock) {}

  /** False where the key is taken. */
  insert(row: NewRow, hiddenMs: number): string | undefined {
    if (this.rows.has(row.key)) return undefined;
    const id = String(this.nextId++);
    const now = this.clock.elapsedMs();
    const { key, body, texts, hash } = row;
    this.rows.set(key, {
      id,
      key,
      body,
      texts,
      hash,
      version: 1,
      byApp: true,
      seenAt: now + hiddenMs,
      changedAt: now + hiddenMs + 1,
    });
    return id;
  }

  seen(): (StoredRow & { changedAt: number })[] {
    return [...this.rows.values()].filter((row) => row.seenAt <= this.clock.elapsedMs());
  }

  change(key: string, change: Partial<StoredRow>): void {
    const row = this.rows.get(key);
    if (row) this.rows.set(key, { ...row, ...change, version: row.version + 1, changedAt: this.clock.elapsedMs() });
  }
}

export interface Script {
  /** What happens to the next request, and how long it takes. */
  next(): { readonly happening: Happening; readonly latencyMs: number };
}

export const allWell = (latencyMs = 20): Script => ({ next: () => ({ happening: 'ok', latencyMs }) });

/** One instance's way to the list. */
export class ScriptedLog implements Log, Contents {
  readonly calls = { append: 0, readKey: 0, readBlock: 0, readRow: 0, changes: 0 };
  /** A dead process sends nothing more; what it has sent may still arrive. */
  isDead = false;

  constructor(
    private readonly list: ScriptedList,
    private readonly clock: SimulatedClock,
    public script: Script,
  ) {}

  now(): number {
    return START + Math.floor(this.clock.elapsedMs());
  }

  async append(row: NewRow): Promise<AppendOutcome> {
    this.calls.append += 1;
    const { happening, latencyMs } = this.script.next();
    await this.travel(latencyMs / 2);
    const commits = ![
      'dropBefore',
      'hang',
      'refused',
      'throttled',
      'throttledLong',
      'commitLate',
      'unavailable',
    ].includes(happening);
    if (happening === 'commitLate') this.clock.after(latencyMs * 40, () => this.list.insert(row, 0));
    const id = commits ? this.list.insert(row, happening === 'unreadable' ? latencyMs * 2 : 0) : undefined;
    if (happening.startsWith('hang')) await new Promise(() => undefined);
    await this.travel(latencyMs / 2);
    if (happening === 'refused') return { kind: 'notWritten', reason: '403' };
    if (happening === 'throttled') return { kind: 'notWritten', reason: '429', retryAfterMs: 1000 };
    if (happening === 'throttledLong') return { kind: 'notWritten', reason: '429', retryAfterMs: 41_000 };
    if (['dropBefore', 'dropAfterCommit', 'commitLate', 'unavailable'].includes(happening))
      return { kind: 'unknown', reason: happening };
    return id === undefined ? { kind: 'taken' } : { kind: 'written', id };
  }

  async readKey(key: string): Promise<StoredRow[]> {
    this.calls.readKey += 1;
    await this.travelRead();
    return this.list.seen().filter((row) => row.key === key);
  }

  async readBlock(block: string): Promise<StoredRow[]> {
    this.calls.readBlock += 1;
    await this.travelRead();
    const number = Number(block.split(':')[1]);
    return this.list.seen().filter((row) => Math.floor(Number(row.key.split(':')[1]) / 1000) === number);
  }

  async latest(): Promise<string> {
    await this.travelRead();
    return String(this.clock.elapsedMs());
  }

  async changes(token: string): Promise<Changes | 'gone'> {
    this.calls.changes += 1;
    if ((await this.travelRead()) === 'gone') return 'gone';
    const rows = this.list
      .seen()
      .filter((row) => row.changedAt > Number(token) && row.changedAt <= this.clock.elapsedMs());
    const changed = rows.reverse().map(({ id, version }) => ({ id, version }));
    return { changed, deleted: [], token: String(this.clock.elapsedMs()) };
  }

  async readRow(id: string): Promise<StoredRow | undefined> {
    this.calls.readRow += 1;
    await this.travelRead();
    return this.list.seen().find((row) => row.id === id);
  }

  async replaceTexts(id: string, texts: string): Promise<void> {
    await this.travelRead();
    const row = [...this.list.rows.values()].find((other) => other.id === id);
    if (row) this.list.change(row.key, { texts });
  }

  async put(sha: string, json: string): Promise<void> {
    await this.travelRead();
    this.list.files.set(sha, json);
  }

  async get(sha: string): Promise<string | undefined> {
    await this.travelRead();
    return this.list.files.get(sha);
  }

  async remove(sha: string): Promise<void> {
    await this.travelRead();
    this.list.files.delete(sha);
  }

  private async travelRead(): Promise<Happening> {
    const { happening, latencyMs } = this.script.next();
    await this.travel(latencyMs);
    if (happening.startsWith('hang')) await new Promise(() => undefined);
    if (happening === 'throttled') throw new LogFault('429', true, 1000);
    if (happening === 'throttledLong') throw new LogFault('429', true, 41_000);
    if (['dropBefore', 'dropAfterCommit', 'commitLate', 'refused', 'unavailable'].includes(happening))
      throw new LogFault(happening, true);
    return happening;
  }

  private async travel(ms: number): Promise<void> {
    if (this.isDead) await new Promise(() => undefined);
    await waitFor(this.clock, ms);
  }
}
