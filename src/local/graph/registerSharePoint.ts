import type { FastifyInstance } from 'fastify';
import { sitePath } from '../settings.js';
import type { Tenant } from '../tenantContext.js';
import type { FileStore } from './fileStore.js';
import { allowOrigin } from './crossOrigin.js';
import { GraphRefusal, notFound, usualCodes } from './graphRefusal.js';
import type { PreAuthenticated } from './preAuthenticated.js';
import type { UploadSessions } from './uploadSessions.js';

/** What Graph's download and upload addresses point at, `https://<tenant>.sharepoint.com/…`, under `/sharepoint`. */
export function registerSharePoint(
  app: FastifyInstance,
  tenant: Tenant,
  files: FileStore,
  links: PreAuthenticated,
  uploads: UploadSessions,
): void {
  const errorBody = (status: number, code: string | undefined, message: string) => ({
    error: {
      code: code ?? usualCodes[status] ?? 'generalException',
      message,
      innerError: { date: tenant.clock.now().toISOString().slice(0, 19) },
    },
  });
  void app.register(
    (scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 61 * 1024 * 1024 }, (_request, body, parsed) =>
        parsed(null, body),
      );
      scope.addHook('onRequest', async (request, reply) => {
        reply.headers({ 'request-id': request.id, date: tenant.clock.now().toUTCString() });
        allowOrigin(request, reply);
        if (request.method === 'OPTIONS') return;
        // The address is its own permission: SharePoint answers 401 to a token that does not belong here.
        if (request.headers.authorization !== undefined)
          throw new GraphRefusal(401, 'unauthenticated', 'Do not send a token here.');
      });
      scope.setErrorHandler((error, request, reply) => {
        if (!(error instanceof GraphRefusal)) request.log.error(error);
        const { status, code, message } =
          error instanceof GraphRefusal
            ? error
            : new GraphRefusal(500, 'generalException', 'General exception while processing');
        return reply.code(status).send(errorBody(status, code, message));
      });
      tenant.faults.attach(scope, 'upload', errorBody);
      scope.get(`${sitePath}/_layouts/15/download.aspx`, (request, reply) => {
        const { UniqueId = '', tempauth = '' } = request.query as Record<string, string | undefined>;
        if (!links.allowsDownload(UniqueId, tempauth))
          throw new GraphRefusal(401, 'unauthenticated', 'The address is no longer valid.');
        const row = files.byGuid(UniqueId);
        if (!row) throw notFound();
        return reply.header('content-type', row.mime ?? 'application/octet-stream').send(files.content(row));
      });
      uploads.register(scope);
      done();
    },
    { prefix: '/sharepoint' },
  );
}
