import { describe, expect, it } from '@jest/globals';
import { kroner } from '../../../src/grant/money.js';
import type { Event } from '../../../src/steps/process.js';
import { bystander, chair, day, secretary } from '../../support/cast.js';
import { at, given } from '../../support/given.js';
import { founded, profile, theRegister } from '../../support/register.js';
import { callIsOpen, callIsOpenUnder, isSent, starts } from '../../support/theCall.js';
import { comesIn, isChecked, isOnAgenda, meetingIsPlanned } from '../../support/theMeeting.js';

/** As it is written now. */
const isPut = (application = 'app', number = 1): Event =>
  ({ ...isOnAgenda(application, number), v: 2, kind: 'decision', applications: [application] }) as Event;

const aCall = [...theRegister, ...callIsOpen];
const deferred = (caseNumber: number): Event => ({
  type: 'decisionRecorded',
  v: 1,
  decision: `ssu-2024-${caseNumber}`,
  case: `ssu-2024-${caseNumber}`,
  line: { application: 'app', outcome: 'deferred', amount: kroner(0), year: 2024, conditions: [] },
  frame: { amount: kroner(0), left: kroner(0) },
  by: 'chair',
});

describe('planning a meeting', () => {
  const plan = {
    type: 'planMeeting',
    meeting: 'december',
    call: 'autumn',
    date: day('2024-12-18'),
    time: '10.00',
  } as const;

  it('is the secretary’s: the body that decides meets in its own channel', () => {
    given(aCall)
      .when(secretary, plan)
      .thenHappens({ ...meetingIsPlanned, v: 2 } as Event);
  });

  it('may be in another channel, at a time that is not yet known', () => {
    const { time: _unknown, ...untimed } = plan;
    given(aCall)
      .when(secretary, { ...untimed, channel: 'another' })
      .thenHappens({
        type: 'meetingPlanned',
        v: 2,
        meeting: 'december',
        body: 'ssu',
        call: 'autumn',
        date: day('2024-12-18'),
        channel: 'another',
      });
  });

  it('may be on the same day, and not on the one before', () => {
    given(aCall).when(secretary, plan, at('2024-12-18T23:59:59+01:00')).thenHappensLike({ type: 'meetingPlanned' });
    given(aCall).when(secretary, plan, at('2024-12-19T00:00:00+01:00')).thenRefuses({ code: 'meetingInThePast' });
  });

  it('is for nobody else, not for the chair either', () => {
    given(aCall).when(chair, plan).thenRefuses({ code: 'notSecretary' });
    given(aCall).when(bystander, plan).thenRefuses({ code: 'notSecretary' });
  });

  it('is refused for a call nobody knows, and when its id is taken', () => {
    given(theRegister).when(secretary, plan).thenRefuses({ code: 'notFound' });
    given(aCall, meetingIsPlanned).when(secretary, plan).thenRefuses({ code: 'idTaken' });
  });

  it('is refused when nobody has said where the body meets', () => {
    given(founded, callIsOpen).when(secretary, plan).thenRefuses({ code: 'noChannel' });
  });
});

describe('putting applications on the agenda', () => {
  const planned = [
    ...aCall,
    ...comesIn(),
    isChecked(),
    ...comesIn('other', 500_000, 2),
    isChecked('other'),
    meetingIsPlanned,
  ];
  const put = (...applications: string[]) => ({ type: 'putOnAgenda', meeting: 'december', applications }) as const;

  it('gives each a case of its own, numbered through the body’s year in the order given', () => {
    given(planned).when(secretary, put('other', 'app')).thenHappens(isPut('other', 1), isPut('app', 2));
    given(planned, isOnAgenda('app', 7)).when(secretary, put('other')).thenHappens(isPut('other', 8));
  });

  it('begins again with each year, at the number the profile says', () => {
    const january: Event = { ...meetingIsPlanned, meeting: 'january', date: day('2025-01-15') } as Event;
    const next: Event = { ...isPut('other', 1), meeting: 'january', case: 'ssu-2025-1', year: 2025 } as Event;
    given(planned, isOnAgenda('app', 7), january)
      .when(secretary, { ...put('other'), meeting: 'january' })
      .thenHappens(next);
    const fromForty = callIsOpenUnder({
      bodies: profile.bodies.map((body) => ({ ...body, numbering: { ...body.numbering, first: 40 } })),
    });
    given(theRegister, fromForty, comesIn(), isChecked(), meetingIsPlanned)
      .when(secretary, put('app'))
      .thenHappensLike({ type: 'caseAdded', number: 40 });
  });

  it('adds one that is named twice once', () => {
    given(planned).when(secretary, put('app', 'app')).thenHappens(isPut());
  });

  it('takes one that was put off earlier, as a new case', () => {
    given(planned, isOnAgenda(), deferred(1)).when(secretary, put('app')).thenHappens(isPut('app', 2));
  });

  it('is for the secretary', () => {
    given(planned).when(chair, put('app')).thenRefuses({ code: 'notSecretary' });
  });

  it('is refused for a meeting or an application nobody knows', () => {
    given(aCall, comesIn()).when(secretary, put('app')).thenRefuses({ code: 'notFound' });
    given(planned).when(secretary, put('app', 'unknown')).thenRefuses({ code: 'notFound' });
  });

  it('is refused for one that has not come in, with nothing put on for the others', () => {
    given(planned, starts('draft'), starts('asking'), isSent({ application: 'asking' }))
      .when(secretary, put('app', 'draft'))
      .thenRefuses({ code: 'notReadyForAgenda', application: 'draft' });
    given(planned, starts('asking'), isSent({ application: 'asking' }))
      .when(secretary, put('asking'))
      .thenRefuses({ code: 'notReadyForAgenda', application: 'asking' });
  });

  it('is refused for one that has not been formally checked, with nothing put on for the others', () => {
    given(planned, comesIn('unchecked', 400_000, 3))
      .when(secretary, put('app', 'unchecked'))
      .thenRefuses({ code: 'notReadyForAgenda', application: 'unchecked' });
  });

  it('is refused for one that is not to be assessed, and for one that stands there already', () => {
    given(planned, { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] })
      .when(secretary, put('app'))
      .thenRefuses({ code: 'notReadyForAgenda', application: 'app' });
    given(planned, isOnAgenda())
      .when(secretary, put('app'))
      .thenRefuses({ code: 'alreadyOnAgenda', application: 'app' });
  });

  it('is refused for one of another call: the meeting votes with its own call’s profile, years and frame', () => {
    const spring = callIsOpen.map((event) => (event.type === 'callOpened' ? { ...event, call: 'spring' } : event));
    const ofSpring = comesIn('late', 300_000, 1).map((event) =>
      event.type === 'applicationStarted' ? { ...event, call: 'spring' } : event,
    );
    given(planned, spring, ofSpring)
      .when(secretary, put('app', 'late'))
      .thenRefuses({ code: 'ofAnotherCall', application: 'late' });
  });

  it('shows the application and the meeting what they have', () => {
    const { state } = given(planned, isOnAgenda());
    expect(state.applications.get('app')?.status).toBe('onAgenda');
    expect(state.meetings.get('december')?.cases).toEqual(['ssu-2024-1']);
  });
});
