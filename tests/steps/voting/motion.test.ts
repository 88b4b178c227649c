import { describe, expect, it } from '@jest/globals';
import { frameUse } from '../../../src/grant/frame.js';
import { kroner } from '../../../src/grant/money.js';
import type { Event } from '../../../src/steps/process.js';
import type { ProposedLine, VotingCommand } from '../../../src/steps/voting/voting.js';
import { MOST_LINES } from '../../../src/steps/voting/motion.js';
import { chair, hospitalMember } from '../../support/cast.js';
import { given } from '../../support/given.js';
import { FRAME_2024, isSent, starts } from '../../support/theCall.js';
import {
  ballotIsOpen,
  grants,
  isClosed,
  isOnAgenda,
  isReady,
  MEETING_DAY,
  partlyGrants,
  rejects,
  theCommitteeMeets,
} from '../../support/theMeeting.js';

const AMOUNT = 1_000_000;
/** Seven more wait for a decision, all in the same call; together with the first they ask for 8 200 000 of the frame. */
const more = Array.from({ length: 7 }, (_, index) => `app-${index + 2}`);
const eightWait: Event[] = [
  ...theCommitteeMeets,
  ...more.flatMap((application, index) => isReady(application, AMOUNT, index + 2)),
];
const theList: ProposedLine[] = [
  { ...grants(), application: 'app' },
  ...more.map((application) => ({ ...grants(AMOUNT), application })),
];
const put = (lines: readonly ProposedLine[], other?: readonly ProposedLine[]): VotingCommand => ({
  type: 'openBallot',
  ballot: 'ballot',
  case: 'ssu-2024-1',
  lines,
  ...(other && { other }),
});
const meets = given(eightWait);
const refusesLines = (lines: readonly ProposedLine[]) => meets.when(chair, put(lines), MEETING_DAY);

describe('a motion of several lines', () => {
  it('may be the whole list in one: eight projects, and it holds the sum of them all', () => {
    const [opened, ...rest] = meets.decides(chair, put(theList), MEETING_DAY);
    expect(rest).toEqual([]);
    expect(opened).toMatchObject({ type: 'ballotOpened', v: 2, lines: theList.map(({ amount }) => ({ amount })) });
    const { state } = given(eightWait, opened ? [opened] : []);
    expect(frameUse(state, 2024)).toMatchObject({ reserved: 8_200_000, left: FRAME_2024 - 8_200_000 });
  });

  it('is refused when its lines together are more than is left, though each alone is not', () => {
    const over = given(eightWait, isReady('large', 400_000, 9));
    over
      .when(chair, put([...theList, { ...grants(400_000), application: 'large' }]), MEETING_DAY)
      .thenRefuses({ code: 'frameExceeded', left: FRAME_2024, year: 2024 });
  });

  it('is recorded as one decision for each line, and the applications’ own cases are decided too', () => {
    const opened = meets.decides(chair, put(theList), MEETING_DAY);
    const closed = given(eightWait, isOnAgenda('app-2', 2), opened, isClosed());
    const decisions = closed.decides(
      chair,
      { type: 'recordDecision', case: 'ssu-2024-1', ballot: 'ballot' },
      MEETING_DAY,
    );
    const { state } = given(eightWait, isOnAgenda('app-2', 2), opened, isClosed(), decisions);
    expect(state.decisions.size).toBe(8);
    expect([...state.decisions.values()].map(({ line }) => line.application).sort()).toEqual(['app', ...more]);
    expect(frameUse(state, 2024)).toMatchObject({ decided: 8_200_000, reserved: 0 });
    expect([...state.applications.values()].map(({ status }) => status)).toEqual(Array(8).fill('granted'));
    expect(state.cases.get('ssu-2024-1')?.decision).toBe('ssu-2024-1');
    expect(state.cases.get('ssu-2024-2')?.decision).toBe('ssu-2024-1-2');
    given(eightWait, isOnAgenda('app-2', 2), opened, isClosed(), decisions)
      .when(chair, { ...put([grants(AMOUNT)]), case: 'ssu-2024-2', ballot: 'again' } as VotingCommand, MEETING_DAY)
      .thenRefuses({ code: 'alreadyDecided' });
  });

  it('asks everybody who is named on one of them whether he is impartial', () => {
    const [first, ...rest] = isReady('hers', AMOUNT, 9);
    expect(first?.type).toBe('applicationStarted');
    const [opened] = given(eightWait, starts('hers', hospitalMember), rest).decides(
      chair,
      put([grants(), { ...grants(AMOUNT), application: 'hers' }]),
      MEETING_DAY,
    );
    expect(opened).toMatchObject({ askImpartiality: ['hospital-member'] });
  });

  it('has something in it, each application once, and the case’s own among them', () => {
    refusesLines([]).thenRefuses({ code: 'noLines' });
    refusesLines([grants(), grants()]).thenRefuses({ code: 'applicationTwice' });
    refusesLines([{ ...grants(AMOUNT), application: 'app-2' }]).thenRefuses({ code: 'notOfThisCase' });
    refusesLines([grants(), { ...grants(), application: 'nobodys' }]).thenRefuses({ code: 'notOfThisCase' });
  });

  it('has no more lines than the journal and a reader can hold', () => {
    const lines = Array.from({ length: MOST_LINES + 1 }, (_, index) => ({ ...grants(1), application: `a-${index}` }));
    refusesLines(lines).thenRefuses({ code: 'tooManyLines', most: MOST_LINES });
  });

  it('has no more texts, nor longer together, than one entry of the journal holds', () => {
    const reasoned = (length: number) =>
      theList.map((line) => ({ ...line, ...partlyGrants(line.amount - 1, 'ø'.repeat(length)) }));
    refusesLines(reasoned(1000)).thenHappensLike({ type: 'ballotOpened' });
    refusesLines(reasoned(1001)).thenRefuses({ code: 'textsTooLong' });
    const conditions = Array<string>(11).fill('Kort.');
    refusesLines(theList.map((line) => ({ ...line, conditions }))).thenRefuses({ code: 'textsTooLong' });
  });

  it('is about what waits for a decision: neither what is still endorsed, nor what is decided', () => {
    const [line] = [{ ...grants(AMOUNT), application: 'draft' }];
    given(eightWait, starts('draft'), isSent({ application: 'draft', freezeId: 'freeze-draft' }))
      .when(chair, put([grants(), line]), MEETING_DAY)
      .thenRefuses({ code: 'notReadyForVote' });
  });

  it('is not about what another motion may decide: nobody grants the same thing twice', () => {
    const open = [
      ...eightWait,
      isOnAgenda('app-2', 2),
      ballotIsOpen({ case: 'ssu-2024-2', application: 'app-2', amount: AMOUNT }),
    ];
    const list = { ...put(theList), ballot: 'list' } as VotingCommand;
    given(open).when(chair, list, MEETING_DAY).thenRefuses({ code: 'inAnotherMotion' });
    given(open, isClosed()).when(chair, list, MEETING_DAY).thenRefuses({ code: 'inAnotherMotion' });
    given(open, isClosed('against')).when(chair, list, MEETING_DAY).thenHappensLike({ type: 'ballotOpened' });
  });
});

describe('two motions against each other', () => {
  const less = partlyGrants(400_000, 'Ramma er knapp.');

  it('are voted on in one ballot, and hold the larger sum of them', () => {
    const opened = meets.decides(chair, put([less], [grants()]), MEETING_DAY);
    const { state } = given(eightWait, opened);
    expect(state.ballots.get('ballot')?.other).toMatchObject([{ outcome: 'granted', amount: 1_200_000 }]);
    expect(frameUse(state, 2024).reserved).toBe(1_200_000);
  });

  it('may be a grant and a postponement', () => {
    const later: ProposedLine = { ...rejects('Seinare.'), outcome: 'deferred', amount: kroner(0) };
    meets.when(chair, put([grants()], [later]), MEETING_DAY).thenHappensLike({ type: 'ballotOpened' });
  });

  it('differ', () => {
    meets.when(chair, put([less], [less]), MEETING_DAY).thenRefuses({ code: 'sameMotion' });
  });

  it('both keep within the frame, and both are whole motions', () => {
    meets
      .when(chair, put([grants()], [partlyGrants(1_200_000, 'Nei.')]), MEETING_DAY)
      .thenRefuses({ code: 'amountDoesNotFit', outcome: 'partlyGranted', requested: 1_200_000 });
    meets.when(chair, put([grants()], []), MEETING_DAY).thenRefuses({ code: 'noLines' });
  });

  it('decide nothing: the one that is chosen is put afterwards, and the sum of the other is free', () => {
    const opened = meets.decides(chair, put([less], [grants()]), MEETING_DAY);
    const result = { ...eightsResult, verdict: 'preferred', between: true, preferred: 'first' } as const;
    const chosen = given(eightWait, opened, { ...isClosed(), result } as Event);
    expect(frameUse(chosen.state, 2024).reserved).toBe(0);
    chosen
      .when(chair, { type: 'recordDecision', case: 'ssu-2024-1', ballot: 'ballot' }, MEETING_DAY)
      .thenRefuses({ code: 'notAdopted' });
    chosen
      .when(chair, { ...put([less]), ballot: 'second' } as VotingCommand, MEETING_DAY)
      .thenHappensLike({ type: 'ballotOpened', ballot: 'second' });
  });
});

const closedEvent = isClosed('against');
const eightsResult = closedEvent.type === 'ballotClosed' ? closedEvent.result : undefined;
