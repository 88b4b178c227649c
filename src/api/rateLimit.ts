/** Requests one person may have under way in a burst, and how fast they come back. */
const BURST = 300;
const PER_SECOND = 30;
const MOST_KEPT = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** A bucket for each person: one who asks too often waits, and nobody else notices. */
export const createRateLimit = (nowMs: () => number = () => performance.now()) => {
  const buckets = new Map<string, Bucket>();
  /** Seconds to wait, or 0 when this request may pass. */
  return (who: string): number => {
    const now = nowMs();
    const known = buckets.get(who) ?? { left: BURST, at: now };
    const left = Math.min(BURST, known.left + ((now - known.at) / 1000) * PER_SECOND);
    buckets.delete(who);
    if (buckets.size >= MOST_KEPT) buckets.delete(buckets.keys().next().value ?? '');
    buckets.set(who, { left: Math.max(0, left - 1), at: now });
    return left >= 1 ? 0 : Math.ceil((1 - left) / PER_SECOND);
  };
};
