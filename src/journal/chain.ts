import type { Instant } from '../grant/calendar.js';
import { instant } from '../grant/calendar.js';
import type { EventBase, RefusalBase } from '../grant/step.js';
import { withinTime } from './clock.js';
import { keyOf, seqOf } from './commit.js';
import { Fold } from './fold.js';
import type { ChangedRow, Clock, Contents, Log, StoredRow } from './log.js';
import type { Process } from './process.js';
import { broken, notOurs, type Trouble } from './trouble.js';

/** One request is given this long. */
export const REQUEST_WAIT_MS = 4000;

export interface ChainSetting<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  readonly log: Log;
  readonly contents: Contents;
  readonly clock: Clock;
  readonly process: Process<State, Command, Event, Refusal>;
  /** Id of the helsefellesskap: the first part of every key. */
  readonly healthCommunity: string;
  /** Called when an entry has been applied, one's own or another's. */
  readonly onApplied: (seq: number) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** What this instance has read of the journal, and how it reads more. */
export class Chain<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  fold: Fold<State, Command, Event, Refusal>;
  trouble: Trouble | undefined;
  /** When it was last certain that nothing newer stood in the list, by the machine's clock. */
  provenAt = -Infinity;
  private readonly ahead = new Map<string, StoredRow>();

  constructor(readonly setting: ChainSetting<State, Command, Event, Refusal>) {
    this.fold = this.emptyFold();
  }

  emptyFold(redacted: Iterable<string> = []): Fold<State, Command, Event, Refusal> {
    return new Fold(this.setting.process, this.setting.healthCommunity, redacted);
  }

  get elapsedMs(): number {
    return this.setting.clock.elapsedMs();
  }

  /** Graph's clock; undefined until Graph has answered once. */
  now(): Instant | undefined {
    const now = this.setting.log.now();
    return now === undefined ? undefined : instant(now);
  }

  /** Whether an item that cannot be applied yet has been seen: an earlier one is missing. */
  get hasHole(): boolean {
    return this.ahead.size > 0;
  }

  /** Whether something must be read before anything may be written: an entry, or the one that says why a text is gone. */
  get isInDoubt(): boolean {
    return this.hasHole || this.fold.unexplained.size > 0;
  }

  private keepForLater(row: StoredRow): void {
    this.ahead.set(row.key, row);
  }

  take(row: StoredRow): void {
    if (this.trouble) return;
    const taken = this.fold.take(row);
    if (taken === 'ahead') this.keepForLater(row);
    else if (taken === 'applied') {
      this.setting.onApplied(this.fold.head.seq);
      this.takeAhead();
    } else if (typeof taken === 'object') this.stop(taken);
  }

  /** Puts another fold in the place of this one: it says the same, without what has been taken out. */
  replaceFold(fresh: Fold<State, Command, Event, Refusal>): void {
    this.fold = fresh;
    this.takeAhead();
  }

  /** What was seen ahead of its turn and whose turn has come; what has been read meanwhile is forgotten. */
  private takeAhead(): void {
    const { healthCommunity } = this.setting;
    for (const key of this.ahead.keys())
      if ((seqOf(healthCommunity, key) ?? 0) <= this.fold.head.seq) this.ahead.delete(key);
    const next = this.ahead.get(this.nextKey());
    if (next) this.take(next);
  }

  /** An entry that has been read, and that nobody has changed. */
  private knows({ id, version }: ChangedRow): boolean {
    return version === 1 && this.fold.seqOfRow(id) !== undefined;
  }

  /** Which of these items must be read to know what they say. */
  unknownOf(changed: readonly ChangedRow[]): ChangedRow[] {
    return changed.filter((row) => !this.knows(row));
  }

  /** Reads one item of the list, whatever it is. Throws `LogFault` or `TimedOut`. */
  async readRow(id: string): Promise<void> {
    const { log, clock } = this.setting;
    const row = await withinTime(clock, REQUEST_WAIT_MS, (signal) => log.readRow(id, signal));
    if (row) this.take(row);
  }

  takeDeleted(deleted: readonly string[]): void {
    for (const id of deleted) {
      const seq = this.fold.seqOfRow(id);
      if (seq !== undefined) this.stop(notOurs(keyOf(this.setting.healthCommunity, seq), 'it was deleted'));
    }
  }

  stop(trouble: Trouble): void {
    if (this.trouble) return;
    this.trouble = trouble;
    this.setting.onTrouble(trouble);
  }

  /** An entry that others follow on is not there: somebody deleted it, and nothing may be written in its place. */
  stopAtHole(): void {
    this.stop(broken(this.nextKey(), 'it is missing'));
  }

  /** A text may only be gone where an entry says that it was taken out. */
  stopAtUnexplained(): void {
    const [first] = this.fold.unexplained;
    if (first) this.stop(notOurs(first[1], `the text ${first[0]} was taken out, and no entry says so`));
  }

  /** Reads the next key. True where something stood there. Throws `LogFault` or `TimedOut`. */
  async readNext(): Promise<boolean> {
    const { log, clock } = this.setting;
    const startedAt = this.elapsedMs;
    const key = this.nextKey();
    const rows = await withinTime(clock, REQUEST_WAIT_MS, (signal) => log.readKey(key, signal));
    if (rows.length > 1) this.stop(notOurs(key, 'two items have the same Key'));
    for (const row of rows) this.take(row);
    if (rows.length === 0 && key === this.nextKey() && !this.hasHole)
      this.provenAt = Math.max(this.provenAt, startedAt);
    return rows.length > 0;
  }

  /** Reads on, key by key, until nothing more stands there. */
  async readForward(): Promise<void> {
    while (!this.trouble && (await this.readNext()));
  }

  nextKey(): string {
    return keyOf(this.setting.healthCommunity, this.fold.head.seq + 1);
  }
}
