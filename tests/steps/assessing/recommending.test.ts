import { describe, expect, it } from '@jest/globals';
import { kroner } from '../../../src/grant/money.js';
import type { Event } from '../../../src/steps/process.js';
import { bystander, chair, municipalMember, secretary, stranger } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { advising, isAdvised, physician, says, theGroupAssesses } from '../../support/theAssessment.js';
import { isWithdrawn } from '../../support/theCall.js';

const mayRead = ['app', 'other', 'third'].map((application) => says(physician, 'impartial', application));
const after = (...history: Event[]) => given(theGroupAssesses, mayRead, history);

describe('a recommendation', () => {
  it('says what to do, for how much, on which conditions and why', () => {
    after()
      .when(
        physician,
        advising({
          outcome: 'partlyGranted',
          amount: kroner(4_000_000),
          conditions: [{ text: ' Ein felles plan ', due: '2025-03-01', owner: 'project-leader' }],
          reason: ' Ramma rekk ikkje. ',
        }),
      )
      .thenHappens({
        type: 'recommended',
        v: 1,
        application: 'app',
        version: 1,
        outcome: 'partlyGranted',
        amount: kroner(4_000_000),
        year: 2024,
        conditions: [{ text: { text: 'Ein felles plan' }, due: '2025-03-01' as never, owner: 'project-leader' }],
        reason: { text: 'Ramma rekk ikkje.' },
        by: physician.id,
      });
    after().when(physician, advising()).thenHappens(isAdvised());
  });

  it('stands on the application, the latest of them', () => {
    const { state } = after(isAdvised('app', 5_000_000), isAdvised('app', 4_000_000));
    expect(state.applications.get('app')?.recommendation).toMatchObject({ amount: 4_000_000, by: physician.id });
  });

  it('comes from those who prepare, and from nobody who is not impartial', () => {
    for (const who of [secretary, chair])
      after(says(who, 'impartial')).when(who, advising()).thenHappensLike({ type: 'recommended', by: who.id });
    for (const who of [bystander, municipalMember]) after().when(who, advising()).thenRefuses({ code: 'notAssessing' });
    after().when(stranger, advising()).thenRefuses({ code: 'notRegistered' });
    after().when(secretary, advising()).thenRefuses({ code: 'declareFirst' });
    after(says(physician, 'inDoubt')).when(physician, advising()).thenRefuses({ code: 'standingInDoubt' });
    after(says(physician, 'recused')).when(physician, advising()).thenRefuses({ code: 'recused' });
  });

  it('fits what is asked for, the call’s years and the year’s frame together with the others', () => {
    after()
      .when(physician, advising({ amount: kroner(4_000_000) }))
      .thenRefuses({ code: 'amountDoesNotFit', outcome: 'granted', requested: 5_000_000 });
    after()
      .when(physician, advising({ year: 2025 }))
      .thenRefuses({ code: 'yearNotInCall' });
    after(isAdvised('app'), isAdvised('other', 3_000_000))
      .when(physician, advising({ application: 'third', amount: kroner(1_000_000) }))
      .thenRefuses({ code: 'frameExceeded', left: 564_000, year: 2024 });
    after(isAdvised('app'), isAdvised('other', 3_000_000))
      .when(
        physician,
        advising({ application: 'third', outcome: 'partlyGranted', amount: kroner(564_000), reason: 'Resten.' }),
      )
      .thenHappensLike({ type: 'recommended', amount: 564_000 });
  });

  it('says why where it gives less than everything, in words that fit into one entry', () => {
    for (const outcome of ['rejected', 'deferred'] as const)
      after()
        .when(physician, advising({ outcome, amount: kroner(0), reason: '–' }))
        .thenRefuses({ code: 'reasonMissing' });
    after()
      .when(physician, advising({ reason: 'x'.repeat(2001) }))
      .thenRefuses({ code: 'textTooLong' });
    after()
      .when(physician, advising({ conditions: Array.from({ length: 5 }, () => ({ text: 'x'.repeat(1900) })) }))
      .thenRefuses({ code: 'textsTooLong' });
  });

  it('has conditions that say something, on a day there is, by somebody in the register', () => {
    for (const wrong of [{ text: ' ' }, { text: 'Ein plan', due: '2025-02-30' }, { text: 'Ein plan', owner: 'nobody' }])
      after()
        .when(physician, advising({ conditions: [wrong] }))
        .thenRefuses({ code: 'conditionIncomplete' });
  });

  it('is not written over by who has not seen it', () => {
    const seen = after(isAdvised());
    const seq = seen.state.applications.get('app')?.recommendation?.stamp.seq ?? 0;
    seen.when(physician, advising()).thenRefuses({ code: 'recommendationChanged' });
    seen.when(physician, advising({ seen: seq })).thenHappensLike({ type: 'recommended' });
  });

  it('is about an application that is to be assessed', () => {
    after(isWithdrawn()).when(physician, advising()).thenRefuses({ code: 'notUnderAssessment' });
    after()
      .when(physician, advising({ application: 'nothing' }))
      .thenRefuses({ code: 'notFound' });
  });
});
