import type { FastifyInstance } from 'fastify';
import type { Message } from '../message.js';
import type { TeamsContext } from '../teamsContext.js';
import { addressed, ownMessage } from './addressed.js';
import type { Addressed } from './addressed.js';
import { refused } from './connectorError.js';
import type { Limits } from './limits.js';
import { readSentActivity } from './sentActivity.js';

interface Params {
  readonly conversationId: string;
  readonly activityId: string;
}

/** Sends as the bot. */
export type Send = (to: Addressed, body: unknown) => Message | undefined;

export function sender(context: TeamsContext, limits: Limits): Send {
  return ({ conversation, root }, body) => {
    const { type, text, attachments } = readSentActivity(body);
    limits.count('message', conversation.id);
    if (type === 'typing') return undefined;
    const message = context.messages.add({
      conversation: conversation.id,
      ...(root !== undefined && { root }),
      author: 'bot',
      text,
      attachments,
    });
    context.feed.tell({ conversation: conversation.id, message: message.id });
    return message;
  };
}

/** Send, reply, edit and delete. */
export function activityRoutes(scope: FastifyInstance, context: TeamsContext, send: Send, limits: Limits): void {
  const path = '/v3/conversations/:conversationId/activities';
  const tell = (conversation: string, message: string): void => context.feed.tell({ conversation, message });

  scope.addHook('preHandler', (request, _reply, done) => {
    const { isTargetedActivity } = request.query as { isTargetedActivity?: string };
    done(isTargetedActivity === 'true' ? refused.badArgument('Targeted messages are not supported.') : undefined);
  });

  scope.post<{ Params: Params }>(path, (request, reply) => {
    const message = send(addressed(context, request.params.conversationId), request.body);
    return reply.code(message ? 201 : 202).send({ id: message?.id ?? '' });
  });

  scope.post<{ Params: Params }>(`${path}/:activityId`, (request, reply) => {
    const { conversation } = addressed(context, request.params.conversationId);
    const answered = context.messages.find(conversation.id, request.params.activityId);
    if (!answered || answered.deleted) throw refused.noActivity();
    const root = conversation.kind === 'channel' ? { root: answered.root ?? answered.id } : {};
    const message = send({ conversation, ...root }, request.body);
    return reply.code(message ? 201 : 202).send({ id: message?.id ?? '' });
  });

  scope.put<{ Params: Params }>(`${path}/:activityId`, (request) => {
    const { conversation } = addressed(context, request.params.conversationId);
    const message = ownMessage(context, conversation, request.params.activityId);
    const { text, attachments } = readSentActivity(request.body);
    limits.count('message', conversation.id);
    context.messages.edit(message, text, attachments);
    tell(conversation.id, message.id);
    return { id: message.id };
  });

  scope.delete<{ Params: Params }>(`${path}/:activityId`, (request, reply) => {
    const { conversation } = addressed(context, request.params.conversationId);
    const message = ownMessage(context, conversation, request.params.activityId);
    limits.count('message', conversation.id);
    context.messages.remove(message);
    tell(conversation.id, message.id);
    return reply.code(200).send();
  });
}
