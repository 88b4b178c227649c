import type { EventBase, RefusalBase } from '../grant/step.js';
import { REQUEST_WAIT_MS, type Chain } from './chain.js';
import { waitFor, withinTime } from './clock.js';
import { loadChain, readBlocksForward, rebuild } from './load.js';
import { LogFault, type Changes } from './log.js';
import { backoffMs } from './pace.js';

/** How often others' entries are looked for: while a ballot is open or somebody is active, and else. */
const BUSY_EVERY_MS = 2000;
const QUIET_EVERY_MS = 10_000;
const ACTIVE_FOR_MS = 60_000;
const DOUBT_FOR_MS = 15_000;
/** From so many changed items on a whole block costs less. */
const MANY = 10;

/** Reads the whole journal once, and then what others write. */
export class Follower<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  isLoaded = false;
  /** Why reading failed last; undefined when it did not. */
  lastFault: string | undefined;
  private token: string | undefined;
  private lookedAt = -Infinity;
  private activeUntil = -Infinity;
  /** What is missing, by the name it has, and since when. */
  private doubt: { readonly what: string; readonly since: number } | undefined;
  /** The list has asked for rest until then. */
  private notBefore = -Infinity;
  private isStopped = false;
  private callOff: () => void = () => undefined;

  constructor(
    private readonly chain: Chain<State, Command, Event, Refusal>,
    private readonly onProgress: (seq: number) => void,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Resolves when everything has been read; tries again for as long as it takes. */
  async start(): Promise<void> {
    for (let failures = 1; !this.isStopped && !this.isLoaded; failures += 1) {
      const isDone = await this.guarded(async () => {
        this.token = await this.latest();
        await loadChain(this.chain, this.onProgress);
        this.watchDoubt();
        this.isLoaded = true;
      });
      const { clock } = this.chain.setting;
      const restMs = Math.max(backoffMs(clock, failures), this.notBefore - this.chain.elapsedMs);
      if (!isDone) await waitFor(clock, restMs);
    }
    this.schedule();
  }

  stop(): void {
    this.isStopped = true;
    this.callOff();
  }

  /** Somebody is at work here: for a minute others' entries are looked for often. */
  touch(): void {
    this.activeUntil = this.chain.elapsedMs + ACTIVE_FOR_MS;
  }

  private schedule(): void {
    if (this.isStopped) return;
    this.callOff = this.chain.setting.clock.after(BUSY_EVERY_MS, () => {
      void this.guarded(() => this.lookIfDue()).finally(() => this.schedule());
    });
  }

  private async lookIfDue(): Promise<void> {
    const { elapsedMs, setting, fold, isInDoubt } = this.chain;
    if (elapsedMs < this.notBefore) return;
    const isBusy = isInDoubt || elapsedMs < this.activeUntil || setting.process.busy?.(fold.state) === true;
    if (!isBusy && elapsedMs - this.lookedAt < QUIET_EVERY_MS) return;
    await this.look();
  }

  /** One look at what changed; a hole is read by key, and so is everything where the list has forgotten the token. */
  private async look(): Promise<void> {
    const startedAt = this.chain.elapsedMs;
    const { log, clock } = this.chain.setting;
    this.token ??= await this.latest();
    const { token } = this;
    const changes = await withinTime(clock, REQUEST_WAIT_MS, (signal) => log.changes(token, signal));
    if (changes === 'gone') {
      this.token = await this.latest();
      await this.chain.readForward();
    } else {
      await this.read(changes);
      this.token = changes.token;
      if (this.chain.isInDoubt) await this.chain.readForward();
    }
    if (this.chain.fold.outdated) await rebuild(this.chain);
    this.lookedAt = startedAt;
    this.watchDoubt();
    if (!this.chain.hasHole) this.chain.provenAt = Math.max(this.chain.provenAt, startedAt);
  }

  /** What the changed items say: one by one, or where they are many by whole blocks. */
  private async read({ changed, deleted }: Changes): Promise<void> {
    if (this.chain.unknownOf(changed).length > MANY) await readBlocksForward(this.chain);
    for (const { id } of this.chain.unknownOf(changed)) await this.chain.readRow(id);
    this.chain.takeDeleted(deleted);
  }

  /** An entry may become readable a little later than the next one, or than what it explains; not much later. */
  private watchDoubt(): void {
    const { hasHole, fold, elapsedMs } = this.chain;
    const [unexplained] = fold.unexplained.keys();
    const what = hasHole ? this.chain.nextKey() : unexplained;
    if (what !== this.doubt?.what) this.doubt = what === undefined ? undefined : { what, since: elapsedMs };
    if (!this.doubt || elapsedMs - this.doubt.since <= DOUBT_FOR_MS) return;
    if (hasHole) this.chain.stopAtHole();
    else this.chain.stopAtUnexplained();
  }

  private latest(): Promise<string> {
    const { log, clock } = this.chain.setting;
    return withinTime(clock, REQUEST_WAIT_MS, (signal) => log.latest(signal));
  }

  /** Whatever fails here is tried again at the next look; a bug must not end the process that others read from. */
  private async guarded(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.lastFault = undefined;
      return true;
    } catch (error) {
      this.lastFault = error instanceof Error ? error.message : String(error);
      if (error instanceof LogFault) this.notBefore = this.chain.elapsedMs + (error.retryAfterMs ?? 0);
      this.onFault(error);
      return false;
    }
  }
}
