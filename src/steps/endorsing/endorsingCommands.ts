import type { FieldKey } from '../../grant/application.js';
import type { AttachmentRefusal, NoteAttachmentChange } from './attachmentChanged.js';
import type { IsoDate } from '../../grant/calendar.js';
import type { PersonId, RoleId } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { ProblemCode } from '../../grant/problems.js';
import type { DeadlinePassed, NotClock, NotFound, NotYours } from '../../grant/refusal.js';
import type { ApplicationId, ContentFacts, EndorsementAnswer } from '../../grant/state.js';

export type EndorsingCommand =
  | NoteAttachmentChange
  | {
      type: 'sendForEndorsement';
      application: ApplicationId;
      freezeId: string;
      /** SHA-256 of the frozen content as it lies in the drive. */
      sha: string;
      facts: ContentFacts;
      /** What still stands in the way, by the frozen content. Nothing, or it is not sent. */
      problems: readonly ProblemCode[];
      endorsers: Readonly<Record<PartyId, RoleId>>;
      /** Contact persons found in the register. */
      people: readonly PersonId[];
      submitsItself: boolean;
      /** The fields that do not say what they said in the round before. */
      changed?: readonly FieldKey[];
    }
  /** Gives a draft back whose sending was never written; takes the place a late write would need. */
  | { type: 'abandonSending'; application: ApplicationId; freezeId: string }
  | {
      type: 'endorse';
      application: ApplicationId;
      party: PartyId;
      version: number;
      answer: EndorsementAnswer;
      justification: string;
    }
  | { type: 'submit'; application: ApplicationId }
  | { type: 'remind'; application: ApplicationId; version: number; party: PartyId; slot: IsoDate }
  | { type: 'remindNow'; application: ApplicationId; version: number; party: PartyId }
  | { type: 'askAnother'; application: ApplicationId; version: number; party: PartyId; role: RoleId }
  | { type: 'recallSending'; application: ApplicationId; version: number };

export type EndorsingRefusal =
  | AttachmentRefusal
  | NotClock
  | NotFound
  | NotYours
  | DeadlinePassed
  | { readonly code: 'notADraft' }
  | { readonly code: 'sendingGivenUp' }
  | { readonly code: 'incomplete'; readonly problems: readonly ProblemCode[] }
  | { readonly code: 'endorserMissing'; readonly party: PartyId }
  | { readonly code: 'endorserWithoutAuthority'; readonly party: PartyId }
  | { readonly code: 'alreadySent' }
  | { readonly code: 'notSent' }
  | { readonly code: 'outdated' }
  | { readonly code: 'roundEnded' }
  /** Sent back or withdrawn: nobody is asked. */
  | { readonly code: 'outOfHands'; readonly ended: 'returned' | 'withdrawn' }
  | { readonly code: 'notAParty' }
  | { readonly code: 'alreadyAnswered' }
  | { readonly code: 'noAuthority'; readonly party: PartyId }
  | { readonly code: 'justificationMissing' }
  | { readonly code: 'changesMissing' }
  | { readonly code: 'justificationTooLong' }
  | { readonly code: 'notFullyEndorsed' }
  /** Asked or reminded that day already. */
  | { readonly code: 'remindedToday' }
  | { readonly code: 'askedAlready' }
  /** Another was asked in this leader's place. */
  | { readonly code: 'replaced'; readonly party: PartyId }
  | { readonly code: 'nothingToRecall' };
