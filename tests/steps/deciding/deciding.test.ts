import { describe, expect, it } from '@jest/globals';
import { kroner } from '../../../src/grant/money.js';
import { LONGEST_ACT_TEXT } from '../../../src/grant/step.js';
import type { Event } from '../../../src/steps/process.js';
import { chair, municipalMember, secretary, stranger } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { frameIsSet, FRAME_2024 } from '../../support/theCall.js';
import { ballotIsOpen, isClosed, MEETING_DAY, theCommitteeMeets } from '../../support/theMeeting.js';

const adopted = [...theCommitteeMeets, ballotIsOpen(), isClosed()];
const lost = [...theCommitteeMeets, ballotIsOpen(), isClosed('against')];

type DecisionRecorded = Extract<Event, { type: 'decisionRecorded' }>;
const decision: DecisionRecorded = {
  type: 'decisionRecorded',
  v: 2,
  decision: 'ssu-2024-1',
  case: 'ssu-2024-1',
  ballot: 'ballot',
  line: { application: 'app', outcome: 'granted', amount: kroner(1_200_000), year: 2024, conditions: [] },
  frame: { amount: FRAME_2024, left: kroner(7_364_000) },
  by: 'chair',
};

describe('recording a decision', () => {
  const record = { type: 'recordDecision', case: 'ssu-2024-1', ballot: 'ballot' } as const;

  it('writes down the motion that was adopted, and what is left of the frame', () => {
    given(adopted).when(chair, record, MEETING_DAY).thenHappens(decision);
  });

  it('may be done by the secretary for the chair, and both stand in the record', () => {
    given(adopted)
      .when(secretary, record, MEETING_DAY)
      .thenHappens({ ...decision, by: 'secretary', for: 'chair' });
  });

  it('is for nobody else', () => {
    given(adopted).when(municipalMember, record, MEETING_DAY).thenRefuses({ code: 'notLeading' });
    given(adopted).when(stranger, record, MEETING_DAY).thenRefuses({ code: 'notLeading' });
  });

  it('is refused for a case or a ballot nobody knows, and for a ballot in another case', () => {
    given(adopted)
      .when(chair, { ...record, case: 'other' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
    given(adopted)
      .when(chair, { ...record, ballot: 'other' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
    given(theCommitteeMeets, ballotIsOpen({ case: 'ssu-2024-2' }), isClosed())
      .when(chair, record, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
  });

  it('is refused while the ballot is open', () => {
    given(theCommitteeMeets, ballotIsOpen()).when(chair, record, MEETING_DAY).thenRefuses({ code: 'ballotNotClosed' });
  });

  it.each(['against', 'noneFor', 'notQuorate', 'sideMissing'] as const)(
    'is refused when nothing was adopted: %s',
    (verdict) => {
      given(theCommitteeMeets, ballotIsOpen(), isClosed(verdict))
        .when(chair, record, MEETING_DAY)
        .thenRefuses({ code: 'notAdopted' });
    },
  );

  it('is done once: a recorded decision is never changed', () => {
    given(adopted, decision).when(chair, record, MEETING_DAY).thenRefuses({ code: 'alreadyDecided' });
  });

  it('never pays more than the frame, though the frame were set lower since', () => {
    given(adopted, frameIsSet(2024, 1_000_000))
      .when(chair, record, MEETING_DAY)
      .thenRefuses({ code: 'frameExceeded', left: 1_000_000, year: 2024 });
  });

  it('gives the application its outcome', () => {
    const { state } = given(adopted, decision);
    expect(state.applications.get('app')?.status).toBe('granted');
    expect(state.applications.get('app')?.decisions).toEqual(['ssu-2024-1']);
    expect(state.cases.get('ssu-2024-1')?.decision).toBe('ssu-2024-1');
    expect(state.decisions.get('ssu-2024-1')?.meeting).toBe('december');
  });
});

describe('deferring a case that could not be decided', () => {
  const defer = { type: 'deferCase', case: 'ssu-2024-1', reason: ' Semje manglar. ' } as const;
  const deferral: DecisionRecorded = {
    type: 'decisionRecorded',
    v: 2,
    decision: 'ssu-2024-1',
    case: 'ssu-2024-1',
    line: {
      application: 'app',
      outcome: 'deferred',
      amount: kroner(0),
      year: 2024,
      conditions: [],
      reason: { text: 'Semje manglar.' },
    },
    frame: { amount: FRAME_2024, left: FRAME_2024 },
    by: 'chair',
  };

  it.each(['against', 'noneFor', 'notQuorate', 'sideMissing'] as const)('is what the chair may do: %s', (verdict) => {
    given(theCommitteeMeets, ballotIsOpen(), isClosed(verdict)).when(chair, defer, MEETING_DAY).thenHappens(deferral);
  });

  it('may be done by the secretary for the chair, and by nobody else', () => {
    given(lost)
      .when(secretary, defer, MEETING_DAY)
      .thenHappens({ ...deferral, by: 'secretary', for: 'chair' });
    given(lost).when(municipalMember, defer, MEETING_DAY).thenRefuses({ code: 'notLeading' });
  });

  it('is refused for a case nobody knows', () => {
    given(lost)
      .when(chair, { ...defer, case: 'other' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
  });

  it('is refused before the committee has voted, and while it votes', () => {
    given(theCommitteeMeets).when(chair, defer, MEETING_DAY).thenRefuses({ code: 'voteFirst' });
    given(theCommitteeMeets, ballotIsOpen()).when(chair, defer, MEETING_DAY).thenRefuses({ code: 'ballotNotClosed' });
  });

  it('is refused when a motion was adopted, recorded or not, and when it is deferred already', () => {
    given(adopted).when(chair, defer, MEETING_DAY).thenRefuses({ code: 'alreadyDecided' });
    given(adopted, decision).when(chair, defer, MEETING_DAY).thenRefuses({ code: 'alreadyDecided' });
    given(lost, deferral).when(chair, defer, MEETING_DAY).thenRefuses({ code: 'alreadyDecided' });
  });

  it('says why, in words that fit', () => {
    given(lost)
      .when(chair, { ...defer, reason: ' ' }, MEETING_DAY)
      .thenRefuses({ code: 'reasonMissing' });
    given(lost)
      .when(chair, { ...defer, reason: 'å'.repeat(LONGEST_ACT_TEXT + 1) }, MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
  });
});
