import { frameUse } from '../../grant/frame.js';
import { kroner, NO_KRONER, sumOf, type Kroner } from '../../grant/money.js';
import type { FrameAfter, GrantDecision, MotionLine, State } from '../../grant/state.js';

/** What a decision that is taken the place of gives back to a year. */
export const givenBack = (replaced: GrantDecision | undefined, year: number): Kroner =>
  replaced?.line.year === year ? replaced.line.amount : NO_KRONER;

/** What is left of the last line's frame when these lines are decided too. Reservations do not count: they may be lost. */
export const frameAfter = (state: State, lines: readonly MotionLine[], replaced?: GrantDecision): FrameAfter => {
  const { year } = lines.at(-1) ?? { year: 0 };
  const { amount, decided } = frameUse(state, year);
  const these = sumOf(lines.filter((line) => line.year === year).map((line) => line.amount));
  return { amount, left: kroner(amount - decided + givenBack(replaced, year) - these) };
};
