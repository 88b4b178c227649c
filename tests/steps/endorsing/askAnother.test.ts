import { describe, expect, it } from '@jest/globals';
import {
  bystander,
  day,
  haramsDepartmentHead,
  haramsLeader,
  haramsOtherLeader,
  projectLeader,
  secretary,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  callIsOpen,
  endorses,
  isAskedInstead,
  isRecalled,
  isSent,
  isSubmitted,
  sendCommand,
  starts,
} from '../../support/theCall.js';

const history = [...theRegister, ...callIsOpen, starts(), isSent()];
const another = {
  type: 'askAnother',
  application: 'app',
  version: 1,
  party: 'haram',
  role: 'harams-other-leader-endorser',
} as const;
const yes = {
  type: 'endorse',
  application: 'app',
  party: 'haram',
  version: 1,
  answer: 'endorsed',
  justification: 'Ja.',
} as const;

describe('asking another leader while a party has not answered', () => {
  it('is for those who write it and for the secretariat', () => {
    given(history).when(projectLeader, another).thenHappens(isAskedInstead);
    given(history).when(secretary, another).thenHappensLike({ type: 'askedAnother', by: secretary.id });
    given(history).when(bystander, another).thenRefuses({ code: 'notYours' });
    given(history).when(haramsLeader, another).thenRefuses({ code: 'notYours' });
  });

  it('asks only somebody with authority for that party today, and another than the one who is asked', () => {
    given(history)
      .when(projectLeader, { ...another, role: `${haramsDepartmentHead.id}-endorser` })
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'haram' });
    given(history)
      .when(projectLeader, { ...another, role: 'alesunds-leader-endorser' })
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'haram' });
    given(history, { type: 'roleEnded', v: 1, role: another.role, to: day('2024-11-20') })
      .when(projectLeader, another)
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'haram' });
    given(history)
      .when(projectLeader, { ...another, role: 'harams-leader-endorser' })
      .thenRefuses({ code: 'askedAlready' });
  });

  it('is refused once the party has answered', () => {
    given(history, endorses(haramsLeader, 'haram'))
      .when(projectLeader, another)
      .thenRefuses({ code: 'alreadyAnswered' });
  });

  it('makes the other the one who is asked; the first can answer no longer, until he is asked again (fault 25)', () => {
    const replaced = given(history, isAskedInstead);
    replaced.when(haramsLeader, yes).thenRefuses({ code: 'replaced', party: 'haram' });
    replaced
      .when(haramsOtherLeader, yes)
      .thenHappens({ ...endorses(haramsOtherLeader, 'haram'), justification: { text: 'Ja.' } });
    const back = { ...isAskedInstead, from: isAskedInstead.asked, asked: isAskedInstead.from };
    given(history, isAskedInstead, back)
      .when(haramsLeader, yes)
      .thenHappensLike({ type: 'endorsed', person: 'harams-leader' });
  });

  it('leaves both in the record', () => {
    const round = given(history, isAskedInstead).state.applications.get('app')?.rounds[0];
    expect(round?.asked['haram']?.person).toBe('harams-other-leader');
    expect(round?.replaced).toMatchObject([
      { party: 'haram', from: { person: 'harams-leader' }, by: projectLeader.id },
    ]);
  });
});

describe('taking an application back from the leaders', () => {
  const recall = { type: 'recallSending', application: 'app', version: 1 } as const;

  it('is for those who write it, before and after somebody has answered', () => {
    given(history).when(projectLeader, recall).thenHappens(isRecalled);
    given(history, endorses(haramsLeader, 'haram')).when(projectLeader, recall).thenHappens(isRecalled);
    given(history).when(secretary, recall).thenRefuses({ code: 'notYours' });
    given(history).when(haramsLeader, recall).thenRefuses({ code: 'notYours' });
  });

  it('is refused of another version, of a draft, and of what is submitted', () => {
    given(history)
      .when(projectLeader, { ...recall, version: 2 })
      .thenRefuses({ code: 'outdated' });
    given(theRegister, callIsOpen, starts()).when(projectLeader, recall).thenRefuses({ code: 'notSent' });
    given(history, isRecalled).when(projectLeader, recall).thenRefuses({ code: 'nothingToRecall' });
    given(history, isSubmitted()).when(projectLeader, recall).thenRefuses({ code: 'nothingToRecall' });
    given(history)
      .when(projectLeader, { ...recall, application: 'other' })
      .thenRefuses({ code: 'notFound' });
  });

  it('ends the round and its answers: the same content sent again is asked about anew', () => {
    const recalled = given(history, endorses(haramsLeader, 'haram'), isRecalled);
    expect(recalled.state.applications.get('app')).toMatchObject({ status: 'draft', rounds: [{ ended: 'recalled' }] });
    recalled.when(haramsOtherLeader, yes).thenRefuses({ code: 'alreadyAnswered' });
    recalled
      .when(projectLeader, sendCommand({ freezeId: 'freeze-2' }))
      .thenHappensLike({ type: 'sentForEndorsement', kept: [] });
  });
});
