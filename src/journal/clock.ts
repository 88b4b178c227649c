import type { Clock } from './log.js';

/** The machine's own clock. */
export const systemClock: Clock = {
  elapsedMs: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  chance: () => Math.random(),
};

export const waitFor = (clock: Clock, ms: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(ms, resolve);
  });

/** Nothing came within the time that was given. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** The work's answer, or `TimedOut` after that time; the work is then told to stop, and its answer is not waited for. */
export const withinTime = <T>(clock: Clock, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stopper = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const callOff = clock.after(Math.max(0, ms), () => {
      reject(new TimedOut(`No answer within ${ms} ms`));
      stopper.abort();
    });
    work(stopper.signal).then(resolve, reject).finally(callOff);
  });
};
