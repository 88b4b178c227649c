import { describe, expect, it } from '@jest/globals';
import { LONGEST_ACT_TEXT } from '../../../src/grant/step.js';
import type { EndorsingCommand } from '../../../src/steps/endorsing/endorsing.js';
import {
  actingClinicHead,
  alesundsLeader,
  bystander,
  clinicHead,
  day,
  haramsDepartmentHead,
  haramsLeader,
  haramsOtherLeader,
  hospitalContact,
  mayEndorse,
  projectLeader,
  stranger,
} from '../../support/cast.js';
import { at, given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  asksForChanges,
  callIsClosed,
  callIsOpen,
  callIsOpenUnder,
  DEADLINE,
  declines,
  endorses,
  isSent,
  isSubmitted,
  starts,
} from '../../support/theCall.js';

const leadersAreAsked = [...theRegister, ...callIsOpen, starts(), isSent()];
const lastSecond = at('2024-12-01T23:59:59+01:00');
const midnight = at('2024-12-02T00:00:00+01:00');

type Answering = Extract<EndorsingCommand, { type: 'endorse' }>;
const answer = (differently: Partial<Answering> = {}): Answering => ({
  type: 'endorse',
  application: 'app',
  party: 'haram',
  version: 1,
  answer: 'endorsed',
  justification: 'Dette treng vi.',
  ...differently,
});
const no = answer({ answer: 'declined' });

describe('a leader who endorses', () => {
  it('answers for his party and for that content', () => {
    given(leadersAreAsked).when(haramsLeader, answer()).thenHappens(endorses(haramsLeader, 'haram'));
  });

  it('may answer with any words of his own, without the spaces around them', () => {
    given(leadersAreAsked)
      .when(haramsLeader, answer({ justification: '  Ja! 👍 Ærleg meint.\n' }))
      .thenHappensLike({ type: 'endorsed', justification: { text: 'Ja! 👍 Ærleg meint.' } });
  });

  it('submits the application with his answer when he is the last, and it gets the call’s next number', () => {
    given(
      leadersAreAsked,
      starts('earlier'),
      isSubmitted('earlier', 1),
      endorses(clinicHead, 'hf'),
      endorses(alesundsLeader, 'alesund'),
    )
      .when(haramsLeader, answer())
      .thenHappens(endorses(haramsLeader, 'haram'), isSubmitted('app', 2));
  });

  it('leaves the last step to the applicant who asked for it', () => {
    given(
      theRegister,
      callIsOpen,
      starts(),
      isSent({ submitsItself: false }),
      endorses(clinicHead, 'hf'),
      endorses(alesundsLeader, 'alesund'),
    )
      .when(haramsLeader, answer())
      .thenHappens(endorses(haramsLeader, 'haram'));
  });

  it('counts in the last second of the deadline, however late the rule looks at it', () => {
    given(leadersAreAsked)
      .when(haramsLeader, answer(), midnight, lastSecond)
      .thenHappens(endorses(haramsLeader, 'haram'));
  });
});

describe('somebody who answers in another’s place', () => {
  it('may do so with the same authority, and both names stand', () => {
    given(leadersAreAsked)
      .when(haramsOtherLeader, answer())
      .thenHappens({ ...endorses(haramsOtherLeader, 'haram'), inPlaceOf: 'harams-leader' });
  });

  it('may do so when the one who was asked has lost his authority', () => {
    const withoutHim = given(leadersAreAsked, {
      type: 'roleEnded',
      v: 1,
      role: 'harams-leader-endorser',
      to: day('2024-11-20'),
    });
    withoutHim.when(haramsLeader, answer()).thenRefuses({ code: 'noAuthority', party: 'haram' });
    withoutHim
      .when(haramsOtherLeader, answer())
      .thenHappensLike({ type: 'endorsed', person: 'harams-other-leader', inPlaceOf: 'harams-leader' });
  });

  it('says whose place an acting leader takes', () => {
    given(leadersAreAsked)
      .when(actingClinicHead, answer({ party: 'hf' }))
      .thenHappensLike({
        type: 'endorsed',
        person: 'acting-clinic-head',
        inPlaceOf: 'clinic-head',
        actingFor: { text: 'Klinikksjef Test B' },
      });
  });

  it('answers by the row he was asked by when he has several', () => {
    const actsToo = mayEndorse(clinicHead, 'hf', { id: 'z-acts-too', actingFor: 'Klinikksjef Test C' });
    const asked = { ...isSent().asked, hf: { person: 'clinic-head', role: 'z-acts-too' } };
    given(theRegister, actsToo, callIsOpen, starts(), isSent({ asked }))
      .when(clinicHead, answer({ party: 'hf' }))
      .thenHappensLike({ type: 'endorsed', role: 'z-acts-too', actingFor: { text: 'Klinikksjef Test C' } });
  });
});

describe('an answer that does not count', () => {
  it('is one to an application nobody knows', () => {
    given(leadersAreAsked)
      .when(haramsLeader, answer({ application: 'other' }))
      .thenRefuses({ code: 'notFound' });
  });

  it('is one to an application that was never sent', () => {
    given(theRegister, callIsOpen, starts()).when(haramsLeader, answer()).thenRefuses({ code: 'notSent' });
  });

  it('is one for somebody who is no party to it', () => {
    given(leadersAreAsked)
      .when(haramsLeader, answer({ party: 'molde' }))
      .thenRefuses({ code: 'notAParty' });
  });

  it.each([
    ['the writer', projectLeader],
    ['a leader of another party', alesundsLeader],
    ['a department head of the right party: the wrong level', haramsDepartmentHead],
    ['somebody in the register without a role', bystander],
    ['a stranger', stranger],
  ])('is one from %s', (_who, somebody) => {
    given(leadersAreAsked).when(somebody, answer()).thenRefuses({ code: 'noAuthority', party: 'haram' });
  });

  it('is one given before authority begins, or after it ends', () => {
    const acting = answer({ party: 'hf' });
    const refusal = { code: 'noAuthority', party: 'hf' } as const;
    given(leadersAreAsked).when(actingClinicHead, acting, at('2024-10-31T23:59:59+01:00')).thenRefuses(refusal);
    given(leadersAreAsked).when(actingClinicHead, acting, at('2024-12-01T00:00:00+01:00')).thenRefuses(refusal);
    given(leadersAreAsked)
      .when(actingClinicHead, acting, at('2024-11-01T00:00:00+01:00'))
      .thenHappensLike({ type: 'endorsed' });
  });

  it.each(['', '   ', '\n\t', '\u200b\u00a0', '—', '…'])(
    'is one whose justification says nothing: %j',
    (justification) => {
      given(leadersAreAsked)
        .when(haramsLeader, answer({ justification }))
        .thenRefuses({ code: 'justificationMissing' });
      given(leadersAreAsked)
        .when(haramsLeader, { ...no, justification })
        .thenRefuses({ code: 'justificationMissing' });
    },
  );

  it('is one whose justification is longer than a card takes', () => {
    const longest = 'å'.repeat(LONGEST_ACT_TEXT);
    given(leadersAreAsked)
      .when(haramsLeader, answer({ justification: longest }))
      .thenHappensLike({ type: 'endorsed' });
    given(leadersAreAsked)
      .when(haramsLeader, answer({ justification: `${longest}å` }))
      .thenRefuses({ code: 'justificationTooLong' });
  });

  it('is a second one, from him or from another with authority', () => {
    const answered = given(leadersAreAsked, endorses(haramsLeader, 'haram'));
    answered.when(haramsLeader, no).thenRefuses({ code: 'alreadyAnswered' });
    answered.when(haramsOtherLeader, answer()).thenRefuses({ code: 'alreadyAnswered' });
    given(leadersAreAsked, endorses(haramsLeader, 'haram'), isSubmitted())
      .when(haramsLeader, answer())
      .thenRefuses({ code: 'alreadyAnswered' });
  });

  it('is one to a version that has been replaced, also for a party that has been taken out', () => {
    const { haram: _taken, ...others } = isSent().asked;
    const changed = given(leadersAreAsked, declines(alesundsLeader, 'alesund'), isSent({ version: 2, freezeId: '2' }));
    changed.when(haramsLeader, answer()).thenRefuses({ code: 'outdated' });
    changed.when(haramsLeader, answer({ version: 2 })).thenHappensLike({ type: 'endorsed', version: 2 });
    given(leadersAreAsked, declines(haramsLeader, 'haram'), isSent({ version: 2, freezeId: '2', asked: others }))
      .when(haramsLeader, answer())
      .thenRefuses({ code: 'outdated' });
  });

  it('is one that comes after midnight, or after the call has closed', () => {
    given(leadersAreAsked)
      .when(haramsLeader, answer(), midnight)
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
    given(leadersAreAsked, callIsClosed)
      .when(haramsLeader, answer(), lastSecond)
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
  });

  it('tells a stranger nothing of deadlines and rounds', () => {
    given(leadersAreAsked, declines(alesundsLeader, 'alesund'), callIsClosed)
      .when(stranger, answer({ version: 7 }), midnight)
      .thenRefuses({ code: 'noAuthority', party: 'haram' });
  });
});

describe('a leader who does not support the application', () => {
  const declined = [...leadersAreAsked, endorses(clinicHead, 'hf'), declines(haramsLeader, 'haram')];

  it('says why', () => {
    given(leadersAreAsked).when(haramsLeader, no).thenHappens(declines(haramsLeader, 'haram'));
  });

  it('says why even where the profile lets leaders endorse without a word', () => {
    const opened = callIsOpenUnder({ justificationRequired: false });
    const asked = given(theRegister, opened, starts(), isSent());
    asked.when(haramsLeader, answer({ justification: '' })).thenHappensLike({ type: 'endorsed' });
    asked.when(haramsLeader, { ...no, justification: '' }).thenRefuses({ code: 'justificationMissing' });
  });

  it('ends the round: the others need not answer, and the application is its writers’ again', () => {
    const after = given(declined);
    after.when(alesundsLeader, answer({ party: 'alesund' })).thenRefuses({ code: 'roundEnded' });
    expect(after.state.applications.get('app')?.status).toBe('draft');
  });

  it('never submits the application, though he was the last to answer', () => {
    given(leadersAreAsked, endorses(clinicHead, 'hf'), endorses(alesundsLeader, 'alesund'))
      .when(haramsLeader, no)
      .thenHappens(declines(haramsLeader, 'haram'));
  });
});

describe('a leader who asks for changes', () => {
  const wish = answer({ answer: 'changesRequested', justification: 'Ta med rus.' });

  it('says what must change', () => {
    given(leadersAreAsked)
      .when(haramsLeader, wish)
      .thenHappens({ ...asksForChanges(haramsLeader, 'haram'), justification: { text: 'Ta med rus.' } });
  });

  it('says it even where the profile lets leaders endorse without a word', () => {
    const opened = callIsOpenUnder({ justificationRequired: false });
    given(theRegister, opened, starts(), isSent())
      .when(haramsLeader, { ...wish, justification: ' \n' })
      .thenRefuses({ code: 'changesMissing' });
    given(leadersAreAsked)
      .when(haramsLeader, { ...wish, justification: '' })
      .thenRefuses({ code: 'changesMissing' });
    given(leadersAreAsked)
      .when(haramsLeader, { ...wish, justification: 'å'.repeat(LONGEST_ACT_TEXT + 1) })
      .thenRefuses({ code: 'justificationTooLong' });
  });

  it('ends the round: nobody else need answer, and the application is its writers’ again', () => {
    const after = given(leadersAreAsked, asksForChanges(haramsLeader, 'haram'));
    after.when(alesundsLeader, answer({ party: 'alesund' })).thenRefuses({ code: 'roundEnded' });
    after.when(haramsLeader, answer()).thenRefuses({ code: 'alreadyAnswered' });
    expect(after.state.applications.get('app')).toMatchObject({
      status: 'draft',
      rounds: [{ ended: 'changesRequested', answers: { haram: { answer: 'changesRequested' } } }],
    });
  });

  it('never submits the application, though he was the last to answer', () => {
    given(leadersAreAsked, endorses(clinicHead, 'hf'), endorses(alesundsLeader, 'alesund'))
      .when(haramsLeader, wish)
      .thenHappensLike({ type: 'changesRequested' });
  });
});

describe('an applicant who presses the button himself', () => {
  const submit = { type: 'submit', application: 'app' } as const;
  const allButTheButton = [
    ...theRegister,
    ...callIsOpen,
    starts(),
    isSent({ submitsItself: false }),
    endorses(clinicHead, 'hf'),
    endorses(alesundsLeader, 'alesund'),
    endorses(haramsLeader, 'haram'),
  ];

  it('submits what everybody has endorsed; so may a contact person', () => {
    given(allButTheButton).when(projectLeader, submit).thenHappens(isSubmitted());
    given(allButTheButton).when(hospitalContact, submit).thenHappens(isSubmitted());
  });

  it('must stand on the application', () => {
    given(allButTheButton).when(bystander, submit).thenRefuses({ code: 'notYours' });
    given(allButTheButton).when(stranger, submit).thenRefuses({ code: 'notYours' });
  });

  it('is refused for an application nobody knows', () => {
    given(theRegister).when(projectLeader, submit).thenRefuses({ code: 'notFound' });
  });

  it('is refused before everybody has endorsed, and after it has been done', () => {
    given(leadersAreAsked).when(projectLeader, submit).thenRefuses({ code: 'notFullyEndorsed' });
    given(allButTheButton, isSubmitted()).when(projectLeader, submit).thenRefuses({ code: 'notFullyEndorsed' });
  });

  it('has until midnight', () => {
    given(allButTheButton).when(projectLeader, submit, midnight, lastSecond).thenHappens(isSubmitted());
    given(allButTheButton)
      .when(projectLeader, submit, midnight)
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
  });
});

describe('what the journal remembers of an endorsement', () => {
  it('is who answered, by which row, when, and for which content', () => {
    const { state } = given(leadersAreAsked, { ...endorses(haramsOtherLeader, 'haram'), inPlaceOf: 'harams-leader' });
    const round = state.applications.get('app')?.rounds[0];
    expect(round?.sha).toBe('a'.repeat(64));
    expect(round?.answers['haram']).toMatchObject({
      answer: 'endorsed',
      person: 'harams-other-leader',
      inPlaceOf: 'harams-leader',
      role: 'harams-other-leader-endorser',
      stamp: { at: '2024-11-25T11:00:00.000Z' },
    });
  });

  it('is what the authority was that day, whatever the register says later', () => {
    const row = {
      id: 'row',
      person: 'harams-leader',
      kind: { type: 'endorser', level: 'kommunalsjef' },
      party: 'haram',
      unit: { text: 'Helse og omsorg' },
      source: { text: 'Delegeringsreglement' },
      actingFor: { text: 'Kommunalsjef Test G' },
      from: day('2024-06-01'),
      to: day('2024-12-31'),
    } as const;
    const asked = { ...isSent().asked, haram: { person: 'harams-leader', role: 'row' } };
    const history = given(theRegister, { type: 'roleGiven', v: 1, role: row }, callIsOpen, starts(), isSent({ asked }));
    const events = history.decides(haramsLeader, answer());
    const { state } = given(
      theRegister,
      { type: 'roleGiven', v: 1, role: row },
      callIsOpen,
      starts(),
      isSent({ asked }),
      events,
      { type: 'roleEnded', v: 1, role: 'row', to: day('2024-11-26') },
    );
    expect(state.applications.get('app')?.rounds[0]?.answers['haram']).toMatchObject({
      actingFor: { text: 'Kommunalsjef Test G' },
      authority: {
        level: 'kommunalsjef',
        unit: { text: 'Helse og omsorg' },
        source: { text: 'Delegeringsreglement' },
        from: '2024-06-01',
        to: '2024-12-31',
      },
    });
  });

  it('keeps the answers of a round that ended', () => {
    const { state } = given(leadersAreAsked, declines(haramsLeader, 'haram'), isSent({ version: 2, freezeId: '2' }));
    const application = state.applications.get('app');
    expect(application?.rounds.map(({ ended }) => ended)).toEqual(['declined', undefined]);
    expect(application?.rounds[0]?.answers['haram']?.answer).toBe('declined');
    expect(application?.rounds[1]?.answers).toEqual({});
    expect(application?.status).toBe('awaitingEndorsement');
  });
});
