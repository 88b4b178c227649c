import type { FastifyInstance } from 'fastify';
import { activityFrom } from '../outgoing/activity.js';
import type { Outbox } from '../outgoing/outbox.js';
import { placeOf } from '../press.js';
import type { TeamsContext } from '../teamsContext.js';
import { teamsBotId } from '../teamsIds.js';
import { ClientError } from './clientError.js';
import { conversationFor, personOf } from './person.js';
import { shownMessage } from './shown.js';

type Params = { Params: { id: string } };

/** In a channel a bot hears only what names it. */
const mention = (text: string, appName: string): boolean => text.toLowerCase().includes(`@${appName.toLowerCase()}`);

/** Reading and writing messages. */
export function messageRoutes(scope: FastifyInstance, context: TeamsContext, outbox: Outbox): void {
  const { conversations, messages, names } = context;

  scope.get<Params>('/conversations/:id/messages', (request) => {
    const person = personOf(request);
    const conversation = conversationFor(context, person, request.params.id);
    return { messages: messages.list(conversation.id).map((message) => shownMessage(context, message, person)) };
  });

  scope.post<Params>('/conversations/:id/messages', (request) => {
    const person = personOf(request);
    const conversation = conversationFor(context, person, request.params.id);
    const { text, root } = (request.body ?? {}) as { text?: unknown; root?: unknown };
    if (typeof text !== 'string' || text.trim() === '')
      throw new ClientError(400, 'badRequest', 'A message needs text.');
    const thread = typeof root === 'string' ? messages.find(conversation.id, root) : undefined;
    const message = messages.add({
      conversation: conversation.id,
      author: person.oid,
      text,
      ...(thread && { root: thread.root ?? thread.id }),
    });
    context.feed.tell({ conversation: conversation.id, message: message.id });
    const place = placeOf(context, message);
    const own = { type: 'message', id: message.id, text, textFormat: 'plain' };
    if (conversation.kind === 'personal') outbox.send(activityFrom(context, person, place, own));
    else if (mention(text, names.appName)) {
      const at = `<at>${names.appName}</at>`;
      const named = text.replace(new RegExp(`@${names.appName}`, 'i'), at);
      const bot = { id: teamsBotId(names.botId), name: names.appName };
      outbox.send(
        activityFrom(context, person, place, {
          ...own,
          text: named,
          entities: [{ type: 'mention', mentioned: bot, text: at }],
        }),
      );
    }
    return { message: shownMessage(context, message, person) };
  });

  scope.post<Params>('/conversations/:id/read', (request, reply) => {
    const person = personOf(request);
    const conversation = conversationFor(context, person, request.params.id);
    const { seq } = (request.body ?? {}) as { seq?: unknown };
    if (!Number.isInteger(seq)) throw new ClientError(400, 'badRequest', 'seq is a whole number.');
    conversations.markRead(conversation.id, person.oid, seq as number);
    context.feed.tell({ conversation: conversation.id, only: person.oid });
    return reply.code(204).send();
  });
}
