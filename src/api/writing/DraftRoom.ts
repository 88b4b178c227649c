import type { ApplicationId } from '../../grant/state.js';
import { WorldFault, type Draft, type Drafts, type DraftWrite } from '../../grant/ports.js';
import { waitFor } from '../../journal/clock.js';
import { HttpFailure } from '../httpFailure.js';
import { SHORT_REST_MS, Turn, type TurnWorld } from './Turn.js';
import { judgeAll, type Batch, type Kept, type Wish } from './wish.js';

export interface RoomWorld extends TurnWorld {
  readonly drafts: Drafts;
  /** Told of every version of the row that is met here. */
  readonly seen: (draft: Draft) => void;
}

interface Waiting {
  readonly wish: Wish;
  readonly since: number;
  readonly settle: (kept: Kept) => void;
  readonly fail: (reason: unknown) => void;
}

/** Another instance that has written lately is likely to have done so again: the row is then read before it is written. */
const OTHERS_STAY_MS = 30_000;
/** Whoever has waited so long is told, rather than tried for again. */
const PATIENCE_MS = 20_000;
const LOST_ROW_MS = 100;

const closedBy = (draft: Draft | undefined): HttpFailure =>
  new HttpFailure(409, draft?.status === 'sending' ? 'beingSent' : 'closedForWriting');

/**
 * Where everybody's saves to one draft meet: what came since the last write is written together, each field only over what its
 * writer has seen, and nobody is answered before his text stands in the row.
 */
export class DraftRoom {
  #waiting: Waiting[] = [];
  #isRunning = false;
  #othersWroteAt = -Infinity;
  /** The version of the row that was met here last. */
  #etag: string | undefined;
  readonly #turn: Turn;

  constructor(
    private readonly id: ApplicationId,
    private readonly world: RoomWorld,
    isHurried = false,
  ) {
    this.#turn = new Turn(world, isHurried);
  }

  /** Nobody waits here, and no pace is to be kept any more. */
  get isQuiet(): boolean {
    return !this.#isRunning && this.#turn.sinceWriteMs > OTHERS_STAY_MS;
  }

  enter(wish: Wish): Promise<Kept> {
    if (this.#turn.away) return Promise.reject(this.#turn.away);
    return new Promise<Kept>((settle, fail) => {
      this.#waiting.push({ wish, since: this.#now(), settle, fail });
      if (!this.#isRunning) void this.#run();
    });
  }

  /** The instance is about to end: what waits here is written at once, or handed back to those who have it still. */
  hurry(): void {
    this.#turn.hurry();
    const { away } = this.#turn;
    if (away) for (const { fail } of this.#waiting.splice(0)) fail(away);
  }

  readonly #now = (): number => this.world.clock.elapsedMs();

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      await this.#turn.come();
      await this.#ending(this.#waiting.splice(0));
    }
    this.#isRunning = false;
  }

  /** Whatever becomes of them, each is answered. One whose text SharePoint will not have does not stop the others. */
  async #ending(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#write(batch);
    } catch (reason) {
      if (batch.length > 1 && reason instanceof WorldFault && !reason.mayRetry) {
        for (const one of batch) {
          await this.#turn.come();
          await this.#ending([one]);
        }
        return;
      }
      for (const { fail } of batch) fail(reason);
    }
  }

  /** Writes until everything that waits is in the row, in a conflict, or refused. */
  async #write(all: readonly Waiting[]): Promise<void> {
    let { row, isFresh } = await this.#asItStands();
    for (let lost: WorldFault | undefined; ;) {
      if (row?.status !== 'draft') {
        // The journal may know why; the row says only that it is over.
        this.#allowed(all);
        throw closedBy(row);
      }
      this.#see(row);
      const batch = this.#allowed(all);
      const judged = judgeAll(
        batch.map(({ wish }) => wish),
        row.content,
      );
      // What this instance remembers may be older than what he has read elsewhere.
      if (!isFresh && judged.conflicts.some(({ length }) => length > 0)) {
        row = await this.#read();
        isFresh = true;
        continue;
      }
      if (judged.by === undefined) return this.#settle(batch, judged, row);
      if (this.#now() - Math.min(...batch.map(({ since }) => since)) > PATIENCE_MS)
        throw lost ? new HttpFailure(504, 'unknownOutcome') : new HttpFailure(503, 'notWritten');
      const written = await this.#attempt(row, judged, judged.by);
      isFresh = true;
      if (written instanceof WorldFault) {
        lost = written;
        row = await this.#readBack(written);
      } else if (written.kind === 'written') {
        this.#see(written.draft);
        return this.#settle(batch, judged, written.draft);
      } else {
        row = written.draft;
        this.#othersWroteAt = this.#now();
        await waitFor(this.world.clock, LOST_ROW_MS * (0.5 + this.world.clock.chance()));
      }
    }
  }

  /** The row from memory, or where another instance writes too as it is now. */
  async #asItStands(): Promise<{ row: Draft | undefined; isFresh: boolean }> {
    const known = this.world.drafts.get(this.id);
    if (this.#etag !== undefined && known?.etag !== this.#etag) this.#othersWroteAt = this.#now();
    const isFresh = known?.status !== 'draft' || this.#now() - this.#othersWroteAt < OTHERS_STAY_MS;
    return { row: isFresh ? await this.#read() : known, isFresh };
  }

  /** Those who may still write: the rules are asked again each time, and whoever they stop is told. */
  #allowed(all: readonly Waiting[]): Waiting[] {
    return all.filter(({ wish, fail }) => {
      try {
        wish.stopUnwritable();
        return true;
      } catch (reason) {
        fail(reason);
        return false;
      }
    });
  }

  /** One PATCH. A fault after which it may stand all the same is an answer; one that is certain ends the turn. */
  async #attempt(row: Draft, { changes, writers }: Batch, by: string): Promise<DraftWrite | WorldFault> {
    this.#turn.wrote();
    try {
      const written = await this.world.drafts.save(this.id, row.etag, changes, by, writers);
      this.world.rest.succeeded();
      return written;
    } catch (fault) {
      if (!(fault instanceof WorldFault)) throw fault;
      this.world.rest.failed(fault);
      if (!fault.isUncertain) throw fault;
      return fault;
    }
  }

  /** What became of a write whose answer was lost: the row tells, when it can be read. */
  async #readBack({ retryAfterMs = 0 }: WorldFault): Promise<Draft | undefined> {
    const { clock, rest, drafts } = this.world;
    if (retryAfterMs > SHORT_REST_MS) throw new HttpFailure(504, 'unknownOutcome');
    await waitFor(clock, rest.leftMs);
    try {
      return await drafts.read(this.id);
    } catch (fault) {
      if (!(fault instanceof WorldFault)) throw fault;
      rest.failed(fault);
      throw new HttpFailure(504, 'unknownOutcome');
    }
  }

  async #read(): Promise<Draft | undefined> {
    try {
      return await this.world.drafts.read(this.id);
    } catch (fault) {
      if (fault instanceof WorldFault) this.world.rest.failed(fault);
      throw fault;
    }
  }

  #settle(batch: readonly Waiting[], { conflicts }: Batch, draft: Draft): void {
    batch.forEach(({ settle }, index) => settle({ draft, conflicts: conflicts[index] ?? [] }));
  }

  #see(draft: Draft): void {
    this.#etag = draft.etag;
    this.world.seen(draft);
  }
}
