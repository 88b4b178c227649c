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
import type { Route } from './route.js';

const step = 327_680;
const mostBytes = 60 * 1024 * 1024;

interface UploadRow {
  id: string;
  parent: string;
  name: string;
  behavior: ConflictBehavior;
  expires: string;
  author: string;
  received: number;
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
    const expires = seconds(new Date(this.tenant.clock.now().getTime() + 48 * 3_600_000));
    this.tenant.db.run(
      'INSERT INTO graph_uploads (id, parent, name, behavior, expires, author) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, place.parent.id, checkName(place.name), behavior, expires, author(call)],
    );
    const body = { uploadUrl: this.links.uploadUrl(id), expirationDateTime: expires, nextExpectedRanges: ['0-'] };
    return { status: 200, context: 'microsoft.graph.uploadSession', body };
  }

  register(scope: FastifyInstance): void {
    const path = `${sitePath}/_api/v2.0/drive/uploadSession`;
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
    return row;
  }

  #status = ({ expires, received }: UploadRow) => ({
    expirationDateTime: expires,
    nextExpectedRanges: [`${received}-`],
  });

  #fragment(session: UploadRow, request: FastifyRequest, reply: FastifyReply) {
    const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '') ?? [];
    const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (first === undefined || Number(last) - Number(first) + 1 !== content.length)
      throw invalidRequest('Invalid Content-Range header value');
    const isLast = Number(last) + 1 === Number(total);
    if (content.length >= mostBytes || (!isLast && content.length % step !== 0))
      throw invalidRequest('The fragment has not a valid size.');
    if (Number(first) !== session.received)
      throw new GraphRefusal(
        416,
        'invalidRange',
        'The uploaded fragment overlaps with data that has already been received.',
      );
    const { db } = this.tenant;
    db.transaction(() => {
      db.run('INSERT INTO graph_upload_parts VALUES (?, ?, ?)', session.id, session.received, content);
      db.run('UPDATE graph_uploads SET received = received + ? WHERE id = ?', content.length, session.id);
    });
    if (!isLast) return reply.code(202).send(this.#status({ ...session, received: Number(last) + 1 }));
    return this.#finish(session, reply);
  }

  #finish(session: UploadRow, reply: FastifyReply) {
    const { db } = this.tenant;
    const parts = db.all<{ content: Uint8Array }>(
      'SELECT content FROM graph_upload_parts WHERE upload = ? ORDER BY start',
      session.id,
    );
    const parent = this.files.byId(session.parent);
    if (!parent) throw notFound();
    const place = { parent, name: session.name, existing: this.files.child(parent.id, session.name) };
    const bytes = Buffer.concat(parts.map(({ content }) => Buffer.from(content)));
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
