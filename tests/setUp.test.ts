import { afterEach, describe, expect, it } from '@jest/globals';
import { setUpJournal } from '../src/setUp.js';
import { secretary } from './support/cast.js';
import { AN_ORDINARY_DAY } from './support/given.js';
import { grantJournal, quickClock, type GrantJournal } from './support/grantJournal.js';
import { PeopleTable } from './support/inMemoryLists.js';
import { DirectoryTable } from './support/inMemoryWorld.js';
import { profile } from './support/register.js';

const clock = quickClock(200);
let grants: GrantJournal;
afterEach(() => grants.journal.stop());
const logged: string[] = [];
const setUp = (wanted = profile) =>
  setUpJournal(
    grants.journal,
    { people: new PeopleTable(), directory: new DirectoryTable() },
    { profile: wanted, secretary: secretary.actor, clock, log: (message) => logged.push(message) },
    secretary.id,
  );
const started = async (): Promise<void> => {
  grants = grantJournal([], AN_ORDINARY_DAY, clock);
  await grants.journal.start();
};

describe('the first start', () => {
  it('is tried until it stands, however long the list cannot be written', async () => {
    await started();
    grants.log.appending = 'refused';
    const done = setUp();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(grants.journal.read().state.profile).toBeUndefined();
    grants.log.appending = 'written';
    await done;
    expect(grants.journal.read().state.profile).toEqual(profile);
    expect(logged).toContain('The journal could not be set up yet; it is tried again');
  });
});

describe('a later start', () => {
  it('adopts a new profile once, and an older release does not take it back', async () => {
    await started();
    await setUp();
    const changed = { ...profile, shareOfFrameWarning: 0.4 };
    await setUp(changed);
    await setUp(profile);
    await setUp(changed);
    expect(grants.journal.read()).toMatchObject({ seq: 2, state: { profile: { shareOfFrameWarning: 0.4 } } });
  });
});
