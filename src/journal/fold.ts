import type { Actor, EventBase, EventMeta, RefusalBase } from '../grant/step.js';
import type { Instant } from '../grant/calendar.js';
import { FIRST_PREV, parseCommit, seqOf, sha256, type Commit } from './commit.js';
import { firstFalseText, openEvent, parseTexts, type Texts } from './freeTexts.js';
import { KnownCommands } from './knownCommands.js';
import type { StoredRow } from './log.js';
import type { Process } from './process.js';
import { goneFrom, redactedIn, removedFrom } from './redaction.js';
import { broken, newer, notOurs, type Trouble } from './trouble.js';

/** Command ids of at least this many commits are kept. What may be forgotten is looked at this seldom: the rules must search for it. */
const KEPT_COMMITS = 2000;
const FORGET_EVERY = 100;

export interface Head {
  readonly seq: number;
  readonly hash: string;
  /** Undefined as long as the journal is empty. */
  readonly at: Instant | undefined;
}

export type Taken = 'applied' | 'old' | 'ahead' | 'notAnEntry' | Trouble;

/** The state as the entries up to `head` make it. Every entry is checked before it is believed. */
export class Fold<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  state: State;
  head: Head = { seq: 0, hash: FIRST_PREV, at: undefined };
  readonly known = new KnownCommands();
  /** Texts that the journal says were taken out. */
  readonly redacted: Set<string>;
  /** Texts that are gone, with the key of their entry, and no entry read so far says why. */
  readonly unexplained = new Map<string, string>();
  /** A text that was read has been taken out since: the state must be made again. */
  outdated = false;
  private readonly hashes: string[] = [FIRST_PREV];
  private readonly rows: string[] = [''];
  private readonly seqByRow = new Map<string, number>();

  constructor(
    private readonly process: Process<State, Command, Event, Refusal>,
    private readonly healthCommunity: string,
    redacted: Iterable<string> = [],
  ) {
    this.state = process.initial;
    this.redacted = new Set(redacted);
  }

  hashAt(seq: number): string | undefined {
    return this.hashes[seq];
  }

  /** The sequence number of an applied item; undefined where it is not one of ours. */
  seqOfRow(id: string): number | undefined {
    return this.seqByRow.get(id);
  }

  take(row: StoredRow): Taken {
    if (!row.key.toLowerCase().startsWith(`${this.healthCommunity}:`)) return 'notAnEntry';
    const seq = seqOf(this.healthCommunity, row.key);
    if (seq === undefined) return notOurs(row.key, 'its Key is not one that the app gives');
    if (!row.byApp) return notOurs(row.key, 'it was not created by the app');
    if (sha256(row.body) !== row.hash) return broken(row.key, 'its Hash is not the hash of its Body');
    if (seq > this.head.seq + 1) return 'ahead';
    const texts = readTexts(row);
    if ('kind' in texts) return texts;
    if (seq <= this.head.seq) return this.compareOld(row, seq, texts.texts);
    return this.apply(row, seq, texts.texts);
  }

  private compareOld(row: StoredRow, seq: number, texts: Texts): Taken {
    if (row.hash !== this.hashes[seq]) return broken(row.key, 'it is not the entry that was read before');
    if (row.id !== this.rows[seq]) return notOurs(row.key, 'two items have the same Key');
    const commit = parseCommit(row.body);
    if ('wrong' in commit) return broken(row.key, commit.wrong);
    this.noteGone(commit, texts, row.key);
    return 'old';
  }

  private apply(row: StoredRow, seq: number, texts: Texts): Taken {
    const commit = parseCommit(row.body);
    if ('wrong' in commit) return broken(row.key, commit.wrong);
    if (commit.seq !== seq) return broken(row.key, `it says it is number ${commit.seq}`);
    if (commit.prev !== this.head.hash) return broken(row.key, 'its prev is not the hash of the entry before it');
    if (this.head.at !== undefined && Date.parse(commit.at) < Date.parse(this.head.at))
      return broken(row.key, 'its moment is before that of the entry before it');
    const unknown = commit.entries.flatMap((entry) => entry.events).find(({ type, v }) => !this.process.knows(type, v));
    if (unknown) return newer(row.key, `the app does not know the event ${unknown.type} version ${unknown.v}`);
    const state = this.evolved(commit, row.hash, texts);
    if ('kind' in state) return broken(row.key, state.reason);
    this.noteGone(commit, texts, row.key);
    this.state = state.state;
    this.head = { seq, hash: row.hash, at: commit.at as Instant };
    this.hashes[seq] = row.hash;
    this.rows[seq] = row.id;
    this.seqByRow.set(row.id, seq);
    this.noteRedactions(commit);
    this.noteCommands(commit, texts);
    return 'applied';
  }

  private evolved(commit: Commit, hash: string, texts: Texts): { state: State } | { kind: 'bug'; reason: string } {
    let state = this.state;
    try {
      for (const entry of commit.entries) {
        const meta: EventMeta = { seq: commit.seq, at: commit.at as Instant, hash, actor: entry.actor as Actor };
        for (const event of entry.events) {
          const opened = openEvent(event, texts, (sha) => this.redacted.has(sha)) as Event;
          state = this.process.evolve(state, opened, meta);
        }
      }
      return { state };
    } catch (error) {
      return { kind: 'bug', reason: `evolve threw: ${String(error)}` };
    }
  }

  private noteCommands(commit: Commit, texts: Texts): void {
    for (const { actor, commandId, commandHash } of commit.entries) {
      this.known.add(actor, commandId, { seq: commit.seq, hash: commandHash, salt: texts.salt });
    }
    if (commit.seq % FORGET_EVERY !== 0 || commit.seq <= KEPT_COMMITS) return;
    const oldest = commit.seq - KEPT_COMMITS + 1;
    this.known.forgetBefore(Math.min(oldest, this.process.idsKeptFrom?.(this.state) ?? oldest));
  }

  private noteGone(commit: Commit, texts: Texts, key: string): void {
    for (const sha of goneFrom(commit, texts)) if (!this.redacted.has(sha)) this.unexplained.set(sha, key);
  }

  private noteRedactions(commit: Commit): void {
    for (const sha of redactedIn(commit)) {
      if (!this.unexplained.delete(sha) && !this.redacted.has(sha)) this.outdated = true;
      this.redacted.add(sha);
    }
  }
}

const readTexts = (row: StoredRow): { texts: Texts } | Trouble => {
  const texts = parseTexts(row.texts);
  if ('wrong' in texts) return broken(row.key, texts.wrong);
  const falseText = firstFalseText(texts);
  if (falseText !== undefined) return broken(row.key, `the text ${falseText} is not what was written`);
  if (row.version !== 1 && removedFrom(texts).length === 0)
    return notOurs(row.key, 'it was changed after it was written');
  return { texts };
};
