import { SIDES } from '../../grant/party.js';
import type { BallotResult, Tally, VoteChoice } from '../../grant/state.js';
import type { VotingRules } from '../../grant/votingRules.js';
import type { SideCounts } from './quorum.js';

/** What a verdict is given on: what was counted, and by which rules. */
export interface Counted {
  readonly rules: VotingRules;
  readonly bySide: SideCounts;
  readonly total: Tally;
  /** What the chair has answered himself, for a tie that he breaks. */
  readonly chair: VoteChoice | undefined;
}

export type Given = Pick<BallotResult, 'verdict' | 'needed' | 'chairDecided' | 'preferred'>;

/** Those a majority is reckoned of: who is there and may vote, with or without those who abstain. */
export const baseOf = ({ abstentions }: Pick<VotingRules, 'abstentions'>, side: SideCounts['hf']): number =>
  (side.present ?? side.entitled) - (abstentions === 'counted' ? 0 : side.abstain);

const baseOfAll = (rules: VotingRules, bySide: SideCounts): number =>
  SIDES.reduce((sum, side) => sum + baseOf(rules, bySide[side]), 0);

const moreThanHalf = (base: number): number => Math.floor(base / 2) + 1;

const noneAgainst = ({ total }: Counted): Given => ({ verdict: total.against > 0 ? 'against' : 'adopted' });

/** A tie is exactly half of those it is reckoned of: the chair's own vote breaks it, where the rules give him that. */
const majorityOfPresent = ({ rules, bySide, total, chair }: Counted): Given => {
  const base = baseOfAll(rules, bySide);
  const needed = moreThanHalf(base);
  if (total.for >= needed) return { verdict: 'adopted', needed };
  const isTie = total.for * 2 === base;
  const chairDecides = isTie && rules.castingVote === 'chair' && chair !== undefined && chair !== 'abstain';
  if (!chairDecides) return { verdict: 'tooFewFor', needed };
  return { verdict: chair === 'for' ? 'adopted' : 'tooFewFor', needed, chairDecided: chair };
};

/** No casting vote: the chair belongs to one side, and the sides are equals. */
const majorityOnEachSide = ({ rules, bySide }: Counted): Given => {
  const isWon = SIDES.every((side) => bySide[side].for >= moreThanHalf(baseOf(rules, bySide[side])));
  return { verdict: isWon ? 'adopted' : 'tooFewOnSide' };
};

/** In whole numbers: two thirds of nine are six, whatever a decimal would say. */
const qualifiedMajority = ({ rules, bySide, total }: Counted): Given => {
  const { atLeast, of } = rules.share ?? { atLeast: 1, of: 1 };
  const needed = Math.max(1, Math.ceil((baseOfAll(rules, bySide) * atLeast) / of));
  return { verdict: total.for >= needed ? 'adopted' : 'tooFewFor', needed };
};

/** When a motion that at least one is for is adopted. */
export const verdictBy: Readonly<Record<VotingRules['rule'], (counted: Counted) => Given>> = {
  noneAgainst,
  majorityOfPresent,
  majorityOnEachSide,
  qualifiedMajority,
};

/** How many must be for on a side where each side needs its own majority. */
export const neededOnSide = (rules: VotingRules, side: SideCounts['hf']): number => moreThanHalf(baseOf(rules, side));
