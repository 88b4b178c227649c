/** One figure of a bench beside its floor, both measured in the same run. Lower is better, and the goal is the most it may be. */
export interface Measurement {
  readonly bench: string;
  readonly metric: string;
  readonly unit: string;
  /** Median of the rounds; of what must never happen, the worst. */
  readonly value: number;
  readonly floor: number;
  /** `value / floor`; 0 where nothing is measured against nothing. */
  readonly ratio: number;
  readonly goal: number;
  /** Whether the goal holds; of a goal that is a ratio, whether the ratio does. */
  readonly met: boolean;
}

export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

interface Taken {
  readonly bench: string;
  readonly metric: string;
  readonly unit: string;
  readonly value: number;
  readonly floor: number;
  readonly goal: number;
  /** `ratio` where the goal is one of ratios, as with times; otherwise it is one of values. */
  readonly goalOf?: 'value' | 'ratio';
}

export function measured({ bench, metric, unit, value, floor, goal, goalOf = 'value' }: Taken): Measurement {
  const ratio = floor === 0 ? 0 : value / floor;
  const met = (goalOf === 'ratio' ? ratio : value) <= goal;
  return { bench, metric, unit, value: rounded(value), floor: rounded(floor), ratio: rounded(ratio), goal, met };
}
