import type { Kroner } from '../../grant/money.js';
import type { PersonId } from '../../grant/people.js';
import type { FrameExceeded, NotFound, NotLeading, NotRegistered, ReasonMissing } from '../../grant/refusal.js';
import type { ApplicationId, CallId, Impartiality, Outcome } from '../../grant/state.js';
import type { Decision } from '../../grant/step.js';
import type { AssessingEvent } from './assessingEvents.js';

/** Who does what by when, if the money is given. */
export interface WrittenCondition {
  readonly text: string;
  readonly due?: string;
  readonly owner?: string;
}

/** One change of the working proposal: so that two who work at it together only meet where they hold the same row. */
export type RankingChange =
  | { readonly kind: 'moved'; readonly application: ApplicationId; readonly after?: ApplicationId }
  /** Without an amount: what it asks for, again. */
  | { readonly kind: 'amount'; readonly application: ApplicationId; readonly amount?: number }
  | { readonly kind: 'rest'; readonly givesRest: boolean };

export type AssessingCommand =
  | {
      type: 'declareStanding';
      call: CallId;
      answers: readonly { readonly application: ApplicationId; readonly answer: Impartiality }[];
    }
  | {
      type: 'decideStanding';
      application: ApplicationId;
      person: PersonId;
      answer: 'impartial' | 'recused';
      reason: string;
    }
  | {
      type: 'giveScores';
      application: ApplicationId;
      /** The version that was read. */
      version: number;
      scores: Readonly<Record<string, { readonly score: number; readonly reason: string }>>;
      /** The revision of one's own scores as the page showed it; 0 before the first. */
      revision: number;
    }
  | { type: 'openScores'; application: ApplicationId }
  /** `seen` is the revision of the proposal as the page showed it. */
  | { type: 'changeRanking'; call: CallId; change: RankingChange; seen: number }
  | {
      type: 'recommend';
      application: ApplicationId;
      outcome: Outcome;
      amount: Kroner;
      year: number;
      conditions: readonly WrittenCondition[];
      reason: string;
      /** Where the recommendation that the page showed stands in the journal; 0 where there was none. */
      seen: number;
    };

export type AssessingRefusal =
  | NotFound
  | NotLeading
  | NotRegistered
  | ReasonMissing
  | FrameExceeded
  | { readonly code: 'textTooLong' }
  | { readonly code: 'textsTooLong' }
  | { readonly code: 'recused' }
  | { readonly code: 'yearNotInCall' }
  | { readonly code: 'amountDoesNotFit'; readonly outcome: Outcome; readonly requested: number }
  | { readonly code: 'notAssessing' }
  | { readonly code: 'notUnderAssessment' }
  | { readonly code: 'notAskedToDeclare' }
  | { readonly code: 'standingSettled' }
  | { readonly code: 'ownStanding' }
  | { readonly code: 'declareFirst' }
  | { readonly code: 'standingInDoubt' }
  | { readonly code: 'noCriteria' }
  | { readonly code: 'scoreMissing' }
  | { readonly code: 'scoreOutsideScale'; readonly min: number; readonly max: number }
  | { readonly code: 'reasonsTooLong' }
  | { readonly code: 'scoresOpen' }
  | { readonly code: 'noScoresYet' }
  | { readonly code: 'readAgain' }
  | { readonly code: 'scoresChanged' }
  | { readonly code: 'rankingChanged' }
  | { readonly code: 'amountAboveAsked' }
  | { readonly code: 'conditionIncomplete' }
  | { readonly code: 'recommendationChanged' };

export type Decided = Decision<AssessingEvent, AssessingRefusal>;
export type CommandOf<T extends AssessingCommand['type']> = Extract<AssessingCommand, { type: T }>;
