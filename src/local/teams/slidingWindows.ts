export interface Window {
  readonly ms: number;
  readonly most: number;
}

/**
 * Counts calls by key. The function it returns answers 0 when the call may pass (and then counts it),
 * else how many milliseconds to wait.
 */
export function slidingWindows(windows: readonly Window[]): (key: string, nowMs: number) => number {
  const longest = Math.max(...windows.map(({ ms }) => ms));
  const passed = new Map<string, number[]>();
  return (key, nowMs) => {
    const times = (passed.get(key) ?? []).filter((at) => nowMs - at < longest);
    passed.set(key, times);
    const waits = windows.map(({ ms, most }) => {
      const oldestThatCounts = times[times.length - most];
      return oldestThatCounts === undefined ? 0 : oldestThatCounts + ms - nowMs;
    });
    const wait = Math.max(0, ...waits);
    if (wait === 0) times.push(nowMs);
    return wait;
  };
}
