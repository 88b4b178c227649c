import { kroner, sumOf, type Kroner } from './money.js';
import type { Ballot, BallotId, Call, State } from './state.js';
import type { Table } from './table.js';

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

type PartOf<T> = T extends Table<infer V> ? ReadonlyMap<string, V> : never;

/** Tables never change, nor do their parts: what they add up to is counted once for each. A meeting asks with every vote. */
const once = <T extends object, R>(count: (table: T) => R): ((table: T) => R) => {
  const counted = new WeakMap<T, { readonly result: R }>();
  return (table) => {
    const known = counted.get(table);
    if (known) return known.result;
    const result = count(table);
    counted.set(table, { result });
    return result;
  };
};

const decidedIn = once((decisions: State['decisions']): Decided => {
  const byYear = new Map<number, number>();
  const ballots = new Set<BallotId>();
  for (const { line, ballot, replacedBy } of decisions.values()) {
    // What another decision has taken the place of spends nothing any more; its ballot is recorded all the same.
    if (replacedBy === undefined) byYear.set(line.year, (byYear.get(line.year) ?? 0) + line.amount);
    if (ballot !== undefined) ballots.add(ballot);
  }
  return { byYear, ballots };
});

/** Ballots that are open, or were adopted and are not recorded. A vote changes one part of the table, and the rest is known. */
const undecidedIn = once((decisions: State['decisions']) => {
  const { ballots: decided } = decidedIn(decisions);
  const inPart = once((part: PartOf<State['ballots']>): Ballot[] =>
    [...part.values()].filter(({ id, closed }) => (closed?.result.adopted ?? true) && !decided.has(id)),
  );
  return once((ballots: State['ballots']) => [...ballots.parts()].flatMap(inPart));
});

const sumIn = (lines: Ballot['lines'], year: number): Kroner =>
  sumOf(lines.filter((line) => line.year === year).map((line) => line.amount));

/** What a ballot may take of a year's frame: of two motions against each other the larger. */
export const heldBy = ({ lines, other = [] }: Pick<Ballot, 'lines' | 'other'>, year: number): Kroner =>
  kroner(Math.max(sumIn(lines, year), sumIn(other, year)));

/** A ballot holds its sums from opening until it is lost or its decision is recorded. */
const reservedOf = ({ decisions, ballots }: State, year: number, except?: BallotId): Kroner =>
  sumOf(
    undecidedIn(decisions)(ballots)
      .filter(({ id }) => id !== except)
      .map((ballot) => heldBy(ballot, year)),
  );

/** Ballots that may still be adopted, or are and have no decision yet. */
export const undecidedBallots = ({ decisions, ballots }: State): Ballot[] => undecidedIn(decisions)(ballots);

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
