import { SIDES, type Side } from '../grant/party.js';
import type { Flow } from './flow.js';
import { PAGE, SIDE, WHITE } from './look.js';

/** The mark of a side, with its word beside it: a dot for the municipalities, a hatched square for the trust. */
export const sideMark = ({ pen }: Flow, side: Side, x: number, middle: number, size: number): void => {
  if (side === 'kommune') pen.dot(x + size / 2, middle, size / 2, SIDE.kommune);
  else pen.hatched(x, middle - size / 2, size, SIDE.hf, WHITE);
};

/** The sign of what two sides agree on, before the issuer's name. */
export const issuerMarks = (flow: Flow, middle: number): number => {
  SIDES.forEach((side, index) => sideMark(flow, side, PAGE.left + index * 12, middle, 8));
  return 30;
};
