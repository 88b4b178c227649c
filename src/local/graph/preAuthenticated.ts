import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { siteUrl } from '../settings.js';

const lifetimeMs = 3_600_000;

/** Addresses on the SharePoint host that carry their own short-lived permission instead of a token. */
export class PreAuthenticated {
  #secret = randomBytes(32);

  downloadUrl(guid: string): string {
    const query = new URLSearchParams({
      UniqueId: guid,
      Translate: 'false',
      tempauth: this.#sign(`download:${guid}`),
      ApiVersion: '2.0',
    });
    return `${siteUrl}/_layouts/15/download.aspx?${query}`;
  }

  uploadUrl(session: string): string {
    const query = new URLSearchParams({ guid: session, overwrite: 'True', tempauth: this.#sign(`upload:${session}`) });
    return `${siteUrl}/_api/v2.0/drive/uploadSession?${query}`;
  }

  allowsDownload = (guid: string, tempauth: string) => this.#verify(`download:${guid}`, tempauth);
  allowsUpload = (session: string, tempauth: string) => this.#verify(`upload:${session}`, tempauth);

  #mac = (what: string, until: string) =>
    createHmac('sha256', this.#secret).update(`${what}:${until}`).digest('base64url');

  #sign(what: string): string {
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
