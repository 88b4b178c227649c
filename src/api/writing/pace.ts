/** So long a quiet draft waits for what else comes at the same time. */
export const GATHERED_WITHIN_MS = 250;
/** A draft is written no more often than this, whoever writes in it; more seldom when the minute's units run short. */
export const USUAL_MS = 3000;
const LONGEST_MS = 15_000;
/** The part of the minute's units from which drafts are written more seldom, and where they are so as seldom as they get. */
const [SHORT_FROM, SHORTEST_AT] = [0.6, 0.85];

/** Milliseconds between two writes of one draft, where that part of the minute's units is used. */
export const betweenWrites = (usedPart: number): number => {
  const shortage = Math.min(1, Math.max(0, (usedPart - SHORT_FROM) / (SHORTEST_AT - SHORT_FROM)));
  return USUAL_MS + shortage * (LONGEST_MS - USUAL_MS);
};
