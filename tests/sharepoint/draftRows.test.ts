import { beforeEach, describe, expect, it } from '@jest/globals';
import { sideIn } from '../../src/grant/party.js';
import { CachedList } from '../../src/sharepoint/cachedList.js';
import { DraftRows } from '../../src/sharepoint/draftRows.js';
import { at } from '../support/given.js';
import { InMemorySiteList } from '../support/inMemorySiteList.js';
import { profile } from '../support/register.js';

describe('a draft as a row of the list', () => {
  let list: InMemorySiteList;
  let now = at('2024-11-25T12:00:00+01:00');
  /** One instance, which has read what is there. */
  const instance = async (): Promise<DraftRows> => {
    const rows = new CachedList(list);
    await rows.load();
    return new DraftRows(
      rows,
      (party) => sideIn(profile, party),
      () => now,
    );
  };
  let drafts: DraftRows;
  let etag = '';
  beforeEach(async () => {
    list = new InMemorySiteList();
    now = at('2024-11-25T12:00:00+01:00');
    drafts = await instance();
    ({ etag } = await drafts.create('App', 'autumn', 'writer'));
  });

  it('is saved where nobody has written since, with who did it and when', async () => {
    now = at('2024-11-25T12:05:00+01:00');
    const saved = await drafts.save('App', etag, { title: 'FACT ung' }, 'writer');
    expect(saved).toMatchObject({
      kind: 'written',
      draft: { content: { title: 'FACT ung' }, savedBy: 'writer', savedAt: '2024-11-25T11:05:00.000Z' },
    });
  });

  it('is not saved over what another instance has written, and shows it', async () => {
    await (await instance()).save('App', etag, { title: 'Frå ein annan' }, 'other');
    expect(await drafts.save('App', etag, { title: 'FACT ung' }, 'writer')).toMatchObject({
      kind: 'changed',
      draft: { content: { title: 'Frå ein annan' } },
    });
  });

  it('is saved at no moment where nobody has saved it: not in 1970', async () => {
    await list.create({ Key: 'bare', ApplicationId: 'bare', Call: 'autumn', Status: 'draft', SavedBy: 'writer' });
    expect(await drafts.read('bare')).not.toHaveProperty('savedAt');
  });

  it('is not saved over what another instance has frozen, by somebody who has seen the frozen row', async () => {
    await (await instance()).freeze('App', etag, 'freeze-1');
    const frozen = (await (await instance()).read('App'))?.etag ?? '';
    expect(frozen).not.toBe(etag);
    expect(await drafts.save('App', frozen, { title: 'For seint' }, 'writer')).toMatchObject({
      kind: 'changed',
      draft: { status: 'sending', freezeId: 'freeze-1' },
    });
    expect((await drafts.read('App'))?.content).not.toHaveProperty('title');
  });

  it('is there once, however many make it', async () => {
    await (await instance()).create('App', 'autumn', 'writer');
    expect(list.items.size).toBe(1);
  });

  it('is frozen where nobody has written since, and cannot be saved from then on', async () => {
    const frozen = await drafts.freeze('App', etag, 'freeze-1');
    expect(frozen).toMatchObject({ kind: 'written', draft: { status: 'sending', freezeId: 'freeze-1' } });
    const newest = frozen.draft?.etag ?? '';
    expect(await drafts.save('App', newest, { title: 'For seint' }, 'writer')).toMatchObject({ kind: 'changed' });
  });

  it('is frozen also where the answer to it was lost and the freezing met itself', async () => {
    list.writing = 'answerLost';
    expect(await drafts.freeze('App', etag, 'freeze-1')).toMatchObject({
      kind: 'written',
      draft: { status: 'sending', freezeId: 'freeze-1' },
    });
  });

  it('is not frozen where another sending has frozen it', async () => {
    await (await instance()).freeze('App', etag, 'freeze-2');
    expect(await drafts.freeze('App', etag, 'freeze-1')).toMatchObject({
      kind: 'changed',
      draft: { status: 'sending', freezeId: 'freeze-2' },
    });
  });

  it('is given back by the sending that froze it, and by no other', async () => {
    await drafts.freeze('App', etag, 'freeze-1');
    await drafts.release('App', 'freeze-2');
    expect(drafts.get('App')?.status).toBe('sending');
    await drafts.release('App', 'freeze-1');
    expect(list.row('app')?.fields).toMatchObject({ Status: 'draft' });
    expect(list.row('app')?.fields).not.toHaveProperty('FreezeId');
  });

  it('stays as it is where it was sent: the row is then no longer its writers’', async () => {
    const { draft } = await drafts.freeze('App', etag, 'freeze-1');
    await list.change('1', draft?.etag ?? '', { Status: 'awaitingEndorsement' });
    await drafts.release('App', 'freeze-1');
    expect(list.row('app')?.fields.Status).toBe('awaitingEndorsement');
  });
});
