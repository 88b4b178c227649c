import { describe, expect, it } from '@jest/globals';
import { at, given } from '../../support/given.js';
import {
  clinicHead,
  clock,
  enters,
  haramsLeader,
  hospitalContact,
  mayEndorse,
  projectLeader,
  stranger,
} from '../../support/cast.js';
import { theRegister } from '../../support/register.js';
import {
  asksFor,
  callIsClosed,
  callIsOpen,
  callIsOpenUnder,
  DEADLINE,
  declines,
  ENDORSERS,
  endorses,
  isSent,
  isSubmitted,
  sendCommand,
  starts,
} from '../../support/theCall.js';

const aDraft = [...theRegister, ...callIsOpen, starts()];
const lastSecond = at('2024-12-01T23:59:59+01:00');
const midnight = at('2024-12-02T00:00:00+01:00');

describe('sending an application to the leaders', () => {
  it('freezes the content and asks the one chosen for each party, the trust too', () => {
    given(aDraft).when(projectLeader, sendCommand()).thenHappens(isSent());
  });

  it('counts in the last second of the deadline, however late the rule looks at it', () => {
    given(aDraft).when(projectLeader, sendCommand(), midnight, lastSecond).thenHappens(isSent());
  });

  it('is refused for an application nobody knows', () => {
    given(aDraft)
      .when(projectLeader, sendCommand({ application: 'other' }))
      .thenRefuses({ code: 'notFound' });
  });

  it('is for the one who wrote it: not for a contact person, and not for a stranger', () => {
    given(aDraft).when(hospitalContact, sendCommand()).thenRefuses({ code: 'notYours' });
    given(aDraft).when(stranger, sendCommand()).thenRefuses({ code: 'notYours' });
  });

  it('is refused when the sending was given back: a late command may not freeze what is being written again', () => {
    given(aDraft, { type: 'sendingAbandoned', v: 1, application: 'app', freezeId: 'freeze-1' })
      .when(projectLeader, sendCommand())
      .thenRefuses({ code: 'sendingGivenUp' });
  });

  it('is refused while the leaders are being asked, and after it was submitted', () => {
    given(aDraft, isSent())
      .when(projectLeader, sendCommand({ freezeId: 'freeze-2' }))
      .thenRefuses({ code: 'notADraft' });
    given(aDraft, isSent(), isSubmitted())
      .when(projectLeader, sendCommand({ freezeId: 'freeze-2' }))
      .thenRefuses({ code: 'notADraft' });
  });

  it('is refused when that very sending is in the journal, even if a leader has since declined', () => {
    given(aDraft, isSent(), declines(haramsLeader, 'haram'))
      .when(projectLeader, sendCommand())
      .thenRefuses({ code: 'alreadySent' });
  });

  it('is refused from midnight after the deadline, and once the call is closed whatever a clock says', () => {
    given(aDraft)
      .when(projectLeader, sendCommand(), midnight)
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
    given(aDraft, callIsClosed)
      .when(projectLeader, sendCommand(), lastSecond)
      .thenRefuses({ code: 'deadlinePassed', deadline: DEADLINE });
  });

  it('is refused while anything is missing, and says what', () => {
    given(aDraft)
      .when(projectLeader, sendCommand({ problems: ['EVALUATION_PLAN_MISSING', 'BUDGET_ROW_SUM_MISMATCH'] }))
      .thenRefuses({ code: 'incomplete', problems: ['EVALUATION_PLAN_MISSING', 'BUDGET_ROW_SUM_MISMATCH'] });
  });

  it('is refused when nobody is chosen for a party', () => {
    given(aDraft)
      .when(projectLeader, sendCommand({ endorsers: { alesund: ENDORSERS.alesund, haram: ENDORSERS.haram } }))
      .thenRefuses({ code: 'endorserMissing', party: 'hf' });
  });

  it.each([
    ['a department head: the wrong level', 'harams-department-head-endorser'],
    ['a leader of another municipality', 'alesunds-leader-endorser'],
    ['a member of the committee, who is no endorser', 'municipal-member-member'],
    ['a row that is not in the register', 'nobody'],
  ])('is refused when the one chosen for Haram is %s', (_who, haram) => {
    given(aDraft)
      .when(projectLeader, sendCommand({ endorsers: { ...ENDORSERS, haram } }))
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'haram' });
  });

  it('asks for authority on that very day', () => {
    const acting = sendCommand({ endorsers: { ...ENDORSERS, hf: 'acting-clinic-head-endorser' } });
    given(aDraft)
      .when(projectLeader, acting, at('2024-11-30T23:59:59+01:00'))
      .thenHappensLike({ type: 'sentForEndorsement' });
    given(aDraft)
      .when(projectLeader, acting, at('2024-12-01T00:00:00+01:00'))
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'hf' });
  });

  it('does not take a row that has run out because its holder has another', () => {
    given(aDraft, mayEndorse(haramsLeader, 'haram', { id: 'old-row', to: '2024-06-30' }))
      .when(projectLeader, sendCommand({ endorsers: { ...ENDORSERS, haram: 'old-row' } }))
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'haram' });
  });
});

describe('sending again after a leader has declined', () => {
  const declined = [...aDraft, isSent(), declines(haramsLeader, 'haram')];

  it('is a new version, and everybody answers again', () => {
    const again = given(declined, endorses(clinicHead, 'hf'));
    again
      .when(projectLeader, sendCommand({ freezeId: 'freeze-2', sha: 'b'.repeat(64) }))
      .thenHappens(isSent({ version: 2, freezeId: 'freeze-2', sha: 'b'.repeat(64) }));
  });

  it('may leave out the party that declined', () => {
    const { alesund, hf } = ENDORSERS;
    const asked = isSent().asked;
    given(declined)
      .when(
        projectLeader,
        sendCommand({ freezeId: 'freeze-2', facts: asksFor(800_000, ['alesund']), endorsers: { alesund, hf } }),
      )
      .thenHappensLike({
        type: 'sentForEndorsement',
        version: 2,
        asked: { alesund: asked['alesund'], hf: asked['hf'] },
      });
  });

  it('may ask somebody else for the same party', () => {
    given(declined)
      .when(
        projectLeader,
        sendCommand({ freezeId: 'freeze-2', endorsers: { ...ENDORSERS, haram: 'harams-other-leader-endorser' } }),
      )
      .thenHappensLike({
        type: 'sentForEndorsement',
        asked: { ...isSent().asked, haram: { person: 'harams-other-leader', role: 'harams-other-leader-endorser' } },
      });
  });
});

describe('giving back a draft whose sending was never written', () => {
  const giveBack = { type: 'abandonSending', application: 'app', freezeId: 'freeze-1' } as const;

  it('takes the place that a late sending would need', () => {
    given(aDraft)
      .when(clock, giveBack)
      .thenHappens({ type: 'sendingAbandoned', v: 1, application: 'app', freezeId: 'freeze-1' });
  });

  it('is the clock’s own: nobody else asks for it', () => {
    given(aDraft).when(projectLeader, giveBack).thenRefuses({ code: 'notClock' });
  });

  it('is refused for an application nobody knows', () => {
    given(theRegister).when(clock, giveBack).thenRefuses({ code: 'notFound' });
  });

  it('is refused when the sending is in the journal after all', () => {
    given(aDraft, isSent()).when(clock, giveBack).thenRefuses({ code: 'alreadySent' });
  });

  it('is done once', () => {
    given(aDraft, { type: 'sendingAbandoned', v: 1, application: 'app', freezeId: 'freeze-1' })
      .when(clock, giveBack)
      .thenRefuses({ code: 'sendingGivenUp' });
  });
});

describe('who stands on an application', () => {
  it('is its writer and the contact persons of the newest version', () => {
    const newcomer = { ...stranger, id: 'newcomer' };
    const { state } = given(
      aDraft,
      enters(newcomer),
      isSent(),
      declines(haramsLeader, 'haram'),
      isSent({ version: 2, freezeId: 'freeze-2', people: ['newcomer'] }),
    );
    expect(state.applications.get('app')?.people).toEqual(['project-leader', 'newcomer']);
  });
});

describe('sending where the profile asks no leaders', () => {
  const kommune = { id: 'kommunalsjef', text: { nn: 'kommunalsjef', nb: 'kommunalsjef', en: 'municipal director' } };
  const draftUnder = (endorsement: { kommune: typeof kommune | 'none'; hf: 'none' }) =>
    given(theRegister, callIsOpenUnder({ endorsement }), starts());

  it('submits at once, also when its people had wished to submit it themselves', () => {
    const nobody = draftUnder({ kommune: 'none', hf: 'none' });
    for (const submitsItself of [true, false])
      nobody
        .when(projectLeader, sendCommand({ endorsers: {}, submitsItself }))
        .thenHappens(isSent({ asked: {}, submitsItself }), isSubmitted());
  });

  it('asks those of the side that is asked, and nobody of the other', () => {
    const { alesund, haram } = isSent().asked;
    draftUnder({ kommune, hf: 'none' })
      .when(projectLeader, sendCommand())
      .thenHappens(isSent({ asked: { alesund: alesund!, haram: haram! } }));
  });

  it('is submitted with its number when it has been sent', () => {
    const { state } = given(
      theRegister,
      callIsOpenUnder({ endorsement: { kommune: 'none', hf: 'none' } }),
      starts(),
      isSent({ asked: {} }),
      isSubmitted(),
    );
    expect(state.applications.get('app')).toMatchObject({ status: 'submitted', number: 1 });
  });
});
