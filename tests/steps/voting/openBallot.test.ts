import { describe, expect, it } from '@jest/globals';
import { kroner } from '../../../src/grant/money.js';
import { LONGEST_ACT_TEXT } from '../../../src/grant/step.js';
import type { Event } from '../../../src/steps/process.js';
import type { ProposedLine, VotingCommand } from '../../../src/steps/voting/voting.js';
import {
  bystander,
  chair,
  day,
  hospitalMember,
  isMember,
  municipalMember,
  secretary,
  stranger,
} from '../../support/cast.js';
import { given } from '../../support/given.js';
import { profile } from '../../support/register.js';
import { frameIsSet } from '../../support/theCall.js';
import {
  ballotIsOpen,
  comesIn,
  grants,
  isClosed,
  isOnAgenda,
  MEETING_DAY,
  partlyGrants,
  rejects,
  theCommitteeMeets,
} from '../../support/theMeeting.js';

const put = (line: ProposedLine = grants(), caseId = 'ssu-2024-1', ballot = 'ballot'): VotingCommand => ({
  type: 'openBallot',
  ballot,
  case: caseId,
  lines: [line],
});

/** A second application on the same agenda, asking for this much. */
const another = (amount: number): Event[] => [...comesIn('other', amount, 2), isOnAgenda('other', 2)];
const decided = (outcome: 'granted' | 'deferred' = 'granted', amount = 1_200_000): Event => ({
  type: 'decisionRecorded',
  v: 1,
  decision: 'ssu-2024-1',
  case: 'ssu-2024-1',
  ballot: 'ballot',
  line: { application: 'app', outcome, amount: kroner(amount), year: 2024, conditions: [] },
  frame: { amount: kroner(8_564_000), left: kroner(8_564_000 - amount) },
  by: chair.id,
});

describe('opening a ballot on a motion', () => {
  it('is the chair’s: every member has a seat, with the deputies who would step in', () => {
    given(theCommitteeMeets).when(chair, put(), MEETING_DAY).thenHappens(ballotIsOpen());
  });

  it('may be done by the secretary for the chair, and both stand in the record', () => {
    given(theCommitteeMeets)
      .when(secretary, put(), MEETING_DAY)
      .thenHappens(ballotIsOpen({ by: 'secretary', for: 'chair' }));
  });

  it('keeps the seat of a member whose party the call does not know: municipalities may have been merged since', () => {
    const merged = { ...profile.parties[0]!, id: 'merged', name: 'Merged kommune', shortName: 'Merged' };
    const newer: Event = {
      type: 'profileAdopted',
      v: 2,
      profile: { ...profile, parties: [merged, ...profile.parties] },
    };
    const { state, decides } = given(theCommitteeMeets, newer, isMember(bystander, 'merged'));
    expect(state.calls.get('autumn')?.profile.parties.some(({ id }) => id === 'merged')).toBe(false);
    const [opened] = decides(chair, put(), MEETING_DAY);
    expect(opened).toMatchObject({
      seats: expect.arrayContaining([expect.objectContaining({ member: bystander.id, side: 'kommune' })]) as unknown,
    });
  });

  it.each([
    ['a member', municipalMember],
    ['somebody without a role', bystander],
    ['a stranger', stranger],
  ])('is not for %s', (_who, somebody) => {
    given(theCommitteeMeets).when(somebody, put(), MEETING_DAY).thenRefuses({ code: 'notLeading' });
  });

  it('is refused for a case nobody knows', () => {
    given(theCommitteeMeets).when(chair, put(grants(), 'ssu-2024-99'), MEETING_DAY).thenRefuses({ code: 'notFound' });
  });

  it('is refused when its id is taken', () => {
    given(theCommitteeMeets, ballotIsOpen(), another(100))
      .when(chair, put(grants(100), 'ssu-2024-2'), MEETING_DAY)
      .thenRefuses({ code: 'idTaken' });
  });

  it('is refused when its id is taken in other letters: lists and deliveries know no difference', () => {
    given(theCommitteeMeets, ballotIsOpen(), another(100))
      .when(chair, put(grants(100), 'ssu-2024-2', 'BALLOT'), MEETING_DAY)
      .thenRefuses({ code: 'idTaken' });
  });

  it('is refused when its texts together are more than one entry of the journal holds', () => {
    const condition = 'ø'.repeat(LONGEST_ACT_TEXT);
    const meets = given(theCommitteeMeets);
    const withConditions = (count: number) => put({ ...grants(), conditions: Array<string>(count).fill(condition) });
    meets.when(chair, withConditions(4), MEETING_DAY).thenHappensLike({ type: 'ballotOpened' });
    meets.when(chair, withConditions(5), MEETING_DAY).thenRefuses({ code: 'textsTooLong' });
  });

  it('is refused while a ballot in the case is open', () => {
    given(theCommitteeMeets, ballotIsOpen())
      .when(chair, put(grants(), 'ssu-2024-1', 'second'), MEETING_DAY)
      .thenRefuses({ code: 'ballotAlreadyOpen' });
  });

  it('is refused when a motion has been adopted, before and after its decision is recorded', () => {
    const second = put(rejects('Nei.'), 'ssu-2024-1', 'second');
    given(theCommitteeMeets, ballotIsOpen(), isClosed())
      .when(chair, second, MEETING_DAY)
      .thenRefuses({ code: 'alreadyDecided' });
    given(theCommitteeMeets, ballotIsOpen(), isClosed(), decided())
      .when(chair, second, MEETING_DAY)
      .thenRefuses({ code: 'alreadyDecided' });
  });

  it('may be done again with another motion when the first was not adopted', () => {
    given(theCommitteeMeets, ballotIsOpen(), isClosed('against'))
      .when(chair, put(partlyGrants(500_000, 'Ramma er knapp.'), 'ssu-2024-1', 'second'), MEETING_DAY)
      .thenHappensLike({ type: 'ballotOpened', ballot: 'second' });
  });

  it('is refused when nobody has a seat that day', () => {
    const ended = ['chair', 'municipal-member', 'hospital-member', 'second-hospital-member'].map((who): Event => ({
      type: 'roleEnded',
      v: 1,
      role: `${who}-member`,
      to: day('2024-12-17'),
    }));
    given(theCommitteeMeets, ended).when(secretary, put(), MEETING_DAY).thenRefuses({ code: 'noMembers' });
  });

  it('gives nobody two seats, though his new term began before the old one ended', () => {
    given(theCommitteeMeets, isMember(hospitalMember, 'hf', { id: 'z-renewed' }))
      .when(chair, put(), MEETING_DAY)
      .thenHappens(ballotIsOpen());
  });
});

describe('a motion', () => {
  const refusal = { code: 'amountDoesNotFit', requested: 1_200_000 } as const;

  it.each([
    ['to grant less than was asked for', grants(1_199_999)],
    ['to grant more than was asked for', grants(1_200_001)],
    ['to grant a part that is the whole', partlyGrants(1_200_000, 'Ramma er knapp.')],
    ['to grant a part that is nothing', partlyGrants(0, 'Ramma er knapp.')],
    ['to reject and pay', { ...rejects('Nei.'), amount: kroner(1) }],
    ['to defer and pay', { ...rejects('Seinare.'), outcome: 'deferred' as const, amount: kroner(1) }],
  ])('does not fit: %s', (_what, line) => {
    given(theCommitteeMeets)
      .when(chair, put(line), MEETING_DAY)
      .thenRefuses({ ...refusal, outcome: line.outcome });
  });

  it('draws on a year that the call names', () => {
    given(theCommitteeMeets, frameIsSet(2025))
      .when(chair, put({ ...grants(), year: 2025 }), MEETING_DAY)
      .thenRefuses({ code: 'yearNotInCall' });
  });

  it.each([
    ['reduces', partlyGrants(344_000, ' ')],
    ['rejects', rejects('')],
    ['defers', { ...rejects('…'), outcome: 'deferred' as const }],
  ])('says why when it %s', (_what, line) => {
    given(theCommitteeMeets).when(chair, put(line), MEETING_DAY).thenRefuses({ code: 'reasonMissing' });
    const { reason: _none, ...silent } = line;
    given(theCommitteeMeets).when(chair, put(silent), MEETING_DAY).thenRefuses({ code: 'reasonMissing' });
  });

  it('has a reason and conditions that fit a card', () => {
    const long = 'å'.repeat(LONGEST_ACT_TEXT + 1);
    given(theCommitteeMeets)
      .when(chair, put(rejects(long)), MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
    given(theCommitteeMeets)
      .when(chair, put({ ...grants(), conditions: ['Kort.', long] }), MEETING_DAY)
      .thenRefuses({ code: 'textTooLong' });
  });

  it('keeps its conditions and its reason, without the empty ones', () => {
    const line = { ...partlyGrants(344_000, ' Ramma er knapp. '), conditions: [' Revidert budsjett ', '  ', ''] };
    given(theCommitteeMeets)
      .when(chair, put(line), MEETING_DAY)
      .thenHappensLike({
        type: 'ballotOpened',
        lines: [
          {
            application: 'app',
            outcome: 'partlyGranted',
            amount: 344_000,
            year: 2024,
            conditions: [{ text: 'Revidert budsjett' }],
            reason: { text: 'Ramma er knapp.' },
          },
        ],
      });
  });
});

describe('the year’s frame', () => {
  const frame = 8_564_000;
  const second = (amount: number): VotingCommand => put(grants(amount), 'ssu-2024-2', 'second');

  it('may be spent to the last krone', () => {
    given(theCommitteeMeets, another(frame))
      .when(chair, second(frame), MEETING_DAY)
      .thenHappensLike({ type: 'ballotOpened' });
  });

  it('is never exceeded by one motion', () => {
    given(theCommitteeMeets, another(frame + 1))
      .when(chair, second(frame + 1), MEETING_DAY)
      .thenRefuses({ code: 'frameExceeded', left: frame, year: 2024 });
  });

  it('is held by a ballot that is open', () => {
    const rest = frame - 1_200_000;
    given(theCommitteeMeets, ballotIsOpen(), another(rest))
      .when(chair, second(rest), MEETING_DAY)
      .thenHappensLike({ type: 'ballotOpened' });
    given(theCommitteeMeets, ballotIsOpen(), another(rest + 1))
      .when(chair, second(rest + 1), MEETING_DAY)
      .thenRefuses({ code: 'frameExceeded', left: rest, year: 2024 });
  });

  it('is held by what has been adopted and not yet recorded, and by what has been decided', () => {
    const rest = frame - 1_200_000;
    const refusal = { code: 'frameExceeded', left: rest, year: 2024 } as const;
    const adopted = [...theCommitteeMeets, ...another(rest + 1), ballotIsOpen(), isClosed()];
    given(adopted)
      .when(chair, second(rest + 1), MEETING_DAY)
      .thenRefuses(refusal);
    given(adopted, decided())
      .when(chair, second(rest + 1), MEETING_DAY)
      .thenRefuses(refusal);
  });

  it('is let go when the motion is not adopted', () => {
    given(theCommitteeMeets, another(frame), ballotIsOpen(), isClosed('notQuorate'))
      .when(chair, second(frame), MEETING_DAY)
      .thenHappensLike({ type: 'ballotOpened' });
  });

  it('is each year’s own', () => {
    given(theCommitteeMeets, frameIsSet(2025, 1_000), another(frame))
      .when(chair, second(frame), MEETING_DAY)
      .thenHappensLike({ type: 'ballotOpened' });
  });
});
