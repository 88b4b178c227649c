import type { BoardCase } from '../../src/grant/state.js';
import type { Event } from '../../src/steps/process.js';
import { chair, day, secretary } from './cast.js';
import { isOnAgenda, theCommitteeMeets } from './theMeeting.js';
import { comesIn } from './theMeeting.js';

/** A later meeting of the same body about the same call. */
export const januaryIsPlanned: Event = {
  type: 'meetingPlanned',
  v: 2,
  meeting: 'january',
  body: 'ssu',
  call: 'autumn',
  date: day('2025-01-15'),
  channel: 'ssu-channel',
};

/** A meeting of the body at the top, about no call. */
export const partnersArePlanned: Event = {
  type: 'meetingPlanned',
  v: 2,
  meeting: 'partners',
  body: 'pm',
  date: day('2024-12-20'),
  channel: 'pm-channel',
};

export const isAdded = (
  title = 'Årsmeldinga for 2024',
  number = 2,
  kind: BoardCase['kind'] = 'information',
): Event => ({
  type: 'caseAdded',
  v: 2,
  meeting: 'december',
  case: `ssu-2024-${number}`,
  kind,
  applications: [],
  title: { text: title },
  year: 2024,
  number,
});

/** One application to decide about and one case for information. */
export const twoCases: Event[] = [...theCommitteeMeets, isAdded()];
export const threeCases: Event[] = [
  ...theCommitteeMeets,
  ...comesIn('other', 500_000, 2),
  isAdded(),
  isOnAgenda('other', 3),
];

export const noticeIsSent: Event = {
  type: 'noticeSent',
  v: 1,
  meeting: 'december',
  date: day('2024-12-18'),
  time: '10.00',
  agenda: [
    { case: 'ssu-2024-1', number: '1/2024' },
    { case: 'ssu-2024-2', number: '2/2024' },
  ],
  to: ['chair', 'hospital-member', 'municipal-member', 'second-hospital-member'],
  by: secretary.id,
};

export const isThere = (person: string, standsFor?: string): Event => ({
  type: 'attendanceNoted',
  v: 1,
  meeting: 'december',
  person,
  how: 'present',
  ...(standsFor !== undefined && { standsFor }),
  by: secretary.id,
});
export const leaves = (person: string): Event => ({
  type: 'attendanceNoted',
  v: 1,
  meeting: 'december',
  person,
  how: 'left',
  by: secretary.id,
});

export const meetingBegins: Event = { type: 'meetingBegan', v: 1, meeting: 'december', by: chair.id };
export const meetingEnds: Event = { type: 'meetingEnded', v: 1, meeting: 'december', by: chair.id };
export const minutesAreApproved: Event = {
  type: 'minutesApproved',
  v: 1,
  meeting: 'december',
  in: 'january',
  by: chair.id,
};
