import { describe, expect, it } from '@jest/globals';
import { frameUse } from '../../../src/grant/frame.js';
import { kroner } from '../../../src/grant/money.js';
import { LONGEST_ACT_TEXT } from '../../../src/grant/step.js';
import type { Command } from '../../../src/steps/process.js';
import { chair, municipalMember, secretary } from '../../support/cast.js';
import { adopted, isDecided, lost } from '../../support/decided.js';
import { given, Play } from '../../support/given.js';
import { frameIsSet, FRAME_2024 } from '../../support/theCall.js';
import { ballotIsOpen, comesIn, isOnAgenda, MEETING_DAY } from '../../support/theMeeting.js';

type Correct = Extract<Command, { type: 'correctDecision' }>;
const reduce: Correct = {
  type: 'correctDecision',
  decision: 'ssu-2024-1',
  how: 'reverses',
  why: ' Ei anna kjelde dekkjer resten. ',
  line: {
    outcome: 'partlyGranted',
    amount: kroner(900_000),
    year: 2024,
    conditions: ['Revidert budsjett innan 1. februar 2025', ' '],
    reason: 'Resten er dekt.',
  },
};
const reject: Correct = {
  ...reduce,
  line: { outcome: 'rejected', amount: kroner(0), year: 2024, conditions: [], reason: 'Prosjektet går ikkje.' },
};
const grantAll: Correct['line'] = { outcome: 'granted', amount: kroner(1_200_000), year: 2024, conditions: [] };
const decided = [...adopted, isDecided()];

describe('a decision that corrects or reverses an earlier one', () => {
  it('names it, says why, and leaves it as it was recorded', () => {
    given(decided)
      .when(chair, reduce, MEETING_DAY)
      .thenHappens(
        {
          type: 'decisionRecorded',
          v: 2,
          decision: 'ssu-2024-1-r1',
          case: 'ssu-2024-1',
          line: {
            application: 'app',
            outcome: 'partlyGranted',
            amount: kroner(900_000),
            year: 2024,
            conditions: [{ text: 'Revidert budsjett innan 1. februar 2025' }],
            reason: { text: 'Resten er dekt.' },
          },
          frame: { amount: FRAME_2024, left: kroner(FRAME_2024 - 900_000) },
          corrects: 'ssu-2024-1',
          how: 'reverses',
          why: { text: 'Ei anna kjelde dekkjer resten.' },
          by: 'chair',
        },
        {
          type: 'followUpSet',
          v: 1,
          followUp: 'ssu-2024-1-r1-f1',
          decision: 'ssu-2024-1-r1',
          what: 'condition',
          condition: 0,
          due: '2025-02-01' as never,
        },
      );
  });

  it('stands in its place everywhere, and gives the money back', () => {
    const play = new Play(given(decided).state);
    const before = play.state.decisions.get('ssu-2024-1');
    play.does(secretary, reject, MEETING_DAY);
    const { state } = play;
    expect(state.decisions.get('ssu-2024-1')).toEqual({ ...before, replacedBy: 'ssu-2024-1-r1' });
    expect(state.decisions.get('ssu-2024-1-r1')).toMatchObject({
      corrects: 'ssu-2024-1',
      for: 'chair',
      meeting: 'december',
    });
    expect(state.cases.get('ssu-2024-1')?.decision).toBe('ssu-2024-1-r1');
    expect(state.applications.get('app')).toMatchObject({
      status: 'rejected',
      decisions: ['ssu-2024-1', 'ssu-2024-1-r1'],
    });
    expect(frameUse(state, 2024).left).toBe(FRAME_2024);
    // The ballot that adopted the first one has been recorded, and holds nothing any more.
    expect(frameUse(state, 2024).reserved).toBe(0);
  });

  it('can be corrected in its turn, but the one that was replaced cannot', () => {
    const play = new Play(given(decided).state);
    play.does(chair, reject, MEETING_DAY);
    expect(play.does(chair, { ...reduce, decision: 'ssu-2024-1-r1', how: 'corrects' }, MEETING_DAY)[0]).toMatchObject({
      decision: 'ssu-2024-1-r2',
      corrects: 'ssu-2024-1-r1',
    });
    given(
      decided,
      isDecided({}, { decision: 'ssu-2024-1-r1', corrects: 'ssu-2024-1', how: 'corrects', why: { text: 'x' } }),
    )
      .when(chair, reject, MEETING_DAY)
      .thenRefuses({ code: 'decisionReplaced' });
  });

  it('is for who leads the body, and for nobody else', () => {
    given(decided).when(municipalMember, reduce, MEETING_DAY).thenRefuses({ code: 'notLeading' });
    given(decided)
      .when(chair, { ...reduce, decision: 'other' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
  });

  it('is refused where the application has been taken up again since: the newest is what stands', () => {
    const deferred = isDecided({ outcome: 'deferred', amount: kroner(0), reason: { text: 'Uklart.' } });
    given(adopted, deferred, isOnAgenda('app', 2))
      .when(chair, reduce, MEETING_DAY)
      .thenRefuses({ code: 'takenUpSince' });
    given(adopted, deferred, isOnAgenda('app', 2), isDecided({}, { decision: 'ssu-2024-2', case: 'ssu-2024-2' }))
      .when(chair, reduce, MEETING_DAY)
      .thenRefuses({ code: 'takenUpSince' });
  });

  it('says why, and something else than before', () => {
    given(decided)
      .when(chair, { ...reduce, why: ' – ' }, MEETING_DAY)
      .thenRefuses({ code: 'whyMissing' });
    given(decided)
      .when(chair, { ...reduce, line: grantAll }, MEETING_DAY)
      .thenRefuses({ code: 'nothingCorrected' });
  });

  it('needs a reason to reduce, reject or defer, in words that fit', () => {
    given(decided)
      .when(chair, { ...reject, line: { ...reject.line, reason: '' } }, MEETING_DAY)
      .thenRefuses({ code: 'reasonMissing' });
    given(decided)
      .when(chair, { ...reject, why: 'å'.repeat(LONGEST_ACT_TEXT + 1) }, MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
    const long = 'å'.repeat(LONGEST_ACT_TEXT);
    given(decided)
      .when(
        chair,
        { ...reduce, why: long, line: { ...reduce.line, reason: long, conditions: [long, long, long] } },
        MEETING_DAY,
      )
      .thenRefuses({ code: 'textsTooLong' });
  });

  it('has an amount that fits its outcome, of a year that the call gives of', () => {
    given(decided)
      .when(chair, { ...reduce, line: { ...reduce.line, amount: kroner(1_200_000) } }, MEETING_DAY)
      .thenRefuses({ code: 'amountDoesNotFit', outcome: 'partlyGranted', requested: 1_200_000 });
    given(decided)
      .when(chair, { ...reduce, line: { ...reduce.line, year: 2025 } }, MEETING_DAY)
      .thenRefuses({ code: 'yearNotInCall' });
  });

  it('never takes more than the frame has with its own money given back', () => {
    const partly = isDecided({ outcome: 'partlyGranted', amount: kroner(400_000), reason: { text: 'Knapt.' } });
    const grant = { ...reduce, line: grantAll };
    given(adopted, partly, frameIsSet(2024, 1_000_000))
      .when(chair, grant, MEETING_DAY)
      .thenRefuses({ code: 'frameExceeded', left: 1_000_000, year: 2024 });
    given(adopted, partly, frameIsSet(2024, 1_200_000))
      .when(chair, grant, MEETING_DAY)
      .thenHappensLike({ type: 'decisionRecorded' });
  });

  it('leaves alone what an open ballot on another case has reserved', () => {
    const partly = isDecided({ outcome: 'partlyGranted', amount: kroner(400_000), reason: { text: 'Knapt.' } });
    const other = ballotIsOpen({ ballot: 'second', case: 'ssu-2024-2', application: 'app-2', amount: 8_000_000 });
    given(adopted, partly, comesIn('app-2', 8_000_000, 2), isOnAgenda('app-2', 2), other)
      .when(chair, { ...reduce, line: grantAll }, MEETING_DAY)
      .thenRefuses({ code: 'frameExceeded', left: 564_000, year: 2024 });
  });

  it('may defer the case, which can then be put on an agenda again', () => {
    const play = new Play(given(decided).state);
    play.does(
      chair,
      { ...reject, line: { ...reject.line, outcome: 'deferred', reason: 'Ny handsaming 1. mai 2025.' } },
      MEETING_DAY,
    );
    expect(play.state.applications.get('app')?.status).toBe('deferred');
    expect(play.state.followUps.get('ssu-2024-1-r1-f1')).toMatchObject({ what: 'treatment', due: '2025-05-01' });
    expect(
      play.does(secretary, { type: 'putOnAgenda', meeting: 'december', applications: ['app'] }, MEETING_DAY),
    ).toHaveLength(1);
  });

  it('has nothing to correct where nothing was decided', () => {
    given(lost).when(chair, reduce, MEETING_DAY).thenRefuses({ code: 'notFound' });
  });
});
