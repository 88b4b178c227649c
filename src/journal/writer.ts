import { randomUUID } from 'node:crypto';
import type { Actor, EventBase, RefusalBase } from '../grant/step.js';
import { settleAttempt, type AttemptEnd } from './attempt.js';
import { REQUEST_WAIT_MS, type Chain } from './chain.js';
import { TimedOut, withinTime } from './clock.js';
import { decideGroup, type Draft, type Group, type Member } from './group.js';
import { readBlocksForward } from './load.js';
import { LogFault } from './log.js';
import { Pace } from './pace.js';
import type { Pending } from './pending.js';
import type { Answer } from './process.js';
import { Unsettled } from './unsettled.js';

/** An instance that has not caught up for this long reads the next key before it decides. */
const STALE_AFTER_MS = 15_000;
/** A command with less time left than this is not tried: it would only become unknown. */
const LEAST_TRY_MS = 1000;
/** After so many keys lost in a row an instance sees how far the others have come, before it tries again. */
const LOST_IS_BEHIND = 2;

/** Decides and appends, one group at a time. */
export class Writer<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  private queue: Pending<Command, Refusal>[] = [];
  private turning: Promise<void> | undefined;
  private readonly pace: Pace;
  private readonly by = randomUUID();
  /** Keys lost one after the other: the others are faster. */
  private lost = 0;
  private readonly unsettled = new Unsettled();
  /** Files of commands that are waiting: they lie in the drive already. */
  private readonly uploaded = new Set<string>();

  constructor(private readonly chain: Chain<State, Command, Event, Refusal>) {
    this.pace = new Pace(chain.setting.clock);
  }

  submit(pending: Pending<Command, Refusal>): void {
    this.queue.push(pending);
    this.turning ??= this.turns();
  }

  /** Where the same wish may still land, whose asker was told unknown. */
  mayStandAt(actor: Actor, id: string): number | undefined {
    return this.unsettled.seqOf(actor, id, this.chain.fold.head.seq);
  }

  /** Resolves when nobody waits any longer. */
  async idle(): Promise<void> {
    while (this.turning) await this.turning;
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
    // At once, without an await between: whoever is submitted after this begins anew.
    this.turning = undefined;
    this.uploaded.clear();
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
    this.unsettled.forgetSettled(this.chain.fold.head.seq);
    this.dropThoseWhoCannotWait('the journal cannot be written just now');
    await this.pace.free();
    if (this.chain.elapsedMs - this.chain.provenAt > STALE_AFTER_MS) await this.chain.readForward();
    if (this.chain.isInDoubt) await this.clearUp();
    // Who reads one entry for each that is written never comes to the end.
    if (this.lost >= LOST_IS_BEHIND && (await this.chain.readNext())) await readBlocksForward(this.chain);
    this.dropThoseWhoCannotWait('the journal could not be read in time');
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

  /** Something is missing that others follow on: nothing may be written before it has been read. */
  private async clearUp(): Promise<void> {
    await this.chain.readForward();
    if (this.chain.isInDoubt && !this.chain.trouble)
      throw new LogFault('an entry that must be there cannot be read', true);
  }

  /**
   * Nothing is to be appended: an answer holds where it has been seen since that command came that nothing newer stood in the
   * list. For the others that is looked for, and they are decided again.
   */
  private async confirm({ members, after }: Group<Command, Refusal>): Promise<void> {
    const holds = members.filter(({ pending }) => pending.cameAt <= this.chain.provenAt);
    this.answerMembers(holds, after);
    if (holds.length === members.length) return;
    await this.chain.readForward();
    this.pace.read();
  }

  private async append(group: Group<Command, Refusal>, draft: Draft): Promise<void> {
    await this.upload(draft.files);
    const entries = group.members.filter(({ verdict }) => verdict.kind === 'entry').map(({ pending }) => pending);
    this.dropThoseWhoCannotWait('there was no time left to write it');
    const isStale = this.chain.fold.head.seq !== group.after || entries.some((pending) => pending.isAnswered);
    if (isStale || this.chain.isInDoubt || this.chain.trouble) return;
    for (const pending of entries) pending.isTrying = true;
    const endsAt = Math.min(...entries.map((pending) => pending.endsAt));
    const end = await settleAttempt(this.chain, draft.row, endsAt);
    for (const pending of entries) pending.isTrying = false;
    this.conclude(end, group, entries);
  }

  /** All at once; what lies there since an earlier try is not sent again. */
  private async upload(files: ReadonlyMap<string, string>): Promise<void> {
    const { clock, contents } = this.chain.setting;
    const uploads = [...files].map(async ([sha, json]) => {
      if (this.uploaded.has(sha)) return;
      await withinTime(clock, REQUEST_WAIT_MS, () => contents.put(sha, json));
      this.uploaded.add(sha);
    });
    const outcomes = await Promise.allSettled(uploads);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private conclude(end: AttemptEnd, group: Group<Command, Refusal>, entries: Pending<Command, Refusal>[]): void {
    const seq = group.after + 1;
    switch (end.kind) {
      case 'ours':
        this.lost = 0;
        this.pace.wrote(end.tookMs);
        return this.answerMembers(group.members, seq);
      case 'lost':
        this.lost += 1;
        return this.pace.othersWrote();
      case 'notWritten':
        if (end.retryAfterMs === undefined) answerAll(entries, { kind: 'notWritten', reason: end.reason });
        this.pace.failed(end.retryAfterMs);
        return this.dropThoseWhoCannotWait(end.reason);
      case 'givenUp':
        for (const { actor, id } of entries) this.unsettled.add(actor, id, seq);
        if (end.retryAfterMs !== undefined) this.pace.failed(end.retryAfterMs);
        return answerAll(entries, { kind: 'unknown', seq });
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
