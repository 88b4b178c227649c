import { describe, expect, it } from '@jest/globals';
import { RESOLUTIONS } from '../../../src/grant/state.js';
import { LONGEST_ACT_TEXT } from '../../../src/grant/step.js';
import type { Command } from '../../../src/steps/process.js';
import { chair, municipalMember, secretary } from '../../support/cast.js';
import { adopted, isDecided, lost } from '../../support/decided.js';
import { given, Play } from '../../support/given.js';
import { ballotIsOpen, MEETING_DAY, theCommitteeMeets } from '../../support/theMeeting.js';

type Resolve = Extract<Command, { type: 'recordResolution' }>;
const takeNote: Resolve = { type: 'recordResolution', case: 'ssu-2024-1', kind: 'takenForInformation', text: '' };
const assign: Resolve = { ...takeNote, kind: 'assigned', text: ' ASU lagar ein plan innan 1. mars 2025. ' };

describe('a case that gives no money', () => {
  it('is taken for information, with no more words than that', () => {
    given(theCommitteeMeets).when(chair, takeNote, MEETING_DAY).thenHappens({
      type: 'resolutionRecorded',
      v: 1,
      decision: 'ssu-2024-1',
      case: 'ssu-2024-1',
      kind: 'takenForInformation',
      by: 'chair',
    });
  });

  it('is resolved in the body’s own words, and what has a day is followed up', () => {
    given(theCommitteeMeets)
      .when(secretary, assign, MEETING_DAY)
      .thenHappensLike(
        {
          type: 'resolutionRecorded',
          kind: 'assigned',
          text: { text: assign.text.trim() },
          by: 'secretary',
          for: 'chair',
        },
        { type: 'followUpSet', followUp: 'ssu-2024-1-f1', what: 'other', due: '2025-03-01' },
      );
  });

  it.each(RESOLUTIONS.filter((kind) => kind !== 'takenForInformation'))('says what was resolved: %s', (kind) => {
    given(theCommitteeMeets)
      .when(chair, { ...takeNote, kind, text: ' ' }, MEETING_DAY)
      .thenRefuses({ code: 'resolutionTextMissing' });
  });

  it('is for who leads the body, once, and in words that fit', () => {
    given(theCommitteeMeets).when(municipalMember, takeNote, MEETING_DAY).thenRefuses({ code: 'notLeading' });
    given(theCommitteeMeets)
      .when(chair, { ...takeNote, case: 'other' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
    given(adopted, isDecided()).when(chair, takeNote, MEETING_DAY).thenRefuses({ code: 'alreadyDecided' });
    given(theCommitteeMeets)
      .when(chair, { ...assign, text: 'å'.repeat(LONGEST_ACT_TEXT + 1) }, MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
  });

  it('is not resolved beside a vote, but after one that adopted nothing', () => {
    given(theCommitteeMeets, ballotIsOpen()).when(chair, takeNote, MEETING_DAY).thenRefuses({ code: 'underVote' });
    given(adopted).when(chair, takeNote, MEETING_DAY).thenRefuses({ code: 'underVote' });
    given(lost).when(chair, takeNote, MEETING_DAY).thenHappensLike({ type: 'resolutionRecorded' });
  });

  it('lets its application be put on an agenda again, and costs nothing', () => {
    const play = new Play(given(theCommitteeMeets).state);
    play.does(chair, { ...assign, kind: 'recommended', text: 'Utvalet tilrår tiltaket.' }, MEETING_DAY);
    expect(play.state.cases.get('ssu-2024-1')?.decision).toBe('ssu-2024-1');
    expect(play.state.applications.get('app')?.decisions).toEqual([]);
    expect(
      play.does(secretary, { type: 'putOnAgenda', meeting: 'december', applications: ['app'] }, MEETING_DAY),
    ).toHaveLength(1);
  });

  it('is corrected by another that names it, and only while it stands', () => {
    const play = new Play(given(theCommitteeMeets).state);
    play.does(chair, takeNote, MEETING_DAY);
    const replaces = { corrects: 'ssu-2024-1', how: 'corrects', why: 'Feil type vedtak vart ført.' } as const;
    expect(play.does(chair, { ...assign, replaces: { ...replaces, why: ' ' } }, MEETING_DAY)).toEqual([]);
    expect(play.does(chair, { ...assign, replaces }, MEETING_DAY)[0]).toMatchObject({
      decision: 'ssu-2024-1-r1',
      corrects: 'ssu-2024-1',
    });
    expect(play.state.resolutions.get('ssu-2024-1')?.replacedBy).toBe('ssu-2024-1-r1');
    expect(play.state.cases.get('ssu-2024-1')?.decision).toBe('ssu-2024-1-r1');
    expect(play.does(chair, { ...assign, replaces }, MEETING_DAY)).toEqual([]);
    expect(play.does(chair, { ...assign, replaces: { ...replaces, corrects: 'other' } }, MEETING_DAY)).toEqual([]);
  });
});
