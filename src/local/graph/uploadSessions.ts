import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sitePath } from '../settings.js';
import type { Tenant } from '../tenantContext.js';
import { readBehavior, type Drive } from './driveRoutes.js';
import { fileEntity } from './fileEntity.js';
import { checkName, type ConflictBehavior, type FileStore } from './fileStore.js';
import { jsonBody, seconds, type GraphCall } from './graphCall.js';
import { GraphRefusal, invalidRequest, notFound } from './graphRefusal.js';
import { author } from './listRoutes.js';
import type { PreAuthenticated } from './preAuthenticated.js';
import { answerPreflight } from './crossOrigin.js';
import type { Route } from './route.js';

const step = 327_680;
const mostBytes = 60 * 1024 * 1024;
const largestFile = 250 * 1024 ** 3;
const sessionMs = 48 * 3_600_000;

interface UploadRow {
  id: string;
  parent: string;
  name: string;
  behavior: ConflictBehavior;
  expires: string;
  author: string;
  received: number;
  /** The whole file's length, once the first fragment has told it: all must tell the same. */
  total: number | null;
}

/** Uploads in fragments, to an address on the SharePoint host that needs no token. */
export class UploadSessions {
  constructor(
    private readonly tenant: Tenant,
    private readonly files: FileStore,
    private readonly drive: Drive,
    private readonly links: PreAuthenticated,
  ) {}

  routes(): readonly Route[] {
    const path = '/drives/{drive}/items/{item}/createUploadSession';
    return [{ method: 'POST', path, units: 2, need: { site: 'write' }, handle: (call) => this.#create(call) }];
  }

  #create(call: GraphCall) {
    const { item = {}, ...rest } = call.raw.length > 0 ? jsonBody(call) : {};
    const [other] = Object.keys(rest);
    if (other !== undefined) throw invalidRequest(`The property '${other}' does not belong here; wrap it in 'item'.`);
    const wanted = item as Record<string, unknown>;
    const place = this.drive.target(call);
    if (wanted.name !== undefined && wanted.name !== place.name)
      throw invalidRequest('The name must be that of the address.');
    const behavior = readBehavior(wanted['@microsoft.graph.conflictBehavior'], 'fail');
    const id = randomUUID();
    const expires = this.#expiry();
    this.tenant.db.run(
      'INSERT INTO graph_uploads (id, parent, name, behavior, expires, author) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, place.parent.id, checkName(place.name), behavior, expires, author(call)],
    );
    const body = { uploadUrl: this.links.uploadUrl(id), expirationDateTime: expires, nextExpectedRanges: ['0-'] };
    return { status: 200, context: 'microsoft.graph.uploadSession', body };
  }

  #expiry = () => seconds(new Date(this.tenant.clock.now().getTime() + sessionMs));

  register(scope: FastifyInstance): void {
    const path = `${sitePath}/_api/v2.0/drive/uploadSession`;
    scope.options(path, (request, reply) => answerPreflight(request, reply, 'GET, PUT, DELETE'));
    scope.put(path, (request, reply) => this.#fragment(this.#session(request), request, reply));
    scope.get(path, (request) => this.#status(this.#session(request)));
    scope.delete(path, (request, reply) => {
      this.#forget(this.#session(request).id);
      return reply.code(204).send();
    });
  }

  #session(request: FastifyRequest): UploadRow {
    const { guid = '', tempauth = '' } = request.query as Record<string, string | undefined>;
    if (!this.links.allowsUpload(guid, tempauth))
      throw new GraphRefusal(401, 'unauthenticated', 'The upload address is no longer valid.');
    const row = this.tenant.db.get<UploadRow>('SELECT * FROM graph_uploads WHERE id = ?', guid);
    if (!row) throw notFound('The upload session was not found');
    if (Date.parse(row.expires) > this.tenant.clock.now().getTime()) return row;
    this.#forget(guid);
    throw notFound('The upload session was not found');
  }

  #status = ({ expires, received, total }: UploadRow) => ({
    expirationDateTime: expires,
    nextExpectedRanges: total !== null && received === total ? [] : [`${received}-`],
  });

  /** SharePoint wants a whole length: `*` is refused. https://github.com/microsoft/AI-in-One-Dashboard/pull/37 */
  #range(session: UploadRow, request: FastifyRequest, content: Buffer): { first: number; last: number; total: number } {
    const header = request.headers['content-range'] ?? '';
    const [, from, to, length] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header) ?? [];
    const [first, last, total] = [Number(from), Number(to), Number(length)];
    if (from === undefined || content.length === 0 || last - first + 1 !== content.length || last >= total)
      throw invalidRequest('Invalid Content-Range header value');
    if (total > largestFile) throw new GraphRefusal(413, 'invalidRequest', 'The file is too large.');
    if (session.total !== null && session.total !== total)
      throw invalidRequest('The total length is not that of the fragments before.');
    if (content.length >= mostBytes || (last + 1 !== total && content.length % step !== 0))
      throw invalidRequest('The fragment has not a valid size.');
    return { first, last, total };
  }

  #fragment(session: UploadRow, request: FastifyRequest, reply: FastifyReply) {
    const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { first, last, total } = this.#range(session, request, content);
    if (first < session.received)
      throw new GraphRefusal(
        416,
        'invalidRange',
        'The uploaded fragment overlaps with data that has already been received.',
      );
    // Fragments come in order: one that leaves a hole is refused, and nothing of it is kept.
    if (first > session.received)
      throw new GraphRefusal(416, 'invalidRange', 'The uploaded fragment does not follow what has been received.');
    const { db } = this.tenant;
    const expires = this.#expiry();
    db.transaction(() => {
      db.run('INSERT INTO graph_upload_parts VALUES (?, ?, ?)', session.id, session.received, content);
      db.run(
        'UPDATE graph_uploads SET received = received + ?, total = ?, expires = ? WHERE id = ?',
        ...[content.length, total, expires, session.id],
      );
    });
    const now = { ...session, received: last + 1, total, expires };
    return now.received === total ? this.#finish(now, reply) : reply.code(202).send(this.#status(now));
  }

  /** Part by part: a quarter of a gigabyte is not held twice. */
  #assembled({ id, received }: UploadRow): Buffer {
    const bytes = Buffer.allocUnsafe(received);
    let at = 0;
    while (at < received) {
      const part = this.tenant.db.get<{ content: Uint8Array }>(
        'SELECT content FROM graph_upload_parts WHERE upload = ? AND start = ?',
        ...[id, at],
      );
      if (!part) throw new Error('A fragment that was received is gone.');
      bytes.set(part.content, at);
      at += part.content.length;
    }
    return bytes;
  }

  #finish(session: UploadRow, reply: FastifyReply) {
    const parent = this.files.byId(session.parent);
    if (!parent) throw notFound();
    const place = { parent, name: session.name, existing: this.files.child(parent.id, session.name) };
    const bytes = this.#assembled(session);
    const now = seconds(this.tenant.clock.now());
    const { row, isNew } = this.files.write(
      place,
      bytes,
      'application/octet-stream',
      session.behavior,
      session.author,
      now,
    );
    this.#forget(session.id);
    return reply.code(isNew ? 201 : 200).send(fileEntity(this.files, row, ({ guid }) => this.links.downloadUrl(guid)));
  }

  #forget(id: string) {
    this.tenant.db.run('DELETE FROM graph_upload_parts WHERE upload = ?', id);
    this.tenant.db.run('DELETE FROM graph_uploads WHERE id = ?', id);
  }
}
