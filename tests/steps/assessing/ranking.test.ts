import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, inRankedOrder } from '../../../src/grant/ranking.js';
import { availableTo } from '../../../src/grant/available.js';
import { candidatesOf } from '../../../src/grant/candidates.js';
import type { RankingChange } from '../../../src/steps/assessing/assessingCommands.js';
import type { Event } from '../../../src/steps/process.js';
import { bystander, chair, municipalMember, secretary, stranger } from '../../support/cast.js';
import { given, Play } from '../../support/given.js';
import {
  areOpened,
  physician,
  says,
  scores,
  theGroupAssesses,
  userRepresentative,
} from '../../support/theAssessment.js';
import { isWithdrawn } from '../../support/theCall.js';

const after = (...history: Event[]) => given(theGroupAssesses, history);
const change = (changed: RankingChange, seen = 0) =>
  ({ type: 'changeRanking', call: 'autumn', change: changed, seen }) as const;
const move = (application: string, afterOne?: string): RankingChange => ({
  kind: 'moved',
  application,
  ...(afterOne !== undefined && { after: afterOne }),
});
const orders = (...order: string[]) => ({ type: 'rankingProposed' as const, order });

describe('the working proposal of a ranking', () => {
  it('begins with the open means, highest first, and then with the numbers', () => {
    after(scores(physician, 5, 'third'), areOpened('third'))
      .when(physician, change({ kind: 'rest', givesRest: true }))
      .thenHappensLike({ ...orders('third', 'app', 'other'), givesRest: true, by: physician.id, revision: 1 });
    after(scores(physician, 5, 'third'))
      .when(physician, change({ kind: 'rest', givesRest: true }))
      .thenHappensLike(orders('app', 'other', 'third'));
  });

  it('is changed by those who prepare, the secretariat and the chair, and by nobody else', () => {
    for (const who of [physician, secretary, chair])
      after()
        .when(who, change(move('third')))
        .thenHappensLike({ ...orders('third', 'app', 'other'), by: who.id });
    for (const who of [bystander, municipalMember])
      after()
        .when(who, change(move('third')))
        .thenRefuses({ code: 'notAssessing' });
    after()
      .when(stranger, change(move('third')))
      .thenRefuses({ code: 'notRegistered' });
  });

  it('is about what is under assessment in that call', () => {
    after()
      .when(physician, { ...change(move('third')), call: 'nothing' })
      .thenRefuses({ code: 'notFound' });
    after(isWithdrawn('third'))
      .when(physician, change(move('third')))
      .thenRefuses({ code: 'notUnderAssessment' });
  });

  it('lets nobody place an application that he is not impartial to', () => {
    after(says(physician, 'recused', 'third'))
      .when(physician, change(move('third')))
      .thenRefuses({ code: 'recused' });
  });

  it('takes a lower amount, and none that is higher than what is asked for', () => {
    after()
      .when(physician, change({ kind: 'amount', application: 'app', amount: 4_000_000 }))
      .thenHappensLike({ type: 'rankingProposed', amounts: { app: 4_000_000 } });
    after()
      .when(physician, change({ kind: 'amount', application: 'app', amount: 5_000_001 }))
      .thenRefuses({ code: 'amountAboveAsked' });
  });

  it('keeps both where two move different rows at the same time, and says so where it is the same one', () => {
    const play = new Play(after().state);
    expect(play.does(physician, change(move('third')))).toHaveLength(1);
    expect(play.does(userRepresentative, change(move('app', 'other')))).toHaveLength(1);
    expect(play.state.rankings.get('autumn')?.order).toEqual(['third', 'other', 'app']);
    expect(play.does(secretary, change(move('third', 'app'), 0))).toEqual([]);
    expect(play.does(secretary, change(move('third', 'app'), 2))).toHaveLength(1);
    expect(play.does(secretary, change(move('third'), 2))).toHaveLength(1);
    after({
      type: 'rankingProposed',
      v: 1,
      call: 'autumn',
      order: ['third', 'app', 'other'],
      amounts: {},
      givesRest: false,
      changed: { kind: 'moved', application: 'third' },
      revision: 1,
      by: physician.id,
    })
      .when(secretary, change(move('third', 'app'), 0))
      .thenRefuses({ code: 'rankingChanged' });
  });

  it('never gives more than there is, whatever anybody does to it in any order', () => {
    const start = after().state;
    const one = fc.constantFrom('app', 'other', 'third');
    const anyChange: fc.Arbitrary<RankingChange> = fc.oneof(
      fc.record({ kind: fc.constant('moved' as const), application: one, after: one }),
      fc.record({
        kind: fc.constant('amount' as const),
        application: one,
        amount: fc.integer({ min: 0, max: 6_000_000 }),
      }),
      fc.record({ kind: fc.constant('rest' as const), givesRest: fc.boolean() }),
    );
    const who = fc.constantFrom(physician, userRepresentative, secretary, chair);
    fc.assert(
      fc.property(fc.array(fc.tuple(who, anyChange, fc.nat(5)), { maxLength: 15 }), (acts) => {
        const play = new Play(start);
        for (const [person, changed, seen] of acts) play.does(person, change(changed, seen));
        const call = play.state.calls.get('autumn')!;
        const known = play.state.rankings.get('autumn');
        const ordered = inRankedOrder(candidatesOf(play.state, call), known?.order ?? []);
        const ranked = allocate(ordered, availableTo(play.state, call), known ?? { amounts: {}, givesRest: false });
        expect(ranked.used).toBeLessThanOrEqual(availableTo(play.state, call));
        expect(ordered.map(({ id }) => id).sort()).toEqual(['app', 'other', 'third']);
      }),
      { numRuns: 60 },
    );
  });
});
