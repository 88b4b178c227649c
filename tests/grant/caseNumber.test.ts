import { describe, expect, it } from '@jest/globals';
import { caseNumber } from '../../src/grant/caseNumber.js';
import type { NumberFormat } from '../../src/grant/profileBody.js';
import type { Event } from '../../src/steps/process.js';
import { day } from '../support/cast.js';
import { given } from '../support/given.js';
import { profile, theRegister } from '../support/register.js';
import { callIsOpenUnder } from '../support/theCall.js';
import { comesIn, isOnAgenda, meetingIsPlanned } from '../support/theMeeting.js';

const numbered = (format: NumberFormat): string => {
  const bodies = profile.bodies.map((body) => ({ ...body, numbering: { format, first: 1 } }));
  const earlier: Event = { ...meetingIsPlanned, meeting: 'earlier', date: day('2024-11-20') } as Event;
  const lastYears: Event = { ...meetingIsPlanned, meeting: 'last-year', date: day('2023-12-18') } as Event;
  const { state } = given(
    theRegister,
    callIsOpenUnder({ bodies }),
    comesIn(),
    lastYears,
    earlier,
    meetingIsPlanned,
    isOnAgenda('app', 47),
  );
  return caseNumber(state, state.cases.get('ssu-2024-47')!);
};

describe('the number of a case', () => {
  it.each<[NumberFormat, string]>([
    ['numberOfYear', '47/2024'],
    ['numberOfShortYear', '47/24'],
    ['numberDashYear', '47-2024'],
    ['meetingDotNumber', '2.1'],
  ])('is written as its body writes it: %s', (format, written) => {
    expect(numbered(format)).toBe(written);
  });
});
