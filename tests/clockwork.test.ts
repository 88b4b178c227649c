import { afterEach, describe, expect, it } from '@jest/globals';
import { startClockwork } from '../src/clockwork.js';
import type { ApplicationContent } from '../src/grant/application.js';
import { kroner } from '../src/grant/money.js';
import { at } from './support/given.js';
import { budgetWith, FILLED, typedAs } from './support/filledApplication.js';
import { grantJournal, quickClock, type GrantJournal } from './support/grantJournal.js';
import { DraftTable } from './support/inMemoryWorld.js';
import { theRegister } from './support/register.js';
import { callIsClosed, callIsOpen, starts } from './support/theCall.js';

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
