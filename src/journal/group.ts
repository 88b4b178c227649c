import { randomUUID } from 'node:crypto';
import type { Instant } from '../grant/calendar.js';
import type { EventBase, EventMeta, RefusalBase } from '../grant/step.js';
import { asciiJson, blockOf, keyOf, LONGEST_COLUMN, sha256, type Entry } from './commit.js';
import { commandHash } from './commandHash.js';
import type { Fold } from './fold.js';
import { newSalt, openEvent, type SealedText, type Texts } from './freeTexts.js';
import { KnownCommands } from './knownCommands.js';
import type { NewRow } from './log.js';
import type { Pending } from './pending.js';
import type { Process } from './process.js';

/** What a group would say of one command, once it is certain that the group was decided against the newest state. */
export type Verdict<Refusal> =
  { readonly kind: 'entry' } | { readonly kind: 'nothing' } | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Member<Command, Refusal> {
  readonly pending: Pending<Command, Refusal>;
  readonly verdict: Verdict<Refusal>;
}

/** The item that a group wants to append, and the files that must be in the drive before it. */
export interface Draft {
  readonly row: NewRow;
  readonly files: ReadonlyMap<string, string>;
}

export interface Group<Command, Refusal> {
  /** The sequence number that the group was decided after. */
  readonly after: number;
  readonly members: readonly Member<Command, Refusal>[];
  /** Undefined where nothing is to be appended. */
  readonly draft: Draft | undefined;
}

export interface GroupSetting<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  readonly fold: Fold<State, Command, Event, Refusal>;
  readonly process: Process<State, Command, Event, Refusal>;
  readonly healthCommunity: string;
  /** Who writes: the instance. */
  readonly by: string;
  readonly now: Instant;
}

const EMPTY_BODY = 400;

/** Decides commands one after the other, each against the state that those before it make. */
class GroupBuilder<State, Command, Event extends EventBase, Refusal extends RefusalBase> {
  readonly members: Member<Command, Refusal>[] = [];
  private readonly entries: Entry[] = [];
  private readonly texts: Texts;
  private readonly files = new Map<string, string>();
  private readonly salt = newSalt();
  private readonly known = new KnownCommands();
  private readonly at: Instant;
  private state: State;
  private bodyLength = EMPTY_BODY;
  private textsLength = EMPTY_BODY;

  constructor(private readonly setting: GroupSetting<State, Command, Event, Refusal>) {
    const { fold, now } = setting;
    this.state = fold.state;
    this.at = fold.head.at !== undefined && fold.head.at > now ? fold.head.at : now;
    this.texts = { salt: this.salt, texts: {} };
  }

  /** False where the group is full: this command and those after it wait for the next. */
  add(pending: Pending<Command, Refusal>): boolean {
    const { process, fold } = this.setting;
    const before = fold.known.recognise(pending.actor, pending.id, pending.command);
    if (before) {
      pending.answer(
        before.same
          ? { kind: 'accepted', seq: before.seq }
          : { kind: 'refused', refusal: process.otherContent, seq: fold.head.seq },
      );
      return true;
    }
    const twin = this.known.recognise(pending.actor, pending.id, pending.command);
    if (twin) {
      const verdict: Verdict<Refusal> = twin.same
        ? { kind: 'entry' }
        : { kind: 'refused', refusal: process.otherContent };
      this.members.push({ pending, verdict });
      return true;
    }
    const decision = process.decide(this.state, pending.command, {
      actor: pending.actor,
      arrivedAt: pending.arrivedAt,
      now: this.at,
    });
    if ('refused' in decision) this.members.push({ pending, verdict: { kind: 'refused', refusal: decision.refused } });
    else if (decision.accepted.length === 0) this.members.push({ pending, verdict: { kind: 'nothing' } });
    else return this.addEntry(pending, decision.accepted);
    return true;
  }

  private addEntry(pending: Pending<Command, Refusal>, events: readonly Event[]): boolean {
    const unknown = events.find(({ type, v }) => !this.setting.process.knows(type, v));
    // Written, it would stop every instance for ever.
    if (unknown) throw new Error(`The rules gave an event they do not know: ${unknown.type} version ${unknown.v}`);
    const sealed = events.map((event) => pending.sealer.sealEvent(event));
    const hash = commandHash(this.salt, pending.command);
    const entry = {
      actor: pending.actor,
      commandId: pending.id,
      commandHash: hash,
      events: sealed.map(({ event }) => event as Entry['events'][number]),
    };
    const texts = sealed.flatMap((part) => part.texts);
    const bodyLength = asciiJson(entry).length + 1;
    const textsLength = texts.reduce((sum, text) => sum + asciiJson(text.stored).length + 70, 0);
    if (Math.max(this.bodyLength + bodyLength, this.textsLength + textsLength) > LONGEST_COLUMN) {
      if (this.entries.length > 0) return false;
      throw new Error(`The events of one command are too long for one entry of the journal: ${pending.id}`);
    }
    this.state = this.evolve(pending, entry, texts);
    this.bodyLength += bodyLength;
    this.textsLength += textsLength;
    this.entries.push(entry);
    this.keepTexts(texts);
    this.known.add(pending.actor, pending.id, { seq: this.setting.fold.head.seq + 1, hash, salt: this.salt });
    this.members.push({ pending, verdict: { kind: 'entry' } });
    return true;
  }

  private evolve(pending: Pending<Command, Refusal>, entry: Entry, sealed: readonly SealedText[]): State {
    const texts: Texts = { texts: Object.fromEntries(sealed.map(({ sha, stored }) => [sha, stored])) };
    const meta: EventMeta = { seq: this.setting.fold.head.seq + 1, at: this.at, hash: '', actor: pending.actor };
    return entry.events.reduce(
      (state, event) => this.setting.process.evolve(state, openEvent(event, texts, () => false) as Event, meta),
      this.state,
    );
  }

  private keepTexts(sealed: readonly SealedText[]): void {
    for (const { sha, stored, file } of sealed) {
      this.texts.texts[sha] = stored;
      if (file !== undefined) this.files.set(sha, file);
    }
  }

  finish(): Group<Command, Refusal> {
    const { fold, healthCommunity, by } = this.setting;
    const after = fold.head.seq;
    if (this.entries.length === 0) return { after, members: this.members, draft: undefined };
    const seq = after + 1;
    const body = asciiJson({
      commitId: randomUUID(),
      seq,
      at: this.at,
      by,
      prev: fold.head.hash,
      entries: this.entries,
    });
    const row: NewRow = {
      key: keyOf(healthCommunity, seq),
      seq,
      block: blockOf(healthCommunity, seq),
      body,
      texts: asciiJson(this.texts),
      hash: sha256(body),
    };
    return { after, members: this.members, draft: { row, files: this.files } };
  }
}

/** Decides as many of the commands, in their order, as one item has room for. Answers at once those that are known or a bug. */
export const decideGroup = <State, Command, Event extends EventBase, Refusal extends RefusalBase>(
  setting: GroupSetting<State, Command, Event, Refusal>,
  commands: readonly Pending<Command, Refusal>[],
): Group<Command, Refusal> => {
  const builder = new GroupBuilder(setting);
  for (const pending of commands) {
    try {
      if (!builder.add(pending)) break;
    } catch (error) {
      pending.fail(error);
    }
  }
  return builder.finish();
};
