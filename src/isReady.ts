import type { JournalHealth } from './journal/journal.js';

/** Catching up may fail for a while, and is tried again; an instance that has heard nothing for longer shows what is old. */
const LONGEST_UNCERTAIN_MS = 60_000;

/** Whether an instance should be asked rather than another: it has read the journal, hears of what is new, and can decide. */
export const isReady = ({ ready, deciding, uncertainForMs }: JournalHealth): boolean =>
  ready && deciding && uncertainForMs <= LONGEST_UNCERTAIN_MS;
