import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { handlers } from '../../src/api/routes.js';
import { startApplication } from '../../src/api/startApplication.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, projectLeader, secretary, stranger, type Player } from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, starts } from '../support/theCall.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const idea: Event = {
  type: 'initiativeProposed',
  v: 1,
  initiative: 'idea',
  title: { text: 'Felles opplæring' },
  parties: ['haram', 'hf'],
  text: { text: 'Vi lærer opp saman.' },
  by: projectLeader.id,
};
const history: Event[] = [...theRegister, ...callIsOpen, starts(), idea];

describe('an application that does not begin with an empty form', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  const open = (): Promise<ApiWorld> => {
    shared = new SharedWorld(history);
    shared.drafts.store({ application: 'app', call: 'autumn', content: FILLED, status: 'draft' });
    return shared.instance();
  };
  const start = (world: ApiWorld, from: { copyFrom?: string; initiative?: string }, who: Player = projectLeader) =>
    startApplication(lookOf(world, who), { commandId: 'start-1', id: 'new', call: 'autumn', ...from });
  const page = (world: ApiWorld, who: Player) =>
    Promise.resolve(handlers.application({ look: lookOf(world, who), id: 'new', query: {}, body: undefined }));
  const ideas = async (world: ApiWorld, who: Player) =>
    handlers.initiatives({ look: lookOf(world, who), id: '', query: {}, body: undefined });

  it('is a copy, whole from its first moment, and says what was not copied', async () => {
    const world = await open();
    await start(world, { copyFrom: 'app' });
    expect(shared.drafts.get('new')?.content).toMatchObject({ title: FILLED.title, budget: FILLED.budget });
    expect(shared.drafts.get('new')?.content).not.toHaveProperty('signedBy');
    const { origin } = await page(world, projectLeader);
    expect(origin?.copied?.title).toBe(FILLED.title);
    expect(origin?.copied?.fields).toContain('signedBy');
  });

  it('gets its text when the wish is repeated, where its row was made empty meanwhile', async () => {
    const world = await open();
    shared.drafts.store({ application: 'new', call: 'autumn', content: {}, status: 'draft' });
    await start(world, { copyFrom: 'app' });
    expect(shared.drafts.get('new')?.content.title).toBe(FILLED.title);
  });

  it('is never written over by the wish repeated', async () => {
    const world = await open();
    await start(world, { copyFrom: 'app' });
    const row = shared.drafts.get('new');
    await shared.drafts.save('new', row?.etag ?? '', { title: 'Ein ny tittel' }, projectLeader.id);
    await start(world, { copyFrom: 'app' });
    expect(shared.drafts.get('new')?.content.title).toBe('Ein ny tittel');
  });

  it('is no copy of what one is not on', async () => {
    const world = await open();
    expect(await outcomeOf(start(world, { copyFrom: 'app' }, bystander))).toBe('notFound');
    expect(shared.drafts.get('new')).toBeUndefined();
  });

  it('grows from an idea: title, municipalities and purpose stand there', async () => {
    const world = await open();
    await start(world, { initiative: 'idea' }, bystander);
    expect(shared.drafts.get('new')?.content).toEqual({
      title: 'Felles opplæring',
      municipalities: ['haram'],
      purpose: 'Vi lærer opp saman.',
    });
    expect((await page(world, bystander)).origin).toEqual({ idea: 'Felles opplæring' });
  });

  it('is seen on its idea by everybody in the register, who see nothing of what it says', async () => {
    const world = await open();
    await start(world, { initiative: 'idea' }, bystander);
    const [forAuthor] = await ideas(world, projectLeader);
    expect(forAuthor).toMatchObject({ mayChange: true, applications: [{ by: { id: 'bystander' } }] });
    expect(forAuthor?.applications[0]).not.toHaveProperty('id');
    expect((await ideas(world, secretary))[0]?.applications[0]).toHaveProperty('id', 'new');
    expect((await ideas(world, bystander))[0]).toMatchObject({ mayChange: false, applications: [{ id: 'new' }] });
  });

  it('shows ideas to nobody who is in no register', async () => {
    expect(await outcomeOf(ideas(await open(), stranger))).toBe('forbidden');
  });
});
