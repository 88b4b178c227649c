import { afterEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '../../src/grant/calendar.js';
import type { State } from '../../src/grant/state.js';
import { createJournal, type Journal } from '../../src/journal/journal.js';
import { process, type Command, type Event, type Refusal } from '../../src/steps/process.js';
import { answerPress, type PressAnswer } from '../../src/teams/cardActions.js';
import { ScriptedList, ScriptedLog, allWell, type Happening } from '../journal/scriptedLog.js';
import { SimulatedClock } from '../journal/simulatedClock.js';
import { alesundsLeader, day, haramsLeader, type Player } from '../support/cast.js';
import { AN_ORDINARY_DAY, at, stateAfter } from '../support/given.js';
import { PeopleTable } from '../support/inMemoryLists.js';
import { profile, theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { CardRig, textOf, verbsOf } from './cardRig.js';

const ASKED: Event[] = [...theRegister, ...callIsOpen, starts(), isSent()];
const yes = { application: 'app', party: 'haram', version: 1, answer: 'endorsed', justification: 'Vi treng dette.' };
const alesundsNo = { ...yes, party: 'alesund', answer: 'declined', justification: 'Vi har ikkje rom.' };

/** A way to the list on an ordinary day, where the next appends go as a test says. */
class OnTheDay extends ScriptedLog {
  readonly next: Happening[] = [];

  constructor(
    list: ScriptedList,
    private readonly time: SimulatedClock,
  ) {
    super(list, time, allWell());
  }

  override now(): number {
    return Date.parse(AN_ORDINARY_DAY) + Math.floor(this.time.elapsedMs());
  }

  override append(...row: Parameters<ScriptedLog['append']>): ReturnType<ScriptedLog['append']> {
    const happening = this.next.shift() ?? 'ok';
    this.script = { next: () => ({ happening, latencyMs: 20 }) };
    const appending = super.append(...row);
    this.script = allWell();
    return appending;
  }
}

/** Instances that answer presses, on one list. */
class Instances {
  readonly clock = new SimulatedClock();
  readonly list = new ScriptedList(this.clock);
  readonly people = new PeopleTable();

  async start(): Promise<{ readonly log: OnTheDay; readonly journal: Journal<State, Command, Refusal> }> {
    const log = new OnTheDay(this.list, this.clock);
    const journal = createJournal<State, Command, Event, Refusal>({
      log,
      contents: log,
      clock: this.clock,
      process: { ...process, initial: stateAfter(ASKED) },
      healthCommunity: 'mr',
    });
    await this.clock.until(journal.start());
    return { log, journal };
  }

  press(journal: Journal<State, Command, Refusal>, who: Player, data: object): Promise<PressAnswer> {
    const world = {
      journal,
      people: this.people,
      profile,
      linkTo: (route: string) => `https://teams.example/${route}`,
    };
    return answerPress(world, { actor: who.actor, verb: 'endorse', data, conversation: 'chat', language: 'nn' });
  }

  /** How often an event stands in the list, whoever wrote it. */
  written(type: string): number {
    return [...this.list.rows.values()]
      .map(({ body }) => body.split(`"type":"${type}"`).length - 1)
      .reduce((a, b) => a + b, 0);
  }
}

describe('a leader endorses while the list', () => {
  it.each<[string, Happening[]]>([
    ['loses the answer after it has written (fault 5)', ['dropAfterCommit']],
    ['loses it twice', ['dropAfterCommit', 'dropAfterCommit']],
    ['drops the call before it has written, and then is away for a moment (fault 7)', ['dropBefore', 'unavailable']],
    ['writes late, when it was asked once more (fault 5)', ['commitLate']],
    ['asks for a second’s patience (fault 6)', ['throttled']],
  ])('%s: he is told that he has, and it stands once', async (_what, happenings) => {
    const on = new Instances();
    const { log, journal } = await on.start();
    log.next.push(...happenings);
    const answer = await on.clock.until(on.press(journal, haramsLeader, yes));
    expect(textOf(answer)).toContain('✓ Du støttar søknaden');
    await on.clock.pass(60_000);
    expect(on.written('endorsed')).toBe(1);
  });

  it('asks for longer patience than he has: nothing is said to be done, what he wrote is kept, and nobody hurries (fault 6)', async () => {
    const on = new Instances();
    const { log, journal } = await on.start();
    log.next.push('throttledLong');
    const answer = await on.clock.until(on.press(journal, haramsLeader, yes));
    expect(textOf(answer)).toContain('ingenting er registrert');
    expect(textOf(answer)).toContain('Vi treng dette.');
    expect([log.calls.append, on.written('endorsed')]).toEqual([1, 0]);
    await on.clock.pass(42_000);
    expect(textOf(await on.clock.until(on.press(journal, haramsLeader, yes)))).toContain('✓ Du støttar søknaden');
    expect(on.written('endorsed')).toBe(1);
  });

  it('takes another’s «no» at the same key: his answer is decided again by what then holds (faults 8 and 9)', async () => {
    const on = new Instances();
    const [one, other] = [await on.start(), await on.start()];
    const both = Promise.all([
      on.press(one.journal, alesundsLeader, alesundsNo),
      on.press(other.journal, haramsLeader, yes),
    ]);
    const [no, his] = await on.clock.until(both);
    expect(textOf(no)).toContain('støttar ikkje søknaden');
    expect(on.written('declined')).toBe(1);
    // Before it, he has endorsed; after it, the round was over. Never both, and never neither.
    const stands = on.written('endorsed') === 1;
    expect(textOf(his).includes('✓ Du støttar søknaden')).toBe(stands);
    if (!stands) expect(textOf(his)).toContain('denne runden er avslutta');
    await on.clock.pass(20_000);
    const seen = [one, other].map(({ journal }) => journal.read().state.applications.get('app')?.rounds);
    expect(seen[0]).toEqual(seen[1]);
  });
});

const MINUTE_MS = 60_000;
const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});

describe('a leader answers an instance whose machine has another time (fault 22)', () => {
  const OFF = [
    ['five minutes ahead', 5 * MINUTE_MS],
    ['five minutes behind', -5 * MINUTE_MS],
    ['back by an hour', -60 * MINUTE_MS],
  ] as const;
  const answered = async (offMs: number, now: Instant): Promise<string> => {
    Date.now = () => Date.parse(now) + offMs;
    const rig = await CardRig.start(ASKED, now);
    return textOf(await rig.press(haramsLeader, 'endorse', yes));
  };

  it.each(OFF)('%s: in time by Graph’s clock, he has endorsed', async (_what, offMs) => {
    expect(await answered(offMs, at('2024-12-01T23:59:30+01:00'))).toContain('✓ Du støttar søknaden');
  });

  it.each(OFF)('%s: too late by Graph’s clock, he is told so', async (_what, offMs) => {
    expect(await answered(offMs, at('2024-12-02T00:00:30+01:00'))).not.toContain('✓ Du støttar søknaden');
  });
});

describe('a leader whose authority ended after his card was drawn (fault 25)', () => {
  const ended: Event = { type: 'roleEnded', v: 1, role: 'harams-leader-endorser', to: day('2024-11-24') };

  it('sees by looking at it that he cannot answer, and why', async () => {
    const rig = await CardRig.start([...ASKED, ended], AN_ORDINARY_DAY);
    const question = { application: 'app', party: 'haram', version: 1 };
    const answer = await rig.press(haramsLeader, 'endorsement.show', question);
    expect(textOf(answer)).toContain('Du står ikkje i fullmaktsregisteret for Haram kommune i dag');
    expect(verbsOf(answer)).toEqual([]);
  });

  it('presses it, nothing is written, and the card he gets offers nothing but keeps what he wrote', async () => {
    const rig = await CardRig.start([...ASKED, ended], AN_ORDINARY_DAY);
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(rig.written).toBe(0);
    expect(textOf(answer)).not.toContain('✓ Du støttar søknaden');
    expect(textOf(answer)).toContain('Du står ikkje i fullmaktsregisteret for Haram kommune i dag');
    expect(textOf(answer)).toContain('Vi treng dette.');
    expect(verbsOf(answer)).toEqual([]);
  });
});
