import type { BallotView, PersonView, SeatView } from '../../../api/contract.js';
import type { Side } from '../../../grant/party.js';

/** Who sits there now: the deputy where one has stepped in. */
export const sitter = ({ member, deputy }: SeatView): PersonView => deputy ?? member;

/** Recused, and nobody has stepped in: the seat counts neither way. */
export const isEmpty = ({ impartiality, deputy }: SeatView): boolean =>
  impartiality === 'recused' && deputy === undefined;

/** The member who is recused in a seat, whether or not somebody stepped in. */
export const recusedIn = (seat: SeatView): PersonView | undefined =>
  seat.deputy !== undefined || seat.impartiality === 'recused' ? seat.member : undefined;

export const entitledSeats = ({ seats }: Pick<BallotView, 'seats'>): SeatView[] =>
  seats.filter((seat) => !isEmpty(seat));

export const missingSeats = (ballot: Pick<BallotView, 'seats'>): SeatView[] =>
  entitledSeats(ballot).filter(({ answered }) => !answered);

export interface QuorumState {
  readonly entitled: number;
  readonly answered: number;
  readonly deputies: number;
  /** How many more must answer for more than half. */
  readonly stillNeeded: number;
  /** Sides of which nobody has answered. */
  readonly silentSides: readonly Side[];
  /** Sides of which nobody may vote: the case can only be deferred. */
  readonly emptySides: readonly Side[];
}

export const quorumOf = (ballot: Pick<BallotView, 'seats'>): QuorumState => {
  const entitled = entitledSeats(ballot);
  const answered = entitled.filter((seat) => seat.answered);
  const has = (seats: readonly SeatView[], side: Side): boolean => seats.some((seat) => seat.side === side);
  // Both sides, also one that has no seat at all: without it nothing can be adopted.
  const sides = ['kommune', 'hf'] as const;
  return {
    entitled: entitled.length,
    answered: answered.length,
    deputies: entitled.filter(({ deputy }) => deputy !== undefined).length,
    stillNeeded: Math.max(0, Math.floor(entitled.length / 2) + 1 - answered.length),
    silentSides: sides.filter((side) => has(entitled, side) && !has(answered, side)),
    emptySides: sides.filter((side) => !has(entitled, side)),
  };
};
