import type { IsoDate } from '../../grant/calendar.js';
import type { Attending } from '../../grant/meeting.js';
import type { BodyId, PersonId } from '../../grant/people.js';
import type { IdTaken, NotFound, NotLeading, NotSecretary } from '../../grant/refusal.js';
import type { ApplicationId, CallId, CaseId, MeetingId } from '../../grant/state.js';
import type { Decision } from '../../grant/step.js';
import type { MeetingEvent } from './meetingEvents.js';

interface When {
  readonly date: IsoDate;
  readonly time?: string;
  readonly until?: string;
  readonly place?: string;
}

export interface AttendanceLine {
  readonly person: PersonId;
  readonly how: Attending;
  /** The member whose seat a deputy takes. */
  readonly standsFor?: PersonId;
}

export type MeetingCommand =
  /** Of the body that decides about the call, where no body is named. */
  | ({ type: 'planMeeting'; meeting: MeetingId; body?: BodyId; call?: CallId; channel?: string } & When)
  | ({ type: 'changeMeeting'; meeting: MeetingId } & When)
  | { type: 'putOnAgenda'; meeting: MeetingId; applications: readonly ApplicationId[] }
  | {
      type: 'addCase';
      meeting: MeetingId;
      kind: 'decision' | 'information';
      title: string;
      minutes?: number;
      /** All that one case is about, as a whole allocation. */
      applications: readonly ApplicationId[];
    }
  | { type: 'addStandingItems'; meeting: MeetingId }
  | { type: 'changeCase'; case: CaseId; title?: string; minutes?: number; kind?: 'decision' | 'information' }
  | { type: 'orderAgenda'; meeting: MeetingId; cases: readonly CaseId[] }
  | { type: 'moveCase'; case: CaseId; to: MeetingId; reason: string }
  | { type: 'writeCase'; case: CaseId; section: string; text: string; revision: number }
  | { type: 'sendNotice'; meeting: MeetingId }
  | { type: 'noteAttendance'; meeting: MeetingId; people: readonly AttendanceLine[] }
  | { type: 'beginMeeting'; meeting: MeetingId }
  | { type: 'putOnTable'; case: CaseId }
  | { type: 'endMeeting'; meeting: MeetingId }
  | { type: 'writeMinutes'; meeting: MeetingId; part: string; text: string; revision: number }
  | { type: 'approveMinutes'; meeting: MeetingId; in: MeetingId };

export type MeetingRefusal =
  | NotSecretary
  | NotLeading
  | NotFound
  | IdTaken
  | { readonly code: 'moveReasonMissing' }
  | { readonly code: 'textTooLong' }
  | { readonly code: 'longTextTooLong' }
  | { readonly code: 'alreadyDecided' }
  | { readonly code: 'ballotAlreadyOpen' }
  | { readonly code: 'meetingInThePast' }
  | { readonly code: 'endsBeforeItBegins' }
  | { readonly code: 'noChannel' }
  | { readonly code: 'bodyUnknown' }
  | { readonly code: 'notReadyForAgenda'; readonly application: ApplicationId }
  | { readonly code: 'alreadyOnAgenda'; readonly application: ApplicationId }
  | { readonly code: 'ofAnotherCall'; readonly application: ApplicationId }
  | { readonly code: 'caseTitleMissing' }
  | { readonly code: 'caseHasItsTitle' }
  | { readonly code: 'noStandingItems' }
  | { readonly code: 'agendaChanged' }
  | { readonly code: 'standingItemStays' }
  | { readonly code: 'sameMeeting' }
  | { readonly code: 'ofAnotherBody' }
  | { readonly code: 'sectionUnknown' }
  | { readonly code: 'writtenSince' }
  | { readonly code: 'agendaEmpty' }
  | { readonly code: 'noticeSaysTheSame' }
  | { readonly code: 'nobodyToSummon' }
  | { readonly code: 'notDeputyOf' }
  | { readonly code: 'standsForTwo' }
  | { readonly code: 'meetingBegun' }
  | { readonly code: 'meetingNotBegun' }
  | { readonly code: 'meetingEnded' }
  | { readonly code: 'ballotStillOpen' }
  | { readonly code: 'minutesApproved' }
  | { readonly code: 'notLaterMeeting' };

export type Decided = Decision<MeetingEvent, MeetingRefusal>;
export type CommandOf<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;
