import type { Actor, FreeText } from './step.js';
import type { IsoDate } from './calendar.js';
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

export interface Person {
  readonly id: PersonId;
  /** Every `tid/oid` that is this human: a guest and a member of a shared channel are two. */
  readonly identities: readonly Actor[];
  readonly party?: PartyId;
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
