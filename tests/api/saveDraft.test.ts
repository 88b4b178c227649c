import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { draftNews } from '../../src/api/draftNews.js';
import { saveDraft } from '../../src/api/saveDraft.js';
import { fingerprintOf } from '../../src/grant/fingerprint.js';
import { bystander, projectLeader, secretary } from '../support/cast.js';
import { AN_ORDINARY_DAY, at } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import type { Event } from '../../src/steps/process.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const aDraft: Event[] = [...theRegister, ...callIsOpen, starts()];

describe('saving a draft', () => {
  let shared: SharedWorld;
  let world: ApiWorld;
  const open = async (history: readonly Event[]): Promise<void> => {
    shared = new SharedWorld(history);
    shared.drafts.store({ application: 'app', call: 'autumn', content: {}, status: 'draft' });
    world = await shared.instance();
  };
  beforeEach(() => open(aDraft));
  afterEach(() => shared.stop());
  const etag = () => shared.drafts.get('app')?.etag ?? '';
  const save = (who = projectLeader, where = world) =>
    saveDraft(lookOf(where, who), 'app', { etag: etag(), changes: { title: 'FACT ung' } });

  it('answers what the next save must bring, and who saved and when; nothing that the tab can work out itself', async () => {
    expect(await save()).toEqual({
      etag: etag(),
      savedAt: AN_ORDINARY_DAY,
      savedBy: expect.objectContaining({ id: 'project-leader' }),
    });
  });

  it('is not done over what somebody else has written since', async () => {
    const seen = etag();
    await save();
    const body = { etag: seen, changes: { title: 'Gammalt', purpose: 'Eit team' } };
    expect(await saveDraft(lookOf(world, projectLeader), 'app', body)).toMatchObject({
      conflicts: { title: { value: 'FACT ung', by: { id: 'project-leader' }, at: AN_ORDINARY_DAY } },
    });
    expect(shared.drafts.get('app')?.content).toEqual({ title: 'FACT ung', purpose: 'Eit team' });
  });

  it('is done over what its writer says he has seen, whichever version he read', async () => {
    const seen = etag();
    await save();
    const body = { etag: seen, changes: { title: 'Nytt' }, based: { title: [fingerprintOf('FACT ung')] } };
    expect(await saveDraft(lookOf(world, projectLeader), 'app', body)).not.toHaveProperty('conflicts');
    expect(shared.drafts.get('app')?.content.title).toBe('Nytt');
  });

  it('answers what others have written since', async () => {
    const seen = etag();
    await save();
    const body = { etag: seen, changes: { purpose: 'Eit team' } };
    expect((await saveDraft(lookOf(world, projectLeader), 'app', body)).fields).toEqual({ title: 'FACT ung' });
    expect((await draftNews(lookOf(world, projectLeader), 'app', seen)).fields).toEqual({
      title: 'FACT ung',
      purpose: 'Eit team',
    });
  });

  it('does not tell of it to who may not read the draft', async () => {
    expect(await outcomeOf(draftNews(lookOf(world, secretary), 'app', etag()))).toBe('notFound');
    expect(await outcomeOf(draftNews(lookOf(world, bystander), 'app', etag()))).toBe('notFound');
  });

  it('is not done while a sending holds the draft, and does not call it sent', async () => {
    await shared.drafts.freeze('app', etag(), 'freeze-1');
    expect(await outcomeOf(save())).toBe('beingSent');
  });

  it('is not done where the row is the row writer’s', async () => {
    shared.drafts.store({ application: 'app', call: 'autumn', content: {}, status: 'sent' });
    expect(await outcomeOf(save())).toBe('closedForWriting');
  });

  it('is its writer’s alone: the secretariat is refused, and to others it does not exist', async () => {
    expect(await outcomeOf(save(secretary))).toBe('notYours');
    expect(await outcomeOf(save(bystander))).toBe('notFound');
  });

  it('takes each municipality of the call once, and no code that it does not have', async () => {
    const chosen = (changes: object) =>
      outcomeOf(saveDraft(lookOf(world, projectLeader), 'app', { etag: etag(), changes }));
    expect(await chosen({ municipalities: ['sula', 'giske'], leadApplicant: 'hf' })).toBe('done');
    expect(await chosen({ municipalities: ['sula', 'sula'] })).toBe('unreadable');
    expect(await chosen({ municipalities: ['atlantis'] })).toBe('unreadable');
    expect(await chosen({ leadApplicant: 'atlantis' })).toBe('unreadable');
    expect(shared.drafts.get('app')?.content.municipalities).toEqual(['sula', 'giske']);
  });

  it('is refused once it was sent, and so also when the deadline is long past', async () => {
    await shared.stop();
    await open([...aDraft, isSent()]);
    expect(await outcomeOf(save())).toBe('notADraft');
    const look = lookOf(world, projectLeader);
    const late = { ...look.reader, arrivedAt: at('2025-02-02T00:00:00+01:00') };
    const body = { etag: etag(), changes: { title: 'FACT ung' } };
    expect(await outcomeOf(saveDraft({ ...look, reader: late }, 'app', body))).toBe('notADraft');
  });

  it('is refused after the deadline, and counts when it reached us before', async () => {
    const look = lookOf(world, projectLeader);
    const body = { etag: etag(), changes: { title: 'FACT ung' } };
    const after = { ...look.reader, arrivedAt: at('2024-12-02T00:00:00+01:00') };
    expect(await outcomeOf(saveDraft({ ...look, reader: after }, 'app', body))).toBe('deadlinePassed');
    const before = { ...look.reader, arrivedAt: at('2024-12-01T23:59:59+01:00') };
    expect(await outcomeOf(saveDraft({ ...look, reader: before }, 'app', body))).toBe('done');
  });

  it('is done at an instance that has not read yet that the application was started', async () => {
    await shared.stop();
    await open([...theRegister, ...callIsOpen]);
    const other = await shared.instance();
    const command = { type: 'startApplication', application: 'app', call: 'autumn' } as const;
    await world.journal.perform({ id: 'start', actor: projectLeader.actor, command });
    expect(await outcomeOf(save(projectLeader, other))).toBe('done');
  });
});
