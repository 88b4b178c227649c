import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Instant } from '../../../src/grant/calendar.js';
import type { Impartiality, State, VoteChoice } from '../../../src/grant/state.js';
import { RULES_BEFORE, type VotingRules } from '../../../src/grant/votingRules.js';
import { process, type Command, type Event } from '../../../src/steps/process.js';
import { revisionOf } from '../../../src/steps/voting/revision.js';
import { rulesOf, sittingOn } from '../../../src/steps/voting/sitting.js';
import { resultOf } from '../../../src/steps/voting/tally.js';
import {
  bystander,
  chair,
  chairsDeputy,
  clock,
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
import { ballotIsOpen, grants, MEETING_DAY, theCommitteeVotesBy } from '../../support/theMeeting.js';
import { VOTINGS } from '../../support/votings.js';
import { Paper, type PaperSeat } from './paper.js';

/** In the order in which their seats are counted, each with the deputies in the order in which they step in. */
const SEATS: PaperSeat<Player>[] = [
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

type Act =
  | { readonly does: 'votes'; readonly choice: VoteChoice; readonly stale: boolean }
  | { readonly does: 'withdraws'; readonly stale: boolean }
  | { readonly does: 'says'; readonly what: Impartiality }
  | { readonly does: 'isRuledOn'; readonly what: 'impartial' | 'recused' }
  | { readonly does: 'leaves' }
  | { readonly does: 'stops' }
  | { readonly does: 'isCounted' };
interface Move {
  readonly who: Player;
  readonly act: Act;
  /** How long before it is decided it reached us, and how long after the move before it. */
  readonly waitedMs: number;
  readonly afterMs: number;
}

const stale = fc.nat(9).map((of) => of === 0);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constant('votes' as const),
      choice: fc.constantFrom<VoteChoice>('for', 'for', 'against', 'abstain'),
      stale,
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('withdraws' as const), stale }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('says' as const),
      what: fc.constantFrom<Impartiality>('impartial', 'impartial', 'recused', 'inDoubt'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('isRuledOn' as const),
      what: fc.constantFrom('impartial' as const, 'recused' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ does: 'leaves' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ does: 'stops' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ does: 'isCounted' }) },
);
const anything = fc.array(
  fc.record<Move>({
    who: fc.constantFrom(...EVERYBODY),
    act,
    waitedMs: fc.constantFrom(0, 0, 0, 400, 900, 2500),
    afterMs: fc.constantFrom(10, 200, 700, 2000),
  }),
  { maxLength: 40 },
);
const one = (who: Player, what: Act, afterMs = 10): Move => ({ who, act: what, waitedMs: 0, afterMs });
const isFor: Act = { does: 'votes', choice: 'for', stale: false };
/** Half of them begin with everybody for it, and half end as a meeting ends: without that few would come to anything. */
const moves = fc
  .tuple(fc.boolean(), anything, fc.boolean())
  .map(([isAgreed, middle, isEnded]) => [
    ...(isAgreed
      ? [
          one(hospitalMember, { does: 'says', what: 'impartial' }),
          ...SEATS.map(({ people: [member] }) => one(member, isFor)),
        ]
      : []),
    ...middle,
    ...(isEnded ? [one(chair, { does: 'stops' }), one(chair, { does: 'isCounted' }, 3500)] : []),
  ]);

const MEMBERS: Event[] = [
  ...enters(stranger),
  isDeputyFor(stranger, hospitalMember, 'hf'),
  isDeputyFor(chairsDeputy, municipalMember, 'sula', 'chairs-deputy-second'),
];

const openedBy = (rules: VotingRules): State => {
  const history = [...theCommitteeVotesBy(rules), ...MEMBERS];
  const [event] = given(history).decides(
    chair,
    { type: 'openBallot', ballot: 'ballot', case: 'ssu-2024-1', lines: [grants()] },
    MEETING_DAY,
  );
  const seats = event?.type === 'ballotOpened' ? event.seats : [];
  return given(history, ballotIsOpen({ seats, askImpartiality: ASKED.map(({ id }) => id) })).state;
};
const started = new Map<VotingRules, State>();
const startOf = (rules: VotingRules): State => {
  const known = started.get(rules) ?? openedBy(rules);
  started.set(rules, known);
  return known;
};

/** The day before the meeting was his last. */
const rolesEnd = (state: State, { id }: Player): Event[] =>
  [...state.roles.values()]
    .filter(({ person }) => person === id)
    .map((role) => ({ type: 'roleEnded', v: 1, role: role.id, to: day('2024-12-17') }));

const ballotIn = ({ state }: { readonly state: State }) => {
  const ballot = state.ballots.get('ballot');
  if (!ballot) throw new Error('no ballot');
  return ballot;
};

const commandOf = (state: State, { who, act: wish }: Move): Command | undefined => {
  const revision = revisionOf(ballotIn({ state }), who.id);
  switch (wish.does) {
    case 'votes':
      return { type: 'vote', ballot: 'ballot', choice: wish.choice, revision: revision + (wish.stale ? 1 : 0) };
    case 'withdraws':
      return { type: 'withdrawVote', ballot: 'ballot', revision: revision + (wish.stale ? 1 : 0) };
    case 'says':
      return { type: 'declareImpartiality', ballot: 'ballot', answer: wish.what };
    case 'isRuledOn':
      return { type: 'decideImpartiality', ballot: 'ballot', person: who.id, answer: wish.what };
    case 'stops':
      return { type: 'startClosing', ballot: 'ballot' };
    case 'isCounted':
      return { type: 'closeBallot', ballot: 'ballot' };
    case 'leaves':
      return undefined;
  }
};

/** Every move in the product; answers whether it was taken. */
class Product {
  private seq = 1000;
  constructor(public state: State) {}

  move(next: Move, now: Instant, arrivedAt: Instant): boolean {
    const command = commandOf(this.state, next);
    if (command === undefined) {
      this.state = stateAfter(rolesEnd(this.state, next.who), this.state);
      return true;
    }
    const byWhom: Partial<Record<Command['type'], { readonly actor: Player['actor'] }>> = {
      decideImpartiality: chair,
      startClosing: chair,
      closeBallot: clock,
    };
    const { actor } = byWhom[command.type] ?? next.who;
    const decided = process.decide(this.state, command, { actor, now, arrivedAt });
    if ('refused' in decided) return false;
    for (const event of decided.accepted) {
      this.seq += 1;
      this.state = process.evolve(this.state, event, { seq: this.seq, at: now, hash: '', actor });
    }
    return true;
  }
}

const onPaper = (paper: Paper<Player>, { who, act: wish }: Move, now: number, arrived: number): boolean => {
  const late = (isStale: boolean): number => paper.revision(who) + (isStale ? 1 : 0);
  switch (wish.does) {
    case 'votes':
      return paper.votes(who, wish.choice, late(wish.stale), arrived);
    case 'withdraws':
      return paper.withdraws(who, late(wish.stale), arrived);
    case 'says':
      return paper.says(who, wish.what, arrived);
    case 'isRuledOn':
      return paper.settles(who, wish.what, arrived);
    case 'leaves':
      paper.leaves(who);
      return true;
    case 'stops':
      return paper.stops(now);
    case 'isCounted':
      return paper.isCountedAt(now);
  }
};

const sideOf = ({ seats, ...rest }: ReturnType<Paper<Player>['result']>['hf']) => ({ ...rest, entitled: seats });

describe('counting a ballot, by every rule', () => {
  it('comes to what a secretary counts on paper, after any order of answers, changes, withdrawals, recusals and departures, and of closing', () => {
    let adopted = 0;
    let closed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...VOTINGS), moves, (rules, all) => {
        const product = new Product(startOf(rules));
        const paper = new Paper(rules, SEATS, ASKED, chair);
        let now = Date.parse(MEETING_DAY);
        for (const next of all) {
          now += next.afterMs;
          const arrived = now - next.waitedMs;
          const isTaken = product.move(next, instant(now), instant(arrived));
          expect({ next, isTaken }).toEqual({ next, isTaken: onPaper(paper, next, now, arrived) });
        }
        const ballot = ballotIn(product);
        const result =
          ballot.closed?.result ??
          resultOf(sittingOn(product.state, ballot, instant(now)), rulesOf(product.state, ballot));
        const came = paper.result();
        expect(result.bySide).toEqual({ kommune: sideOf(came.kommune), hf: sideOf(came.hf) });
        expect({ rules, adopted: result.adopted }).toEqual({ rules, adopted: came.adopted });
        expect(result.answered).toBe(result.total.for + result.total.against + result.total.abstain);
        expect(result.answered).toBeLessThanOrEqual(result.entitled);
        if (result.adopted) adopted += 1;
        if (ballot.closed) closed += 1;
      }),
      { numRuns: 1500 },
    );
    // Else it would have tried next to nothing.
    expect(adopted).toBeGreaterThan(100);
    expect(closed).toBeGreaterThan(50);
  });

  it('does not depend on the order in which different people voted', () => {
    const voters = [chair, municipalMember, secondHospitalMember];
    const choice = fc.constantFrom<VoteChoice>('for', 'against', 'abstain');
    const orders = fc.shuffledSubarray(voters, { minLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...VOTINGS),
        fc.tuple(choice, choice, choice),
        orders,
        orders,
        (rules, choices, first, second) => {
          const after = (order: readonly Player[]) => {
            const play = new Play(startOf(rules));
            for (const who of order) {
              const said = choices[voters.indexOf(who)] ?? 'abstain';
              play.does(who, { type: 'vote', ballot: 'ballot', choice: said, revision: 0 }, MEETING_DAY);
            }
            return resultOf(sittingOn(play.state, ballotIn(play), MEETING_DAY), rules);
          };
          expect(after(first)).toEqual(after(second));
        },
      ),
    );
  });

  it('is never undone by one more who is for it, but where a rule counts heads that were silent', () => {
    const seats = ['k1', 'k2', 'k3', 'h1', 'h2', 'h3'].map((member) => ({
      role: member,
      member,
      party: member,
      side: member.startsWith('k') ? ('kommune' as const) : ('hf' as const),
      deputies: [],
    }));
    const sitting = (choices: readonly VoteChoice[]) => ({
      seats,
      askImpartiality: [],
      impartiality: {},
      present: seats.map(({ member }) => member),
      chair: 'k1',
      votes: Object.fromEntries(
        choices.map((said, index) => [seats[index]?.member ?? '', { choice: said, revision: 1, at: MEETING_DAY }]),
      ),
    });
    const choices = fc.array(fc.constantFrom<VoteChoice>('for', 'against', 'abstain'), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...VOTINGS), choices, fc.nat(5), (rules, all, index) => {
        if (!resultOf(sitting(all), rules).adopted) return;
        expect(resultOf(sitting(all.with(index, 'for')), rules).adopted).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('by the rules from before is what it was', () => {
    expect(VOTINGS).toContainEqual(RULES_BEFORE);
  });
});
