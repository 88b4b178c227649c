import { describe, expect, it } from '@jest/globals';
import { LONGEST_ACT_TEXT } from '../../../src/grant/step.js';
import type { Event } from '../../../src/steps/process.js';
import type { VotingCommand } from '../../../src/steps/voting/voting.js';
import { ownRefusal } from '../../../src/steps/voting/casting.js';
import { rulesOf, sittingOn } from '../../../src/steps/voting/sitting.js';
import { resultOf } from '../../../src/steps/voting/tally.js';
import {
  bystander,
  chair,
  day,
  enters,
  hospitalMember,
  isMember,
  municipalMember,
  secondHospitalMember,
  secretary,
  stranger,
  type Player,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import {
  ballotIsOpen,
  declares,
  isClosed,
  MEETING_DAY,
  SEATS,
  theCommitteeMeets,
  theCommitteeVotesBy,
  votes,
} from '../../support/theMeeting.js';

const meets = [...theCommitteeVotesBy({ proxies: 'written' }), ...enters(stranger), isMember(stranger, 'hf')];
const gives = (from: Player, to: Player, source?: string): VotingCommand => ({
  type: 'giveProxy',
  meeting: 'december',
  from: from.id,
  to: to.id,
  ...(source !== undefined && { source }),
});
const isGiven = (from: Player, to: Player, by = from): Event => ({
  type: 'proxyGiven',
  v: 1,
  meeting: 'december',
  from: from.id,
  to: to.id,
  by: by.id,
});

describe('a written proxy', () => {
  it('is recorded by the member, or by the secretary who has the writing', () => {
    given(meets)
      .when(hospitalMember, gives(hospitalMember, secondHospitalMember), MEETING_DAY)
      .thenHappens(isGiven(hospitalMember, secondHospitalMember));
    given(meets)
      .when(secretary, gives(hospitalMember, secondHospitalMember, ' E-post 16.12. '), MEETING_DAY)
      .thenHappens({
        ...isGiven(hospitalMember, secondHospitalMember, secretary),
        source: { text: 'E-post 16.12.' },
      } as Event);
  });

  it('is recorded by nobody else, in no other meeting', () => {
    const given_ = given(meets);
    for (const somebody of [secondHospitalMember, chair, bystander])
      given_
        .when(somebody, gives(hospitalMember, secondHospitalMember), MEETING_DAY)
        .thenRefuses({ code: 'proxyNotYours' });
    given_
      .when(
        secretary,
        { ...gives(hospitalMember, secondHospitalMember), meeting: 'other' } as VotingCommand,
        MEETING_DAY,
      )
      .thenRefuses({ code: 'notFound' });
  });

  it('is for bodies whose rules know it', () => {
    given(theCommitteeMeets)
      .when(secretary, gives(hospitalMember, secondHospitalMember), MEETING_DAY)
      .thenRefuses({ code: 'noProxiesHere' });
  });

  it('goes from one member to another of the same side', () => {
    const members = given(meets);
    members.when(secretary, gives(hospitalMember, bystander), MEETING_DAY).thenRefuses({ code: 'proxyNotMember' });
    members.when(secretary, gives(bystander, hospitalMember), MEETING_DAY).thenRefuses({ code: 'proxyNotMember' });
    members.when(secretary, gives(hospitalMember, hospitalMember), MEETING_DAY).thenRefuses({ code: 'proxyNotMember' });
    members.when(secretary, gives(hospitalMember, chair), MEETING_DAY).thenRefuses({ code: 'proxyOtherSide' });
  });

  it('is one to each, and is not passed on', () => {
    const one = given(meets, isGiven(hospitalMember, secondHospitalMember));
    one.when(secretary, gives(stranger, secondHospitalMember), MEETING_DAY).thenRefuses({ code: 'proxyHeldAlready' });
    one.when(secretary, gives(stranger, hospitalMember), MEETING_DAY).thenRefuses({ code: 'proxyGivenOn' });
    one.when(secretary, gives(secondHospitalMember, stranger), MEETING_DAY).thenRefuses({ code: 'proxyGivenOn' });
    one
      .when(hospitalMember, gives(hospitalMember, stranger), MEETING_DAY)
      .thenHappens(isGiven(hospitalMember, stranger));
  });

  it('is recorded before a ballot opens', () => {
    given(meets, ballotIsOpen())
      .when(secretary, gives(hospitalMember, secondHospitalMember), MEETING_DAY)
      .thenRefuses({ code: 'proxyTooLate' });
    given(meets, ballotIsOpen(), isClosed('against'))
      .when(secretary, gives(hospitalMember, secondHospitalMember), MEETING_DAY)
      .thenHappensLike({ type: 'proxyGiven' });
  });

  it('says where the writing is in few words', () => {
    given(meets)
      .when(secretary, gives(hospitalMember, secondHospitalMember, 'å'.repeat(LONGEST_ACT_TEXT + 1)), MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
  });

  it('may be taken back before a ballot opens, where there is one', () => {
    const end = { type: 'endProxy', meeting: 'december', from: 'hospital-member' } as const;
    const one = given(meets, isGiven(hospitalMember, secondHospitalMember));
    const ended: Event = {
      type: 'proxyEnded',
      v: 1,
      meeting: 'december',
      from: 'hospital-member',
      by: 'hospital-member',
    };
    one.when(hospitalMember, end, MEETING_DAY).thenHappens(ended);
    given(meets).when(hospitalMember, end, MEETING_DAY).thenRefuses({ code: 'noProxy' });
    expect(
      given(meets, isGiven(hospitalMember, secondHospitalMember), ended).state.meetings.get('december')?.proxies,
    ).toEqual({});
  });

  it('stands in the ballot as it was when that opened', () => {
    given(meets, isGiven(hospitalMember, secondHospitalMember))
      .when(
        chair,
        {
          type: 'openBallot',
          ballot: 'ballot',
          case: 'ssu-2024-1',
          lines: [{ outcome: 'granted', amount: 1_200_000 as never, year: 2024, conditions: [] }],
        },
        MEETING_DAY,
      )
      .thenHappensLike({ type: 'ballotOpened', proxies: { 'hospital-member': 'second-hospital-member' } });
  });
});

const open = [...meets, ballotIsOpen({ proxies: { 'hospital-member': 'second-hospital-member' } })];
const votesFor = (choice: 'for' | 'against', revision = 0): VotingCommand => ({
  type: 'vote',
  ballot: 'ballot',
  choice,
  revision,
  for: 'hospital-member',
});
const cast = (choice: 'for' | 'against', revision = 1): Event => ({
  type: 'proxyVoteCast',
  v: 1,
  ballot: 'ballot',
  person: 'hospital-member',
  by: 'second-hospital-member',
  choice,
  revision,
});
const resultAfter = (...more: Event[]) => {
  const { state } = given(open, more);
  const ballot = state.ballots.get('ballot');
  if (!ballot) throw new Error('no ballot');
  return resultOf(sittingOn(state, ballot, MEETING_DAY), rulesOf(state, ballot));
};

describe('voting for somebody whose proxy one has', () => {
  it('is a vote in his seat, and both names stand in the record; it may be changed and taken back', () => {
    given(open).when(secondHospitalMember, votesFor('for'), MEETING_DAY).thenHappens(cast('for'));
    given(open, cast('for'))
      .when(secondHospitalMember, votesFor('against', 1), MEETING_DAY)
      .thenHappens(cast('against', 2));
    given(open, cast('for'))
      .when(
        secondHospitalMember,
        { type: 'withdrawVote', ballot: 'ballot', revision: 1, for: 'hospital-member' },
        MEETING_DAY,
      )
      .thenHappensLike({ type: 'voteWithdrawn', person: 'hospital-member', by: 'second-hospital-member' });
  });

  it('is counted beside one’s own, and the result says how many voted so', () => {
    expect(resultAfter(votes('second-hospital-member', 'for'), cast('for'))).toMatchObject({
      answered: 2,
      byProxy: 1,
      bySide: { hf: { for: 2 } },
    });
  });

  it('is nobody else’s', () => {
    for (const somebody of [chair, municipalMember, bystander])
      given(open).when(somebody, votesFor('for'), MEETING_DAY).thenRefuses({ code: 'proxyNotYours' });
    given(meets, ballotIsOpen())
      .when(secondHospitalMember, votesFor('for'), MEETING_DAY)
      .thenRefuses({ code: 'proxyNotYours' });
  });

  it('yields to the member’s own answer', () => {
    given(open, votes('hospital-member', 'against'))
      .when(secondHospitalMember, votesFor('for', 1), MEETING_DAY)
      .thenRefuses({ code: 'answerChanged' });
    given(open, cast('for'))
      .when(hospitalMember, { type: 'vote', ballot: 'ballot', choice: 'against', revision: 1 }, MEETING_DAY)
      .thenHappens(votes('hospital-member', 'against', 2));
  });

  it('needs both to be impartial, and is not counted when the one who gave it is recused afterwards', () => {
    for (const one of ['hospital-member', 'second-hospital-member']) {
      given(open, declares(one, 'recused'))
        .when(secondHospitalMember, votesFor('for'), MEETING_DAY)
        .thenRefuses({ code: 'recused' });
      expect(resultAfter(cast('for'), declares(one, 'recused')).answered).toBe(0);
    }
    given(
      meets,
      ballotIsOpen({ proxies: { 'hospital-member': 'second-hospital-member' }, askImpartiality: ['hospital-member'] }),
    )
      .when(secondHospitalMember, votesFor('for'), MEETING_DAY)
      .thenRefuses({ code: 'mustDeclareFirst' });
  });

  it('ends with the holder’s role', () => {
    given(open, { type: 'roleEnded', v: 1, role: 'second-hospital-member-member', to: day('2024-12-17') })
      .when(secondHospitalMember, votesFor('for'), MEETING_DAY)
      .thenRefuses({ code: 'noVote' });
  });
});

describe('a meeting whose attendance was taken', () => {
  const at = (...attending: string[]) => ({
    seats: SEATS,
    askImpartiality: [],
    impartiality: {},
    votes: {},
    present: [
      'chair',
      'chairs-deputy',
      'municipal-member',
      'hospital-member',
      'hospitals-deputy',
      'second-hospital-member',
    ],
    attending,
  });
  const { rules } = { rules: rulesOf(given(open).state, { meeting: 'december' }) };

  it('has those who are there, and deputies for those who are not; who is away still counts for the quorum', () => {
    expect(resultOf(at('chair', 'hospitals-deputy'), rules)).toMatchObject({ entitled: 4, present: 2 });
    expect(resultOf(at('chair', 'hospitals-deputy', 'hospital-member'), rules)).toMatchObject({ present: 2 });
  });

  it('lets nobody vote who is not entered as there', () => {
    expect(ownRefusal(at('chair'), 'hospital-member')).toEqual({ code: 'notAtTheMeeting' });
    expect(ownRefusal(at('chair'), 'chair')).toBeUndefined();
  });

  it('is read from what the secretary has noted, and a deputy takes the seat he was noted for', () => {
    const notes = (person: string, how: 'present' | 'absent', standsFor?: string): Event => ({
      type: 'attendanceNoted',
      v: 1,
      meeting: 'december',
      person,
      how,
      ...(standsFor !== undefined && { standsFor }),
      by: 'secretary',
    });
    const sitting = (...events: Event[]) => {
      const { state } = given(theCommitteeMeets, ballotIsOpen(), events);
      return sittingOn(state, state.ballots.get('ballot') as never, MEETING_DAY);
    };
    const counted = (...events: Event[]) => resultOf(sitting(...events), rules);
    expect(counted().present).toBeUndefined();
    expect(counted(notes('chair', 'absent'))).toMatchObject({ entitled: 4, present: 4 });
    expect(counted(notes('hospital-member', 'present'))).toMatchObject({ entitled: 4, present: 1 });
    const deputyCame = [notes('municipal-member', 'present'), notes('hospitals-deputy', 'present', 'hospital-member')];
    expect(counted(...deputyCame)).toMatchObject({ entitled: 4, present: 2 });
    given(theCommitteeMeets, ballotIsOpen(), deputyCame)
      .when(hospitalMember, { type: 'vote', ballot: 'ballot', choice: 'for', revision: 0 }, MEETING_DAY)
      .thenRefuses({ code: 'notAtTheMeeting' });
  });

  it('counts one who is represented as there', () => {
    const represented = { ...at('second-hospital-member'), proxies: { 'hospital-member': 'second-hospital-member' } };
    expect(resultOf(represented, rules)).toMatchObject({ entitled: 4, present: 2 });
  });
});
