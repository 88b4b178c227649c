import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../../src/steps/process.js';
import { chair, day, municipalMember, secretary } from '../../support/cast.js';
import { at, given } from '../../support/given.js';
import { januaryIsPlanned, minutesAreApproved, partnersArePlanned, twoCases } from '../../support/theBody.js';

const history = [...twoCases, januaryIsPlanned];
const IN_JANUARY = at('2025-01-15T10:00:00+01:00');

describe('the minutes', () => {
  const write = {
    type: 'writeMinutes',
    meeting: 'december',
    part: 'ssu-2024-2',
    text: 'SSU tok saka til orientering. ',
    revision: 0,
  } as const;
  const isWritten = (text: string): Event => ({
    type: 'minutesWritten',
    v: 1,
    meeting: 'december',
    part: 'ssu-2024-2',
    text: [{ text }],
    by: 'secretary',
  });

  it('are corrected by the secretary, and every version is kept', () => {
    given(history).when(secretary, write).thenHappens(isWritten('SSU tok saka til orientering.'));
    const { state } = given(history, isWritten('Første'), isWritten('Andre'));
    expect(state.meetings.get('december')?.minutes['ssu-2024-2']).toMatchObject([
      { revision: 1 },
      { revision: 2, text: [{ text: 'Andre' }] },
    ]);
  });

  it('may say something before the first case and after the last', () => {
    given(history)
      .when(secretary, { ...write, part: 'opening' })
      .thenHappensLike({ type: 'minutesWritten', part: 'opening' });
    given(history)
      .when(secretary, { ...write, part: 'closing' })
      .thenHappensLike({ type: 'minutesWritten', part: 'closing' });
  });

  it('are refused over a text that was not read, about another case, when too long, and to others', () => {
    given(history, isWritten('Første')).when(secretary, write).thenRefuses({ code: 'writtenSince' });
    given(history)
      .when(secretary, { ...write, part: 'ssu-2024-9' })
      .thenRefuses({ code: 'sectionUnknown' });
    given(history)
      .when(secretary, { ...write, text: 'x'.repeat(8001) })
      .thenRefuses({ code: 'longTextTooLong' });
    given(history).when(chair, write).thenRefuses({ code: 'notSecretary' });
    given(history)
      .when(secretary, { ...write, meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
  });

  it('are not changed any more when they are approved', () => {
    given(history, minutesAreApproved).when(secretary, write).thenRefuses({ code: 'minutesApproved' });
  });
});

describe('approving the minutes', () => {
  const approve = { type: 'approveMinutes', meeting: 'december', in: 'january' } as const;

  it('is done in a later meeting of the same body, by its chair or the secretary for him', () => {
    given(history).when(chair, approve, IN_JANUARY).thenHappens(minutesAreApproved);
    given(history)
      .when(secretary, approve, IN_JANUARY)
      .thenHappensLike({ type: 'minutesApproved', by: 'secretary', for: 'chair' });
    expect(given(history, minutesAreApproved).state.meetings.get('december')?.approved).toMatchObject({
      in: 'january',
      by: 'chair',
    });
  });

  it('is refused twice, in the meeting itself or an earlier one, in another body’s, and before that meeting is held', () => {
    given(history, minutesAreApproved).when(chair, approve, IN_JANUARY).thenRefuses({ code: 'minutesApproved' });
    given(history)
      .when(chair, { ...approve, in: 'december' }, IN_JANUARY)
      .thenRefuses({ code: 'notLaterMeeting' });
    const november = { ...januaryIsPlanned, meeting: 'november', date: day('2024-11-26') } as Event;
    given(history, november)
      .when(chair, { ...approve, in: 'november' }, IN_JANUARY)
      .thenRefuses({ code: 'notLaterMeeting' });
    given(history, partnersArePlanned)
      .when(chair, { ...approve, in: 'partners' }, IN_JANUARY)
      .thenRefuses({ code: 'ofAnotherBody' });
    given(history).when(chair, approve, at('2025-01-14T10:00:00+01:00')).thenRefuses({ code: 'meetingNotBegun' });
    given(history).when(municipalMember, approve, IN_JANUARY).thenRefuses({ code: 'notLeading' });
    given(history)
      .when(chair, { ...approve, in: 'unknown' }, IN_JANUARY)
      .thenRefuses({ code: 'notFound' });
  });
});
