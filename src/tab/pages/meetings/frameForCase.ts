import type { CaseView, LineView } from '../../../api/contract.js';

export interface CaseFrame {
  readonly amount: number;
  /** Decided in other cases. */
  readonly decided: number;
  /** Held by other open ballots. */
  readonly reserved: number;
  readonly thisCase: number;
  readonly before: number;
  readonly after: number;
}

const sumIn = (lines: readonly LineView[], year: number): number =>
  lines.reduce((sum, line) => sum + (line.year === year ? line.amount : 0), 0);

/**
 * The frame round one case. As the server counts, an open ballot is not in its own `reserved`; once it is adopted it is, and
 * when the decision is recorded it is in `decided`.
 */
export const frameForCase = ({ frame, ballots, decision, decidedHere }: CaseView): CaseFrame => {
  const { amount, decided, reserved, left } = frame;
  const last = ballots.at(-1);
  if (decision) {
    const voted = last?.result?.adopted === true ? sumIn(last.lines, frame.year) : decision.amount;
    // What was corrected or reversed since is other than what was voted on.
    const whole = decidedHere ?? voted;
    const others = decided - whole;
    return {
      amount,
      decided: others,
      reserved,
      thisCase: whole,
      before: left + whole,
      after: left,
    };
  }
  const asked = last ? Math.max(sumIn(last.lines, frame.year), sumIn(last.other ?? [], frame.year)) : 0;
  if (last?.state === 'closed') {
    const held = last.result?.adopted === true ? asked : 0;
    return { amount, decided, reserved: reserved - held, thisCase: held, before: left + held, after: left };
  }
  return { amount, decided, reserved, thisCase: asked, before: left, after: left - asked };
};
