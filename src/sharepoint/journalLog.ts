import { LogFault, type AppendOutcome, type Changes, type Log, type NewRow, type StoredRow } from '../journal/log.js';
import { GraphFault, NotFound, NotSent, Rejected, Taken, Throttled } from './faults.js';
import type { ServerClock } from './serverClock.js';
import type { SiteItem, SiteList } from './siteList.js';

/** Answers after which it is certain that nothing was written. */
const CERTAINLY_NOT = new Set([401, 403, 404, 412, 413, 423]);
/** Graph does not always say how long to wait. */
const WAIT_WHEN_THROTTLED_MS = 1000;
/** Whoever has the key may become readable a little later than his answer came. */
const WAIT_WHEN_REFUSED_MS = 500;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const outcomeOf = (error: unknown): AppendOutcome => {
  if (!(error instanceof GraphFault)) return { kind: 'unknown', reason: String(error) };
  const reason = error.message;
  if (error instanceof Taken) return { kind: 'taken' };
  if (error instanceof Throttled)
    return { kind: 'notWritten', reason, retryAfterMs: error.retryAfterMs ?? WAIT_WHEN_THROTTLED_MS };
  if (error instanceof NotSent) return { kind: 'notWritten', reason };
  if (error.status !== undefined && CERTAINLY_NOT.has(error.status)) return { kind: 'notWritten', reason };
  return error.retryAfterMs === undefined
    ? { kind: 'unknown', reason }
    : { kind: 'unknown', reason, retryAfterMs: error.retryAfterMs };
};

const reading = async <T>(request: Promise<T>): Promise<T> => {
  try {
    return await request;
  } catch (error) {
    if (error instanceof GraphFault) throw new LogFault(error.message, error.mayRetry, error.retryAfterMs);
    throw error;
  }
};

/** The journal's list in SharePoint. `appId` is ours: rows that another created are not to be trusted. */
export class JournalLog implements Log {
  constructor(
    private readonly list: SiteList,
    private readonly appId: string,
    private readonly clock: ServerClock,
  ) {}

  now(): number | undefined {
    return this.clock.now();
  }

  async append(row: NewRow, signal: AbortSignal): Promise<AppendOutcome> {
    const { key, seq, block, body, texts, hash } = row;
    const fields = { Key: key, Seq: seq, Block: block, Body: body, Texts: texts, Hash: hash };
    try {
      return { kind: 'written', id: (await this.list.create(fields, signal)).id };
    } catch (error) {
      return error instanceof Rejected && error.status === 400
        ? this.settle(key, error.message, signal)
        : outcomeOf(error);
    }
  }

  /** A lost race is a 400 like any other, in whatever language the site speaks: what stands at the key tells, not the words. */
  private async settle(key: string, reason: string, signal: AbortSignal): Promise<AppendOutcome> {
    try {
      const standing = await this.list.withValue('Key', key, signal);
      return standing.length > 0
        ? { kind: 'taken' }
        : { kind: 'notWritten', reason, retryAfterMs: WAIT_WHEN_REFUSED_MS };
    } catch (error) {
      return { kind: 'unknown', reason: `${reason} (and then: ${String(error)})` };
    }
  }

  async readKey(key: string, signal: AbortSignal): Promise<StoredRow[]> {
    return (await reading(this.list.withValue('Key', key, signal))).map((item) => this.toRow(item));
  }

  async readBlock(block: string, signal: AbortSignal): Promise<StoredRow[]> {
    return (await reading(this.list.withValue('Block', block, signal))).map((item) => this.toRow(item));
  }

  latest(signal: AbortSignal): Promise<string> {
    return reading(this.list.latest(signal));
  }

  changes(token: string, signal: AbortSignal): Promise<Changes | 'gone'> {
    return reading(this.list.changes(token, signal));
  }

  async readRow(id: string, signal: AbortSignal): Promise<StoredRow | undefined> {
    try {
      return this.toRow(await this.list.get(id, signal));
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      return reading(Promise.reject(error as Error));
    }
  }

  async replaceTexts(id: string, texts: string): Promise<void> {
    const { eTag, fields } = await reading(this.list.get(id));
    if (fields.Texts !== texts) await reading(this.list.change(id, eTag, { Texts: texts }));
    await reading(this.list.removeOldVersions(id));
  }

  private toRow({ id, version, createdByApp, fields }: SiteItem): StoredRow {
    return {
      id,
      key: textOf(fields.Key),
      body: textOf(fields.Body),
      texts: textOf(fields.Texts),
      hash: textOf(fields.Hash),
      version,
      byApp: createdByApp === this.appId,
    };
  }
}
