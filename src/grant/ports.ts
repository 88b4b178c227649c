import type { ApplicationContent, FieldKey } from './application.js';
import type { ContentChanges } from './applicationSchema.js';
import type { Instant } from './calendar.js';
import type { NeutralDocument } from './document.js';
import type { Language } from './party.js';
import type { PersonId } from './people.js';
import type { Actor } from './step.js';
import type { Way, WaysTried } from './way.js';
import type { ApplicationId, CallId } from './state.js';

/*
 * What the doors and the reconcilers need of the world besides the journal. Reading is from memory, and never fails; writing
 * throws a `WorldFault` of the adapter.
 */

/** The world failed. Adapters' faults extend it, so that doors need not know which world it was. */
export abstract class WorldFault extends Error {
  /** Whether the same request may be sent again. */
  abstract readonly mayRetry: boolean;
  abstract readonly retryAfterMs: number | undefined;
  /** Whether what was asked may have been done all the same, or may still be. */
  readonly isUncertain: boolean = false;
}

export type DraftStatus = 'draft' | 'sending' | 'sent';

/** The row of an application in the list `Applications`: the draft while it is written, afterwards a view. */
export interface Draft {
  readonly application: ApplicationId;
  readonly call: CallId;
  readonly content: ApplicationContent;
  readonly etag: string;
  /** `sent` is everything after `sending`: the row is then the row writer's. */
  readonly status: DraftStatus;
  readonly freezeId?: string;
  /** Absent where nobody has saved anything yet. */
  readonly savedAt?: Instant;
  readonly savedBy?: PersonId;
  /** Who wrote each field last, and when: whoever meets his text is told. */
  readonly written?: FieldStamps;
}

export type FieldStamps = { readonly [K in FieldKey]?: { readonly by: PersonId; readonly at: Instant } };
/** Who wrote each of the fields that are saved together. */
export type FieldWriters = { readonly [K in FieldKey]?: PersonId };

export type DraftWrite =
  { readonly kind: 'written'; readonly draft: Draft } | { readonly kind: 'changed'; readonly draft: Draft | undefined };

export interface Drafts {
  /** As last seen, from memory. */
  get(application: ApplicationId): Draft | undefined;
  /** As it is now: one request. */
  read(application: ApplicationId): Promise<Draft | undefined>;
  /** A row that is there already is a success, whatever stands in it. */
  create(application: ApplicationId, call: CallId, by: PersonId, content?: ApplicationContent): Promise<Draft>;
  /** Writes only the changed fields, and only where nobody has written since `etag`. `by` wrote what has no other writer. */
  save(
    application: ApplicationId,
    etag: string,
    changes: ContentChanges,
    by: PersonId,
    writers?: FieldWriters,
  ): Promise<DraftWrite>;
  /** From here every save is refused: the row's eTag and status have moved. */
  freeze(application: ApplicationId, etag: string, freezeId: string): Promise<DraftWrite>;
  /** Gives a frozen row back to its writers. Nothing happens where it is frozen under another id. */
  release(application: ApplicationId, freezeId: string): Promise<void>;
}

/** Somebody's entry in the list `People`: all that is personal, edited in place and removable. */
export interface PersonCard {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly unit?: string;
  /** Last seen from this person. */
  readonly language?: Language;
  /** `29:…`, as the roster or an activity told it. */
  readonly teamsId?: string;
  /** The personal chat with the bot. */
  readonly conversation?: PersonalChat;
  /** Which ways to this person were tried, and what came of it. */
  readonly ways?: WaysTried;
  /** The way the secretariat wants tried first; written as `''` to give the usual order back. */
  readonly preferredWay?: Way | '';
}

export interface PersonalChat {
  readonly id: string;
  readonly serviceUrl: string;
}

export interface People {
  get(person: PersonId): PersonCard | undefined;
  all(): readonly PersonCard[];
  /** Changes what is named and leaves the rest; makes the row where there is none. */
  put(person: PersonId, changes: Partial<Omit<PersonCard, 'id'>>): Promise<void>;
}

/** Somebody who has signed in and is nobody in the register. */
export interface Visitor {
  readonly identity: Actor;
  /** As his own organisation writes it: told, never gone by. */
  readonly name: string;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
}

export interface Visitors {
  /** Every one that is kept, as it is now: one request. */
  all(): Promise<readonly Visitor[]>;
  /** Makes the row, or moves `lastSeen`. */
  note(visitor: Omit<Visitor, 'firstSeen'>): Promise<void>;
  /** One that is gone already is a success. */
  forget(identity: Actor): Promise<void>;
}

/** Somebody in the organisation's directory. */
export interface DirectoryEntry {
  readonly tid: string;
  readonly oid: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

export interface Directory {
  /** People whose name or address begins with the text, at most 25. */
  search(text: string): Promise<readonly DirectoryEntry[]>;
  byEmail(email: string): Promise<DirectoryEntry | undefined>;
  byOid(oid: string): Promise<DirectoryEntry | undefined>;
  /** Makes the app reachable in personal chat; installed already is a success. */
  installFor(oid: string): Promise<void>;
}

/** A message by e-mail. It goes to people whose mail is nobody's business here, so it says no more than it must. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Plain HTML, without style or pictures. */
  readonly html: string;
}

export interface Mails {
  /** Taken over by the mail system; whether it arrives nobody tells. Sending twice sends it twice. */
  send(mail: Mail): Promise<void>;
}

/** What was sent where: one row of the list `Deliveries`. */
export interface Delivery {
  /** what:whom, unique. */
  readonly key: string;
  readonly etag: string;
  readonly state: 'claimed' | 'sent' | 'undeliverable';
  readonly claimedBy?: string;
  readonly claimedUntil?: Instant;
  readonly conversation?: string;
  readonly serviceUrl?: string;
  readonly activity?: string;
  /** How it goes, or went, to a person. */
  readonly way?: Way;
  /** Hash of what is shown there. */
  readonly shown?: string;
  readonly tries: number;
  readonly reason?: string;
}

export interface Deliveries {
  get(key: string): Delivery | undefined;
  all(): readonly Delivery[];
  /** Makes the row; undefined where another instance made it first. */
  create(delivery: Omit<Delivery, 'etag'>): Promise<Delivery | undefined>;
  /** Undefined where somebody else has written since: read again before doing anything. */
  change(delivery: Delivery, changes: Partial<Omit<Delivery, 'key' | 'etag'>>): Promise<Delivery | undefined>;
  /** Looks at what other instances have written. */
  refresh(): Promise<void>;
}

/** Frozen content in the drive, by the SHA-256 of its bytes. */
export interface FrozenContents {
  /** Stores it and answers its SHA-256; the same content twice gives two hashes, since a salt is inside. */
  freeze(application: ApplicationId, content: ApplicationContent): Promise<string>;
  read(sha: string): Promise<ApplicationContent | undefined>;
}

/** Documents that have been filed, in the drive. */
export interface FiledFiles {
  /** Stores it; one that is there already under that name is a success, since its name carries its SHA-256. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Undefined where it is gone. Whoever reads it looks whether it still is what its SHA-256 says. */
  get(path: string): Promise<Uint8Array | undefined>;
  /** One that is not there is a success. */
  remove(path: string): Promise<void>;
}

/** Draws a neutral document as a file of one kind. As PDF/A the same document is the same bytes. */
export type DrawDocument = (document: NeutralDocument) => Promise<Uint8Array>;
