import type { Instant } from '../../src/grant/calendar.js';
import type { State } from '../../src/grant/state.js';
import { createJournal, type Journal } from '../../src/journal/journal.js';
import type { Clock } from '../../src/journal/log.js';
import { process, type Command, type Event, type Refusal } from '../../src/steps/process.js';
import { stateAfter } from './given.js';
import { InMemoryLog } from './inMemoryLog.js';

export interface GrantJournal {
  readonly journal: Journal<State, Command, Refusal>;
  readonly log: InMemoryLog;
}

/** The real journal with the real rules, over a list in memory, where this has happened and it is now that moment. */
export const grantJournal = (
  history: readonly Event[],
  now: Instant,
  clock: Clock,
  log = new InMemoryLog(clock, Date.parse(now)),
): GrantJournal => ({
  log,
  journal: createJournal<State, Command, Event, Refusal>({
    log,
    contents: log,
    clock,
    process: { ...process, initial: stateAfter(history) },
    healthCommunity: 'mr',
  }),
});

/** Time that passes so many times faster than it does. */
export const quickClock = (times: number): Clock => ({
  elapsedMs: () => performance.now() * times,
  after: (ms, run) => {
    const timer = setTimeout(run, ms / times);
    return () => clearTimeout(timer);
  },
  chance: () => Math.random(),
});
