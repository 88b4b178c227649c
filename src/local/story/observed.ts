import type { Finding } from './storyFile.js';

/** What became of one application, in the words of the story's file. */
export interface ObservedApplication {
  readonly id: string;
  /** Whether it was sent and submitted in time, could not be sent, or was sent and never fully endorsed. */
  readonly outcome: 'readyForAssessment' | 'blocked' | 'notAssessedAtDeadline';
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Whole kroner, as the app computed them. */
  readonly requested: number | undefined;
  /** The app's own word for where it ended: `granted` … `notAssessed`, or `submitted` where nobody decided. */
  readonly decision: string;
  readonly amount: number;
}

export interface Observed {
  readonly applications: readonly ObservedApplication[];
  /** Whole kroner of the frames that the call draws on. */
  readonly allocated: number;
  readonly remaining: number;
  /** Answers that could not be given, because there was nothing to answer. */
  readonly answersNotGiven: readonly { readonly id: string; readonly field: string; readonly reason: string }[];
  /** What went otherwise than it should though no figure shows it: a message that never came, a lost vote. */
  readonly troubles: readonly string[];
}
