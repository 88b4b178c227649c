import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '../../src/grant/calendar.js';
import { newFreezeId } from '../../src/grant/freezeId.js';
import { CachedList } from '../../src/sharepoint/cachedList.js';
import type { Cell } from '../../src/sharepoint/siteList.js';
import { ViewRows } from '../../src/sharepoint/viewRows.js';
import type { Event } from '../../src/steps/process.js';
import { haramsLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY, stateAfter } from '../support/given.js';
import { InMemorySiteList } from '../support/inMemorySiteList.js';
import { theRegister } from '../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  declines,
  isDeleted,
  isRestored,
  isReturned,
  isSent,
  isSubmitted,
  isWithdrawn,
  starts,
} from '../support/theCall.js';

const aDraft: Event[] = [...theRegister, ...callIsOpen, starts()];
const isDeclined: Event[] = [...aDraft, isSent(), declines(haramsLeader, 'haram')];
const isSentBack: Event[] = [...aDraft, isSent(), isSubmitted(), isReturned()];
const isMissed: Event = { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] };
const later = (seconds: number): Instant =>
  new Date(Date.parse(AN_ORDINARY_DAY) + seconds * 1000).toISOString() as Instant;

describe('the row of an application', () => {
  let list: InMemorySiteList;
  let failures: string[];
  beforeEach(() => {
    list = new InMemorySiteList();
    failures = [];
  });
  const stands = (fields: Record<string, Cell>) => list.create({ Key: 'app', ApplicationId: 'app', ...fields });
  const instance = async (now = AN_ORDINARY_DAY): Promise<ViewRows> => {
    const applications = new CachedList(list);
    await applications.load();
    return new ViewRows(
      applications,
      new CachedList(new InMemorySiteList()),
      () => now,
      (what) => void failures.push(what),
    );
  };
  const pass = async (history: readonly Event[], now?: Instant): Promise<void> =>
    (await instance(now)).pass(stateAfter(history));
  const row = () => list.row('app')?.fields;

  it('says what the journal says once it is sent', async () => {
    await stands({ Status: 'sending', FreezeId: 'freeze-1' });
    await pass([...aDraft, isSent()]);
    expect(row()).toMatchObject({ Status: 'awaitingEndorsement' });
  });

  it('is its writers’ again after a leader has declined', async () => {
    await stands({ Status: 'awaitingEndorsement', FreezeId: 'freeze-1' });
    await pass(isDeclined);
    expect(row()).toMatchObject({ Status: 'draft' });
    expect(row()).not.toHaveProperty('FreezeId');
  });

  it('is its writers’ again also where it never came to say that the leaders were asked', async () => {
    await stands({ Status: 'sending', FreezeId: 'freeze-1' });
    const rows = await instance();
    list.writing = 'away';
    await rows.pass(stateAfter([...aDraft, isSent()]));
    expect(failures).toEqual(['app']);
    expect(row()).toMatchObject({ Status: 'sending', FreezeId: 'freeze-1' });
    list.writing = 'written';
    await rows.pass(stateAfter(isDeclined));
    expect(row()).toMatchObject({ Status: 'draft' });
    expect(row()).not.toHaveProperty('FreezeId');
  });

  it('is its writers’ again when it was sent back, also where that was cut off before the row was written', async () => {
    await stands({ Status: 'submitted', Number: 1, FreezeId: 'freeze-1' });
    const rows = await instance();
    list.writing = 'away';
    await rows.pass(stateAfter(isSentBack));
    expect(row()).toMatchObject({ Status: 'submitted', FreezeId: 'freeze-1' });
    list.writing = 'written';
    await pass(isSentBack);
    expect(row()).toMatchObject({ Status: 'draft', Number: 1 });
    expect(row()).not.toHaveProperty('FreezeId');
  });

  it('is its writers’ again where the sending it was frozen for was cut off before it was sent back', async () => {
    await stands({ Status: 'notAssessed', FreezeId: newFreezeId(AN_ORDINARY_DAY, 'x') });
    await pass([...aDraft, callIsClosed, isMissed, isReturned()]);
    expect(row()).toMatchObject({ Status: 'draft' });
  });

  it('is left to a sending that was begun after it was sent back', async () => {
    await stands({ Status: 'sending', FreezeId: newFreezeId(later(60), 'x') });
    await pass(isSentBack);
    expect(row()).toMatchObject({ Status: 'sending' });
  });

  it('says that its draft is deleted, and is its writers’ again when they take it back', async () => {
    await stands({ Status: 'draft', Title: 'FACT ung' });
    await pass([...aDraft, isDeleted()]);
    expect(row()).toMatchObject({ Status: 'deleted', Title: 'FACT ung' });
    await pass([...aDraft, isDeleted(), isRestored()]);
    expect(row()).toMatchObject({ Status: 'draft', Title: 'FACT ung' });
  });

  it.each(['answerLost', 'writtenAndAway'] as const)(
    'is its writers’ again where its write reached the list and nobody was told so (%s)',
    async (writing) => {
      await stands({ Status: 'submitted', FreezeId: 'freeze-1', Title: 'FACT ung' });
      const rows = await instance();
      list.writing = writing;
      await rows.pass(stateAfter(isSentBack));
      list.writing = 'written';
      await rows.pass(stateAfter(isSentBack));
      await pass(isSentBack);
      expect(row()).toMatchObject({ Status: 'draft', Title: 'FACT ung' });
      expect(row()).not.toHaveProperty('FreezeId');
    },
  );

  it('keeps what a writer saves while it is marked as deleted, and is marked all the same', async () => {
    await stands({ Status: 'draft', Title: 'FACT ung' });
    const rows = await instance();
    const saved = list.row('app');
    await list.change(saved?.id ?? '', saved?.eTag ?? '', { Title: 'FACT ung i Haram' });
    await rows.pass(stateAfter([...aDraft, isDeleted()]));
    expect(row()).toMatchObject({ Title: 'FACT ung i Haram' });
    await pass([...aDraft, isDeleted()]);
    expect(row()).toMatchObject({ Status: 'deleted', Title: 'FACT ung i Haram' });
  });

  it('says that it is withdrawn', async () => {
    await stands({ Status: 'awaitingEndorsement', FreezeId: 'freeze-1' });
    await pass([...aDraft, isSent(), isWithdrawn()]);
    expect(row()).toMatchObject({ Status: 'withdrawn' });
  });

  it('is left to its sending while that is under way', async () => {
    await stands({ Status: 'sending', FreezeId: 'freeze-2' });
    await pass(isDeclined);
    expect(row()).toMatchObject({ Status: 'sending', FreezeId: 'freeze-2' });
  });

  it('is left alone where it was sent and the entry is not read here yet', async () => {
    await stands({ Status: 'awaitingEndorsement', FreezeId: 'freeze-1' });
    await pass(aDraft);
    expect(row()).toMatchObject({ Status: 'awaitingEndorsement', FreezeId: 'freeze-1' });
  });

  it.each(['sending', 'sent', ''])('is its writers’ where somebody has made it «%s» by hand', async (Status) => {
    await stands({ Status });
    await pass(aDraft);
    expect(row()).toMatchObject({ Status: 'draft' });
  });

  it('is left to its writers while they write', async () => {
    await stands({ Status: 'draft' });
    await pass(aDraft, later(60));
    expect(list.row('app')?.version).toBe(1);
  });

  it('is made by the door where the application was started just now', async () => {
    await pass(aDraft, later(20));
    expect(list.creates).toBe(0);
  });

  it('is made here where the door was cut off, and says of no moment that it was saved', async () => {
    await pass(aDraft, later(31));
    expect(row()).toMatchObject({ ApplicationId: 'app', Call: 'autumn', Status: 'draft', SavedBy: 'project-leader' });
    expect(row()).not.toHaveProperty('SavedAt');
  });

  it('is not made again, nor given back, where another instance has made and frozen it', async () => {
    const rows = await instance(later(31));
    await stands({ Status: 'sending', FreezeId: 'freeze-1' });
    list.creates = 0;
    await rows.pass(stateAfter(aDraft));
    expect(list.creates).toBe(0);
    expect(row()).toMatchObject({ Status: 'sending', FreezeId: 'freeze-1' });
  });

  it('is made here at once where it is gone and the leaders are asked', async () => {
    await pass([...aDraft, isSent()]);
    expect(row()).toMatchObject({ Status: 'awaitingEndorsement' });
  });
});
