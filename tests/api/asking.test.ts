import { afterEach, describe, expect, it } from '@jest/globals';
import type { ApiWorld } from '../../src/api/reader.js';
import { handlers } from '../../src/api/routes.js';
import type { Event } from '../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  haramsLeader,
  hospitalContact,
  projectLeader,
  secretary,
  type Player,
} from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, endorses, isAskedInstead, isRecalled, isSent, isSubmitted, starts } from '../support/theCall.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const sent: Event[] = [...theRegister, ...callIsOpen, starts(), isSent()];
const answered: Event[] = [...sent, endorses(haramsLeader, 'haram')];
type Act = 'remindNow' | 'askAnother' | 'recallSending';
const BODIES = {
  remindNow: { commandId: 'remind-1', version: 1, party: 'haram' },
  askAnother: { commandId: 'another-1', version: 1, party: 'haram', role: 'harams-other-leader-endorser' },
  recallSending: { commandId: 'recall-1', version: 1 },
} as const;
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

describe('an act while the leaders are asked', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  /** On the day after it was sent: nobody is reminded on the day he was asked. */
  const open = (history: readonly Event[]): Promise<ApiWorld> => {
    shared = new SharedWorld(history);
    shared.drafts.store({ application: 'app', call: 'autumn', content: FILLED, status: 'draft' });
    shared.log.advance(ONE_DAY_MS);
    return shared.instance();
  };
  const doing = (world: ApiWorld, who: Player, act: Act, body: object = BODIES[act]) =>
    Promise.resolve(handlers[act]({ look: lookOf(world, who), id: 'app', query: {}, body: body as never }));
  const page = async (world: ApiWorld, who: Player) =>
    handlers.application({ look: lookOf(world, who), id: 'app', query: {}, body: undefined });
  const round = ({ journal }: ApiWorld) => journal.read().state.applications.get('app')?.rounds[0];

  it.each<[Act, Player]>([
    ['remindNow', projectLeader],
    ['remindNow', secretary],
    ['askAnother', projectLeader],
    ['askAnother', secretary],
    ['recallSending', projectLeader],
  ])('is done once, however often it is asked for, and another like it is refused: %s', async (act, who) => {
    const world = await open(sent);
    const first = await doing(world, who, act);
    expect((await doing(world, who, act)).seq).toBe(first.seq);
    expect(shared.log.appends).toBe(1);
    expect(await outcomeOf(doing(world, who, act, { ...BODIES[act], commandId: 'the-same-again' }))).not.toBe('done');
  });

  it.each<[Act, object]>([
    ['remindNow', { party: 'hf' }],
    ['askAnother', { party: 'hf', role: 'acting-clinic-head-endorser' }],
    ['recallSending', { version: 2 }],
  ])('is refused where its command is known with something else in it: %s', async (act, differently) => {
    const world = await open(sent);
    await doing(world, projectLeader, act);
    const again = doing(world, projectLeader, act, { ...BODIES[act], ...differently });
    expect(await outcomeOf(again)).not.toBe('done');
    expect(shared.log.appends).toBe(1);
  });

  it('is done once where it was lost on the way and is sent to another instance', async () => {
    const one = await open(sent);
    const other = await shared.instance();
    const { seq } = await doing(one, projectLeader, 'remindNow');
    expect(await doing(other, projectLeader, 'remindNow')).toMatchObject({ seq });
    expect(round(other)?.reminders).toHaveLength(1);
  });

  it.each<[Act, readonly Event[], Player, string]>([
    ['remindNow', sent, bystander, 'notFound'],
    ['remindNow', sent, hospitalContact, 'notYours'],
    ['remindNow', sent, alesundsLeader, 'notYours'],
    ['remindNow', answered, projectLeader, 'alreadyAnswered'],
    ['remindNow', [...sent, isRecalled], projectLeader, 'roundEnded'],
    ['askAnother', sent, bystander, 'notFound'],
    ['askAnother', sent, hospitalContact, 'notYours'],
    ['askAnother', sent, alesundsLeader, 'notYours'],
    ['askAnother', answered, projectLeader, 'alreadyAnswered'],
    ['askAnother', [...sent, isAskedInstead], projectLeader, 'askedAlready'],
    ['askAnother', [...sent, isRecalled], projectLeader, 'roundEnded'],
    ['recallSending', sent, bystander, 'notFound'],
    ['recallSending', sent, hospitalContact, 'notYours'],
    ['recallSending', sent, alesundsLeader, 'notYours'],
    ['recallSending', sent, secretary, 'notYours'],
    ['recallSending', [...sent, isSubmitted()], projectLeader, 'nothingToRecall'],
    ['recallSending', [...sent, isRecalled], projectLeader, 'nothingToRecall'],
  ])('is refused with the rules’ own reason, and is nothing to outsiders: %s', async (act, history, who, reason) => {
    const world = await open(history);
    expect(await outcomeOf(doing(world, who, act))).toBe(reason);
    expect(shared.log.appends).toBe(0);
  });

  it('asks nobody without authority for that party', async () => {
    const world = await open(sent);
    const body = { ...BODIES.askAnother, role: 'alesunds-leader-endorser' };
    expect(await outcomeOf(doing(world, projectLeader, 'askAnother', body))).toBe('endorserWithoutAuthority');
  });

  it('shows what is owed to the applicants and the secretariat, and to nobody else', async () => {
    const world = await open(answered);
    expect(await page(world, projectLeader)).toMatchObject({
      owed: [{ party: 'alesund', mayRemind: true }, { party: 'hf' }],
      mayRemind: true,
      mayRecall: true,
    });
    expect(await page(world, secretary)).toMatchObject({
      owed: [{ party: 'alesund' }, { party: 'hf' }],
      mayRemind: true,
      mayRecall: false,
    });
    expect(await page(world, alesundsLeader)).not.toHaveProperty('owed');
    expect(await page(world, alesundsLeader)).toMatchObject({ mayRemind: false, mayRecall: false });
  });

  it('shows that he was reminded now, and that he is not to be reminded again today', async () => {
    const world = await open(sent);
    const { at } = await doing(world, secretary, 'remindNow');
    const { owed = [] } = await page(world, projectLeader);
    expect(owed.find(({ party }) => party === 'haram')).toMatchObject({ lastReminded: at, mayRemind: false });
    expect(owed.find(({ party }) => party === 'hf')).toMatchObject({ mayRemind: true });
  });

  it('gives the application back to its writers, with the answers of the round under the earlier ones', async () => {
    const world = await open(answered);
    await doing(world, projectLeader, 'recallSending');
    expect(await page(world, projectLeader)).toMatchObject({
      status: 'draft',
      roundEnded: 'recalled',
      earlierRounds: [{ version: 1, ended: 'recalled', answers: [{}, { party: 'haram', answer: 'endorsed' }, {}] }],
    });
  });
});
