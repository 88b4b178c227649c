import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Writable } from 'node:stream';
import { tellLive } from '../../src/api/live.js';
import type { ApiWorld } from '../../src/api/reader.js';
import type { State } from '../../src/grant/state.js';
import type { Trouble } from '../../src/journal/trouble.js';
import { stateAfter } from '../support/given.js';
import { starts } from '../support/theCall.js';
import { ballotIsOpen, theCommitteeMeets, votes } from '../support/theMeeting.js';
import { chair } from '../support/cast.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** As much of the journal as a stream looks at; the test says what happens in it. */
class ListenedJournal {
  state: State = stateAfter([...theCommitteeMeets, ballotIsOpen()]);
  seq = 7;
  trouble: Trouble | undefined;
  readonly listeners = new Set<(seq: number) => void>();
  readonly hearers = new Set<() => void>();

  private readonly asJournal = {
    read: () => ({ state: this.state, seq: this.seq, hash: '', at: undefined }),
    health: () => ({ trouble: this.trouble }),
    touch: () => undefined,
    onApplied: (heard: (seq: number) => void) => {
      this.listeners.add(heard);
      return () => this.listeners.delete(heard);
    },
  } as unknown as ApiWorld['journal'];

  readonly asWorld = {
    journal: this.asJournal,
    onOthersSaved: (heard: () => void) => {
      this.hearers.add(heard);
      return () => this.hearers.delete(heard);
    },
  };

  happens(...events: Parameters<typeof stateAfter>[0]): void {
    this.state = stateAfter(events, this.state);
    this.seq += 1;
    for (const heard of this.listeners) heard(this.seq);
  }
}

/** A reader with room for little, who takes in what he is sent only while he is not asleep. */
const listener = () => {
  const lines: string[] = [];
  let asleep: (() => void) | undefined;
  let sleeps = false;
  const out = new Writable({
    highWaterMark: 10,
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      lines.push(chunk.trim());
      if (sleeps) asleep = done;
      else done();
    },
  });
  const sleep = (): void => void (sleeps = true);
  const wake = (): void => {
    sleeps = false;
    asleep?.();
  };
  return { out, sleep, wake, told: () => lines.filter(Boolean).map((line) => JSON.parse(line) as object) };
};
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('the live stream', () => {
  it('names what changed, and first of all everything', async () => {
    const [journal, reader] = [new ListenedJournal(), listener()];
    tellLive(journal.asWorld, reader.out);
    await pass(0);
    journal.happens(votes(chair.id, 'for'));
    await pass(0);
    journal.happens(starts('new'));
    await pass(0);
    expect(reader.told()).toEqual([
      { seq: 7, changed: ['applications', 'calls', 'assessing', 'meetings', 'initiatives', 'register', 'journal'] },
      { seq: 8, changed: ['meetings'] },
      { seq: 9, changed: ['applications'] },
    ]);
  });

  it('says that the journal cannot be trusted any more, though no entry tells of it', async () => {
    const [journal, reader] = [new ListenedJournal(), listener()];
    tellLive(journal.asWorld, reader.out);
    await pass(0);
    journal.trouble = { kind: 'broken', key: 'mr:000003', reason: 'it is missing' };
    await pass(15_000);
    expect(reader.told().at(-1)).toEqual({ seq: 7, changed: ['journal'] });
  });

  it('tells of drafts that others have saved elsewhere, though no entry does', async () => {
    const [journal, reader] = [new ListenedJournal(), listener()];
    const end = tellLive(journal.asWorld, reader.out);
    await pass(0);
    for (const heard of journal.hearers) heard();
    await pass(0);
    expect(reader.told().at(-1)).toEqual({ seq: 7, changed: ['applications'] });
    end();
    expect(journal.hearers.size).toBe(0);
  });

  it('gathers what changed into one line for a reader who is slow', async () => {
    const [journal, reader] = [new ListenedJournal(), listener()];
    reader.sleep();
    tellLive(journal.asWorld, reader.out);
    for (let n = 0; n < 50; n += 1)
      journal.happens(votes(chair.id, n % 2 === 0 ? 'for' : 'against'), starts(`new-${n}`));
    expect(reader.out.writableLength).toBeLessThan(200);
    reader.wake();
    await pass(0);
    expect(reader.told().slice(1)).toEqual([{ seq: 57, changed: ['applications', 'meetings'] }]);
  });

  it('cuts off a reader who takes nothing in from one heartbeat to the next', async () => {
    const [journal, reader] = [new ListenedJournal(), listener()];
    reader.sleep();
    tellLive(journal.asWorld, reader.out);
    await pass(15_000);
    expect(reader.out.destroyed).toBe(false);
    await pass(15_000);
    expect({ destroyed: reader.out.destroyed, listeners: journal.listeners.size }).toEqual({
      destroyed: true,
      listeners: 0,
    });
  });

  it('keeps a reader who is only slow', async () => {
    const [journal, reader] = [new ListenedJournal(), listener()];
    tellLive(journal.asWorld, reader.out);
    for (let n = 0; n < 6; n += 1) {
      reader.sleep();
      journal.happens(starts(`new-${n}`));
      await pass(14_000);
      reader.wake();
      await pass(1000);
    }
    expect(reader.out.destroyed).toBe(false);
  });
});
