import { randomUUID } from 'node:crypto';
import type { EventBase, RefusalBase } from '../grant/step.js';
import { settleAttempt, type AttemptEnd } from './attempt.js';
import { REQUEST_WAIT_MS, type Chain } from './chain.js';
import { TimedOut, withinTime } from './clock.js';
import { decideGroup, type Draft, type Group, type Member } from './group.js';
import { LogFault } from './log.js';
import { Pace } from './pace.js';
import type { Pending } from './pending.js';
import type { Answer } from './process.js';

/** An instance that has not caught up for this long reads the next key before it decides. */
const STALE_AFTER_MS = 15_000;
/** A command with less time left than this is not tried: it would only become unknown. */
const LEAST_TRY_MS = 1000;

/** Decides and appends, one group at a time. */
export class Writer<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  private queue: Pending<Command, Refusal>[] = [];
  private turning: Promise<void> | undefined;
  private readonly pace: Pace;
  private readonly by = randomUUID();

  constructor(private readonly chain: Chain<State, Command, Event, Refusal>) {
    this.pace = new Pace(chain.setting.clock);
  }

  submit(pending: Pending<Command, Refusal>): void {
    this.queue.push(pending);
    this.turning ??= this.turns().finally(() => {
      this.turning = undefined;
    });
  }

  /** Resolves when nobody waits any longer. */
  async idle(): Promise<void> {
    await this.turning;
  }

  private async turns(): Promise<void> {
    while (this.waiting().length > 0) {
      try {
        await this.turn();
      } catch (error) {
        if (error instanceof LogFault || error instanceof TimedOut) {
          this.pace.failed(error instanceof LogFault ? error.retryAfterMs : undefined);
          this.dropThoseWhoCannotWait(error.message);
        } else for (const pending of this.queue.splice(0)) pending.fail(error);
      }
    }
  }

  private waiting(): Pending<Command, Refusal>[] {
    this.queue = this.queue.filter((pending) => !pending.isAnswered);
    return this.queue;
  }

  private dropThoseWhoCannotWait(reason: string): void {
    const earliest = this.chain.elapsedMs + this.pace.restMs + LEAST_TRY_MS;
    for (const pending of this.waiting()) if (pending.endsAt < earliest) pending.answer({ kind: 'notWritten', reason });
  }

  private async turn(): Promise<void> {
    this.dropThoseWhoCannotWait('the journal cannot be written just now');
    await this.pace.free();
    if (this.chain.elapsedMs - this.chain.provenAt > STALE_AFTER_MS) await this.chain.readForward();
    if (this.chain.hasHole) await this.fillHole();
    const now = this.chain.now();
    if (this.chain.trouble || now === undefined) {
      const reason = this.chain.trouble ? 'the journal has an entry that cannot be trusted' : 'the time is not known';
      return answerAll(this.waiting(), { kind: 'notWritten', reason });
    }
    const { process, healthCommunity } = this.chain.setting;
    const commands = this.waiting();
    const group = decideGroup({ fold: this.chain.fold, process, healthCommunity, by: this.by, now }, commands);
    if (group.members.length === 0) return;
    if (group.draft) await this.append(group, group.draft);
    else await this.confirm(group);
  }

  /** An entry is missing where a later one has been seen: nothing may be written in its place. */
  private async fillHole(): Promise<void> {
    await this.chain.readForward();
    if (this.chain.hasHole && !this.chain.trouble)
      throw new LogFault('an entry that must be there cannot be read', true);
  }

  /** Nothing is to be appended: the answers hold if nothing stands at the next key, else everything is decided again. */
  private async confirm(group: Group<Command, Refusal>): Promise<void> {
    const moved = await this.chain.readNext();
    this.pace.read();
    if (this.chain.hasHole) return;
    if (!moved && this.chain.fold.head.seq === group.after) this.answerMembers(group.members, group.after);
    else if (!this.chain.trouble) await this.chain.readForward();
  }

  private async append(group: Group<Command, Refusal>, draft: Draft): Promise<void> {
    const { clock, contents } = this.chain.setting;
    for (const [sha, json] of draft.files) await withinTime(clock, REQUEST_WAIT_MS, () => contents.put(sha, json));
    const entries = group.members.filter(({ verdict }) => verdict.kind === 'entry').map(({ pending }) => pending);
    const isStale = this.chain.fold.head.seq !== group.after || entries.some((pending) => pending.isAnswered);
    if (isStale || this.chain.trouble) return;
    for (const pending of entries) pending.isTrying = true;
    const endsAt = Math.min(...entries.map((pending) => pending.endsAt));
    const end = await settleAttempt(this.chain, draft.row, endsAt);
    for (const pending of entries) pending.isTrying = false;
    this.conclude(end, group, entries);
  }

  private conclude(end: AttemptEnd, group: Group<Command, Refusal>, entries: Pending<Command, Refusal>[]): void {
    switch (end.kind) {
      case 'ours':
        this.pace.wrote(end.tookMs);
        return this.answerMembers(group.members, group.after + 1);
      case 'lost':
        return;
      case 'notWritten':
        if (end.retryAfterMs === undefined) answerAll(entries, { kind: 'notWritten', reason: end.reason });
        this.pace.failed(end.retryAfterMs);
        return this.dropThoseWhoCannotWait(end.reason);
      case 'givenUp':
        return answerAll(entries, { kind: 'unknown', seq: group.after + 1 });
    }
  }

  private answerMembers(members: readonly Member<Command, Refusal>[], seq: number): void {
    for (const { pending, verdict } of members) {
      if (verdict.kind === 'refused') pending.answer({ kind: 'refused', refusal: verdict.refusal, seq });
      else pending.answer({ kind: 'accepted', seq });
    }
  }
}

const answerAll = <Command, Refusal>(commands: readonly Pending<Command, Refusal>[], answer: Answer<Refusal>): void => {
  for (const pending of commands) pending.answer(answer);
};
