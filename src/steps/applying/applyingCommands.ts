import type { IsoDate } from '../../grant/calendar.js';
import type {
  DeadlinePassed,
  IdTaken,
  NotClock,
  NotFound,
  NotRegistered,
  NotSecretary,
  NotYours,
} from '../../grant/refusal.js';
import type { ApplicationId, CallId, InitiativeId, NotAssessedReason } from '../../grant/state.js';

export type ApplyingCommand =
  | {
      type: 'startApplication';
      application: ApplicationId;
      call: CallId;
      /** Whose text it begins with, of any call. */
      copiedFrom?: ApplicationId;
      /** The idea it grows from. */
      initiative?: InitiativeId;
    }
  /** What the clock says of an application that was not submitted. `missing`, `title`: of its draft, read at the deadline. */
  | { type: 'notAssess'; application: ApplicationId; missing: readonly NotAssessedReason[]; title?: string }
  | { type: 'withdrawApplication'; application: ApplicationId; reason?: string }
  /** Sends it back to its writers, or lets it in after the deadline: with a reason, and a deadline of its own. */
  | { type: 'returnApplication'; application: ApplicationId; reason: string; deadline: IsoDate }
  | { type: 'deleteDraft'; application: ApplicationId }
  | { type: 'restoreDraft'; application: ApplicationId };

export type CommandOf<T extends ApplyingCommand['type']> = Extract<ApplyingCommand, { type: T }>;

export type ApplyingRefusal =
  | NotClock
  | NotFound
  | IdTaken
  | NotRegistered
  | NotSecretary
  | NotYours
  | DeadlinePassed
  | { readonly code: 'callNotOver' }
  /** Only the secretariat enters what is allocated directly. */
  | { readonly code: 'directAllocation' }
  | { readonly code: 'alreadyPastSubmission' }
  | { readonly code: 'notADraft' }
  | { readonly code: 'textTooLong' }
  | { readonly code: 'deadlineInThePast'; readonly deadline: string }
  /** It was never sent: to be deleted, not withdrawn. */
  | { readonly code: 'draftNotSent' }
  | { readonly code: 'beingAssessed' }
  | { readonly code: 'alreadyEnded' }
  | { readonly code: 'notSubmittedYet' }
  | { readonly code: 'returnReasonMissing' }
  | { readonly code: 'deadlineBeforeTheCalls'; readonly deadline: string }
  /** It has a number, and the secretariat has had it: to be withdrawn, not deleted. */
  | { readonly code: 'submittedBefore' }
  | { readonly code: 'initiativeClosed' }
  | { readonly code: 'notDeleted' }
  | { readonly code: 'restoreTooLate' };
