import { describe, expect, it } from '@jest/globals';
import { areScoresOpen, countedAssessments } from '../../../src/grant/assessment.js';
import { candidatesOf } from '../../../src/grant/candidates.js';
import type { Event } from '../../../src/steps/process.js';
import { bystander, chair, chairsDeputy, secretary, stranger } from '../../support/cast.js';
import { given } from '../../support/given.js';
import {
  areOpened,
  CRITERIA,
  giving,
  isRuled,
  physician,
  says,
  scoreAll,
  scores,
  standIn,
  theGroupAssesses,
  userRepresentative,
} from '../../support/theAssessment.js';
import { callIsOpenUnder, isSent, isWithdrawn } from '../../support/theCall.js';
import { profile, theRegister } from '../../support/register.js';
import { comesIn } from '../../support/theMeeting.js';

const bothMayRead = [says(physician, 'impartial'), says(userRepresentative, 'impartial')];
const after = (...history: Event[]) => given(theGroupAssesses, bothMayRead, history);
const open = { type: 'openScores', application: 'app' } as const;

describe('scores', () => {
  it('are given on every criterion, each with a reason, by those who prepare', () => {
    after().when(physician, giving(4)).thenHappens(scores(physician, 4));
    after()
      .when(physician, giving(4, { scores: { ...scoreAll(4), [CRITERIA[0] ?? '']: { score: 4, reason: '–' } } }))
      .thenRefuses({ code: 'reasonMissing' });
    after()
      .when(physician, giving(4, { scores: {} }))
      .thenRefuses({ code: 'scoreMissing' });
    for (const wrong of [0, 6, 2.5])
      after().when(physician, giving(wrong)).thenRefuses({ code: 'scoreOutsideScale', min: 1, max: 5 });
  });

  it('keep no word of a criterion that the profile does not have', () => {
    after()
      .when(physician, giving(4, { scores: { ...scoreAll(4), constructor: { score: 9, reason: 'x' } } }))
      .thenHappens(scores(physician, 4));
  });

  it('have reasons that fit into one entry', () => {
    after()
      .when(physician, giving(4, { scores: scoreAll(4, 'x'.repeat(2001)) }))
      .thenRefuses({ code: 'textTooLong' });
    after()
      .when(physician, giving(4, { scores: scoreAll(4, 'x'.repeat(1999)) }))
      .thenRefuses({ code: 'reasonsTooLong' });
  });

  it('are not given by others, nor by who has not said where he stands, is in doubt or is not impartial', () => {
    for (const who of [bystander, chairsDeputy, standIn])
      after(says(who, 'impartial')).when(who, giving(4)).thenRefuses({ code: 'notAssessing' });
    after().when(stranger, giving(4)).thenRefuses({ code: 'notRegistered' });
    given(theGroupAssesses).when(physician, giving(4)).thenRefuses({ code: 'declareFirst' });
    after(says(physician, 'inDoubt')).when(physician, giving(4)).thenRefuses({ code: 'standingInDoubt' });
    after(says(physician, 'recused')).when(physician, giving(4)).thenRefuses({ code: 'recused' });
  });

  it('are given by the deputy where the member is not impartial', () => {
    after(says(userRepresentative, 'recused'), says(standIn, 'impartial'))
      .when(standIn, giving(3))
      .thenHappens(scores(standIn, 3));
  });

  it('are given by the secretariat where nobody sits in the preparing body', () => {
    given(theRegister, callIsOpenUnder({}), comesIn(), says(secretary, 'impartial'))
      .when(secretary, giving(3))
      .thenHappens(scores(secretary, 3), { type: 'scoresOpened', v: 1, application: 'app', version: 1 });
  });

  it('are about an application that is to be assessed, as it is now, under a profile with criteria', () => {
    after()
      .when(physician, giving(4, { application: 'nothing' }))
      .thenRefuses({ code: 'notFound' });
    after(isWithdrawn()).when(physician, giving(4)).thenRefuses({ code: 'notUnderAssessment' });
    after()
      .when(physician, giving(4, { version: 2 }))
      .thenRefuses({ code: 'readAgain' });
    given(
      theRegister,
      callIsOpenUnder({ criteria: { ...profile.criteria, weighted: [] } }),
      comesIn(),
      says(secretary, 'impartial'),
    )
      .when(secretary, giving(3))
      .thenRefuses({ code: 'noCriteria' });
  });

  it('are changed until they are opened, and not by a page that shows older ones', () => {
    after(scores(physician, 4))
      .when(physician, giving(2, { revision: 1 }))
      .thenHappens(scores(physician, 2, 'app', 2));
    after(scores(physician, 4)).when(physician, giving(2)).thenRefuses({ code: 'scoresChanged' });
    after(scores(physician, 4), areOpened())
      .when(physician, giving(2, { revision: 1 }))
      .thenRefuses({ code: 'scoresOpen' });
  });

  it('open by themselves when everybody has answered', () => {
    after(scores(physician, 4))
      .when(userRepresentative, giving(2))
      .thenHappens(scores(userRepresentative, 2), areOpened());
  });

  it('count only while the application says what was read, and their giver is not recused', () => {
    const counted = (...history: Event[]) => {
      const { state } = after(scores(physician, 4), scores(userRepresentative, 2), areOpened(), ...history);
      const application = state.applications.get('app')!;
      const found = candidatesOf(state, state.calls.get('autumn')!).find(({ id }) => id === 'app');
      return {
        count: countedAssessments(state, application).length,
        open: areScoresOpen(state, application),
        mean: found?.mean,
      };
    };
    expect(counted()).toEqual({ count: 2, open: true, mean: 3 });
    expect(counted(isRuled(physician, 'recused'))).toEqual({ count: 1, open: true, mean: 2 });
    expect(counted(isSent({ version: 2 }))).toMatchObject({ count: 0, open: false });
  });
});

describe('opening scores', () => {
  const chairMayRead = says(chair, 'impartial');

  it('is the chair’s, or the secretariat’s for the chair, before everybody has answered', () => {
    after(scores(physician, 4), chairMayRead).when(chair, open).thenHappens(areOpened('app', chair.id));
    after(scores(physician, 4), says(secretary, 'impartial'))
      .when(secretary, open)
      .thenHappensLike({ type: 'scoresOpened', by: secretary.id, for: chair.id });
    after(scores(physician, 4)).when(physician, open).thenRefuses({ code: 'notLeading' });
  });

  it('is refused to a chair who is not impartial, and where there is nothing to open', () => {
    after(scores(physician, 4), says(chair, 'recused')).when(chair, open).thenRefuses({ code: 'recused' });
    after(scores(physician, 4)).when(chair, open).thenRefuses({ code: 'declareFirst' });
    after(chairMayRead).when(chair, open).thenRefuses({ code: 'noScoresYet' });
    after(scores(physician, 4), areOpened(), chairMayRead).when(chair, open).thenRefuses({ code: 'scoresOpen' });
    after(isWithdrawn(), chairMayRead).when(chair, open).thenRefuses({ code: 'notUnderAssessment' });
    after(chairMayRead)
      .when(chair, { ...open, application: 'nothing' })
      .thenRefuses({ code: 'notFound' });
  });
});
