/**
 * Why an instance stops deciding. `notOurs`: an item that the app did not write, or that somebody changed or deleted.
 * `broken`: hash, number or `prev` does not fit. `newer`: an event that this version of the app does not know.
 */
export interface Trouble {
  readonly kind: 'notOurs' | 'broken' | 'newer';
  readonly key: string;
  /** For the log and the secretariat's page of the journal; in English, for whoever runs the app. */
  readonly reason: string;
}

export const notOurs = (key: string, reason: string): Trouble => ({ kind: 'notOurs', key, reason });
export const broken = (key: string, reason: string): Trouble => ({ kind: 'broken', key, reason });
export const newer = (key: string, reason: string): Trouble => ({ kind: 'newer', key, reason });
