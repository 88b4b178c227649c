import { describe, expect, it } from '@jest/globals';
import { RULES_BEFORE } from '../../../src/grant/votingRules.js';
import { dueCommands, type Event } from '../../../src/steps/process.js';
import {
  bystander,
  chair,
  chairsDeputy,
  clock,
  day,
  hospitalMember,
  hospitalsDeputy,
  isMember,
  municipalMember,
  secretary,
  stranger,
} from '../../support/cast.js';
import { at, given } from '../../support/given.js';
import {
  ballotIsOpen,
  declares,
  isClosed,
  isClosing,
  LATER_THAT_DAY,
  MEETING_DAY,
  theCommitteeMeets,
  votes,
} from '../../support/theMeeting.js';

const open = [...theCommitteeMeets, ballotIsOpen()];
const hospitalMemberIsAsked = [...theCommitteeMeets, ballotIsOpen({ askImpartiality: ['hospital-member'] })];
const answers = (choice: 'for' | 'against' | 'abstain', revision = 0) =>
  ({ type: 'vote', ballot: 'ballot', choice, revision }) as const;

describe('a vote', () => {
  it.each(['for', 'against', 'abstain'] as const)('is a member’s: %s', (choice) => {
    given(open).when(municipalMember, answers(choice), MEETING_DAY).thenHappens(votes('municipal-member', choice));
  });

  it('may be changed until the ballot closes', () => {
    given(open, votes('chair', 'for'))
      .when(chair, answers('against', 1), MEETING_DAY)
      .thenHappens(votes('chair', 'against', 2));
  });

  it('is refused when it changes an answer other than the one the card showed', () => {
    const changed = given(open, votes('chair', 'for'), votes('chair', 'against', 2));
    changed.when(chair, answers('abstain', 1), MEETING_DAY).thenRefuses({ code: 'answerChanged' });
    changed.when(chair, answers('abstain', 0), MEETING_DAY).thenRefuses({ code: 'answerChanged' });
    changed.when(chair, answers('abstain', 3), MEETING_DAY).thenRefuses({ code: 'answerChanged' });
  });

  it('is refused in a ballot nobody knows', () => {
    given(theCommitteeMeets).when(chair, answers('for'), MEETING_DAY).thenRefuses({ code: 'notFound' });
  });

  it.each([
    ['a stranger', stranger],
    ['somebody without a seat', bystander],
    ['the secretary', secretary],
    ['a deputy whose member votes himself', chairsDeputy],
  ])('is not for %s', (_who, somebody) => {
    given(open).when(somebody, answers('for'), MEETING_DAY).thenRefuses({ code: 'noVote' });
  });

  it('counts when it reached us before closing began, until the votes are counted', () => {
    const before = at('2024-12-18T10:29:59.999+01:00');
    given(open, isClosing).when(chair, answers('for'), LATER_THAT_DAY, before).thenHappensLike({ type: 'voteCast' });
    given(open, isClosing).when(chair, answers('for'), LATER_THAT_DAY).thenRefuses({ code: 'ballotClosed' });
    given(open, isClosing, isClosed())
      .when(chair, answers('for'), LATER_THAT_DAY, before)
      .thenRefuses({ code: 'ballotClosed' });
  });
});

describe('a member whose impartiality is asked about', () => {
  it('answers that question before he votes', () => {
    given(hospitalMemberIsAsked)
      .when(hospitalMember, answers('for'), MEETING_DAY)
      .thenRefuses({ code: 'mustDeclareFirst' });
    given(hospitalMemberIsAsked, declares('hospital-member', 'impartial'))
      .when(hospitalMember, answers('for'), MEETING_DAY)
      .thenHappens(votes('hospital-member', 'for'));
  });

  it('waits for the chair while he is in doubt, and keeps his seat', () => {
    const inDoubt = given(hospitalMemberIsAsked, declares('hospital-member', 'inDoubt'));
    inDoubt.when(hospitalMember, answers('for'), MEETING_DAY).thenRefuses({ code: 'inDoubt' });
    inDoubt.when(hospitalsDeputy, answers('for'), MEETING_DAY).thenRefuses({ code: 'noVote' });
  });

  it('votes when the chair has ruled him impartial', () => {
    given(
      hospitalMemberIsAsked,
      declares('hospital-member', 'inDoubt'),
      declares('hospital-member', 'impartial', 'chair'),
    )
      .when(hospitalMember, answers('against'), MEETING_DAY)
      .thenHappens(votes('hospital-member', 'against'));
  });

  it('leaves his seat to his deputy when he is recused', () => {
    const recused = given(hospitalMemberIsAsked, declares('hospital-member', 'recused'));
    recused.when(hospitalMember, answers('for'), MEETING_DAY).thenRefuses({ code: 'recused' });
    recused.when(hospitalsDeputy, answers('for'), MEETING_DAY).thenHappens(votes('hospitals-deputy', 'for'));
    recused.when(chairsDeputy, answers('for'), MEETING_DAY).thenRefuses({ code: 'noVote' });
  });

  it('is followed by a deputy who is asked the same', () => {
    const both = [
      ...theCommitteeMeets,
      ballotIsOpen({ askImpartiality: ['hospital-member', 'hospitals-deputy'] }),
      declares('hospital-member', 'recused'),
    ];
    given(both).when(hospitalsDeputy, answers('for'), MEETING_DAY).thenRefuses({ code: 'mustDeclareFirst' });
    given(both, declares('hospitals-deputy', 'recused'))
      .when(hospitalsDeputy, answers('for'), MEETING_DAY)
      .thenRefuses({ code: 'recused' });
  });
});

describe('closing a ballot', () => {
  const begin = { type: 'startClosing', ballot: 'ballot' } as const;
  const count = { type: 'closeBallot', ballot: 'ballot' } as const;
  const justBefore = at('2024-12-18T10:30:02.999+01:00');
  const threeSecondsLater = at('2024-12-18T10:30:03+01:00');

  const justAfter = at('2024-12-18T10:30:00.500+01:00');

  it('is begun by the chair, or by the secretary for him, half a second after the press', () => {
    given(open)
      .when(chair, begin, LATER_THAT_DAY)
      .thenHappens({ ...isClosing, closesAt: justAfter });
    given(open)
      .when(secretary, begin, LATER_THAT_DAY)
      .thenHappens({ ...isClosing, closesAt: justAfter, by: 'secretary', for: 'chair' });
  });

  it('takes what was pressed before at another instance, whose clock is a little ahead', () => {
    const closing = given(open).decides(chair, begin, LATER_THAT_DAY);
    const byTheOthersClock = at('2024-12-18T10:30:00.499+01:00');
    given(open, closing).when(chair, answers('for'), justAfter, byTheOthersClock).thenHappensLike({ type: 'voteCast' });
    given(open, closing).when(chair, answers('for'), justAfter).thenRefuses({ code: 'ballotClosed' });
  });

  it('is begun by nobody else, in no other ballot, and once', () => {
    given(open).when(municipalMember, begin, LATER_THAT_DAY).thenRefuses({ code: 'notLeading' });
    given(theCommitteeMeets).when(chair, begin, LATER_THAT_DAY).thenRefuses({ code: 'notFound' });
    given(open, isClosing).when(chair, begin, LATER_THAT_DAY).thenRefuses({ code: 'ballotClosed' });
    given(open, isClosing, isClosed()).when(chair, begin, LATER_THAT_DAY).thenRefuses({ code: 'ballotClosed' });
  });

  it('is finished by the clock three seconds later, and not before', () => {
    const { state } = given(open, isClosing);
    expect(dueCommands(state, justBefore)).toEqual([]);
    expect(dueCommands(state, threeSecondsLater)).toEqual([{ id: 'closeBallot:ballot', command: count }]);
    given(open, isClosing).when(clock, count, justBefore).thenRefuses({ code: 'notClosingYet' });
    given(open).when(clock, count, threeSecondsLater).thenRefuses({ code: 'notClosingYet' });
    expect(dueCommands(given(open, isClosing, isClosed()).state, threeSecondsLater)).toEqual([]);
  });

  it('is finished by nobody but the clock, and once', () => {
    given(open, isClosing).when(chair, count, threeSecondsLater).thenRefuses({ code: 'notClock' });
    given(open, isClosing, isClosed()).when(clock, count, threeSecondsLater).thenRefuses({ code: 'ballotClosed' });
    given(theCommitteeMeets).when(clock, count, threeSecondsLater).thenRefuses({ code: 'notFound' });
  });

  it('writes down each vote that counts, and what they come to', () => {
    given(
      hospitalMemberIsAsked,
      votes('chair', 'for'),
      votes('municipal-member', 'abstain'),
      declares('hospital-member', 'recused'),
      votes('hospitals-deputy', 'for'),
      isClosing,
    )
      .when(clock, count, threeSecondsLater)
      .thenHappens({
        type: 'ballotClosed',
        v: 2,
        ballot: 'ballot',
        votes: { chair: 'for', 'municipal-member': 'abstain', 'hospitals-deputy': 'for' },
        result: {
          adopted: true,
          verdict: 'adopted',
          entitled: 4,
          answered: 3,
          recused: 1,
          bySide: {
            kommune: { for: 1, against: 0, abstain: 1, entitled: 2 },
            hf: { for: 1, against: 0, abstain: 0, entitled: 2 },
          },
          total: { for: 2, against: 0, abstain: 1 },
          rules: RULES_BEFORE,
        },
      });
  });

  it('does not count what a member said before he was recused', () => {
    given(
      open,
      votes('hospital-member', 'against'),
      votes('chair', 'for'),
      declares('hospital-member', 'recused'),
      isClosing,
    )
      .when(clock, count, threeSecondsLater)
      .thenHappensLike({ type: 'ballotClosed', votes: { chair: 'for' } });
  });
});

describe('somebody whose role ended while the ballot was open', () => {
  const leaves = (role: string): Event => ({ type: 'roleEnded', v: 1, role, to: day('2024-12-17') });
  const hospitalMemberLeft = leaves('hospital-member-member');
  const count = { type: 'closeBallot', ballot: 'ballot' } as const;
  const threeSecondsLater = at('2024-12-18T10:30:03+01:00');

  it('votes no more, and declares nothing', () => {
    given(open, hospitalMemberLeft).when(hospitalMember, answers('for'), MEETING_DAY).thenRefuses({ code: 'noVote' });
    given(hospitalMemberIsAsked, hospitalMemberLeft)
      .when(hospitalMember, { type: 'declareImpartiality', ballot: 'ballot', answer: 'impartial' }, MEETING_DAY)
      .thenRefuses({ code: 'notAskedAboutImpartiality' });
  });

  it('votes on his last day, and not the day after', () => {
    const lastDay: Event = { type: 'roleEnded', v: 1, role: 'hospital-member-member', to: day('2024-12-18') };
    given(open, lastDay)
      .when(hospitalMember, answers('for'), at('2024-12-18T23:59:59+01:00'))
      .thenHappens(votes('hospital-member', 'for'));
    given(open, lastDay)
      .when(hospitalMember, answers('for'), at('2024-12-19T00:00:00+01:00'))
      .thenRefuses({ code: 'noVote' });
  });

  it('is followed by his deputy, as when he is recused', () => {
    given(open, hospitalMemberLeft)
      .when(hospitalsDeputy, answers('for'), MEETING_DAY)
      .thenHappens(votes('hospitals-deputy', 'for'));
  });

  it('is followed by nobody when the deputy’s role has ended too, and the seat counts for nothing', () => {
    const both = [...open, hospitalMemberLeft, leaves('hospitals-deputy-deputy')];
    given(both).when(hospitalsDeputy, answers('for'), MEETING_DAY).thenRefuses({ code: 'noVote' });
    const [closed] = given(both, votes('chair', 'for'), votes('second-hospital-member', 'for'), isClosing).decides(
      clock,
      count,
      threeSecondsLater,
    );
    expect(closed).toMatchObject({ result: { entitled: 3, answered: 2, adopted: true, recused: 0 } });
  });

  it('keeps the vote he gave before, and cannot change it', () => {
    const voted = [...open, votes('hospital-member', 'against'), hospitalMemberLeft];
    given(voted).when(hospitalMember, answers('for', 1), MEETING_DAY).thenRefuses({ code: 'noVote' });
    given(voted).when(hospitalsDeputy, answers('for'), MEETING_DAY).thenRefuses({ code: 'noVote' });
    given(voted, isClosing)
      .when(clock, count, threeSecondsLater)
      .thenHappensLike({ type: 'ballotClosed', votes: { 'hospital-member': 'against' } });
  });

  it('votes as before when his term was renewed by another row', () => {
    given(open, hospitalMemberLeft, isMember(hospitalMember, 'hf', { id: 'next-term', from: '2024-12-18' }))
      .when(hospitalMember, answers('for'), MEETING_DAY)
      .thenHappens(votes('hospital-member', 'for'));
  });

  it('leads no more when he was the chair', () => {
    given(open, leaves('chair-member'))
      .when(chair, { type: 'startClosing', ballot: 'ballot' }, MEETING_DAY)
      .thenRefuses({ code: 'notLeading' });
  });
});
