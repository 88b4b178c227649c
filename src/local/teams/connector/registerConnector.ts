import type { FastifyError, FastifyInstance } from 'fastify';
import type { TeamsContext } from '../teamsContext.js';
import { activityRoutes, sender } from './activityRoutes.js';
import { ConnectorError, connectorErrorBody, refused } from './connectorError.js';
import { conversationRoutes } from './conversationRoutes.js';
import { createLimits } from './limits.js';
import { memberRoutes } from './memberRoutes.js';
import { teamRoutes } from './teamRoutes.js';

/** The Bot Connector's REST protocol, for the one bot of this tenant. Nothing answers without that bot's token. */
export function registerConnector(scope: FastifyInstance, context: TeamsContext): void {
  const limits = createLimits();
  scope.addHook('onRequest', async (request) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const caller = token === undefined ? undefined : await context.tenant.tokens.verifyConnector(token);
    if (!caller) throw refused.unauthorized();
    if (caller.appId !== context.names.botId) throw refused.notRegistered();
    limits.countRequest();
  });
  context.tenant.faults.attach(scope, 'connector', connectorErrorBody);

  scope.setErrorHandler<FastifyError | ConnectorError>((error, _request, reply) => {
    if (error instanceof ConnectorError) {
      if (error.retryAfter !== undefined) void reply.header('retry-after', String(error.retryAfter));
      return reply.code(error.status).send(connectorErrorBody(error.status, error.code, error.message));
    }
    const status = error.statusCode ?? 500;
    const code = status < 500 ? 'BadSyntax' : 'ServiceError';
    return reply
      .code(status)
      .send(connectorErrorBody(status, code, status < 500 ? error.message : 'An error occurred.'));
  });
  scope.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(connectorErrorBody(404, refused.noRoute().code, refused.noRoute().message)),
  );

  const send = sender(context, limits);
  conversationRoutes(scope, context, send, limits);
  activityRoutes(scope, context, send, limits);
  memberRoutes(scope, context, limits);
  teamRoutes(scope, context);
}
