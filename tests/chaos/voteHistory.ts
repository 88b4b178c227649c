export type Choice = 'for' | 'against' | 'abstain';

/** What a voter wished, when he asked and was answered, and what he was told: nothing certain where the line broke. */
export interface VoteOp {
  readonly voter: string;
  readonly wish: { readonly does: 'votes'; readonly choice: Choice } | { readonly does: 'withdraws' };
  /** Which of his answers he wished to change. */
  readonly revision: number;
  readonly from: number;
  readonly to: number;
  readonly told: 'ok' | 'unknown' | 'answerChanged' | 'notAnsweredYet' | 'ballotClosed';
}

/** When the chair was heard, at the earliest and at the latest. */
export interface Closing {
  readonly from: number;
  readonly to: number;
}

interface Register {
  readonly choice: Choice | undefined;
  readonly revision: number;
  readonly closed: boolean;
}

/** One voter's answer, as though everybody asked one after the other: what comes of a wish, and what he is told. */
const next = (now: Register, { wish, revision }: VoteOp): readonly [Register, VoteOp['told']] => {
  if (now.closed) return [now, 'ballotClosed'];
  if (revision !== now.revision) return [now, 'answerChanged'];
  if (wish.does === 'withdraws' && now.choice === undefined) return [now, 'notAnsweredYet'];
  return [{ ...now, choice: wish.does === 'votes' ? wish.choice : undefined, revision: revision + 1 }, 'ok'];
};

/**
 * Whether one voter's history could have been one after the other (Wing and Gong's search): some order that never turns round
 * two wishes of which one was answered before the other was made, in which everybody is told what he was told, and which ends in
 * what was counted. A wish nobody knows about took effect once, or never.
 */
export const isExplained = (ops: readonly VoteOp[], closing: Closing, counted: Choice | undefined): boolean => {
  const seen = new Set<string>();
  const search = (left: readonly VoteOp[], now: Register): boolean => {
    if (now.closed && left.every(({ told }) => told === 'unknown')) return now.choice === counted;
    const key = `${left.map((op) => ops.indexOf(op)).join()}|${now.choice}|${now.revision}|${now.closed}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const firstEnd = Math.min(
      ...left.filter(({ told }) => told !== 'unknown').map(({ to }) => to),
      ...(now.closed ? [] : [closing.to]),
    );
    const mayClose = !now.closed && closing.from <= firstEnd && search(left, { ...now, closed: true });
    return (
      mayClose ||
      left.some((op) => {
        if (op.from > firstEnd) return false;
        const [after, told] = next(now, op);
        const fits = op.told === told || (op.told === 'unknown' && told === 'ok');
        return (
          fits &&
          search(
            left.filter((other) => other !== op),
            after,
          )
        );
      })
    );
  };
  return search(ops, { choice: undefined, revision: 0, closed: false });
};
