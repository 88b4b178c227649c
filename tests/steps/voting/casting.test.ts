import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../../src/steps/process.js';
import { revisionOf } from '../../../src/steps/voting/revision.js';
import { bystander, chair, clock, hospitalMember, municipalMember, stranger } from '../../support/cast.js';
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
const takesBack = (revision = 1) => ({ type: 'withdrawVote', ballot: 'ballot', revision }) as const;
const isTakenBack = (person: string, revision = 2): Event => ({
  type: 'voteWithdrawn',
  v: 1,
  ballot: 'ballot',
  person,
  revision,
});

describe('taking one’s answer back', () => {
  it('is for whoever has answered, until the ballot closes', () => {
    given(open, votes('chair', 'for')).when(chair, takesBack(), MEETING_DAY).thenHappens(isTakenBack('chair'));
    given(open, votes('chair', 'for'), isClosing)
      .when(chair, takesBack(), LATER_THAT_DAY)
      .thenRefuses({ code: 'ballotClosed' });
    given(open, votes('chair', 'for'), isClosing)
      .when(chair, takesBack(), LATER_THAT_DAY, MEETING_DAY)
      .thenHappensLike({ type: 'voteWithdrawn' });
    given(open, votes('chair', 'for'), isClosing, isClosed())
      .when(chair, takesBack(), LATER_THAT_DAY, MEETING_DAY)
      .thenRefuses({ code: 'ballotClosed' });
  });

  it('leaves him without an answer, and lets him answer anew', () => {
    const back = given(open, votes('chair', 'for'), isTakenBack('chair'));
    const ballot = back.state.ballots.get('ballot');
    expect(ballot?.votes).toEqual({});
    expect(ballot && revisionOf(ballot, 'chair')).toBe(2);
    const again = { type: 'vote', ballot: 'ballot', choice: 'against' } as const;
    back.when(chair, { ...again, revision: 2 }, MEETING_DAY).thenHappens(votes('chair', 'against', 3));
    back.when(chair, { ...again, revision: 0 }, MEETING_DAY).thenRefuses({ code: 'answerChanged' });
  });

  it('is not counted', () => {
    const count = { type: 'closeBallot', ballot: 'ballot' } as const;
    given(open, votes('chair', 'against'), isTakenBack('chair'), votes('municipal-member', 'for'), isClosing)
      .when(clock, count, at('2024-12-18T10:30:03+01:00'))
      .thenHappensLike({ type: 'ballotClosed', votes: { 'municipal-member': 'for' } });
  });

  it('is refused where there is nothing to take back, and for an answer other than the one that was shown', () => {
    given(open).when(chair, takesBack(0), MEETING_DAY).thenRefuses({ code: 'notAnsweredYet' });
    given(open, votes('chair', 'for'), isTakenBack('chair'))
      .when(chair, takesBack(2), MEETING_DAY)
      .thenRefuses({ code: 'notAnsweredYet' });
    given(open, votes('chair', 'for'), votes('chair', 'against', 2))
      .when(chair, takesBack(1), MEETING_DAY)
      .thenRefuses({ code: 'answerChanged' });
  });

  it('is nobody else’s, in no other ballot, and not for one who is recused', () => {
    const answered = given(open, votes('chair', 'for'));
    answered.when(municipalMember, takesBack(), MEETING_DAY).thenRefuses({ code: 'answerChanged' });
    answered.when(bystander, takesBack(), MEETING_DAY).thenRefuses({ code: 'noVote' });
    answered.when(stranger, takesBack(), MEETING_DAY).thenRefuses({ code: 'noVote' });
    given(theCommitteeMeets).when(chair, takesBack(), MEETING_DAY).thenRefuses({ code: 'notFound' });
    given(open, votes('hospital-member', 'for'), declares('hospital-member', 'recused'))
      .when(hospitalMember, takesBack(), MEETING_DAY)
      .thenRefuses({ code: 'recused' });
  });
});
