import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameUse } from '../../src/grant/frame.js';
import { kroner } from '../../src/grant/money.js';
import type { State } from '../../src/grant/state.js';
import type { Command } from '../../src/steps/process.js';
import { chair, clock, MEMBERS, secretary } from '../support/cast.js';
import { at, given, Play } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsClosed, callIsOpen, FRAME_2024 } from '../support/theCall.js';
import { comesIn, isOnAgenda, meetingIsPlanned } from '../support/theMeeting.js';

/** Five cases that together ask for far more than there is; two may be under way at once, and more. */
const ASKED = [4_500_000, 3_000_000, 2_500_000, 2_000_000, 8_564_001];
const start = given(
  theRegister,
  callIsOpen,
  ASKED.flatMap((amount, index) => comesIn(`app-${index}`, amount, index + 1)),
  callIsClosed,
  meetingIsPlanned,
  ASKED.map((_amount, index) => isOnAgenda(`app-${index}`, index + 1)),
).state;

type Act = 'open' | 'vote' | 'close' | 'count' | 'record' | 'defer';
interface Move {
  readonly do: Act | 'whatComesNext';
  readonly caseAt: number;
  readonly share: number;
  readonly against: boolean;
}
const move: fc.Arbitrary<Move> = fc.record({
  do: fc.oneof(
    { weight: 3, arbitrary: fc.constant('whatComesNext' as const) },
    { weight: 1, arbitrary: fc.constantFrom<Act>('open', 'vote', 'close', 'count', 'record', 'defer') },
  ),
  caseAt: fc.nat(ASKED.length - 1),
  share: fc.constantFrom(0, 0.25, 0.5, 0.99, 1, 1),
  against: fc.nat(3).map((of) => of === 0),
});

const motion = (amount: number, share: number) => ({
  outcome: share === 1 ? ('granted' as const) : share === 0 ? ('rejected' as const) : ('partlyGranted' as const),
  amount: kroner(Math.round(amount * share)),
  year: 2024,
  conditions: [],
  reason: 'Ramma er knapp.',
});

/** Where a case stands, and what an orderly meeting would do about it. */
const whatComesNext = (state: State, caseId: string): Act => {
  const ballot = state.ballots.get(state.cases.get(caseId)?.ballots.at(-1) ?? '');
  if (!ballot) return 'open';
  if (ballot.closed) return ballot.closed.result.adopted ? 'record' : 'open';
  if (ballot.closing) return 'count';
  return Object.keys(ballot.votes).length === 0 ? 'vote' : 'close';
};

/** What the committee does next: one move, which may be one that the rules refuse. */
const play = (meeting: Play, { do: what, caseAt, share, against }: Move, index: number): void => {
  const now = at(new Date(Date.parse('2024-12-18T09:00:00Z') + index * 4000).toISOString());
  const id = `ssu-2024-${caseAt + 1}`;
  const ballot = meeting.state.cases.get(id)?.ballots.at(-1) ?? 'none';
  const by = (who: Parameters<Play['does']>[0], command: Command) => meeting.does(who, command, now);
  const act = what === 'whatComesNext' ? whatComesNext(meeting.state, id) : what;
  switch (act) {
    case 'open':
      return void by(index % 2 ? chair : secretary, {
        type: 'openBallot',
        ballot: `ballot-${index}`,
        case: id,
        lines: [motion(ASKED[caseAt] ?? 0, share)],
      });
    case 'vote':
      for (const [at, who] of MEMBERS.entries()) {
        const revision = meeting.state.ballots.get(ballot)?.votes[who.id]?.revision ?? 0;
        by(who, { type: 'vote', ballot, choice: against && at === 0 ? 'against' : 'for', revision });
      }
      return;
    case 'close':
      return void by(chair, { type: 'startClosing', ballot });
    case 'count':
      return void by(clock, { type: 'closeBallot', ballot });
    case 'record':
      return void by(chair, { type: 'recordDecision', case: id, ballot });
    case 'defer':
      return void by(chair, { type: 'deferCase', case: id, reason: 'Semje manglar.' });
  }
};

/** Counted by hand from what is decided and from what every ballot that may still be adopted has asked for. */
const promised = (state: State): number => {
  const decided = [...state.decisions.values()];
  const pending = [...state.ballots.values()].filter(
    ({ id, closed }) => (closed?.result.adopted ?? true) && !decided.some(({ ballot }) => ballot === id),
  );
  return [...decided.map(({ line }) => line), ...pending.flatMap(({ lines }) => lines)].reduce(
    (sum, { amount }) => sum + amount,
    0,
  );
};

describe('the year’s frame', () => {
  it('is never exceeded, however ballots are opened, lost, closed and recorded beside one another', () => {
    let most = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 10, maxLength: 60 }), (moves) => {
        const meeting = new Play(start);
        moves.forEach((next, index) => {
          play(meeting, next, index);
          const { amount, decided, reserved, left } = frameUse(meeting.state, 2024);
          expect(promised(meeting.state)).toBeLessThanOrEqual(FRAME_2024);
          expect(decided + reserved).toBe(promised(meeting.state));
          expect(left).toBe(amount - decided - reserved);
          most = Math.max(most, decided);
        });
      }),
      { numRuns: 80 },
    );
    expect(most).toBeGreaterThan(FRAME_2024 / 2);
  });

  it('refuses no decision that was adopted: what a ballot has reserved is there when it is recorded', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 10, maxLength: 60 }), (moves) => {
        const meeting = new Play(start);
        moves.forEach((next, index) => play(meeting, next, index));
        for (const ballot of meeting.state.ballots.values()) {
          const isRecorded = [...meeting.state.decisions.values()].some((decision) => decision.ballot === ballot.id);
          if (ballot.closed?.result.adopted !== true || isRecorded) continue;
          const record: Command = { type: 'recordDecision', case: ballot.case, ballot: ballot.id };
          expect(meeting.does(chair, record, at('2024-12-18T12:00:00Z'))).toHaveLength(1);
        }
        expect(frameUse(meeting.state, 2024).left).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
