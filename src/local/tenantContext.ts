import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TenantSettings } from './settings.js';

/** What every part of the embedded tenant shares. Made once by `tenant.ts`. */
export interface Tenant {
  readonly settings: TenantSettings;
  readonly db: Db;
  readonly clock: TenantClock;
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly counters: Counters;
  /** Set by `registerTeams`; Graph's routes for installed apps ask it. */
  teams: TeamsHooks | undefined;
}

export type SqlValue = string | number | null | Uint8Array;

/** A synchronous SQLite database. A row is a plain object; durable against SIGKILL once a call has returned. */
export interface Db {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /** The three below prepare once per text. */
  run(sql: string, ...values: SqlValue[]): { changes: number; lastInsertRowid: number };
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** All or nothing. May be nested: the outermost one decides. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface Statement {
  run(...values: SqlValue[]): { changes: number; lastInsertRowid: number };
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
}

/** Microsoft's clock, which need not be ours. */
export interface TenantClock {
  now(): Date;
  set(now: Date): void;
  advance(milliseconds: number): void;
}

export interface Person {
  /** Stable slug, for example `klinikksjef-test-a`. */
  readonly id: string;
  /** Object id in the tenant `tid`: of a guest the one he has in the trust's tenant. */
  readonly oid: string;
  /** The tenant he is somebody of when he meets the app: the trust's own, also for a guest, or that of the municipalities. */
  readonly tid: string;
  /** Of a guest: who he is at home. The same human, and another pair of ids. */
  readonly home?: Identity;
  readonly kind: PersonKind;
  /** The name of the tenant that he signs in to at home. */
  readonly organisation: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly preferredLanguage: 'nn-NO' | 'nb-NO' | 'en-GB';
  /** The organisation: a municipality or the trust, for example `Ålesund kommune`. */
  readonly party: string;
  readonly userType: 'Member' | 'Guest';
  /** What the made-up person is for; nothing in Microsoft's directory says so. */
  readonly part?: PersonPart;
}

export interface Identity {
  readonly tid: string;
  readonly oid: string;
}

/**
 * How somebody stands to the trust's tenant: of it; invited to it; member of a shared channel from a tenant of his own, and in no
 * directory of the trust's; or with e-mail alone, and no Teams that the app could know of.
 */
export type PersonKind = 'member' | 'guest' | 'external' | 'mailOnly';

export type PersonPart =
  'chair' | 'viceChair' | 'member' | 'deputy' | 'secretary' | 'leader' | 'actingLeader' | 'contact' | 'admin';

export interface Directory {
  all(): readonly Person[];
  /** By slug. */
  byId(id: string): Person | undefined;
  /** By the object id he meets the app with, in whichever tenant; in lower case. */
  byOid(oid: string): Person | undefined;
  /** By both ids, also a guest's at home. Nobody of another tenant, whatever his object id. */
  byIdentity(identity: Identity): Person | undefined;
  byUpn(userPrincipalName: string): Person | undefined;
  /** Adds a person, or answers the one who is already there with that id, or with that name, party, title and department. */
  add(person: NewPerson): Person;
}

export interface NewPerson {
  displayName: string;
  id?: string;
  party?: string;
  jobTitle?: string;
  department?: string;
  mail?: string;
  preferredLanguage?: Person['preferredLanguage'];
  userType?: Person['userType'];
  kind?: PersonKind;
}

export type GraphCaller =
  | { kind: 'app'; appId: string; roles: readonly string[] }
  | { kind: 'user'; appId: string; oid: string; scopes: readonly string[] };

/** Signs and checks tokens. A check answers undefined for any token that the real service would refuse. */
export interface Tokens {
  /** Entra v2 access token of the tab's API; `as` is another pair of ids of the same person. */
  api(person: Person, as?: Identity): Promise<string>;
  /** Entra v2 ID token, as nested app authentication hands it to the tab. */
  idToken(person: Person, nonce?: string, as?: Identity): Promise<string>;
  graphApp(): Promise<string>;
  graphUser(person: Person): Promise<string>;
  graphAdmin(): Promise<string>;
  /** As the Bot Connector signs its calls to the bot; `serviceUrl` is the claim `serviceurl`. */
  botInbound(serviceUrl: string): Promise<string>;
  /** The bot's own token for the Connector. */
  botOutbound(): Promise<string>;
  verifyGraph(token: string): Promise<GraphCaller | undefined>;
  /** Answers the bot's app id. */
  verifyConnector(token: string): Promise<{ appId: string } | undefined>;
  /** A token made by `api`: for the embedded tenant's own client. */
  verifyPerson(token: string): Promise<Person | undefined>;
  jwks(issuer: 'entra' | 'bot'): { keys: object[] };
}

export type CallKind = 'graph' | 'upload' | 'connector';

/** The error body of the service whose call was made to fail; without `code`, the usual one for that status. */
export type ErrorBody = (status: number, code: string | undefined, message: string, request: FastifyRequest) => object;

export interface Faults {
  /** Lets faults, holds and counting apply to every route of `scope`. Call it after the scope's authentication hook. */
  attach(scope: FastifyInstance, kind: CallKind, errorBody: ErrorBody): void;
}

export interface Counters {
  /** Notes a call that got past authentication and answers its number, counted from 1 since the last reset. */
  note(kind: CallKind, method: string, url: string): number;
}

export interface TeamsHooks {
  /** The app installed for one person; `chatId` is the bot's 1:1 conversation. */
  installation(oid: string): { id: string; chatId: string } | undefined;
  /** Called only when it is not installed. */
  install(oid: string): void;
  uninstall(oid: string): void;
  /** Mail has come to these addresses. */
  mailed(addresses: readonly string[]): void;
}
