import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Impartiality, State, VoteChoice } from '../../../src/grant/state.js';
import type { Command, Event } from '../../../src/steps/process.js';
import { sittingOn } from '../../../src/steps/voting/sitting.js';
import { resultOf } from '../../../src/steps/voting/tally.js';
import {
  bystander,
  chair,
  chairsDeputy,
  day,
  enters,
  hospitalMember,
  hospitalsDeputy,
  isDeputyFor,
  municipalMember,
  secondHospitalMember,
  stranger,
  type Player,
} from '../../support/cast.js';
import { given, Play, stateAfter } from '../../support/given.js';
import { voting } from '../../support/register.js';
import { ballotIsOpen, grants, MEETING_DAY, theCommitteeMeets } from '../../support/theMeeting.js';

/** In the order in which their seats are counted, each with the deputies in the order in which they step in. */
const SEATS: { side: 'kommune' | 'hf'; people: [Player, ...Player[]] }[] = [
  { side: 'kommune', people: [chair, chairsDeputy] },
  { side: 'hf', people: [hospitalMember, hospitalsDeputy, stranger] },
  { side: 'kommune', people: [municipalMember, chairsDeputy] },
  { side: 'hf', people: [secondHospitalMember] },
];
const EVERYBODY = [
  chair,
  chairsDeputy,
  hospitalMember,
  hospitalsDeputy,
  stranger,
  municipalMember,
  secondHospitalMember,
  bystander,
];
const ASKED = [hospitalMember, chairsDeputy];

type Move =
  | { readonly who: Player; readonly votes: VoteChoice }
  | { readonly who: Player; readonly says: Impartiality }
  | { readonly who: Player; readonly leaves: true };
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.constantFrom(...EVERYBODY),
      votes: fc.constantFrom<VoteChoice>('for', 'for', 'against', 'abstain'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constantFrom(...EVERYBODY),
      says: fc.constantFrom<Impartiality>('impartial', 'recused', 'inDoubt'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ who: fc.constantFrom(...EVERYBODY), leaves: fc.constant<true>(true) }) },
);

/** The same ballot as a secretary would keep it on paper: who has said what, and who sits where. */
class OnPaper {
  private readonly said = new Map<Player, Impartiality>();
  private readonly voted = new Map<Player, VoteChoice>();
  private readonly left = new Set<Player>();

  /** Who sits in each seat: a member who is not recused, nor gone without having voted, in his own, then the deputies, one after the other. */
  private sitting(): (Player | undefined)[] {
    const may = (who: Player) => this.said.get(who) !== 'recused' && (!this.left.has(who) || this.voted.has(who));
    const seated: (Player | undefined)[] = SEATS.map(({ people: [member] }) => (may(member) ? member : undefined));
    SEATS.forEach(({ people: [, ...deputies] }, index) => {
      seated[index] ??= deputies.find((who) => may(who) && !seated.includes(who));
    });
    return seated;
  }

  private counts(who: Player): boolean {
    const said = this.said.get(who);
    return said === 'impartial' || (said === undefined && !ASKED.includes(who));
  }

  move(next: Move): void {
    if ('leaves' in next) this.left.add(next.who);
    if (this.left.has(next.who)) return;
    const hasSeat = SEATS.some(({ people }) => people.includes(next.who));
    if ('says' in next && hasSeat) this.said.set(next.who, next.says);
    if ('votes' in next && this.sitting().includes(next.who) && this.counts(next.who))
      this.voted.set(next.who, next.votes);
  }

  result() {
    const sitting = this.sitting();
    const onSide = (side: 'kommune' | 'hf') => {
      const present = sitting.filter((who, index) => who !== undefined && SEATS[index]?.side === side) as Player[];
      const heard = present.filter((who) => this.counts(who)).map((who) => this.voted.get(who));
      const count = (choice: VoteChoice) => heard.filter((said) => said === choice).length;
      return { for: count('for'), against: count('against'), abstain: count('abstain'), entitled: present.length };
    };
    return { kommune: onSide('kommune'), hf: onSide('hf') };
  }
}

const opened = (): Play => {
  const members: Event[] = [
    ...enters(stranger),
    isDeputyFor(stranger, hospitalMember, 'hf'),
    isDeputyFor(chairsDeputy, municipalMember, 'sula', 'chairs-deputy-second'),
  ];
  const { state } = given(theCommitteeMeets, members);
  const play = new Play(state);
  const [event] = given(theCommitteeMeets, members).decides(
    chair,
    { type: 'openBallot', ballot: 'ballot', case: 'ssu-2024-1', line: grants() },
    MEETING_DAY,
  );
  const seats = event?.type === 'ballotOpened' ? event.seats : [];
  play.state = given(
    theCommitteeMeets,
    members,
    ballotIsOpen({ seats, askImpartiality: ASKED.map(({ id }) => id) }),
  ).state;
  return play;
};

/** The day before the meeting was his last. */
const rolesEnd = (state: State, { id }: Player): Event[] =>
  [...state.roles.values()]
    .filter(({ person }) => person === id)
    .map((role) => ({ type: 'roleEnded', v: 1, role: role.id, to: day('2024-12-17') }));

const commandOf = (play: Play, next: Exclude<Move, { leaves: true }>): Command =>
  'votes' in next
    ? {
        type: 'vote',
        ballot: 'ballot',
        choice: next.votes,
        revision: play.state.ballots.get('ballot')?.votes[next.who.id]?.revision ?? 0,
      }
    : { type: 'declareImpartiality', ballot: 'ballot', answer: next.says };

describe('counting a ballot', () => {
  it('comes to what a secretary counts on paper, after every answer, change, recusal and departure in any order', () => {
    const start = opened().state;
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const play = new Play(start);
        const paper = new OnPaper();
        for (const next of moves) {
          if ('leaves' in next) play.state = stateAfter(rolesEnd(play.state, next.who), play.state);
          else play.does(next.who, commandOf(play, next), MEETING_DAY);
          paper.move(next);
        }
        const ballot = play.state.ballots.get('ballot');
        if (!ballot) throw new Error('no ballot');
        const { bySide, entitled, answered, total, adopted } = resultOf(
          sittingOn(play.state, ballot, MEETING_DAY),
          voting,
        );
        expect(bySide).toEqual(paper.result());
        expect(entitled).toBe(bySide.kommune.entitled + bySide.hf.entitled);
        expect(answered).toBe(total.for + total.against + total.abstain);
        expect(answered).toBeLessThanOrEqual(entitled);
        if (adopted) {
          expect(total.against).toBe(0);
          expect(answered * 2).toBeGreaterThan(entitled);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which different people voted', () => {
    const start = opened().state;
    const voters = [chair, municipalMember, secondHospitalMember];
    const choice = fc.constantFrom<VoteChoice>('for', 'against', 'abstain');
    const orders = fc.shuffledSubarray(voters, { minLength: 3 });
    fc.assert(
      fc.property(fc.tuple(choice, choice, choice), orders, orders, (choices, first, second) => {
        const after = (order: readonly Player[]) => {
          const play = new Play(start);
          for (const who of order) {
            const votes = choices[voters.indexOf(who)] ?? 'abstain';
            play.does(who, commandOf(play, { who, votes }), MEETING_DAY);
          }
          const ballot = play.state.ballots.get('ballot');
          return ballot && resultOf(sittingOn(play.state, ballot, MEETING_DAY), voting);
        };
        expect(after(first)).toEqual(after(second));
      }),
    );
  });
});
