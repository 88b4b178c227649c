import type { Instant, IsoDate } from './calendar.js';
import type { BodyId, PersonId } from './people.js';
import type { ApplicationId, BallotId, CallId, CaseId, DecisionId, MeetingId } from './ids.js';
import type { Stamp } from './stamp.js';
import type { FreeText } from './step.js';

/** A text in pieces that the journal keeps whole; together they are what was written. */
export type LongText = readonly FreeText[];

/** Somebody's text, with how many times it has been written: who writes over what he has not read is stopped. */
export interface Written {
  readonly text: LongText;
  readonly revision: number;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

/** When and where, as a notice told it or as it is now. */
export interface When {
  readonly date: IsoDate;
  /** `10.00`, Oslo time; may be unknown. */
  readonly time?: string;
  readonly until?: string;
  readonly place?: FreeText;
}

/** A notice as it was sent: what the next one is compared with. */
export interface Notice extends When {
  readonly agenda: readonly { readonly case: CaseId; readonly number: string }[];
  readonly to: readonly PersonId[];
  readonly by: PersonId;
  readonly stamp: Stamp;
}

export const ATTENDING = ['present', 'left', 'absent'] as const;
export type Attending = (typeof ATTENDING)[number];

/** Somebody came, left, or will not come. `standsFor`: the member whose seat a deputy takes. */
export interface AttendanceNote {
  readonly person: PersonId;
  readonly how: Attending;
  readonly standsFor?: PersonId;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

/** Another member votes for one who cannot come, where the body's rules allow it. */
export interface Proxy {
  readonly to: PersonId;
  /** Where the writing is. */
  readonly source?: FreeText;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

export interface Meeting extends When {
  readonly id: MeetingId;
  readonly body: BodyId;
  /** What it allocates; none where the body meets about something else. */
  readonly call?: CallId;
  /** Where the bot posts the cards of this meeting. */
  readonly channel: string;
  readonly cases: readonly CaseId[];
  /** Every notice sent, oldest first. */
  readonly notices: readonly Notice[];
  readonly attendance: readonly AttendanceNote[];
  /** Every case that was put on the table, oldest first: the last lies there. */
  readonly table: readonly { readonly case: CaseId; readonly stamp: Stamp }[];
  readonly began?: { readonly at: Instant; readonly by: PersonId };
  readonly ended?: { readonly at: Instant; readonly by: PersonId };
  /** Written proxies for this meeting, by the member who gave them. */
  readonly proxies?: Readonly<Record<PersonId, Proxy>>;
  /** What the secretary has written in the minutes, by case, or under `opening` and `closing`; every version, oldest first. */
  readonly minutes: Readonly<Record<string, readonly Written[]>>;
  /** The later meeting where the minutes were approved. */
  readonly approved?: { readonly in: MeetingId; readonly by: PersonId; readonly stamp: Stamp };
}

/** `decision`: something is decided. `information`: the body is told. `standing`: an item of every agenda. */
export type CaseKind = 'decision' | 'information' | 'standing';

export interface Moved {
  readonly from: MeetingId;
  readonly to: MeetingId;
  readonly reason: FreeText;
  readonly by: PersonId;
  readonly stamp: Stamp;
}

export interface BoardCase {
  readonly id: CaseId;
  readonly meeting: MeetingId;
  readonly kind: CaseKind;
  /** The one application it is about. */
  readonly application?: ApplicationId;
  /** All it is about: that one, several in one case as a whole allocation, or none. */
  readonly applications: readonly ApplicationId[];
  /** Of a case that does not carry its application's title. */
  readonly title?: FreeText;
  /** Which of the body's standing items it is. */
  readonly item?: string;
  readonly year: number;
  readonly number: number;
  /** How long it is expected to take, in minutes. */
  readonly minutes?: number;
  /** It came onto the agenda after the notice had gone out. */
  readonly late?: true;
  /** The meetings it was moved from, oldest first. */
  readonly moved: readonly Moved[];
  /** What is written in its case document, by the section's code. */
  readonly paper: Readonly<Record<string, Written>>;
  readonly ballots: readonly BallotId[];
  readonly decision?: DecisionId;
}
