import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { handlers } from '../../src/api/routes.js';
import { saveDraft } from '../../src/api/saveDraft.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, haramsLeader, projectLeader, secretary, type Player } from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, endorses, isDeleted, isSent, isSubmitted, NEW_DEADLINE, starts } from '../support/theCall.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const aDraft: Event[] = [...theRegister, ...callIsOpen, starts()];
const submitted: Event[] = [
  ...aDraft,
  isSent(),
  ...['alesund', 'haram', 'hf'].map((party) => endorses(haramsLeader, party)),
  isSubmitted(),
];
type Turn = 'withdrawApplication' | 'returnApplication' | 'deleteDraft' | 'restoreDraft';
const BODIES = {
  withdrawApplication: { commandId: 'withdraw-1', reason: 'Vi ventar.' },
  returnApplication: { commandId: 'return-1', reason: 'Skriv kven som skal evaluere.', deadline: NEW_DEADLINE },
  deleteDraft: { commandId: 'delete-1' },
  restoreDraft: { commandId: 'restore-1' },
} as const;

describe('an act that takes an application out of its course', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  const open = (history: readonly Event[]): Promise<ApiWorld> => {
    shared = new SharedWorld(history);
    shared.drafts.store({
      application: 'app',
      call: 'autumn',
      content: FILLED,
      status: 'draft',
      savedBy: 'project-leader',
    });
    return shared.instance();
  };
  const doing = (world: ApiWorld, who: Player, turn: Turn, body: object = BODIES[turn]) =>
    Promise.resolve(handlers[turn]({ look: lookOf(world, who), id: 'app', query: {}, body: body as never }));
  const page = async (world: ApiWorld, who: Player) =>
    handlers.application({ look: lookOf(world, who), id: 'app', query: {}, body: undefined });
  const list = async (world: ApiWorld, who: Player) =>
    handlers.myApplications({ look: lookOf(world, who), id: '', query: {}, body: undefined });

  it.each<[Turn, readonly Event[], Player]>([
    ['withdrawApplication', submitted, projectLeader],
    ['returnApplication', submitted, secretary],
    ['deleteDraft', aDraft, projectLeader],
    ['restoreDraft', [...aDraft, isDeleted()], projectLeader],
  ])('is done once, however often it is asked for: %s', async (turn, history, who) => {
    const world = await open(history);
    const first = await doing(world, who, turn);
    expect((await doing(world, who, turn)).seq).toBe(first.seq);
    expect(await outcomeOf(doing(world, who, turn, { ...BODIES[turn], commandId: 'another-1' }))).not.toBe('done');
  });

  it.each<[Turn, readonly Event[], Player, string]>([
    ['withdrawApplication', submitted, bystander, 'notFound'],
    ['withdrawApplication', submitted, secretary, 'notYours'],
    ['withdrawApplication', aDraft, projectLeader, 'draftNotSent'],
    ['returnApplication', submitted, projectLeader, 'notSecretary'],
    ['returnApplication', submitted, bystander, 'notFound'],
    ['returnApplication', aDraft, secretary, 'notSubmittedYet'],
    ['deleteDraft', aDraft, bystander, 'notFound'],
    ['deleteDraft', aDraft, secretary, 'notYours'],
    ['deleteDraft', submitted, projectLeader, 'notADraft'],
    ['restoreDraft', aDraft, projectLeader, 'notDeleted'],
    ['restoreDraft', [...aDraft, isDeleted()], secretary, 'notFound'],
  ])('is refused with the rules’ own reason, and is nothing to outsiders: %s', async (turn, history, who, reason) => {
    const world = await open(history);
    expect(await outcomeOf(doing(world, who, turn))).toBe(reason);
  });

  it('is seen by the writer of what was sent back: why, until when, by whom, and that he may write and send', async () => {
    const world = await open(submitted);
    expect(await page(world, secretary)).toMatchObject({ mayReturn: true, mayWithdraw: false, mayDelete: false });
    expect(await page(world, projectLeader)).toMatchObject({ mayReturn: false, mayWithdraw: true, mayWrite: false });
    await doing(world, secretary, 'returnApplication');
    expect(await page(world, projectLeader)).toMatchObject({
      status: 'draft',
      mayWrite: true,
      mayDelete: false,
      mayWithdraw: true,
      deadline: NEW_DEADLINE,
      number: 1,
      returned: { reason: 'Skriv kven som skal evaluere.', deadline: NEW_DEADLINE, by: { id: 'secretary' } },
    });
    expect(await page(world, projectLeader)).not.toHaveProperty('receipt');
  });

  it('makes a deleted draft invisible to all but its writer, who may take it back', async () => {
    const world = await open(aDraft);
    await doing(world, projectLeader, 'deleteDraft');
    expect(await list(world, projectLeader)).toMatchObject([
      { id: 'app', status: 'deleted', deleted: { mayRestore: true } },
    ]);
    expect(await outcomeOf(page(world, secretary))).toBe('notFound');
    const call = handlers.call({ look: lookOf(world, secretary), id: 'autumn', query: {}, body: undefined });
    expect((await call).applications).toEqual([]);
    expect(await page(world, projectLeader)).toMatchObject({ content: { title: FILLED.title }, mayWrite: false });
    await doing(world, projectLeader, 'restoreDraft');
    expect(await page(world, projectLeader)).toMatchObject({ status: 'draft', mayWrite: true });
  });

  it.each<[Turn, readonly Event[], string]>([
    ['deleteDraft', aDraft, 'draftDeleted'],
    ['withdrawApplication', submitted, 'draftWithdrawn'],
  ])('lets nobody write any more, and says that it was it: %s', async (turn, history, why) => {
    const world = await open(history);
    await doing(world, projectLeader, turn);
    const saving = saveDraft(lookOf(world, projectLeader), 'app', {
      etag: shared.drafts.get('app')?.etag ?? '',
      changes: { title: 'Ein annan tittel' },
    });
    expect(await outcomeOf(saving)).toBe(why);
  });
});
