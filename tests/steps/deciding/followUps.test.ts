import { describe, expect, it } from '@jest/globals';
import { followUpStatus, ownersOf } from '../../../src/grant/followUps.js';
import { kroner } from '../../../src/grant/money.js';
import type { FollowUp, State } from '../../../src/grant/state.js';
import type { Command, Event } from '../../../src/steps/process.js';
import { dueCommands } from '../../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  chair,
  clock,
  day,
  municipalMember,
  projectLeader,
  secretary,
} from '../../support/cast.js';
import { adopted, isDecided } from '../../support/decided.js';
import { at, given, Play } from '../../support/given.js';
import { ballotIsOpen, isClosed, MEETING_DAY, theCommitteeMeets } from '../../support/theMeeting.js';

const TEXT = 'Revidert budsjett innan 1. februar 2025';
const conditions = [{ text: TEXT }, { text: 'Partane lagar ein avtale' }];
type FollowUpSet = Extract<Event, { type: 'followUpSet' }>;
const isSet = (otherwise: Partial<FollowUpSet> = {}): FollowUpSet => ({
  type: 'followUpSet',
  v: 1,
  followUp: 'ssu-2024-1-f1',
  decision: 'ssu-2024-1',
  what: 'condition',
  condition: 0,
  due: day('2025-02-01'),
  ...otherwise,
});
const isDone: Event = { type: 'followUpDone', v: 1, followUp: 'ssu-2024-1-f1', by: 'secretary' };
const isReplaced = isDecided(
  { outcome: 'rejected', amount: kroner(0), reason: { text: 'Nei.' } },
  { decision: 'ssu-2024-1-r1', corrects: 'ssu-2024-1', how: 'reverses', why: { text: 'Ny kunnskap.' } },
);
const decided: Event[] = [...adopted, isDecided({ conditions })];
const followed: Event[] = [...decided, isSet()];
const one = (state: State): FollowUp => {
  const found = state.followUps.get('ssu-2024-1-f1');
  if (!found) throw new Error('nothing is followed up');
  return found;
};

describe('what a decision says must be done by a day', () => {
  it('is followed up from the moment the decision is recorded', () => {
    const line = { ...isDecided({ conditions }).line };
    given(theCommitteeMeets, ballotIsOpen({ lines: [line] }), isClosed())
      .when(chair, { type: 'recordDecision', case: 'ssu-2024-1', ballot: 'ballot' }, MEETING_DAY)
      .thenHappensLike({ type: 'decisionRecorded' }, isSet() as never);
  });

  it('is the applicants’ where nobody was named for a condition, and the secretariat’s otherwise', () => {
    const { state } = given(followed);
    expect(ownersOf(state, one(state), day('2024-12-18'))).toEqual(state.applications.get('app')?.people);
    expect(ownersOf(state, { ...one(state), what: 'treatment' }, day('2024-12-18'))).toEqual(['secretary']);
    expect(ownersOf(state, { ...one(state), owner: 'chair' }, day('2024-12-18'))).toEqual(['chair']);
  });

  it('is open until its day has passed, then late, and done when somebody says so', () => {
    const { state } = given(followed);
    expect(followUpStatus(state, one(state), day('2025-02-01'))).toBe('open');
    expect(followUpStatus(state, one(state), day('2025-02-02'))).toBe('late');
    const done = given(followed, isDone).state;
    expect(followUpStatus(done, one(done), day('2025-02-02'))).toBe('done');
    const replaced = given(followed, isReplaced).state;
    expect(followUpStatus(replaced, one(replaced), day('2025-02-02'))).toBe('replaced');
  });
});

describe('setting what is followed up', () => {
  type SetIt = Extract<Command, { type: 'setFollowUp' }>;
  const set: SetIt = {
    type: 'setFollowUp',
    decision: 'ssu-2024-1',
    condition: 1,
    due: day('2025-03-01'),
    owner: projectLeader.id,
  };

  it('is done by the chair or the secretariat, for a condition without a day', () => {
    given(followed)
      .when(secretary, set, MEETING_DAY)
      .thenHappens(
        isSet({
          followUp: 'ssu-2024-1-f2',
          condition: 1,
          due: day('2025-03-01'),
          owner: 'project-leader',
          by: 'secretary',
        }),
      );
    given(followed).when(municipalMember, set, MEETING_DAY).thenRefuses({ code: 'notLeading' });
  });

  it('may be something of its own', () => {
    const { condition: _condition, ...other } = set;
    given(decided)
      .when(chair, { ...other, text: ' Orienter ASU ' }, MEETING_DAY)
      .thenHappensLike({
        type: 'followUpSet',
        followUp: 'ssu-2024-1-f1',
        what: 'other',
        text: { text: 'Orienter ASU' },
      });
    given(decided)
      .when(chair, { ...other, text: ' ' }, MEETING_DAY)
      .thenRefuses({ code: 'followUpTextMissing' });
    given(decided).when(chair, other, MEETING_DAY).thenRefuses({ code: 'followUpTextMissing' });
    given(decided)
      .when(chair, { ...other, text: 'å'.repeat(2001) }, MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
  });

  it('changes the day and whose it is, never what it is about, and is then reminded of anew', () => {
    const change: SetIt = {
      type: 'setFollowUp',
      decision: 'ssu-2024-1',
      followUp: 'ssu-2024-1-f1',
      due: day('2025-04-01'),
    };
    const reminded: Event = { type: 'followUpReminded', v: 1, followUp: 'ssu-2024-1-f1', people: ['project-leader'] };
    const play = new Play(given(followed, reminded).state);
    expect(play.does(secretary, change, MEETING_DAY)).toEqual([isSet({ due: day('2025-04-01'), by: 'secretary' })]);
    expect(one(play.state).reminded).toBeUndefined();
  });

  it('is refused for what is not there, twice for one condition, after it is done, and once the decision is replaced', () => {
    given(followed)
      .when(secretary, { ...set, decision: 'other' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
    given(followed)
      .when(secretary, { ...set, condition: 7 }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
    given(followed)
      .when(secretary, { ...set, followUp: 'other-f1' }, MEETING_DAY)
      .thenRefuses({ code: 'notFound' });
    given(followed)
      .when(secretary, { ...set, condition: 0 }, MEETING_DAY)
      .thenRefuses({ code: 'followUpTwice' });
    given(followed, isDone)
      .when(secretary, { ...set, followUp: 'ssu-2024-1-f1' }, MEETING_DAY)
      .thenRefuses({ code: 'followUpDone' });
    given(followed, isReplaced).when(secretary, set, MEETING_DAY).thenRefuses({ code: 'decisionReplaced' });
  });

  it('is refused for a day that has passed, and for somebody who is not in the register', () => {
    given(followed)
      .when(secretary, { ...set, due: day('2024-12-17') }, MEETING_DAY)
      .thenRefuses({ code: 'dueInThePast' });
    given(followed)
      .when(secretary, { ...set, owner: 'nobody' }, MEETING_DAY)
      .thenRefuses({ code: 'ownerUnknown' });
  });
});

describe('saying that it is done', () => {
  const settle = { type: 'settleFollowUp', followUp: 'ssu-2024-1-f1', note: ' Kom 20. januar. ' } as const;

  it('is for whose it is and the secretariat, with a note where there is something to say', () => {
    given(followed)
      .when(projectLeader, settle, MEETING_DAY)
      .thenHappens({
        type: 'followUpDone',
        v: 1,
        followUp: settle.followUp,
        by: 'project-leader',
        note: { text: 'Kom 20. januar.' },
      });
    given(followed)
      .when(secretary, { type: 'settleFollowUp', followUp: settle.followUp }, MEETING_DAY)
      .thenHappens({ type: 'followUpDone', v: 1, followUp: settle.followUp, by: 'secretary' });
    given(followed).when(bystander, settle, MEETING_DAY).thenRefuses({ code: 'notYourFollowUp' });
    given(decided, isSet({ owner: alesundsLeader.id }))
      .when(projectLeader, settle, MEETING_DAY)
      .thenRefuses({ code: 'notYourFollowUp' });
  });

  it('is refused for what is not there, done already, replaced, or in too many words', () => {
    given(decided).when(secretary, settle, MEETING_DAY).thenRefuses({ code: 'notFound' });
    given(followed, isDone).when(secretary, settle, MEETING_DAY).thenRefuses({ code: 'followUpDone' });
    given(followed, isReplaced).when(secretary, settle, MEETING_DAY).thenRefuses({ code: 'decisionReplaced' });
    given(followed)
      .when(secretary, { ...settle, note: 'å'.repeat(2001) }, MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
  });

  it('can be taken back by the secretariat', () => {
    const reopen = { type: 'reopenFollowUp', followUp: 'ssu-2024-1-f1' } as const;
    given(followed, isDone)
      .when(secretary, reopen, MEETING_DAY)
      .thenHappens({ type: 'followUpReopened', v: 1, followUp: 'ssu-2024-1-f1', by: 'secretary' });
    given(followed, isDone).when(projectLeader, reopen, MEETING_DAY).thenRefuses({ code: 'notYourFollowUp' });
    given(followed).when(secretary, reopen, MEETING_DAY).thenRefuses({ code: 'followUpNotDone' });
    given(decided).when(secretary, reopen, MEETING_DAY).thenRefuses({ code: 'notFound' });
    const { state } = given(followed, isDone, {
      type: 'followUpReopened',
      v: 1,
      followUp: 'ssu-2024-1-f1',
      by: 'secretary',
    });
    expect(one(state).done).toBeUndefined();
  });
});

describe('the clock', () => {
  const remind = { type: 'remindFollowUp', followUp: 'ssu-2024-1-f1' } as const;
  const wanted = (state: State, now: string) =>
    dueCommands(state, at(now)).filter(({ command }) => command.type === 'remindFollowUp');

  it('reminds whose it is a week before the day, at eight in the morning, and once', () => {
    const play = new Play(given(followed).state);
    expect(wanted(play.state, '2025-01-25T07:59:00+01:00')).toEqual([]);
    expect(wanted(play.state, '2025-01-25T08:00:00+01:00')).toHaveLength(1);
    const people = play.state.applications.get('app')?.people;
    expect(play.does(clock, remind, at('2025-01-25T08:00:01+01:00'))).toEqual([
      { type: 'followUpReminded', v: 1, followUp: 'ssu-2024-1-f1', people },
    ]);
    expect(wanted(play.state, '2025-02-10T08:00:00+01:00')).toEqual([]);
  });

  it('does not remind on the day it was set, however near it is', () => {
    const play = new Play(given(decided).state);
    play.does(
      secretary,
      { type: 'setFollowUp', decision: 'ssu-2024-1', condition: 1, due: day('2024-12-20') },
      MEETING_DAY,
    );
    expect(wanted(play.state, '2024-12-18T23:00:00+01:00')).toEqual([]);
    expect(wanted(play.state, '2024-12-19T08:00:00+01:00')).toHaveLength(1);
  });

  it('asks nobody about what is done or replaced', () => {
    expect(wanted(given(followed, isDone).state, '2025-01-25T08:00:00+01:00')).toEqual([]);
    expect(wanted(given(followed, isReplaced).state, '2025-01-25T08:00:00+01:00')).toEqual([]);
    given(followed, isDone).when(clock, remind, MEETING_DAY).thenRefuses({ code: 'remindedAlready' });
    given(decided).when(clock, remind, MEETING_DAY).thenRefuses({ code: 'notFound' });
    given(followed).when(chair, remind, MEETING_DAY).thenRefuses({ code: 'notClock' });
  });
});
