export interface Score {
  readonly score: number;
}

export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

type Given = Readonly<Record<string, Score>>;

/** One assessor's scores as one number: the mean, each criterion counting by its weight. Undefined where one is missing. */
export const weightedMean = (given: Given, criteria: readonly Weighted[]): number | undefined => {
  let [sum, weights] = [0, 0];
  for (const { id, weight } of criteria) {
    const one = Object.hasOwn(given, id) ? given[id] : undefined;
    if (one === undefined) return undefined;
    sum += one.score * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : sum / weights;
};

export interface Spread {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** One for each assessor, lowest first. */
  readonly dots: readonly number[];
}

/** What the assessors came to: every one of them, and their mean. In any order the same. */
export const spreadOf = (values: readonly number[]): Spread | undefined => {
  if (values.length === 0) return undefined;
  const dots = [...values].sort((a, b) => a - b);
  const lowest = dots[0] ?? 0;
  const highest = dots.at(-1) ?? 0;
  // Rounding must not put a mean outside what was given.
  const mean = Math.min(highest, Math.max(lowest, dots.reduce((sum, one) => sum + one, 0) / dots.length));
  return { mean, lowest, highest, dots };
};

export const spreadOfAssessments = (all: readonly Given[], criteria: readonly Weighted[]): Spread | undefined =>
  spreadOf(all.flatMap((given) => weightedMean(given, criteria) ?? []));

/** Of one criterion alone. */
export const spreadOfCriterion = (all: readonly Given[], criterion: string): Spread | undefined =>
  spreadOf(all.flatMap((given) => (Object.hasOwn(given, criterion) ? (given[criterion]?.score ?? []) : [])));
