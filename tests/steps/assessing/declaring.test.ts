import { describe, expect, it } from '@jest/globals';
import { assessorsOf } from '../../../src/grant/assessment.js';
import { standingOf, tiesOf } from '../../../src/grant/impartiality.js';
import type { Impartiality } from '../../../src/grant/state.js';
import type { Event } from '../../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  chair,
  chairsDeputy,
  clinicHead,
  day,
  haramsOtherLeader,
  hospitalContact,
  hospitalMember,
  isMember,
  projectLeader,
  secretary,
  stranger,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import {
  isRuled,
  physician,
  says,
  scores,
  standIn,
  theGroupAssesses,
  userRepresentative,
} from '../../support/theAssessment.js';
import { isWithdrawn } from '../../support/theCall.js';

const after = (...history: Event[]) => given(theGroupAssesses, history);
const declare = (answer: Impartiality, ...applications: string[]) =>
  ({
    type: 'declareStanding',
    call: 'autumn',
    answers: (applications.length === 0 ? ['app'] : applications).map((application) => ({ application, answer })),
  }) as const;
const rule = (person: string, answer: 'impartial' | 'recused', reason = 'Ho har ikkje hatt med søknaden å gjere.') =>
  ({ type: 'decideStanding', application: 'app', person, answer, reason }) as const;

describe('a declaration of impartiality', () => {
  it('is made by assessors, committee members, their deputies and the secretariat, before they read', () => {
    for (const who of [physician, standIn, chair, hospitalMember, chairsDeputy, secretary])
      for (const answer of ['impartial', 'recused', 'inDoubt'] as const)
        after().when(who, declare(answer)).thenHappens(says(who, answer));
  });

  it('is made for many applications in one act, one entry for each', () => {
    after()
      .when(physician, declare('impartial', 'app', 'other', 'app'))
      .thenHappens(says(physician, 'impartial'), says(physician, 'impartial', 'other'));
  });

  it('is nothing where it says what has been said', () => {
    after(says(physician, 'impartial')).when(physician, declare('impartial')).thenHappens();
  });

  it('is asked of nobody else', () => {
    after().when(bystander, declare('impartial')).thenRefuses({ code: 'notAskedToDeclare' });
    after().when(hospitalContact, declare('impartial')).thenRefuses({ code: 'notAskedToDeclare' });
    after().when(stranger, declare('impartial')).thenRefuses({ code: 'notRegistered' });
  });

  it('is about an application of that call that is to be assessed', () => {
    after().when(physician, declare('impartial', 'nothing')).thenRefuses({ code: 'notFound' });
    after()
      .when(physician, { ...declare('impartial'), call: 'nothing' })
      .thenRefuses({ code: 'notFound' });
    after(isWithdrawn()).when(physician, declare('impartial')).thenRefuses({ code: 'notUnderAssessment' });
  });

  it('is changed to «recused» at any time; nobody clears himself', () => {
    for (const before of ['impartial', 'inDoubt'] as const)
      after(says(physician, before)).when(physician, declare('recused')).thenHappens(says(physician, 'recused'));
    after(isRuled(physician, 'impartial')).when(physician, declare('recused')).thenHappens(says(physician, 'recused'));
    for (const before of ['recused', 'inDoubt'] as const)
      after(says(physician, before)).when(physician, declare('impartial')).thenRefuses({ code: 'standingSettled' });
    after(isRuled(physician, 'recused')).when(physician, declare('inDoubt')).thenRefuses({ code: 'standingSettled' });
  });

  it('says with which of his ties to the application somebody is asked', () => {
    const { state } = after(isMember(alesundsLeader, 'alesund'), isMember(haramsOtherLeader, 'haram'));
    const ties = ({ id }: { id: string }) => tiesOf(state, id, 'app', day('2024-12-10'));
    expect(ties(projectLeader)).toEqual(['writer']);
    expect(ties(hospitalContact)).toEqual(['contact']);
    expect(ties(alesundsLeader)).toEqual(['endorser']);
    expect(ties(clinicHead)).toEqual(['endorser']);
    expect(ties(haramsOtherLeader)).toEqual(['partyLeader']);
    expect(ties(physician)).toEqual([]);
  });
});

describe('a ruling on impartiality', () => {
  const doubt = says(physician, 'inDoubt');

  it('is the chair’s, or the secretariat’s for the chair, with a reason', () => {
    after(doubt).when(chair, rule(physician.id, 'impartial')).thenHappensLike({
      type: 'standingRuled',
      person: physician.id,
      answer: 'impartial',
      by: chair.id,
    });
    after(doubt)
      .when(secretary, rule(physician.id, 'recused'))
      .thenHappensLike({ type: 'standingRuled', answer: 'recused', by: secretary.id, for: chair.id });
    after(doubt).when(physician, rule(physician.id, 'impartial')).thenRefuses({ code: 'notLeading' });
    after(doubt)
      .when(chair, rule(physician.id, 'impartial', ' '))
      .thenRefuses({ code: 'reasonMissing' });
    after(doubt)
      .when(chair, rule(physician.id, 'impartial', 'x'.repeat(2001)))
      .thenRefuses({ code: 'textTooLong' });
  });

  it('is never about oneself, nor about somebody who is not asked', () => {
    after(says(chair, 'inDoubt')).when(chair, rule(chair.id, 'impartial')).thenRefuses({ code: 'ownStanding' });
    after().when(chair, rule(bystander.id, 'recused')).thenRefuses({ code: 'notAskedToDeclare' });
    after()
      .when(chair, { ...rule(physician.id, 'recused'), application: 'nothing' })
      .thenRefuses({ code: 'notFound' });
    after(isWithdrawn()).when(chair, rule(physician.id, 'recused')).thenRefuses({ code: 'notUnderAssessment' });
  });

  it('keeps who ruled, for whom and why', () => {
    const { state } = after(doubt, isRuled(physician, 'impartial'));
    expect(standingOf(state, physician.id, 'app')).toBe('impartial');
    expect(state.impartiality.get('app')?.[physician.id]?.ruled).toMatchObject({ by: secretary.id, for: chair.id });
  });
});

describe('who is not impartial', () => {
  it('is in nobody’s way: his deputy steps in, and does not where she is not impartial either', () => {
    const recused = says(userRepresentative, 'recused');
    const who = (...history: Event[]) => {
      const { state } = after(...history);
      return assessorsOf(state, state.calls.get('autumn')!, { id: 'app' }, day('2024-12-10')).sort();
    };
    expect(who()).toEqual([physician.id, userRepresentative.id]);
    expect(who(recused)).toEqual([physician.id, standIn.id]);
    expect(who(recused, says(standIn, 'recused'))).toEqual([physician.id]);
    expect(who(recused, says(standIn, 'recused'), says(physician, 'recused'))).toEqual([]);
  });

  it('is no longer waited for: the scores open when the last who was waited for is out', () => {
    const opened = { type: 'scoresOpened', v: 1, application: 'app', version: 1 } as const;
    const before = [says(physician, 'impartial'), scores(physician, 4), says(standIn, 'recused')];
    after(...before)
      .when(userRepresentative, declare('recused'))
      .thenHappens(says(userRepresentative, 'recused'), opened);
    after(...before)
      .when(chair, rule(userRepresentative.id, 'recused'))
      .thenHappensLike({ type: 'standingRuled' }, opened);
  });
});
