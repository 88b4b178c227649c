import type { CaseView } from '../../../api/contract.js';

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

/**
 * The frame round one case. As the server counts, an open ballot is not in its own `reserved`; once it is adopted it is, and
 * when the decision is recorded it is in `decided`.
 */
export const frameForCase = ({ frame, ballots, decision }: CaseView): CaseFrame => {
  const { amount, decided, reserved, left } = frame;
  if (decision) {
    const others = decided - decision.amount;
    return {
      amount,
      decided: others,
      reserved,
      thisCase: decision.amount,
      before: left + decision.amount,
      after: left,
    };
  }
  const last = ballots.at(-1);
  const asked = last?.line.year === frame.year ? last.line.amount : 0;
  if (last?.state === 'closed') {
    const held = last.result?.adopted === true ? asked : 0;
    return { amount, decided, reserved: reserved - held, thisCase: held, before: left + held, after: left };
  }
  return { amount, decided, reserved, thisCase: asked, before: left, after: left - asked };
};
