/** `en setning` → `En setning`: where a counted word begins the sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A motion as its sentence needs it; amounts already printed. */
export interface WordedMotion {
  readonly outcome: 'granted' | 'partlyGranted' | 'rejected' | 'deferred';
  readonly body: string;
  readonly title: string;
  readonly amount: string;
  /** What was asked for; unknown where the reader may not see it. */
  readonly requested?: string;
  readonly year: number;
}
