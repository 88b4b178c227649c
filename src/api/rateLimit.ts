/**
 * What is asked for: to read, to act, to act as a secretary, who enters a whole register at one sitting; to save a draft, which a
 * page does at most once a second; or to say that one is there, which it does every six seconds and from field to field.
 */
export type Asking = 'read' | 'act' | 'secretaryAct' | 'save' | 'sign';

/** Requests one person may have under way in a burst, and how fast they come back. The tenant has some 600 writes a minute for all. */
const LIMITS: Readonly<Record<Asking, { readonly burst: number; readonly perSecond: number }>> = {
  read: { burst: 120, perSecond: 5 },
  act: { burst: 30, perSecond: 1 },
  secretaryAct: { burst: 240, perSecond: 2 },
  save: { burst: 40, perSecond: 2 },
  sign: { burst: 60, perSecond: 2 },
};
const MOST_KEPT = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Buckets for each person: one who asks too often waits, and nobody else notices. */
export const createRateLimit = (nowMs: () => number = () => performance.now()) => {
  const buckets = new Map<string, Bucket>();
  /** Seconds to wait, or 0 when this request may pass. */
  return (who: string, asking: Asking): number => {
    const { burst, perSecond } = LIMITS[asking];
    const key = `${asking} ${who}`;
    const now = nowMs();
    const known = buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond);
    buckets.delete(key);
    if (buckets.size >= MOST_KEPT) buckets.delete(buckets.keys().next().value ?? '');
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };
};
