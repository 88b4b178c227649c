import type { Actor, FreeText } from './step.js';
import type { Instant, IsoDate } from './calendar.js';
import type { PartyId, Side } from './party.js';

/** Id of an entry in the register. Names and addresses are in the list `People`, never in the journal. */
export type PersonId = string;
export type RoleId = string;
/** A body of the helsefellesskap, as its profile names it: `ssu`, `sekretariat`. */
export type BodyId = string;

export type RoleKind =
  | { readonly type: 'secretary' }
  | { readonly type: 'member'; readonly body: BodyId; readonly chair?: boolean }
  | { readonly type: 'deputy'; readonly body: BodyId; readonly deputyFor: PersonId }
  | { readonly type: 'endorser'; readonly level: string }
  | { readonly type: 'projectOwner'; readonly application: string };

/** One row of the register: who may do what, for whom, from when to when, and on what basis. */
export interface Role {
  readonly id: RoleId;
  readonly person: PersonId;
  readonly kind: RoleKind;
  /** The party this person acts for; none for the secretariat. */
  readonly party?: PartyId;
  readonly unit?: FreeText;
  readonly from: IsoDate;
  /** Last day, inclusive. */
  readonly to?: IsoDate;
  /** On what basis: the authority structure, a letter of delegation. */
  readonly source?: FreeText;
  /** Whose place an acting leader takes; both names stand in the record. */
  readonly actingFor?: FreeText;
}

/** When something came into the register, and who did it. */
export interface RegisterMark {
  readonly at: Instant;
  readonly seq: number;
  /** None for the set-up, and for somebody who was not in the register when he entered it himself. */
  readonly by?: PersonId;
  readonly setUp?: true;
}

/** The file that a row was imported from, and its line there, as a spreadsheet counts them. */
export interface RoleOrigin {
  readonly file: FreeText;
  readonly line: number;
}

/** A row of the register with its history. A wrong one is ended and replaced; both stay. */
export interface HeldRole extends Role {
  /** Without an origin it was entered by hand. */
  readonly given: RegisterMark & { readonly origin?: RoleOrigin };
  readonly ended?: RegisterMark & { readonly replacedBy?: RoleId };
}

/** What about a person can be corrected. Names and addresses are not in the journal: only that they were. */
export const PERSON_PARTS = ['name', 'title', 'email', 'party'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

export type PersonAct = RegisterMark &
  (
    | { readonly what: 'registered'; readonly party?: PartyId }
    | { readonly what: 'bound' | 'unbound'; readonly identity: Actor }
    | { readonly what: 'corrected'; readonly changed: readonly PersonPart[]; readonly party?: PartyId }
  );

export interface Person {
  readonly id: PersonId;
  /** Every `tid/oid` that is this human: a guest and a member of a shared channel are two. */
  readonly identities: readonly Actor[];
  readonly party?: PartyId;
  /** What has been done with this entry, oldest first. */
  readonly acts: readonly PersonAct[];
}

export const isInForce = (role: Role, on: IsoDate): boolean =>
  role.from <= on && (role.to === undefined || on <= role.to);

export interface Seat {
  /** The role row that gives the seat. */
  readonly role: RoleId;
  readonly member: PersonId;
  readonly party: PartyId;
  readonly side: Side;
  /** Who steps in when the member is recused, in order. */
  readonly deputies: readonly PersonId[];
}
