import { afterEach, describe, expect, it } from '@jest/globals';
import { startClockwork } from '../src/clockwork.js';
import type { ApplicationContent } from '../src/grant/application.js';
import { kroner } from '../src/grant/money.js';
import { CLOCK } from '../src/grant/step.js';
import { waitFor } from '../src/journal/clock.js';
import { dueCommands, process, type Event } from '../src/steps/process.js';
import { at } from './support/given.js';
import { budgetWith, FILLED, typedAs } from './support/filledApplication.js';
import { grantJournal, quickClock, type GrantJournal } from './support/grantJournal.js';
import { InMemoryLog } from './support/inMemoryLog.js';
import { DraftTable } from './support/inMemoryWorld.js';
import { theRegister } from './support/register.js';
import { callIsClosed, callIsOpen, isSent, starts } from './support/theCall.js';

const midnight = at('2024-12-02T00:00:00+01:00');

describe('the clock, at the deadline of a draft', () => {
  let grants: GrantJournal;
  afterEach(() => grants.journal.stop());

  /** What stands in the journal of an application whose draft says this. */
  const notAssessed = async (content: ApplicationContent) => {
    grants = grantJournal([...theRegister, ...callIsOpen, starts(), callIsClosed], midnight, quickClock(20));
    const drafts = new DraftTable(() => midnight);
    drafts.store({ application: 'app', call: 'autumn', content, status: 'draft' });
    await grants.journal.start();
    const clockwork = startClockwork({ journal: grants.journal, drafts, log: () => undefined });
    await clockwork.pass();
    clockwork.stop();
    return grants.journal.read().state.applications.get('app')?.notAssessed;
  };

  it('keeps field and place apart, with side and figures, and never what was typed', async () => {
    const rows = budgetWith('operating.travel', {
      kommune: typedAs('hemmeleg'),
      hf: kroner(40_000),
      givenSum: kroner(90_000),
    });
    const { contacts = [], period: _period, ...rest } = FILLED;
    const found = await notAssessed({ ...rest, contacts: contacts.slice(0, 1), budget: rows });
    expect(found?.reasons).toEqual([
      { code: 'NOT_SENT' },
      { code: 'CONTACT_MISSING', field: 'contacts', at: 'hf', side: 'hf' },
      { code: 'FIELD_MISSING', field: 'period', at: 'from' },
      { code: 'FIELD_MISSING', field: 'period', at: 'to' },
      { code: 'AMOUNT_UNCLEAR', field: 'budget', at: 'rows[operating.travel].kommune' },
      {
        code: 'BUDGET_ROW_SUM_MISMATCH',
        field: 'budget',
        at: 'rows[operating.travel].sum',
        given: 90_000,
        computed: 40_000,
      },
    ]);
    expect(JSON.stringify(grants.log.rows)).not.toContain('hemmeleg');
  });

  it('keeps what it was called, where it was called something', async () => {
    expect((await notAssessed(FILLED))?.title?.text).toBe(FILLED.title);
    await grants.journal.stop();
    expect(await notAssessed({ ...FILLED, title: '  ' })).not.toHaveProperty('title');
  });
});

describe('the clock', () => {
  let grants: GrantJournal;
  afterEach(() => grants.journal.stop());

  it('goes on with everything else where something of it has a bug, and says so once', async () => {
    grants = grantJournal([...theRegister, ...callIsOpen, starts(), callIsClosed], midnight, quickClock(20));
    await grants.journal.start();
    const drafts = new DraftTable(() => midnight);
    drafts.read = () => Promise.resolve(undefined);
    drafts.get = () => {
      throw new Error('a bug');
    };
    const logged: string[] = [];
    const clockwork = startClockwork({ journal: grants.journal, drafts, log: (message) => logged.push(message) });
    await clockwork.pass();
    await clockwork.pass();
    clockwork.stop();
    expect(logged).toEqual(['The clock met a bug; what has nothing to do with it goes on']);
    expect(grants.journal.read().state.applications.get('app')?.status).toBe('notAssessed');
  });

  it('writes what a deadline brings together, not one after the other', async () => {
    const drafts = new DraftTable(() => midnight);
    const many = Array.from({ length: 30 }, (_, n) => starts(`app-${n}`));
    grants = grantJournal([...theRegister, ...callIsOpen, ...many, callIsClosed], midnight, quickClock(20));
    await grants.journal.start();
    const clockwork = startClockwork({ journal: grants.journal, drafts, log: () => undefined });
    await clockwork.pass();
    clockwork.stop();
    const { state, seq } = grants.journal.read();
    expect([...state.applications.values()].every(({ status }) => status === 'notAssessed')).toBe(true);
    expect(seq).toBeLessThan(10);
  });
});

describe('the clocks of two instances, when a reminder is due', () => {
  const running: GrantJournal[] = [];
  afterEach(async () => {
    for (const one of running.splice(0)) await one.journal.stop();
  });
  const history = [...theRegister, ...callIsOpen, starts(), isSent()];
  const quick = quickClock(20);
  const slotComes = at('2024-11-28T08:00:00+01:00');
  const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

  /** Two instances that have both read what there is; what one writes the other has not read yet. */
  const twoInstances = async () => {
    const log = new InMemoryLog(quick, Date.parse(slotComes));
    const instances = [0, 1].map(() => grantJournal(history, slotComes, quick, log));
    running.push(...instances);
    for (const { journal } of instances) await journal.start();
    const clocks = instances.map(({ journal }) => {
      const clockwork = startClockwork({ journal, drafts: new DraftTable(() => slotComes), log: () => undefined });
      // Passes are made here, one at a time; none comes by itself.
      clockwork.stop();
      return clockwork;
    });
    return { log, instances, clocks };
  };
  /** What stands in the list itself, whatever an instance thinks. */
  const remindersIn = (log: InMemoryLog): string[] =>
    log.rows
      .flatMap(({ body }) => (JSON.parse(body) as { entries: { events: Event[] }[] }).entries)
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.type === 'reminded' ? [`${event.party} ${event.slot}`] : []))
      .sort();
  const ofSlot = (slot: string) => ['alesund', 'haram', 'hf'].map((party) => `${party} ${slot}`);

  it('remind each leader once for a slot, also where both come to it at the same moment (fault 19)', async () => {
    const { log, clocks } = await twoInstances();
    await Promise.all(clocks.map((one) => one.pass()));
    expect(remindersIn(log)).toEqual(ofSlot('2024-11-28'));
    await Promise.all(clocks.map((one) => one.pass()));
    expect(remindersIn(log)).toEqual(ofSlot('2024-11-28'));
    log.advance(TWO_DAYS_MS);
    await Promise.all(clocks.map((one) => one.pass()));
    expect(remindersIn(log)).toEqual([...ofSlot('2024-11-28'), ...ofSlot('2024-11-30')].sort());
  });

  it('remind nobody again from one that was paused with its commands in hand and knew nothing of the other (fault 20)', async () => {
    const { log, instances, clocks } = await twoInstances();
    const [paused] = instances;
    const inHand = dueCommands(paused?.journal.read().state ?? process.initial, slotComes);
    await clocks[1]?.pass();
    log.advance(60_000);
    expect(inHand.map(({ command }) => command.type)).toEqual(['remind', 'remind', 'remind']);
    for (const { id, command } of inHand) {
      expect(await paused?.journal.perform({ id, actor: CLOCK, command })).toMatchObject({ kind: 'accepted' });
    }
    expect(remindersIn(log)).toEqual(ofSlot('2024-11-28'));
  });

  it('remind nobody again where the paused one’s write arrives after the other’s (fault 20)', async () => {
    const { log, clocks } = await twoInstances();
    log.appending = 'late';
    const first = clocks[0]?.pass();
    await waitFor(quick, 200);
    expect(log.appends).toBeGreaterThan(0);
    log.appending = 'written';
    await clocks[1]?.pass();
    log.arrive();
    await first;
    expect(remindersIn(log)).toEqual(ofSlot('2024-11-28'));
    await Promise.all(clocks.map((one) => one.pass()));
    expect(remindersIn(log)).toEqual(ofSlot('2024-11-28'));
  });
});
