import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PassThrough } from 'node:stream';
import type { LiveLine } from '../../../src/api/contract.js';
import type { ApiWorld } from '../../../src/api/reader.js';
import { Presence } from '../../../src/api/writing/Presence.js';
import { giveSign } from '../../../src/api/writing/giveSign.js';
import { tellDrafts } from '../../../src/api/writing/tellDrafts.js';
import { saveDraft } from '../../../src/api/saveDraft.js';
import type { Event } from '../../../src/steps/process.js';
import { bystander, haramsLeader, projectLeader, secretary, type Player } from '../../support/cast.js';
import { AN_ORDINARY_DAY } from '../../support/given.js';
import { DraftTable } from '../../support/inMemoryWorld.js';
import { fakedClock } from '../../support/writingTogether.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, starts } from '../../support/theCall.js';
import { lookOf, outcomeOf, SharedWorld } from '../apiWorld.js';

describe('who has a draft open', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is gone within twenty seconds of the last sign of life, and at once when the page is closed', async () => {
    const presence = new Presence(fakedClock);
    const told: string[] = [];
    presence.onChange((draft) => told.push(draft));
    presence.sign('app', 'page-1', { person: 'one', field: 'title' });
    presence.sign('app', 'page-2', { person: 'two' });
    await jest.advanceTimersByTimeAsync(10_000);
    presence.sign('app', 'page-2', { person: 'two' });
    expect(presence.in('app')).toEqual([{ person: 'one', field: 'title' }, { person: 'two' }]);
    await jest.advanceTimersByTimeAsync(6000);
    expect(presence.in('app')).toEqual([{ person: 'two' }]);
    presence.leave('app', 'page-2', 'two');
    expect(presence.in('app')).toEqual([]);
    expect(told).toHaveLength(4);
  });

  it('is one person, however many pages he has, and in the field of the page that he writes in', () => {
    const presence = new Presence(fakedClock);
    presence.sign('app', 'page-1', { person: 'one' });
    presence.sign('app', 'page-2', { person: 'one', field: 'purpose' });
    expect(presence.in('app')).toEqual([{ person: 'one', field: 'purpose' }]);
  });
});

describe('being told of who is there', () => {
  let shared: SharedWorld;
  let world: ApiWorld;
  const isWriter: Event = {
    type: 'memberSet',
    v: 1,
    application: 'app',
    person: haramsLeader.id,
    role: 'writer',
    by: projectLeader.id,
  };
  beforeEach(async () => {
    // Rows are stamped by the same clock as the journal's.
    const drafts: DraftTable = new DraftTable(() => world.journal.now() ?? AN_ORDINARY_DAY);
    shared = new SharedWorld([...theRegister, ...callIsOpen, starts(), isWriter], [], undefined, drafts);
    world = await shared.instance();
    shared.drafts.store({ application: 'app', call: 'autumn', content: {}, status: 'draft' });
  });
  afterEach(() => shared.stop());
  const sign = (who: Player, field?: 'title') =>
    giveSign(lookOf(world, who), 'app', { page: 'page', ...(field && { field }) });
  const streamOf = (who: Player) => {
    const out = new PassThrough();
    const lines: LiveLine[] = [];
    out.on('data', (text: Buffer) => lines.push(JSON.parse(text.toString()) as LiveLine));
    const end = tellDrafts(world, () => lookOf(world, who).reader, out);
    return { lines, end };
  };

  it('tells each of the others, and in which field they are', async () => {
    await sign(projectLeader);
    const { lines, end } = streamOf(projectLeader);
    expect(await sign(haramsLeader, 'title')).toMatchObject({ here: [{ person: { id: projectLeader.id } }] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lines.at(-1)?.draft).toMatchObject({
      id: 'app',
      here: [{ person: { id: haramsLeader.id }, field: 'title', side: 'kommune' }],
    });
    end();
  });

  it('tells those who have the draft open of each new version', async () => {
    await sign(haramsLeader);
    const { lines, end } = streamOf(haramsLeader);
    const etag = shared.drafts.get('app')?.etag ?? '';
    const saved = await saveDraft(lookOf(world, projectLeader), 'app', { etag, changes: { title: 'FACT ung' } });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lines.at(-1)?.draft?.etag).toBe(saved.etag);
    end();
  });

  it('tells nobody who may not read the draft, though he asks', async () => {
    expect(await outcomeOf(sign(bystander))).toBe('notFound');
    expect(await outcomeOf(sign(secretary))).toBe('notFound');
    const { lines, end } = streamOf(bystander);
    await sign(projectLeader, 'title');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lines).toEqual([]);
    end();
  });

  it('shows of another instance who has written there within the last seconds', async () => {
    const other = await shared.instance();
    const etag = shared.drafts.get('app')?.etag ?? '';
    await saveDraft(lookOf(other, haramsLeader), 'app', { etag, changes: { title: 'FACT ung' } });
    expect((await sign(projectLeader)).here).toMatchObject([{ person: { id: haramsLeader.id }, field: 'title' }]);
  });
});
