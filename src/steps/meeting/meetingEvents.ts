import type { IsoDate } from '../../grant/calendar.js';
import type { Attending, CaseKind, LongText } from '../../grant/meeting.js';
import type { BodyId, PersonId } from '../../grant/people.js';
import type { ApplicationId, CallId, CaseId, MeetingId } from '../../grant/state.js';
import type { FreeText } from '../../grant/step.js';

interface When {
  date: IsoDate;
  time?: string;
  until?: string;
  place?: FreeText;
}

/** Who led; `for` is the chair, where the secretary acted for him. */
interface Leading {
  by: PersonId;
  for?: PersonId;
}

export type MeetingPlannedFirst = {
  type: 'meetingPlanned';
  v: 1;
  meeting: MeetingId;
  body: BodyId;
  call: CallId;
  date: IsoDate;
  time?: string;
  channel: string;
};

export type MeetingPlanned =
  | MeetingPlannedFirst
  | ({ type: 'meetingPlanned'; v: 2; meeting: MeetingId; body: BodyId; call?: CallId; channel: string } & When);

export type CaseAdded =
  | {
      type: 'caseAdded';
      v: 1;
      meeting: MeetingId;
      case: CaseId;
      application: ApplicationId;
      year: number;
      number: number;
    }
  | {
      type: 'caseAdded';
      v: 2;
      meeting: MeetingId;
      case: CaseId;
      kind: CaseKind;
      application?: ApplicationId;
      applications: readonly ApplicationId[];
      title?: FreeText;
      item?: string;
      minutes?: number;
      late?: true;
      year: number;
      number: number;
    };

export type MeetingEvent =
  | MeetingPlanned
  | ({ type: 'meetingChanged'; v: 1; meeting: MeetingId; by: PersonId } & When)
  | CaseAdded
  | {
      type: 'caseChanged';
      v: 1;
      case: CaseId;
      title?: FreeText;
      minutes?: number;
      kind?: CaseKind;
      by: PersonId;
    }
  /** `numbers` where the order gives the cases their numbers: as long as nobody has been told them. */
  | {
      type: 'agendaOrdered';
      v: 1;
      meeting: MeetingId;
      cases: readonly CaseId[];
      numbers?: Readonly<Record<CaseId, number>>;
      by: PersonId;
    }
  | { type: 'caseMoved'; v: 1; case: CaseId; from: MeetingId; to: MeetingId; reason: FreeText; by: PersonId }
  | { type: 'caseWritten'; v: 1; case: CaseId; section: string; text: LongText; by: PersonId }
  | ({
      type: 'noticeSent';
      v: 1;
      meeting: MeetingId;
      agenda: readonly { readonly case: CaseId; readonly number: string }[];
      to: readonly PersonId[];
      by: PersonId;
    } & When)
  | {
      type: 'attendanceNoted';
      v: 1;
      meeting: MeetingId;
      person: PersonId;
      how: Attending;
      standsFor?: PersonId;
      by: PersonId;
    }
  | ({ type: 'meetingBegan'; v: 1; meeting: MeetingId } & Leading)
  | ({ type: 'casePutOnTable'; v: 1; meeting: MeetingId; case: CaseId } & Leading)
  | ({ type: 'meetingEnded'; v: 1; meeting: MeetingId } & Leading)
  | { type: 'minutesWritten'; v: 1; meeting: MeetingId; part: string; text: LongText; by: PersonId }
  | ({ type: 'minutesApproved'; v: 1; meeting: MeetingId; in: MeetingId } & Leading);

export type EventOf<T extends MeetingEvent['type']> = Extract<MeetingEvent, { type: T }>;
