import { describe, expect, it } from '@jest/globals';
import { caseNumber } from '../../../src/grant/caseNumber.js';
import type { Event } from '../../../src/steps/process.js';
import { bystander, chair, day, municipalMember, secretary } from '../../support/cast.js';
import { given } from '../../support/given.js';
import {
  isAdded,
  januaryIsPlanned,
  meetingEnds,
  noticeIsSent,
  partnersArePlanned,
  threeCases,
  twoCases,
} from '../../support/theBody.js';
import {
  ballotIsOpen,
  isReady,
  isClosed,
  isClosing,
  LATER_THAT_DAY,
  MEETING_DAY,
  theCommitteeMeets,
} from '../../support/theMeeting.js';
import { theRegister } from '../../support/register.js';

const numbersIn = (history: readonly Event[], meeting = 'december'): string[] => {
  const { state } = given(history);
  return (state.meetings.get(meeting)?.cases ?? []).map((id) => {
    const known = state.cases.get(id);
    return known ? caseNumber(state, known) : '';
  });
};

describe('a meeting of any body', () => {
  const plan = {
    type: 'planMeeting',
    meeting: 'partners',
    body: 'pm',
    date: day('2024-12-20'),
    channel: 'pm-channel',
  } as const;

  it('needs no call', () => {
    given(theRegister).when(secretary, plan).thenHappens(partnersArePlanned);
  });

  it('may say until when and where', () => {
    given(theRegister)
      .when(secretary, { ...plan, time: '10.00', until: '12.00', place: ' Møterom 2 ' })
      .thenHappensLike({ type: 'meetingPlanned', time: '10.00', until: '12.00', place: { text: 'Møterom 2' } });
  });

  it('is refused for a body the profile does not have, and for one that ends before it begins', () => {
    given(theRegister)
      .when(secretary, { ...plan, body: 'storting' })
      .thenRefuses({ code: 'bodyUnknown' });
    given(theRegister)
      .when(secretary, { ...plan, time: '12.00', until: '12.00' })
      .thenRefuses({ code: 'endsBeforeItBegins' });
    given(theRegister)
      .when(secretary, { ...plan, place: 'x'.repeat(2001) })
      .thenRefuses({ code: 'textTooLong' });
  });

  it('takes no application: those are of a call', () => {
    given(theCommitteeMeets, isReady('other', 500_000, 2), partnersArePlanned)
      .when(secretary, { type: 'putOnAgenda', meeting: 'partners', applications: ['other'] })
      .thenRefuses({ code: 'ofAnotherCall', application: 'other' });
  });
});

describe('changing when and where a meeting is', () => {
  const change = { type: 'changeMeeting', meeting: 'december', date: day('2024-12-19'), time: '12.00' } as const;

  it('is the secretary’s, until the meeting has begun', () => {
    const { state } = given(twoCases, { ...change, type: 'meetingChanged', v: 1, by: 'secretary' });
    expect(state.meetings.get('december')).toMatchObject({ date: '2024-12-19', time: '12.00' });
    given(twoCases)
      .when(secretary, change)
      .thenHappens({ ...change, type: 'meetingChanged', v: 1, by: 'secretary' });
    given(twoCases).when(chair, change).thenRefuses({ code: 'notSecretary' });
    given(twoCases, { type: 'meetingBegan', v: 1, meeting: 'december', by: 'chair' })
      .when(secretary, change)
      .thenRefuses({ code: 'meetingBegun' });
    given(twoCases, meetingEnds).when(secretary, change).thenRefuses({ code: 'meetingEnded' });
    given(twoCases)
      .when(secretary, { ...change, meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
    given(twoCases)
      .when(secretary, { ...change, date: day('2024-01-01') })
      .thenRefuses({ code: 'meetingInThePast' });
  });
});

describe('a case about something else than an application', () => {
  const add = {
    type: 'addCase',
    meeting: 'december',
    kind: 'information',
    title: 'Årsmeldinga for 2024',
    applications: [],
  } as const;

  it('is numbered with the others, and is extra when the notice has gone out', () => {
    given(theCommitteeMeets).when(secretary, add).thenHappens(isAdded());
    given(twoCases, noticeIsSent)
      .when(secretary, { ...add, minutes: 15 })
      .thenHappensLike({ type: 'caseAdded', number: 3, minutes: 15, late: true });
  });

  it('may be a whole allocation in one: its applications are then on the agenda', () => {
    const history = [...theCommitteeMeets, ...isReady('other', 500_000, 2), ...isReady('third', 300_000, 3)];
    const whole = { ...add, kind: 'decision', title: 'Tildelinga', applications: ['other', 'third', 'other'] } as const;
    const [event] = given(history).decides(secretary, whole);
    expect(event).toMatchObject({ type: 'caseAdded', kind: 'decision', applications: ['other', 'third'] });
    const { state } = given(history, event ? [event] : []);
    expect(['other', 'third'].map((id) => state.applications.get(id)?.status)).toEqual(['onAgenda', 'onAgenda']);
    given(history)
      .when(secretary, { ...whole, applications: ['app'] })
      .thenRefuses({ code: 'alreadyOnAgenda', application: 'app' });
  });

  it('has a title, and is put there by the secretary before the meeting is over', () => {
    given(theCommitteeMeets)
      .when(secretary, { ...add, title: ' … ' })
      .thenRefuses({ code: 'caseTitleMissing' });
    given(theCommitteeMeets)
      .when(secretary, { ...add, title: 'x'.repeat(251) })
      .thenRefuses({ code: 'textTooLong' });
    given(theCommitteeMeets).when(chair, add).thenRefuses({ code: 'notSecretary' });
    given(theCommitteeMeets)
      .when(secretary, { ...add, meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
    given(theCommitteeMeets, meetingEnds).when(secretary, add).thenRefuses({ code: 'meetingEnded' });
  });

  it('may be given another title, kind or length, and an application’s case only another length', () => {
    const changed = {
      type: 'changeCase',
      case: 'ssu-2024-2',
      title: 'Årsmelding',
      kind: 'decision',
      minutes: 20,
    } as const;
    const [event] = given(twoCases).decides(secretary, changed);
    expect(given(twoCases, event ? [event] : []).state.cases.get('ssu-2024-2')).toMatchObject({
      title: { text: 'Årsmelding' },
      kind: 'decision',
      minutes: 20,
    });
    given(twoCases)
      .when(secretary, { type: 'changeCase', case: 'ssu-2024-1', title: 'Noko anna' })
      .thenRefuses({ code: 'caseHasItsTitle' });
    given(twoCases)
      .when(secretary, { type: 'changeCase', case: 'ssu-2024-1', minutes: 5 })
      .thenHappensLike({ type: 'caseChanged', minutes: 5 });
    given(twoCases)
      .when(secretary, { ...changed, title: '' })
      .thenRefuses({ code: 'caseTitleMissing' });
    given(twoCases)
      .when(secretary, { ...changed, title: 'x'.repeat(251) })
      .thenRefuses({ code: 'textTooLong' });
    given(twoCases)
      .when(secretary, { ...changed, case: 'unknown' })
      .thenRefuses({ code: 'notFound' });
    given(twoCases).when(bystander, changed).thenRefuses({ code: 'notSecretary' });
  });
});

describe('the body’s standing items', () => {
  const add = { type: 'addStandingItems', meeting: 'december' } as const;

  it('stand where they belong, and are numbered in that order as long as nobody has been told', () => {
    const events = given(twoCases).decides(secretary, add);
    const history = [...twoCases, ...events];
    const { state } = given(history);
    const items = (state.meetings.get('december')?.cases ?? []).map((id) => state.cases.get(id)?.item ?? id);
    expect(items).toEqual(['notice', 'ssu-2024-1', 'ssu-2024-2', 'other']);
    expect(numbersIn(history)).toEqual(['1/2024', '2/2024', '3/2024', '4/2024']);
  });

  it('are put there once', () => {
    const events = given(twoCases).decides(secretary, add);
    given(twoCases, [...events])
      .when(secretary, add)
      .thenRefuses({ code: 'noStandingItems' });
    given(twoCases).when(chair, add).thenRefuses({ code: 'notSecretary' });
  });
});

describe('the order of an agenda', () => {
  const order = (...cases: string[]) => ({ type: 'orderAgenda', meeting: 'december', cases }) as const;
  const turned = order('ssu-2024-3', 'ssu-2024-1', 'ssu-2024-2');

  it('is changed by the secretary or the chair, and the numbers follow until the notice has gone out', () => {
    for (const who of [secretary, chair]) {
      const history = [...threeCases, ...given(threeCases).decides(who, turned)];
      expect(given(history).state.meetings.get('december')?.cases).toEqual(turned.cases);
      expect(numbersIn(history)).toEqual(['1/2024', '2/2024', '3/2024']);
    }
  });

  it('leaves the numbers alone when the members have them, or when something has been voted on', () => {
    for (const told of [noticeIsSent, ballotIsOpen()]) {
      const history = [...threeCases, told];
      expect(numbersIn([...history, ...given(history).decides(secretary, turned)])).toEqual([
        '3/2024',
        '1/2024',
        '2/2024',
      ]);
    }
  });

  it('has every case once, and no other', () => {
    const refusal = { code: 'agendaChanged' } as const;
    given(threeCases).when(secretary, order('ssu-2024-1', 'ssu-2024-2')).thenRefuses(refusal);
    given(threeCases)
      .when(secretary, order('ssu-2024-1', 'ssu-2024-1', 'ssu-2024-2'))
      .thenRefuses(refusal);
    given(threeCases)
      .when(secretary, order('ssu-2024-1', 'ssu-2024-2', 'other'))
      .thenRefuses(refusal);
  });

  it('is not for others, nor when the meeting is over', () => {
    given(threeCases).when(municipalMember, turned).thenRefuses({ code: 'notLeading' });
    given(threeCases, meetingEnds).when(secretary, turned).thenRefuses({ code: 'meetingEnded' });
    given(threeCases)
      .when(secretary, { ...turned, meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
  });
});

describe('moving a case to another meeting', () => {
  const history = [...twoCases, januaryIsPlanned];
  const move = {
    type: 'moveCase',
    case: 'ssu-2024-1',
    to: 'january',
    reason: 'Saka er ikkje ferdig førebudd.',
  } as const;
  const isMoved: Event = {
    ...move,
    type: 'caseMoved',
    v: 1,
    from: 'december',
    reason: { text: move.reason },
    by: 'secretary',
  };

  it('takes it there with its number, and keeps where it came from and why', () => {
    given(history).when(secretary, move).thenHappens(isMoved);
    const { state } = given(history, isMoved);
    expect(state.meetings.get('december')?.cases).toEqual(['ssu-2024-2']);
    expect(state.meetings.get('january')?.cases).toEqual(['ssu-2024-1']);
    expect(state.cases.get('ssu-2024-1')).toMatchObject({
      meeting: 'january',
      moved: [{ from: 'december', reason: { text: move.reason } }],
    });
    expect(numbersIn([...history, isMoved], 'january')).toEqual(['1/2024']);
  });

  it('is also possible when the meeting is over and it was not treated', () => {
    given(history, meetingEnds).when(chair, move).thenHappensLike({ type: 'caseMoved', by: 'chair' });
  });

  it('is refused without a reason', () => {
    given(history)
      .when(secretary, { ...move, reason: ' ' })
      .thenRefuses({ code: 'moveReasonMissing' });
    given(history)
      .when(secretary, { ...move, reason: 'x'.repeat(2001) })
      .thenRefuses({ code: 'textTooLong' });
  });

  it('is refused to the same meeting, to another body’s, to another call’s, and to one that is over', () => {
    given(history)
      .when(secretary, { ...move, to: 'december' })
      .thenRefuses({ code: 'sameMeeting' });
    given(history, partnersArePlanned)
      .when(secretary, { ...move, to: 'partners' })
      .thenRefuses({ code: 'ofAnotherBody' });
    const about: Event = { ...januaryIsPlanned, meeting: 'open' } as Event;
    const { call: _call, ...ofNoCall } = about as Extract<Event, { type: 'meetingPlanned'; v: 2 }>;
    given(history, ofNoCall)
      .when(secretary, { ...move, to: 'open' })
      .thenRefuses({ code: 'ofAnotherCall', application: 'app' });
    given(history, { ...meetingEnds, meeting: 'january' } as Event)
      .when(secretary, move)
      .thenRefuses({ code: 'meetingEnded' });
  });

  it('is refused while it is voted on, and when it is decided', () => {
    given(history, ballotIsOpen()).when(secretary, move, MEETING_DAY).thenRefuses({ code: 'ballotAlreadyOpen' });
    given(history, ballotIsOpen(), isClosing, isClosed())
      .when(secretary, move, LATER_THAT_DAY)
      .thenRefuses({ code: 'alreadyDecided' });
    given(history, ballotIsOpen(), isClosing, isClosed('against'))
      .when(secretary, move, LATER_THAT_DAY)
      .thenHappensLike({ type: 'caseMoved' });
  });

  it('is refused for a standing item, for what nobody knows, and to others', () => {
    const items = given(history).decides(secretary, { type: 'addStandingItems', meeting: 'december' });
    given(history, [...items])
      .when(secretary, { ...move, case: 'ssu-2024-3' })
      .thenRefuses({ code: 'standingItemStays' });
    given(history)
      .when(secretary, { ...move, case: 'unknown' })
      .thenRefuses({ code: 'notFound' });
    given(history).when(municipalMember, move).thenRefuses({ code: 'notLeading' });
  });
});
