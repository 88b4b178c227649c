/** `en setning` → `En setning`: where a counted word begins the sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What a ballot's sentences are made of. The shape of `BallotResult` in grant, which texts may not know. */
export interface CountedBallot {
  readonly adopted: boolean;
  readonly verdict: 'adopted' | 'against' | 'noneFor' | 'notQuorate' | 'sideMissing';
  /** Seats left after recusal. */
  readonly entitled: number;
  readonly answered: number;
  readonly recused: number;
  readonly bySide: Readonly<Record<'kommune' | 'hf', CountedSide>>;
  readonly total: CountedVotes;
}

interface CountedVotes {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

interface CountedSide extends CountedVotes {
  readonly entitled: number;
}

/** Sides, in order, of which it holds. */
export const sidesWhere = (
  result: CountedBallot,
  holds: (side: CountedBallot['bySide']['hf']) => boolean,
): ('kommune' | 'hf')[] => (['kommune', 'hf'] as const).filter((side) => holds(result.bySide[side]));

export const answeredOf = (side: CountedVotes): number => side.for + side.against + side.abstain;

/** A motion as its sentence needs it; amounts already printed. */
export interface WordedMotion {
  readonly outcome: 'granted' | 'partlyGranted' | 'rejected' | 'deferred';
  readonly body: string;
  readonly title: string;
  readonly amount: string;
  /** What was asked for; unknown where the reader may not see it. */
  readonly requested?: string;
  readonly year: number;
}
