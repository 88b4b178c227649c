import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../../src/steps/process.js';
import {
  alesundsLeader,
  bystander,
  chair,
  chairsDeputy,
  holds,
  hospitalMember,
  municipalMember,
  secondHospitalMember,
  secretary,
  stranger,
  type Player,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import { theRegister } from '../../support/register.js';
import { callIsOpen, declines, endorses, isSent, isSubmitted, starts } from '../../support/theCall.js';
import {
  ballotIsOpen,
  comesIn,
  declares,
  grants,
  isClosed,
  isClosing,
  isOnAgenda,
  LATER_THAT_DAY,
  MEETING_DAY,
  meetingIsPlanned,
  theCommitteeMeets,
} from '../../support/theMeeting.js';

/** The committee meets about an application with this history. */
const about = (...history: Event[]): Event[] => [
  ...theRegister,
  ...callIsOpen,
  ...history,
  meetingIsPlanned,
  isOnAgenda(),
];
const askedAbout = (...history: Event[]): readonly string[] => {
  const openBallot = { type: 'openBallot', ballot: 'ballot', case: 'ssu-2024-1', lines: [grants()] } as const;
  const [opened] = given(about(...history)).decides(chair, openBallot, MEETING_DAY);
  return opened?.type === 'ballotOpened' ? opened.askImpartiality : ['no ballot'];
};

describe('who is asked whether he is impartial', () => {
  it('is nobody when no member is named on the application: belonging to a party is not enough', () => {
    expect(askedAbout(...comesIn())).toEqual([]);
  });

  it('is a member who wrote it', () => {
    const [, ...rest] = comesIn();
    expect(askedAbout(starts('app', hospitalMember), ...rest)).toEqual(['hospital-member']);
  });

  it('is a member who is its contact person', () => {
    expect(askedAbout(starts(), isSent({ people: ['municipal-member'] }), isSubmitted())).toEqual(['municipal-member']);
  });

  it('is a member who was asked to endorse it, and one who answered in his place', () => {
    const asked = { ...isSent().asked, hf: { person: 'hospital-member', role: 'some-row' } };
    expect(
      askedAbout(
        starts(),
        isSent({ asked }),
        { ...endorses(secondHospitalMember, 'hf'), inPlaceOf: 'hospital-member' },
        isSubmitted(),
      ),
    ).toEqual(['hospital-member', 'second-hospital-member']);
  });

  it('is a member who answered an earlier version', () => {
    expect(
      askedAbout(
        starts(),
        isSent(),
        { ...declines(municipalMember, 'haram'), inPlaceOf: 'harams-leader' },
        isSent({ version: 2, freezeId: '2' }),
        endorses(alesundsLeader, 'alesund', 'app', 2),
        isSubmitted(),
      ),
    ).toEqual(['municipal-member']);
  });

  it('is a member whom the register calls its project owner', () => {
    const owns = (application: string): Event =>
      holds(hospitalMember, { type: 'projectOwner', application }, { id: `owner-${application}` });
    expect(askedAbout(...comesIn(), owns('app'))).toEqual(['hospital-member']);
    expect(askedAbout(...comesIn(), owns('other'))).toEqual([]);
  });

  it('is a deputy too, who may have to step in', () => {
    expect(askedAbout(starts(), isSent({ people: ['chairs-deputy'] }), isSubmitted())).toEqual(['chairs-deputy']);
  });

  it('is nobody who has no seat', () => {
    expect(askedAbout(starts('app', bystander), isSent({ by: 'bystander' }), isSubmitted())).toEqual([]);
  });
});

const asked = [...theCommitteeMeets, ballotIsOpen({ askImpartiality: ['hospital-member'] })];
const says = (answer: 'impartial' | 'recused' | 'inDoubt') =>
  ({ type: 'declareImpartiality', ballot: 'ballot', answer }) as const;

describe('saying whether one is impartial', () => {
  it.each(['impartial', 'recused', 'inDoubt'] as const)('is for the member himself: %s', (answer) => {
    given(asked).when(hospitalMember, says(answer), MEETING_DAY).thenHappens(declares('hospital-member', answer));
  });

  it('may be done by a member who was not asked, and by a deputy', () => {
    given(asked)
      .when(municipalMember, says('recused'), MEETING_DAY)
      .thenHappens(declares('municipal-member', 'recused'));
    given(asked).when(chairsDeputy, says('recused'), MEETING_DAY).thenHappens(declares('chairs-deputy', 'recused'));
  });

  it('may be changed while the ballot is open: a slip of the finger is no recusal', () => {
    given(asked, declares('hospital-member', 'recused'))
      .when(hospitalMember, says('impartial'), MEETING_DAY)
      .thenHappens(declares('hospital-member', 'impartial'));
  });

  it('is refused in a ballot nobody knows', () => {
    given(theCommitteeMeets).when(hospitalMember, says('recused'), MEETING_DAY).thenRefuses({ code: 'notFound' });
  });

  it('is not for somebody who is not in the register, and not for somebody without a seat', () => {
    given(asked).when(stranger, says('recused'), MEETING_DAY).thenRefuses({ code: 'notRegistered' });
    given(asked).when(bystander, says('recused'), MEETING_DAY).thenRefuses({ code: 'notAskedAboutImpartiality' });
  });

  it('is refused once closing has begun, but for what reached us before', () => {
    given(asked, isClosing).when(hospitalMember, says('recused'), LATER_THAT_DAY).thenRefuses({ code: 'ballotClosed' });
    given(asked, isClosing)
      .when(hospitalMember, says('recused'), LATER_THAT_DAY, MEETING_DAY)
      .thenHappensLike({ type: 'impartialityDeclared' });
    given(asked, isClosed())
      .when(hospitalMember, says('recused'), LATER_THAT_DAY, MEETING_DAY)
      .thenRefuses({ code: 'ballotClosed' });
  });

  it('no longer changes what the chair has ruled', () => {
    for (const ruling of ['recused', 'impartial'] as const) {
      given(asked, declares('hospital-member', 'inDoubt'), declares('hospital-member', ruling, 'chair'))
        .when(hospitalMember, says(ruling === 'recused' ? 'impartial' : 'recused'), MEETING_DAY)
        .thenRefuses({ code: 'impartialitySettled' });
    }
  });
});

describe('ruling on somebody’s impartiality', () => {
  const inDoubt = [...asked, declares('hospital-member', 'inDoubt')];
  const rules = (answer: 'impartial' | 'recused', who: Player = hospitalMember) =>
    ({ type: 'decideImpartiality', ballot: 'ballot', person: who.id, answer }) as const;

  it.each(['impartial', 'recused'] as const)('is the chair’s: %s', (answer) => {
    given(inDoubt)
      .when(chair, rules(answer), MEETING_DAY)
      .thenHappens(declares('hospital-member', answer, 'chair'));
  });

  it('may be done by the secretary for the chair, and both stand in the record', () => {
    given(inDoubt)
      .when(secretary, rules('recused'), MEETING_DAY)
      .thenHappens({ ...declares('hospital-member', 'recused', 'secretary'), for: 'chair' });
  });

  it('may be done for one who was asked and has not answered, and done anew', () => {
    given(asked).when(chair, rules('recused'), MEETING_DAY).thenHappensLike({ type: 'impartialityDeclared' });
    given(inDoubt, declares('hospital-member', 'recused', 'chair'))
      .when(chair, rules('impartial'), MEETING_DAY)
      .thenHappensLike({ type: 'impartialityDeclared', answer: 'impartial' });
  });

  it('is nobody’s in his own case, and nobody else’s', () => {
    given(inDoubt).when(hospitalMember, rules('impartial'), MEETING_DAY).thenRefuses({ code: 'notLeading' });
    given(theCommitteeMeets, ballotIsOpen({ askImpartiality: ['chair'] }))
      .when(chair, rules('impartial', chair), MEETING_DAY)
      .thenRefuses({ code: 'notLeading' });
    given(inDoubt).when(stranger, rules('impartial'), MEETING_DAY).thenRefuses({ code: 'notLeading' });
  });

  it('is refused in a ballot nobody knows', () => {
    given(theCommitteeMeets).when(chair, rules('recused'), MEETING_DAY).thenRefuses({ code: 'notFound' });
  });

  it('is refused for one who neither was asked nor has raised the question', () => {
    given(asked)
      .when(chair, rules('recused', municipalMember), MEETING_DAY)
      .thenRefuses({ code: 'notAskedAboutImpartiality' });
  });

  it.each(['constructor', 'toString', 'bystander'])('is refused for %s, who has no seat', (person) => {
    given(asked)
      .when(chair, { ...rules('recused'), person }, MEETING_DAY)
      .thenRefuses({ code: 'notAskedAboutImpartiality' });
  });

  it('is refused once closing has begun', () => {
    given(inDoubt, isClosing).when(chair, rules('recused'), LATER_THAT_DAY).thenRefuses({ code: 'ballotClosed' });
  });
});
