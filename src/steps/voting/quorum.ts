import { SIDES, type Side } from '../../grant/party.js';
import type { BallotResult, Tally } from '../../grant/state.js';
import type { VotingRules } from '../../grant/votingRules.js';

export type SideCounts = BallotResult['bySide'];

export const answeredIn = ({ for: yes, against, abstain }: Tally): number => yes + against + abstain;

const sum = (bySide: SideCounts, of: (side: SideCounts[Side]) => number): number =>
  SIDES.reduce((all, side) => all + of(bySide[side]), 0);

/** Exactly half is too few. Who is away from the meeting is one of those it is half of; who is recused is not. */
const half = (bySide: SideCounts): boolean => sum(bySide, answeredIn) * 2 > sum(bySide, ({ entitled }) => entitled);
const bothSides = (bySide: SideCounts): boolean => SIDES.every((side) => answeredIn(bySide[side]) > 0);

/** Who must have answered before anything can be adopted. To abstain is to have answered. */
export const isQuorate: Readonly<Record<VotingRules['quorum'], (bySide: SideCounts) => boolean>> = {
  halfAndBothSides: (bySide) => half(bySide) && bothSides(bySide),
  half,
  bothSides,
  none: () => true,
};

/** Whether nothing can be adopted where a side has nobody left: then the case can only be deferred. */
export const needsBothSides = ({ quorum, rule }: Pick<VotingRules, 'quorum' | 'rule'>): boolean =>
  quorum === 'halfAndBothSides' || quorum === 'bothSides' || rule === 'majorityOnEachSide';
