import { kroner, sumOf, type Kroner } from './money.js';
import type { BallotId, Call, State } from './state.js';

/** What of a year's frame is spent, held by open ballots, and left. */
export interface FrameUse {
  readonly year: number;
  readonly amount: Kroner;
  readonly decided: Kroner;
  readonly reserved: Kroner;
  readonly left: Kroner;
}

const decidedOf = (state: State, year: number): Kroner =>
  sumOf([...state.decisions.values()].filter(({ line }) => line.year === year).map(({ line }) => line.amount));

/** A ballot holds its sums from opening until it is lost or its decision is recorded. */
const reservedOf = (state: State, year: number, except?: BallotId): Kroner =>
  sumOf(
    [...state.ballots.values()]
      .filter((ballot) => ballot.id !== except && (ballot.closed?.result.adopted ?? true))
      .filter((ballot) => ![...state.decisions.values()].some((decision) => decision.ballot === ballot.id))
      .flatMap(({ lines }) => lines.filter((line) => line.year === year).map((line) => line.amount)),
  );

/** The frame as a ballot would find it; `except` leaves out the ballot's own reservation. */
export const frameUse = (state: State, year: number, except?: BallotId): FrameUse => {
  const amount = state.frames.get(String(year))?.amount ?? kroner(0);
  const decided = decidedOf(state, year);
  const reserved = reservedOf(state, year, except);
  return { year, amount, decided, reserved, left: kroner(amount - decided - reserved) };
};

/** All a call has to give: the sum of the frames it names. */
export const frameOfCall = (state: State, call: Pick<Call, 'years'>): Kroner =>
  sumOf(call.years.map((year) => state.frames.get(String(year))?.amount ?? kroner(0)));
