const EVERY_MS = 60_000;

/** Says what goes on failing at most once a minute, with the newest error. */
export const seldom = (
  message: string,
  say: (message: string, error: unknown) => void,
  nowMs: () => number = () => performance.now(),
): ((error: unknown) => void) => {
  let saidAt = -Infinity;
  return (error) => {
    if (nowMs() - saidAt < EVERY_MS) return;
    saidAt = nowMs();
    say(message, error);
  };
};
