import { kroner, sumOf, type Kroner } from './money.js';
import type { Ballot, BallotId, Call, State } from './state.js';

/** What of a year's frame is spent, held by open ballots, and left. */
export interface FrameUse {
  readonly year: number;
  readonly amount: Kroner;
  readonly decided: Kroner;
  readonly reserved: Kroner;
  readonly left: Kroner;
}

interface Decided {
  readonly byYear: ReadonlyMap<number, number>;
  readonly ballots: ReadonlySet<BallotId>;
}

/** Tables never change, so what they add up to is counted once for each: a meeting asks for it with every vote. */
const once = <T extends object, R>(count: (table: T) => R): ((table: T) => R) => {
  const counted = new WeakMap<T, { readonly result: R }>();
  return (table) => {
    const known = counted.get(table) ?? { result: count(table) };
    counted.set(table, known);
    return known.result;
  };
};

const decidedIn = once((decisions: State['decisions']): Decided => {
  const byYear = new Map<number, number>();
  const ballots = new Set<BallotId>();
  for (const { line, ballot } of decisions.values()) {
    byYear.set(line.year, (byYear.get(line.year) ?? 0) + line.amount);
    if (ballot !== undefined) ballots.add(ballot);
  }
  return { byYear, ballots };
});

/** Ballots that are open or were adopted: they hold their sums until the decision is recorded. */
const holdingIn = once((ballots: State['ballots']): Ballot[] =>
  [...ballots.values()].filter(({ closed }) => closed?.result.adopted ?? true),
);

const undecidedIn = once((decisions: State['decisions']) =>
  once((ballots: State['ballots']) => holdingIn(ballots).filter(({ id }) => !decidedIn(decisions).ballots.has(id))),
);

/** A ballot holds its sums from opening until it is lost or its decision is recorded. */
const reservedOf = ({ decisions, ballots }: State, year: number, except?: BallotId): Kroner =>
  sumOf(
    undecidedIn(decisions)(ballots)
      .filter(({ id }) => id !== except)
      .flatMap(({ lines }) => lines.filter((line) => line.year === year).map((line) => line.amount)),
  );

/** The frame as a ballot would find it; `except` leaves out the ballot's own reservation. */
export const frameUse = (state: State, year: number, except?: BallotId): FrameUse => {
  const amount = state.frames.get(String(year))?.amount ?? kroner(0);
  const decided = kroner(decidedIn(state.decisions).byYear.get(year) ?? 0);
  const reserved = reservedOf(state, year, except);
  return { year, amount, decided, reserved, left: kroner(amount - decided - reserved) };
};

/** All a call has to give: the sum of the frames it names. */
export const frameOfCall = (state: State, call: Pick<Call, 'years'>): Kroner =>
  sumOf(call.years.map((year) => state.frames.get(String(year))?.amount ?? kroner(0)));
