import { describe, expect, it } from '@jest/globals';
import { newFreezeId } from '../../../src/grant/freezeId.js';
import { dueCommands, type Event } from '../../../src/steps/process.js';
import { clinicHead, clock, day, haramsLeader, projectLeader, secretary } from '../../support/cast.js';
import { AN_ORDINARY_DAY, at, given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  DEADLINE,
  endorses,
  isDeleted,
  isReturned,
  isSent,
  isSubmitted,
  isWithdrawn,
  NEW_DEADLINE,
  sendCommand,
  starts,
} from '../../support/theCall.js';
import { isChecked } from '../../support/theMeeting.js';

const onIt = (...history: Event[]) => given([...theRegister, ...callIsOpen, starts()], history);
const all = ['alesund', 'haram', 'hf'].map((party) => endorses(haramsLeader, party));
const submitted = [isSent(), ...all, isSubmitted()];
const missed: Event = { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] };
const giveBack = {
  type: 'returnApplication',
  application: 'app',
  reason: 'Skriv kven som skal evaluere.',
  deadline: NEW_DEADLINE,
} as const;
const after = at('2024-12-05T12:00:00+01:00');
const isCase: Event = {
  type: 'caseAdded',
  v: 1,
  meeting: 'meeting',
  case: 'ssu-2024-57',
  application: 'app',
  year: 2024,
  number: 57,
};

describe('sending an application back to its writers', () => {
  it('is for the secretariat: what was submitted, and what missed the deadline', () => {
    onIt(...submitted)
      .when(secretary, giveBack)
      .thenHappens(isReturned());
    onIt(...submitted, callIsClosed)
      .when(secretary, giveBack, after)
      .thenHappens(isReturned());
    onIt(callIsClosed, missed).when(secretary, giveBack, after).thenHappens(isReturned());
  });

  it('is refused for everybody else', () => {
    for (const who of [projectLeader, clinicHead])
      onIt(...submitted)
        .when(who, giveBack)
        .thenRefuses({ code: 'notSecretary' });
  });

  it('is refused of what nobody knows, and of what is not submitted', () => {
    given(theRegister).when(secretary, giveBack).thenRefuses({ code: 'notFound' });
    for (const history of [[], [isSent()], [isSent(), ...all], [...submitted, isReturned()]])
      onIt(...history)
        .when(secretary, giveBack)
        .thenRefuses({ code: 'notSubmittedYet' });
  });

  it('is possible once it has been formally checked, too', () => {
    onIt(...submitted, isChecked())
      .when(secretary, giveBack)
      .thenHappens(isReturned());
  });

  it('is refused once it is on an agenda, and of what has ended', () => {
    onIt(...submitted, isCase)
      .when(secretary, giveBack)
      .thenRefuses({ code: 'beingAssessed' });
    onIt(isDeleted()).when(secretary, giveBack).thenRefuses({ code: 'alreadyEnded' });
    onIt(isSent(), isWithdrawn()).when(secretary, giveBack).thenRefuses({ code: 'alreadyEnded' });
  });

  it('says why, in words, and not in too many', () => {
    onIt(...submitted)
      .when(secretary, { ...giveBack, reason: ' – ' })
      .thenRefuses({ code: 'returnReasonMissing' });
    onIt(...submitted)
      .when(secretary, { ...giveBack, reason: 'x'.repeat(2001) })
      .thenRefuses({ code: 'textTooLong' });
  });

  it('gives a deadline that has not passed in Oslo, and not before the call’s own', () => {
    const today = { ...giveBack, deadline: day('2024-12-05') };
    onIt(...submitted, callIsClosed)
      .when(secretary, today, at('2024-12-05T23:59:59+01:00'))
      .thenHappens(isReturned('app', today.deadline));
    onIt(...submitted, callIsClosed)
      .when(secretary, today, at('2024-12-06T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlineInThePast', deadline: today.deadline });
    onIt(...submitted)
      .when(secretary, { ...giveBack, deadline: day('2024-11-30') })
      .thenRefuses({ code: 'deadlineBeforeTheCalls', deadline: DEADLINE });
  });
});

describe('an application that was sent back', () => {
  const back = [...submitted, callIsClosed, isReturned()];
  const known = (...history: Event[]) => onIt(...history).state.applications.get('app');

  it('is a draft again, and says why, until when and by whom', () => {
    expect(known(...back)).toMatchObject({
      status: 'draft',
      number: 1,
      rounds: [{ ended: 'returned' }],
      returned: { reason: { text: giveBack.reason }, deadline: NEW_DEADLINE, by: secretary.id },
    });
    expect(known(...back)).not.toHaveProperty('submitted');
    expect(known(callIsClosed, missed, isReturned())).not.toHaveProperty('notAssessed');
  });

  const fresh = newFreezeId(at('2024-12-05T12:00:00+01:00'), 'x');

  it('is sent in a new round until its own deadline, though the call is closed', () => {
    const send = sendCommand({ freezeId: fresh, sha: 'b'.repeat(64) });
    onIt(...back)
      .when(projectLeader, send, after)
      .thenHappensLike({ type: 'sentForEndorsement', version: 2 });
    onIt(...back)
      .when(projectLeader, send, at('2024-12-11T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlinePassed', deadline: NEW_DEADLINE });
  });

  it('is submitted at once where nothing is changed: everybody has endorsed that very content', () => {
    onIt(...back)
      .when(projectLeader, sendCommand({ freezeId: fresh }), after)
      .thenHappensLike({ type: 'sentForEndorsement', kept: ['alesund', 'haram', 'hf'] }, { type: 'submitted' });
  });

  it('is not sent by what was frozen before it came back', () => {
    onIt(...back)
      .when(projectLeader, sendCommand({ freezeId: newFreezeId(AN_ORDINARY_DAY, 'x') }), after)
      .thenRefuses({ code: 'sendingGivenUp' });
  });

  const again = [...back, isSent({ version: 2, freezeId: fresh })];
  const yes = (party: string) =>
    ({ type: 'endorse', application: 'app', party, version: 2, answer: 'endorsed', justification: 'Vi vil.' }) as const;

  it('is endorsed until its own deadline, and keeps its number', () => {
    const others = ['alesund', 'haram'].map((party) => endorses(haramsLeader, party, 'app', 2));
    onIt(...again, ...others)
      .when(clinicHead, yes('hf'), after)
      .thenHappensLike({ type: 'endorsed' }, { type: 'submitted', number: 1 });
    onIt(...again, ...others)
      .when(clinicHead, yes('hf'), at('2024-12-11T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlinePassed', deadline: NEW_DEADLINE });
  });

  it('is submitted by its writer until its own deadline, and keeps its number', () => {
    const ready = [
      ...back,
      isSent({ version: 2, freezeId: fresh, submitsItself: false }),
      ...['alesund', 'haram', 'hf'].map((party) => endorses(haramsLeader, party, 'app', 2)),
    ];
    const submit = { type: 'submit', application: 'app' } as const;
    onIt(...ready)
      .when(projectLeader, submit, after)
      .thenHappens(isSubmitted('app', 1));
    onIt(...ready)
      .when(projectLeader, submit, at('2024-12-11T00:00:00+01:00'))
      .thenRefuses({ code: 'deadlinePassed', deadline: NEW_DEADLINE });
  });

  it('leaves no question open in the round it was sent back from', () => {
    onIt(isSent(), callIsClosed, missed, isReturned())
      .when(clinicHead, { ...yes('hf'), version: 1 }, after)
      .thenRefuses({ code: 'outOfHands', ended: 'returned' });
  });

  it('is not assessed when its own deadline has passed by two minutes, and not before', () => {
    const due = (history: Event[], now: string) => dueCommands(onIt(...history).state, at(now));
    expect(due(back, '2024-12-11T00:01:59+01:00')).toEqual([]);
    const [missing] = due(back, '2024-12-11T00:02:00+01:00');
    expect(missing?.command).toEqual({ type: 'notAssess', application: 'app', missing: [] });
    const say = { type: 'notAssess', application: 'app', missing: [] } as const;
    onIt(...back)
      .when(clock, say, at('2024-12-11T00:01:59+01:00'))
      .thenRefuses({ code: 'callNotOver' });
    onIt(...back)
      .when(clock, say, at('2024-12-11T00:02:00+01:00'))
      .thenHappens({ type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT_AGAIN' }] });
  });

  it('can miss a second deadline, which is another command than the first', () => {
    const now = '2024-12-11T00:02:00+01:00';
    const [first] = dueCommands(onIt(callIsClosed).state, at(now));
    const [second] = dueCommands(onIt(callIsClosed, missed, isReturned()).state, at(now));
    expect(first?.id).toBe('notAssess:app');
    expect(second?.id).not.toBe(first?.id);
  });
});
