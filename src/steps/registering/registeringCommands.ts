import type { IsoDate } from '../../grant/calendar.js';
import type { BodyId, PersonId, PersonPart, Role, RoleId, RoleKind, RoleOrigin } from '../../grant/people.js';
import type { PartyId } from '../../grant/party.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { ProfileFirst } from '../../grant/profileVersions.js';
import type { IdTaken, NotClock, NotFound, NotSecretary } from '../../grant/refusal.js';
import type { Actor } from '../../grant/step.js';

export type RegisteringCommand =
  /** An empty journal's first words: the profile in force, and the first secretary out of configuration. */
  | { type: 'setUp'; profile: HealthCommunityProfile; person: PersonId; identity: Actor; role: RoleId }
  | { type: 'adoptProfile'; profile: HealthCommunityProfile }
  | { type: 'registerPerson'; person: PersonId; party?: PartyId; identity?: Actor }
  /** A signed-in person of an allowed tenant enters the register, with no role: who may apply, may write. */
  | { type: 'joinRegister'; person: PersonId }
  /** A contact person named on an application and found in the directory, so that rules can compare entries. */
  | { type: 'registerContact'; person: PersonId; identity: Actor }
  | { type: 'bindIdentity'; person: PersonId; identity: Actor }
  | { type: 'unbindIdentity'; person: PersonId; identity: Actor }
  /** What is personal is corrected in the list of people; the journal knows that it was, and the party. */
  | { type: 'correctPerson'; person: PersonId; changed: readonly PersonPart[]; party?: PartyId }
  /** With `replaces`, a wrong row is ended and this one takes its place. */
  | { type: 'giveRole'; role: GivenRole; replaces?: RoleId }
  /** A row of an imported register: the person enters it where he is not there, and gets the role. All of it or nothing. */
  | {
      type: 'enterRow';
      identity?: Actor;
      role: GivenRole & { readonly party: PartyId };
      replaces?: RoleId;
      origin: { readonly file: string; readonly line: number };
    }
  | { type: 'endRole'; role: RoleId; to: IsoDate }
  | { type: 'setChannel'; body: BodyId; team: string; channel: string }
  /** One channel may be shared with several parties. */
  | { type: 'setPartyChannel'; parties: readonly PartyId[]; team: string; channel: string };

export interface GivenRole {
  readonly id: RoleId;
  readonly person: PersonId;
  readonly kind: RoleKind;
  readonly party?: PartyId;
  readonly unit?: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly source?: string;
  readonly actingFor?: string;
}

export type RegisteringEvent =
  | { type: 'profileAdopted'; v: 1; profile: ProfileFirst }
  | { type: 'profileAdopted'; v: 2; profile: HealthCommunityProfile; by?: PersonId }
  | { type: 'personRegistered'; v: 1; person: PersonId; party?: PartyId }
  | { type: 'identityBound'; v: 1; person: PersonId; identity: Actor }
  | { type: 'identityUnbound'; v: 1; person: PersonId; identity: Actor }
  | { type: 'personCorrected'; v: 1; person: PersonId; changed: readonly PersonPart[]; party?: PartyId }
  | { type: 'roleGiven'; v: 1; role: Role }
  /** Imported, or in place of a wrong row, whose last day then is `to`. */
  | {
      type: 'roleGiven';
      v: 2;
      role: Role;
      origin?: RoleOrigin;
      replaces?: { readonly role: RoleId; readonly to: IsoDate };
    }
  | { type: 'roleEnded'; v: 1; role: RoleId; to: IsoDate }
  | { type: 'bodyChannelSet'; v: 1; body: BodyId; team: string; channel: string }
  | { type: 'partyChannelSet'; v: 1; parties: readonly PartyId[]; team: string; channel: string };

export type RegisteringRefusal =
  | NotSecretary
  | NotClock
  | NotFound
  | IdTaken
  | { readonly code: 'alreadySetUp' }
  | { readonly code: 'identityTaken' }
  | { readonly code: 'roleNeedsParty' }
  | { readonly code: 'roleEndsBeforeItBegins' }
  | { readonly code: 'lastSecretary' }
  | { readonly code: 'roleReplaced' }
  | { readonly code: 'roleOverlaps' }
  | { readonly code: 'levelUnknown' }
  | { readonly code: 'profileOfAnother' }
  | { readonly code: 'profileTooLong' };
