import type { FastifyError, FastifyInstance } from 'fastify';
import type { Outbox } from '../outgoing/outbox.js';
import type { TeamsContext } from '../teamsContext.js';
import { actionRoutes } from './actionRoutes.js';
import { ClientError } from './clientError.js';
import { feedRoute } from './feedRoute.js';
import { messageRoutes } from './messageRoutes.js';
import { personOf, requirePerson } from './person.js';
import type { NestedToken } from './shapes.js';
import { clientState } from './shown.js';

const tokenLifeSeconds = 3600;

/** The door of the web client. Who asks is who the token says; a story may press buttons here too. */
export function registerClientApi(scope: FastifyInstance, context: TeamsContext, outbox: Outbox): void {
  scope.setErrorHandler<FastifyError | ClientError>((error, request, reply) => {
    if (error instanceof ClientError)
      return reply.code(error.status).send({ error: { code: error.code, message: error.message } });
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    return reply
      .code(status)
      .send({ error: { code: 'badRequest', message: status < 500 ? error.message : 'Something went wrong.' } });
  });
  scope.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: { code: 'notFound', message: 'There is no such route.' } }),
  );
  requirePerson(scope, context);

  scope.get('/state', (request) => clientState(context, personOf(request)));
  scope.post('/nested-app-auth', async (request): Promise<NestedToken> => {
    const person = personOf(request);
    const { tokens } = context.tenant;
    return {
      access_token: await tokens.api(person),
      id_token: await tokens.idToken(person),
      expires_in: tokenLifeSeconds,
      scope: `api://${context.names.apiClientId}/access_as_user`,
    };
  });
  messageRoutes(scope, context, outbox);
  actionRoutes(scope, context, outbox);
  feedRoute(scope, context);
}
