import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { siteUrl } from '../settings.js';
import type { Db } from '../tenantContext.js';

const downloadMs = 3_600_000;
/** An upload's address lives as long as its session, which is forgotten when it runs out. */
const uploadMs = 7 * 24 * 3_600_000;

/** Kept, so that an address outlives a restart of the tenant as it outlives one of SharePoint's machines. */
export function lastingSecret(db: Db): Buffer {
  db.run('INSERT OR IGNORE INTO graph_secrets VALUES (?, ?)', 'links', randomBytes(32));
  const { secret } = db.get<{ secret: Uint8Array }>('SELECT secret FROM graph_secrets WHERE name = ?', 'links')!;
  return Buffer.from(secret);
}

/** Addresses on the SharePoint host that carry their own short-lived permission instead of a token. */
export class PreAuthenticated {
  constructor(private readonly secret: Buffer = randomBytes(32)) {}

  downloadUrl(guid: string): string {
    const query = new URLSearchParams({
      UniqueId: guid,
      Translate: 'false',
      tempauth: this.#sign(`download:${guid}`, downloadMs),
      ApiVersion: '2.0',
    });
    return `${siteUrl}/_layouts/15/download.aspx?${query}`;
  }

  uploadUrl(session: string): string {
    const query = new URLSearchParams({
      guid: session,
      overwrite: 'True',
      tempauth: this.#sign(`upload:${session}`, uploadMs),
    });
    return `${siteUrl}/_api/v2.0/drive/uploadSession?${query}`;
  }

  allowsDownload = (guid: string, tempauth: string) => this.#verify(`download:${guid}`, tempauth);
  allowsUpload = (session: string, tempauth: string) => this.#verify(`upload:${session}`, tempauth);

  #mac = (what: string, until: string) =>
    createHmac('sha256', this.secret).update(`${what}:${until}`).digest('base64url');

  #sign(what: string, lifetimeMs: number): string {
    const until = String(Date.now() + lifetimeMs);
    return `${until}.${this.#mac(what, until)}`;
  }

  #verify(what: string, tempauth: string): boolean {
    const [until = '', given = ''] = tempauth.split('.');
    const wanted = Buffer.from(this.#mac(what, until));
    const sent = Buffer.from(given);
    return sent.length === wanted.length && timingSafeEqual(sent, wanted) && Number(until) > Date.now();
  }
}
