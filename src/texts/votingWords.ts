/** What a ballot's sentences are made of. The shapes of `VotingRules` and `BallotResult` in grant, which texts may not know. */
export interface WordedRules {
  readonly rule: 'noneAgainst' | 'majorityOfPresent' | 'majorityOnEachSide' | 'qualifiedMajority';
  readonly share?: { readonly atLeast: number; readonly of: number } | undefined;
  readonly quorum: 'halfAndBothSides' | 'half' | 'bothSides' | 'none';
  readonly abstentions: 'counted' | 'notCounted';
  readonly castingVote: 'none' | 'chair';
}

export interface CountedBallot {
  readonly adopted: boolean;
  readonly verdict:
    | 'adopted'
    | 'against'
    | 'noneFor'
    | 'tooFewFor'
    | 'tooFewOnSide'
    | 'notQuorate'
    | 'sideMissing'
    | 'preferred'
    | 'evenlySplit';
  /** Two motions were voted on against each other. */
  readonly between?: boolean;
  readonly preferred?: 'first' | 'other';
  /** Seats left after recusal. */
  readonly entitled: number;
  /** Of those, who is at the meeting, where its attendance was taken. */
  readonly present?: number;
  readonly answered: number;
  readonly byProxy?: number;
  readonly recused: number;
  readonly bySide: Readonly<Record<'kommune' | 'hf', CountedSide>>;
  readonly total: CountedVotes;
  readonly rules: WordedRules;
  readonly needed?: number;
  readonly chairDecided?: 'for' | 'against' | 'abstain';
}

export interface CountedVotes {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

interface CountedSide extends CountedVotes {
  readonly entitled: number;
  readonly present?: number;
}

export const asksHalf = ({ quorum }: WordedRules): boolean => quorum === 'half' || quorum === 'halfAndBothSides';
export const asksBothSides = ({ quorum }: WordedRules): boolean =>
  quorum === 'bothSides' || quorum === 'halfAndBothSides';

/** Whether nothing can be adopted where a side has nobody left. */
export const needsBothSides = (rules: WordedRules): boolean =>
  asksBothSides(rules) || rules.rule === 'majorityOnEachSide';

/** The fewest that are more than half. */
export const moreThanHalfOf = (count: number): number => Math.floor(count / 2) + 1;

/** Those a majority is reckoned of. */
export const reckonedOf = ({ abstentions }: WordedRules, side: CountedSide): number =>
  (side.present ?? side.entitled) - (abstentions === 'counted' ? 0 : side.abstain);

export const neededOn = ({ rules, bySide }: CountedBallot, side: 'kommune' | 'hf'): number =>
  moreThanHalfOf(reckonedOf(rules, bySide[side]));

/** Whether those who abstained are left out of what a majority is reckoned of. */
export const leavesOutAbstentions = ({ rules, total }: CountedBallot): boolean =>
  rules.rule !== 'noneAgainst' && rules.abstentions === 'notCounted' && total.abstain > 0;

/** Sides, in order, of which it holds. */
export const sidesWhere = (
  result: Pick<CountedBallot, 'bySide'>,
  holds: (side: CountedBallot['bySide']['hf']) => boolean,
): ('kommune' | 'hf')[] => (['kommune', 'hf'] as const).filter((side) => holds(result.bySide[side]));

export const answeredOf = (side: CountedVotes): number => side.for + side.against + side.abstain;
