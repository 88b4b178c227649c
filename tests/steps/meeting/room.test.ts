import { describe, expect, it } from '@jest/globals';
import { presentAt, roomQuorum, seatsTaken } from '../../../src/grant/attendance.js';
import { seatsOf } from '../../../src/grant/roles.js';
import type { Event } from '../../../src/steps/process.js';
import {
  bystander,
  chair,
  chairsDeputy,
  day,
  hospitalMember,
  hospitalsDeputy,
  municipalMember,
  secretary,
  stranger,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import { profile } from '../../support/register.js';
import {
  isThere,
  januaryIsPlanned,
  leaves,
  meetingBegins,
  meetingEnds,
  minutesAreApproved,
  twoCases,
} from '../../support/theBody.js';
import { ballotIsOpen } from '../../support/theMeeting.js';

const ON = day('2024-12-18');
const note = (person: string, how: 'present' | 'left' | 'absent' = 'present', standsFor?: string) =>
  ({
    type: 'noteAttendance',
    meeting: 'december',
    people: [{ person, how, ...(standsFor !== undefined && { standsFor }) }],
  }) as const;

describe('attendance', () => {
  it('is noted by the chair or the secretary, for many at once', () => {
    given(twoCases)
      .when(secretary, {
        ...note('chair'),
        people: [
          { person: 'chair', how: 'present' },
          { person: 'hospital-member', how: 'absent' },
        ],
      })
      .thenHappensLike(
        { type: 'attendanceNoted', person: 'chair' },
        { type: 'attendanceNoted', how: 'absent', by: 'secretary' },
      );
    given(twoCases).when(chair, note('bystander')).thenHappensLike({ type: 'attendanceNoted', person: 'bystander' });
  });

  it('is noted by a member or a deputy of himself, and of nobody else', () => {
    given(twoCases)
      .when(municipalMember, note('municipal-member'))
      .thenHappensLike({ type: 'attendanceNoted', by: 'municipal-member' });
    given(twoCases)
      .when(hospitalsDeputy, note('hospitals-deputy', 'present', 'hospital-member'))
      .thenHappensLike({ standsFor: 'hospital-member', type: 'attendanceNoted' });
    given(twoCases).when(municipalMember, note('chair')).thenRefuses({ code: 'notLeading' });
    given(twoCases).when(bystander, note('bystander')).thenRefuses({ code: 'notLeading' });
    given(twoCases).when(stranger, note('chair')).thenRefuses({ code: 'notLeading' });
  });

  it('lets a deputy take the seat of the member he is deputy for, one at a time', () => {
    given(twoCases)
      .when(secretary, note('chairs-deputy', 'present', 'hospital-member'))
      .thenRefuses({ code: 'notDeputyOf' });
    given(twoCases)
      .when(secretary, note('bystander', 'present', 'chair'))
      .thenRefuses({ code: 'notDeputyOf' });
    const two: Event = {
      type: 'roleGiven',
      v: 1,
      role: {
        id: 'second',
        person: 'bystander',
        kind: { type: 'deputy', body: 'ssu', deputyFor: 'chair' },
        party: 'alesund',
        from: day('2024-01-01'),
      },
    };
    given(twoCases, two, isThere('chairs-deputy', 'chair'))
      .when(secretary, note('bystander', 'present', 'chair'))
      .thenRefuses({ code: 'standsForTwo' });
    given(twoCases, two, isThere('chairs-deputy', 'chair'), leaves('chairs-deputy'))
      .when(secretary, note('bystander', 'present', 'chair'))
      .thenHappensLike({ type: 'attendanceNoted' });
  });

  it('is refused for somebody nobody knows, for a meeting nobody knows, and when it is over', () => {
    given(twoCases).when(secretary, note('unknown')).thenRefuses({ code: 'notFound' });
    given(twoCases)
      .when(secretary, { ...note('chair'), meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
    given(twoCases, meetingEnds).when(secretary, note('chair')).thenRefuses({ code: 'meetingEnded' });
  });

  it('says who is there now: who has left is not, and a member who comes late has his seat again', () => {
    const meeting = (...events: Event[]) => {
      const found = given(twoCases, events).state.meetings.get('december');
      if (!found) throw new Error('no meeting');
      return found;
    };
    expect(presentAt(meeting())).toBeUndefined();
    const late = meeting(
      isThere('chairs-deputy', 'chair'),
      isThere('hospital-member'),
      leaves('hospital-member'),
      isThere('chair'),
    );
    expect(presentAt(late)).toEqual(['chairs-deputy', 'chair']);
    const { state } = given(twoCases);
    const seats = seatsOf(state, 'ssu', profile, ON);
    const sitters = (at: typeof late) =>
      Object.fromEntries(seatsTaken(at, seats).map(({ seat, sitter }) => [seat.member, sitter]));
    expect(sitters(late)).toMatchObject({ chair: 'chair', 'hospital-member': undefined });
    expect(sitters(meeting(isThere('chairs-deputy', 'chair')))).toMatchObject({ chair: 'chairs-deputy' });
  });
});

describe('quorum in the room', () => {
  const quorum = (...events: Event[]) => {
    const { state } = given(twoCases, events);
    const meeting = state.meetings.get('december');
    return meeting && roomQuorum(state, meeting, ON);
  };

  it('is unknown until attendance is taken', () => {
    expect(quorum()).toBeUndefined();
  });

  it('needs more than half and both sides, as the profile says', () => {
    expect(quorum(isThere('chair'), isThere('municipal-member'))).toMatchObject({
      seats: 4,
      present: 2,
      missingSides: ['hf'],
      enough: false,
    });
    expect(
      quorum(isThere('chair'), isThere('municipal-member'), isThere('hospitals-deputy', 'hospital-member')),
    ).toMatchObject({ present: 3, deputies: 1, missingSides: [], enough: true });
    expect(quorum(isThere('chair'), isThere('hospital-member'))).toMatchObject({ present: 2, enough: false });
    expect(quorum(isThere('chair'), isThere('hospital-member'), isThere('bystander'))).toMatchObject({
      present: 2,
      enough: false,
    });
  });
});

describe('leading the meeting', () => {
  const begin = { type: 'beginMeeting', meeting: 'december' } as const;
  const end = { type: 'endMeeting', meeting: 'december' } as const;
  const table = { type: 'putOnTable', case: 'ssu-2024-2' } as const;

  it('is the chair’s, or the secretary’s for him', () => {
    given(twoCases).when(chair, begin).thenHappens(meetingBegins);
    given(twoCases).when(secretary, begin).thenHappensLike({ type: 'meetingBegan', by: 'secretary', for: 'chair' });
    given(twoCases, meetingBegins).when(secretary, end).thenHappensLike({ type: 'meetingEnded', for: 'chair' });
    for (const command of [begin, end, table])
      given(twoCases).when(hospitalMember, command).thenRefuses({ code: 'notLeading' });
    given(twoCases).when(chairsDeputy, begin).thenRefuses({ code: 'notLeading' });
  });

  it('puts one case on the table after another', () => {
    given(twoCases).when(chair, table).thenHappensLike({ type: 'casePutOnTable', meeting: 'december' });
    const put = (id: string): Event => ({ type: 'casePutOnTable', v: 1, meeting: 'december', case: id, by: 'chair' });
    const { state } = given(twoCases, put('ssu-2024-1'), put('ssu-2024-2'));
    expect(state.meetings.get('december')?.table.map((one) => one.case)).toEqual(['ssu-2024-1', 'ssu-2024-2']);
    given(twoCases)
      .when(chair, { ...table, case: 'unknown' })
      .thenRefuses({ code: 'notFound' });
    given(twoCases, meetingEnds).when(chair, table).thenRefuses({ code: 'meetingEnded' });
  });

  it('begins once, and goes on when it was ended by mistake', () => {
    given(twoCases, meetingBegins).when(chair, begin).thenRefuses({ code: 'meetingBegun' });
    given(twoCases, meetingBegins, meetingEnds).when(chair, begin).thenHappens(meetingBegins);
    expect(
      given(twoCases, meetingBegins, meetingEnds, meetingBegins).state.meetings.get('december')?.ended,
    ).toBeUndefined();
    given(twoCases, januaryIsPlanned, meetingBegins, meetingEnds, minutesAreApproved)
      .when(chair, begin)
      .thenRefuses({ code: 'minutesApproved' });
  });

  it('ends when it has begun, once, and when nothing is being voted on', () => {
    given(twoCases).when(chair, end).thenRefuses({ code: 'meetingNotBegun' });
    given(twoCases, meetingBegins, meetingEnds).when(chair, end).thenRefuses({ code: 'meetingEnded' });
    given(twoCases, meetingBegins, ballotIsOpen()).when(chair, end).thenRefuses({ code: 'ballotStillOpen' });
    given(twoCases)
      .when(chair, { ...end, meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
  });
});
