import type { Impartiality, VoteChoice } from '../../../src/grant/state.js';
import type { VotingRules } from '../../../src/grant/votingRules.js';

export type OnSide = Readonly<Record<VoteChoice | 'seats', number>>;
export interface PaperResult {
  readonly kommune: OnSide;
  readonly hf: OnSide;
  readonly adopted: boolean;
}

/** Whether a motion is carried, as a secretary reckons it: from the rules in words, and nothing of the product's. */
const isCarried = (
  { rule, share, quorum, abstentions, castingVote }: VotingRules,
  sides: readonly OnSide[],
  chair: VoteChoice | undefined,
): boolean => {
  const all = (of: (side: OnSide) => number): number => sides.map(of).reduce((a, b) => a + b, 0);
  const heard = (side: OnSide): number => side.for + side.against + side.abstain;
  const weighed = (side: OnSide): number => (abstentions === 'counted' ? side.seats : side.seats - side.abstain);
  const isHalfHeard = all(heard) > all((side) => side.seats) / 2;
  const areBothHeard = sides.every((side) => heard(side) > 0);
  if (quorum.startsWith('half') && !isHalfHeard) return false;
  if (quorum.toLowerCase().endsWith('bothsides') && !areBothHeard) return false;
  const yes = all((side) => side.for);
  if (yes === 0) return false;
  if (rule === 'noneAgainst') return all((side) => side.against) === 0;
  if (rule === 'majorityOnEachSide') return sides.every((side) => side.for > weighed(side) / 2);
  if (rule === 'qualifiedMajority') return yes * (share?.of ?? NaN) >= all(weighed) * (share?.atLeast ?? NaN);
  if (yes > all(weighed) / 2) return true;
  return castingVote === 'chair' && chair === 'for' && yes === all(weighed) / 2;
};

export interface PaperSeat<P> {
  readonly side: 'kommune' | 'hf';
  /** The member, and the deputies in the order in which they step in. */
  readonly people: readonly [P, ...P[]];
}

/** One ballot as a secretary would keep it on paper: who has said what, who sits where, and when the chair said stop. */
export class Paper<P> {
  private readonly said = new Map<P, Impartiality>();
  private readonly ruled = new Set<P>();
  private readonly voted = new Map<P, VoteChoice>();
  private readonly left = new Set<P>();
  private readonly answers = new Map<P, number>();
  private stopsAt = Number.POSITIVE_INFINITY;
  private counted: PaperResult | undefined;

  constructor(
    private readonly rules: VotingRules,
    private readonly seats: readonly PaperSeat<P>[],
    private readonly asked: readonly P[],
    private readonly chair: P,
  ) {}

  /** Who sits in each seat: a member who is not recused, nor gone without having voted, then the deputies, one after the other. */
  private sitting(): (P | undefined)[] {
    const may = (who: P): boolean => this.said.get(who) !== 'recused' && (!this.left.has(who) || this.voted.has(who));
    const seated: (P | undefined)[] = this.seats.map(({ people: [member] }) => (may(member) ? member : undefined));
    const members = this.seats.map(({ people: [member] }) => member);
    this.seats.forEach(({ people: [, ...deputies] }, index) => {
      seated[index] ??= deputies.find((who) => may(who) && !members.includes(who) && !seated.includes(who));
    });
    return seated;
  }

  private counts(who: P): boolean {
    const said = this.said.get(who);
    return said === 'impartial' || (said === undefined && !this.asked.includes(who));
  }

  private isOpenAt(arrived: number): boolean {
    return this.counted === undefined && arrived < this.stopsAt;
  }

  private mayVote(who: P, revision: number, arrived: number): boolean {
    const isSeated = !this.left.has(who) && this.sitting().includes(who) && this.counts(who);
    return isSeated && this.isOpenAt(arrived) && revision === this.revision(who);
  }

  revision(who: P): number {
    return this.answers.get(who) ?? 0;
  }

  /** Each answers whether it was taken. */
  votes(who: P, choice: VoteChoice, revision: number, arrived: number): boolean {
    if (!this.mayVote(who, revision, arrived)) return false;
    this.voted.set(who, choice);
    this.answers.set(who, revision + 1);
    return true;
  }

  withdraws(who: P, revision: number, arrived: number): boolean {
    if (!this.mayVote(who, revision, arrived) || !this.voted.has(who)) return false;
    this.voted.delete(who);
    this.answers.set(who, revision + 1);
    return true;
  }

  says(who: P, what: Impartiality, arrived: number): boolean {
    const hasSeat = this.seats.some(({ people }) => people.includes(who));
    if (this.left.has(who) || !hasSeat || this.ruled.has(who) || !this.isOpenAt(arrived)) return false;
    this.said.set(who, what);
    return true;
  }

  settles(who: P, what: 'impartial' | 'recused', arrived: number): boolean {
    const isQuestion = this.said.has(who) || this.asked.includes(who);
    const hasSeat = this.seats.some(({ people }) => people.includes(who));
    if (this.left.has(this.chair) || who === this.chair || !hasSeat || !isQuestion || !this.isOpenAt(arrived))
      return false;
    this.said.set(who, what);
    this.ruled.add(who);
    return true;
  }

  leaves(who: P): void {
    // What has begun to close stays as it was that day; here everything is one day, and roles end with the day before.
    this.left.add(who);
  }

  stops(now: number): boolean {
    if (this.left.has(this.chair) || this.stopsAt !== Number.POSITIVE_INFINITY) return false;
    this.stopsAt = now + 500;
    return true;
  }

  isCountedAt(now: number): boolean {
    if (this.counted !== undefined || now < this.stopsAt + 3000) return false;
    this.counted = this.result();
    return true;
  }

  result(): PaperResult {
    if (this.counted) return this.counted;
    const sitting = this.sitting();
    const onSide = (side: 'kommune' | 'hf'): OnSide => {
      const there = sitting.filter((who, index) => who !== undefined && this.seats[index]?.side === side) as P[];
      const heard = there.filter((who) => this.counts(who)).map((who) => this.voted.get(who));
      const count = (choice: VoteChoice): number => heard.filter((said) => said === choice).length;
      return { for: count('for'), against: count('against'), abstain: count('abstain'), seats: there.length };
    };
    const sides = { kommune: onSide('kommune'), hf: onSide('hf') };
    const chair = sitting.includes(this.chair) && this.counts(this.chair) ? this.voted.get(this.chair) : undefined;
    const isChair = !this.left.has(this.chair);
    return { ...sides, adopted: isCarried(this.rules, [sides.kommune, sides.hf], isChair ? chair : undefined) };
  }
}
