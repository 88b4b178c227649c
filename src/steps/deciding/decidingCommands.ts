import type { TypedLine, LineRefusal } from '../../grant/awardLine.js';
import type { IsoDate } from '../../grant/calendar.js';
import type { PersonId } from '../../grant/people.js';
import type { FrameExceeded, NotClock, NotFound, NotLeading, ReasonMissing } from '../../grant/refusal.js';
import type { BallotId, CaseId, Correction, DecisionId, FollowUpId, ResolutionKind } from '../../grant/state.js';
import type { Decision } from '../../grant/step.js';
import type { DecidingEvent } from './decidingEvents.js';

/** Takes the place of an earlier decision, and says why. */
export interface Replacement {
  readonly corrects: DecisionId;
  readonly how: Correction;
  readonly why: string;
}

export type DecidingCommand =
  | { type: 'recordDecision'; case: CaseId; ballot: BallotId }
  /** Puts a case off without a vote: all that is left when nothing could be adopted. */
  | { type: 'deferCase'; case: CaseId; reason: string }
  /** Omgjering, or a mistake that is mended: a new decision for the same application. */
  | { type: 'correctDecision'; decision: DecisionId; how: Correction; why: string; line: TypedLine }
  | { type: 'recordResolution'; case: CaseId; kind: ResolutionKind; text: string; replaces?: Replacement }
  /** Sets or changes what must be done by a day. `condition` is which of the decision's conditions. */
  | {
      type: 'setFollowUp';
      decision: DecisionId;
      followUp?: FollowUpId;
      condition?: number;
      text?: string;
      due: IsoDate;
      owner?: PersonId;
    }
  | { type: 'settleFollowUp'; followUp: FollowUpId; note?: string }
  | { type: 'reopenFollowUp'; followUp: FollowUpId }
  | { type: 'remindFollowUp'; followUp: FollowUpId };

export type DecidingRefusal =
  | NotLeading
  | NotFound
  | { readonly code: 'notYourFollowUp' }
  | NotClock
  | ReasonMissing
  | FrameExceeded
  | LineRefusal
  | { readonly code: 'ballotNotClosed' }
  | { readonly code: 'notAdopted' }
  | { readonly code: 'alreadyDecided' }
  | { readonly code: 'voteFirst' }
  | { readonly code: 'decisionReplaced' }
  | { readonly code: 'takenUpSince' }
  | { readonly code: 'whyMissing' }
  | { readonly code: 'nothingCorrected' }
  | { readonly code: 'resolutionTextMissing' }
  | { readonly code: 'underVote' }
  | { readonly code: 'dueInThePast' }
  | { readonly code: 'ownerUnknown' }
  | { readonly code: 'followUpTextMissing' }
  | { readonly code: 'followUpTwice' }
  | { readonly code: 'followUpDone' }
  | { readonly code: 'followUpNotDone' }
  | { readonly code: 'remindedAlready' };

export type Decided = Decision<DecidingEvent, DecidingRefusal>;
export type CommandOf<T extends DecidingCommand['type']> = Extract<DecidingCommand, { type: T }>;
