import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { drawDocx } from '../../src/documents/drawDocx.js';
import { drawPdf } from '../../src/documents/drawPdf.js';
import { drawXlsx } from '../../src/documents/drawXlsx.js';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Seals } from '../../src/api/attachments/seals.js';
import { Visiting } from '../../src/api/visiting/Visiting.js';
import { createServer, type ServerSetting } from '../../src/api/server.js';
import { createTokenCheck } from '../../src/api/tokens.js';
import type { Instant } from '../../src/grant/calendar.js';
import type { Delivery, DirectoryEntry } from '../../src/grant/ports.js';
import { actorOf } from '../../src/grant/step.js';
import { signingKeys } from '../../src/signingKeys.js';
import type { Event } from '../../src/steps/process.js';
import type { Player } from '../support/cast.js';
import { DraftRooms } from '../../src/api/writing/DraftRooms.js';
import { systemClock } from '../../src/journal/clock.js';
import { Presence } from '../../src/api/writing/Presence.js';
import { grantJournal, quickClock, type GrantJournal } from '../support/grantJournal.js';
import { PeopleTable, VisitorTable } from '../support/inMemoryLists.js';
import { FileTable } from '../support/inMemoryFiles.js';
import { DirectoryTable, DraftTable, FiledTable, FrozenTable } from '../support/inMemoryWorld.js';
import { profile } from '../support/register.js';
import { inSeconds, startKeyServer, TokenMint, type Claims, type KeyServer } from '../support/tokenMint.js';

export const TENANT = '3d104adb-4787-45c4-8bbb-581a0c82970b';
export const OTHER_TENANT = 'b1bf07ae-56cb-46c0-9166-f6e1735fad25';
export const API = '6559197c-d959-4947-aea8-a9c349ce2a70';
export const BOT = '8bacdfa5-29cb-41b6-a500-f90bc642afaa';
export const UPLOADS = 'https://semje.sharepoint.com';
export const TAB_HOST = 'https://teams.microsoft.com';

/** Somebody of the stories has this object id in the tenant of these tests. */
export const oidOf = (id: string): string => {
  const hex = Buffer.from(id.padEnd(16, '.')).toString('hex').slice(0, 32).padEnd(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
export const bound = ({ id }: Pick<Player, 'id'>): Event => ({
  type: 'identityBound',
  v: 1,
  person: id,
  identity: actorOf({ tid: TENANT, oid: oidOf(id) }),
});

export interface ApiAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
}

export interface Asking {
  readonly language?: string;
  readonly headers?: Record<string, string>;
  /** Sent as it is. */
  readonly raw?: string;
}

/** The real server on a port, over a world in memory; tokens are signed by an Entra of its own. */
export class ApiRig {
  readonly logged: { message: string; detail: unknown }[] = [];
  readonly people = new PeopleTable();
  readonly visitors = new VisitorTable();
  readonly drafts: DraftTable;
  readonly frozen = new FrozenTable();
  readonly filed = new FiledTable();
  readonly files = new FileTable();
  /** Messages that the Connector or the mail system was asked to bring. */
  readonly deliveries = new Map<string, Delivery>();
  /** Whose ways the secretariat has had tried. */
  readonly probed: string[] = [];
  probing: (person: string) => Promise<void> = () => Promise.resolve();
  grants!: GrantJournal;
  keys!: KeyServer;
  entra!: TokenMint;
  connector!: TokenMint;
  origin = '';
  private server!: FastifyInstance;
  private readonly folder = mkdtempSync(join(tmpdir(), 'semje-api-'));

  constructor(
    private readonly history: readonly Event[],
    private readonly now: Instant,
    /** For tests that ask more of one person than a hand can press. */
    private readonly more: Pick<ServerSetting, 'limit' | 'proxies'> & {
      readonly allowedTenants?: readonly string[];
    } = {},
    /** Who there is in the organisation. */
    private readonly directory: readonly DirectoryEntry[] = [],
  ) {
    this.drafts = new DraftTable(() => this.grants.journal.now() ?? now);
  }

  async start(): Promise<void> {
    this.keys = await startKeyServer();
    this.entra = await TokenMint.open('entra');
    this.connector = await TokenMint.open('connector');
    for (const tid of [TENANT, OTHER_TENANT]) this.keys.keys.set(`/${tid}/discovery/v2.0/keys`, [this.entra.publicKey]);
    this.grants = grantJournal(this.history, this.now, quickClock(20));
    await this.grants.journal.start();
    mkdirSync(join(this.folder, 'assets'));
    writeFileSync(join(this.folder, 'index.html'), '<!doctype html><meta name="semje-hosts" content="">');
    this.server = await createServer({
      world: {
        journal: this.grants.journal,
        drafts: this.drafts,
        rooms: new DraftRooms({ drafts: this.drafts, clock: quickClock(50), usedPart: () => 0 }),
        presence: new Presence(systemClock),
        onOthersSaved: () => () => undefined,
        people: this.people,
        directory: new DirectoryTable(this.directory),
        visiting: new Visiting(this.visitors, (message, detail) => this.logged.push({ message, detail })),
        deliveries: { get: (key) => this.deliveries.get(key) },
        reaching: {
          tenantId: TENANT,
          sendsMail: false,
          probe: (person) => {
            this.probed.push(person);
            return this.probing(person);
          },
        },
        frozen: this.frozen,
        attachments: this.files,
        seals: new Seals(this.files),
        files: this.filed,
        draw: drawPdf,
        drawDocx,
        drawSheet: drawXlsx,
        profile,
        verified: () => Promise.resolve({ at: this.now }),
        log: (message, detail) => this.logged.push({ message, detail }),
      },
      checkToken: createTokenCheck({
        authority: this.keys.origin,
        allowedTenants: this.more.allowedTenants ?? [TENANT],
        clientId: API,
        scope: 'access_as_user',
        keysAt: signingKeys,
      }),
      tab: {
        root: this.folder,
        tabHosts: [TAB_HOST],
        clientId: API,
        authority: this.keys.origin,
        uploadOrigin: UPLOADS,
      },
      bot: () => Promise.resolve({ status: 401, body: { error: { code: 'denied' } } }),
      isReady: () => this.grants.journal.health().ready,
      ...this.more,
    });
    await this.server.listen({ host: '127.0.0.1', port: 0 });
    this.origin = `http://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** As on SIGTERM. */
  closeServer(): Promise<void> {
    return this.server.close();
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.grants.journal.stop();
    await this.keys.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The claims of a good token of this person's. */
  claims(id: string, tid = TENANT): Claims {
    return {
      iss: `${this.keys.origin}/${tid}/v2.0`,
      aud: API,
      tid,
      oid: oidOf(id),
      ver: '2.0',
      scp: 'access_as_user',
      azp: API,
      name: 'Namn frå tokenet',
      iat: inSeconds(-10),
      nbf: inSeconds(-10),
      exp: inSeconds(600),
    };
  }

  async as<T = Record<string, unknown>>(
    { id }: Pick<Player, 'id'>,
    route: string,
    body?: unknown,
    asking: Asking = {},
  ): Promise<ApiAnswer<T>> {
    return this.with<T>(`Bearer ${await this.entra.sign(this.claims(id))}`, route, body, asking);
  }

  /** Of the municipalities' tenant, where nobody of ours is in the directory. */
  async asOther<T = Record<string, unknown>>(
    { id }: Pick<Player, 'id'>,
    route: string,
    body?: unknown,
    claims: Claims = {},
  ): Promise<ApiAnswer<T>> {
    const token = await this.entra.sign({ ...this.claims(id, OTHER_TENANT), ...claims });
    return this.with<T>(`Bearer ${token}`, route, body);
  }

  async with<T = Record<string, unknown>>(
    authorization: string | undefined,
    route: string,
    body?: unknown,
    { language = 'nn', headers = {}, raw }: Asking = {},
  ): Promise<ApiAnswer<T>> {
    const [method = 'GET', path = ''] = route.split(' ');
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': language,
        ...(authorization !== undefined && { authorization }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') && text !== '';
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : {}) as T, text };
  }
}

export const failureIn = ({ body }: ApiAnswer): { code: string; message: string } =>
  body.error as { code: string; message: string };
