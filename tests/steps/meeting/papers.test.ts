import { describe, expect, it } from '@jest/globals';
import { longText, wholeText } from '../../../src/grant/longText.js';
import type { Event } from '../../../src/steps/process.js';
import { chair, secretary } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { founded } from '../../support/register.js';
import { isAdded, meetingEnds, noticeIsSent, partnersArePlanned, twoCases } from '../../support/theBody.js';
import { isOnAgenda, theCommitteeMeets } from '../../support/theMeeting.js';

const write = {
  type: 'writeCase',
  case: 'ssu-2024-1',
  section: 'background',
  text: ' Kvifor saka kjem opp. ',
  revision: 0,
} as const;
const isWritten: Event = {
  type: 'caseWritten',
  v: 1,
  case: 'ssu-2024-1',
  section: 'background',
  text: [{ text: 'Kvifor saka kjem opp.' }],
  by: 'secretary',
};

describe('a case document', () => {
  it('is written by the secretary, section by section of the body’s template', () => {
    given(twoCases).when(secretary, write).thenHappens(isWritten);
    const { state } = given(twoCases, isWritten);
    expect(state.cases.get('ssu-2024-1')?.paper.background).toMatchObject({ revision: 1, by: 'secretary' });
  });

  it('keeps a long text in pieces that make up the whole, and cuts no character in two', () => {
    const text = `${'x'.repeat(1999)}🧑${'y'.repeat(3000)}`;
    expect(longText(text).map((piece) => piece.text?.length)).toEqual([1999, 2000, 1002]);
    expect(wholeText(longText(text))).toBe(text);
    expect(wholeText([{ text: 'a' }, { removed: true }])).toBeUndefined();
  });

  it('is refused over a text that the writer has not read, and when it is too long', () => {
    given(twoCases, isWritten).when(secretary, write).thenRefuses({ code: 'writtenSince' });
    given(twoCases, isWritten)
      .when(secretary, { ...write, revision: 1 })
      .thenHappensLike({ type: 'caseWritten' });
    given(twoCases)
      .when(secretary, { ...write, text: 'x'.repeat(8001) })
      .thenRefuses({ code: 'longTextTooLong' });
  });

  it('has no other sections, and those that are filled in by themselves are not written', () => {
    given(twoCases)
      .when(secretary, { ...write, section: 'dreams' })
      .thenRefuses({ code: 'sectionUnknown' });
    given(twoCases)
      .when(secretary, { ...write, section: 'number' })
      .thenRefuses({ code: 'sectionUnknown' });
  });

  it('is nobody else’s, and stands when the case is decided', () => {
    given(twoCases).when(chair, write).thenRefuses({ code: 'notSecretary' });
    given(twoCases)
      .when(secretary, { ...write, case: 'unknown' })
      .thenRefuses({ code: 'notFound' });
  });
});

describe('the notice', () => {
  const send = { type: 'sendNotice', meeting: 'december' } as const;

  it('goes to the members with the agenda as it then is', () => {
    given(twoCases)
      .when(secretary, send)
      .thenHappensLike({
        type: 'noticeSent',
        agenda: [
          { case: 'ssu-2024-1', number: '1/2024' },
          { case: 'ssu-2024-2', number: '2/2024' },
        ],
        to: expect.arrayContaining(['chair', 'hospital-member', 'municipal-member', 'second-hospital-member']),
      });
  });

  it('is sent again only when something in it has changed', () => {
    const events = given(twoCases).decides(secretary, send);
    given(twoCases, [...events])
      .when(secretary, send)
      .thenRefuses({ code: 'noticeSaysTheSame' });
    const changes: Event[] = [
      isAdded('Eit nytt punkt', 3),
      {
        type: 'meetingChanged',
        v: 1,
        meeting: 'december',
        date: '2024-12-18' as never,
        time: '11.00',
        by: 'secretary',
      },
      isWritten,
    ];
    for (const change of changes)
      given(twoCases, [...events], change)
        .when(secretary, send)
        .thenHappensLike({ type: 'noticeSent' });
  });

  it('is refused for an empty agenda, a body without members, a meeting that is over, and to others', () => {
    const empty = theCommitteeMeets.filter(({ type }) => type !== 'caseAdded');
    given(empty).when(secretary, send).thenRefuses({ code: 'agendaEmpty' });
    given(founded, partnersArePlanned, { ...isAdded(), meeting: 'partners' } as Event)
      .when(secretary, { ...send, meeting: 'partners' })
      .thenRefuses({ code: 'nobodyToSummon' });
    given(twoCases, meetingEnds).when(secretary, send).thenRefuses({ code: 'meetingEnded' });
    given(twoCases).when(chair, send).thenRefuses({ code: 'notSecretary' });
    given(twoCases)
      .when(secretary, { ...send, meeting: 'unknown' })
      .thenRefuses({ code: 'notFound' });
  });

  it('is remembered as it was sent', () => {
    const { state } = given(theCommitteeMeets, isOnAgenda(), noticeIsSent);
    expect(state.meetings.get('december')?.notices).toMatchObject([{ time: '10.00', by: 'secretary' }]);
  });
});
