import type { FastifyInstance } from 'fastify';
import { isInDirectory } from '../../directory.js';
import { formatConversationId } from '../conversationId.js';
import { personByTeamsId } from '../roster.js';
import type { TeamsContext } from '../teamsContext.js';
import type { Send } from './activityRoutes.js';
import { teamsUserId } from '../teamsIds.js';
import { refused } from './connectorError.js';
import type { Limits } from './limits.js';

interface Wanted {
  readonly isGroup?: boolean;
  readonly tenantId?: string;
  readonly members?: readonly { readonly id?: unknown }[];
  readonly activity?: unknown;
  readonly channelData?: { readonly channel?: { readonly id?: unknown }; readonly tenant?: { readonly id?: unknown } };
}

interface Created {
  readonly id: string;
  readonly activityId?: string;
  readonly serviceUrl: string;
}

function newThread(context: TeamsContext, send: Send, channelId: string, activity: unknown): Created {
  const conversation = context.conversations.find(channelId);
  if (conversation?.kind !== 'channel') throw refused.notInRoster();
  const message = send({ conversation }, activity);
  if (!message) throw refused.badSyntax('A thread begins with a message.');
  return {
    id: formatConversationId({ conversation: channelId, root: message.id }),
    activityId: message.id,
    serviceUrl: context.names.serviceUrl,
  };
}

function chat(context: TeamsContext, send: Send, { members = [], activity }: Wanted): Created {
  const [member, ...others] = members;
  if (typeof member?.id !== 'string' || others.length > 0)
    throw refused.badSyntax('A bot may only begin a chat with one person.');
  const person = personByTeamsId(context.tenant.directory.all(), member.id);
  if (!person) throw refused.badArgument('Failed to decrypt pairwise id');
  // By his object id nobody of another tenant is known; by his id from a shared channel's roster he may not be written to.
  if (!isInDirectory(person))
    throw member.id === teamsUserId(person.oid)
      ? refused.otherTenant()
      : refused.badArgument('Failed to decrypt pairwise id');
  if (!context.tenant.teams?.installation(person.oid)) throw refused.notInstalled();
  const conversation = context.conversations.personal(person.oid);
  const message = activity === undefined ? undefined : send({ conversation }, activity);
  return { id: conversation.id, serviceUrl: context.names.serviceUrl, ...(message && { activityId: message.id }) };
}

/** `POST /v3/conversations`: the chat with a person the app is installed for, or a new thread in a channel. */
export function conversationRoutes(scope: FastifyInstance, context: TeamsContext, send: Send, limits: Limits): void {
  scope.post('/v3/conversations', (request, reply) => {
    const wanted = (request.body ?? {}) as Wanted;
    const tenant = wanted.tenantId ?? wanted.channelData?.tenant?.id;
    if (tenant === undefined) throw refused.badSyntax('The tenant is missing.');
    if (tenant !== context.names.tenantId) throw refused.badArgument('Unknown tenant.');
    const channel = wanted.channelData?.channel?.id;
    if (typeof channel === 'string' && wanted.isGroup !== true) throw refused.badSyntax('A thread needs isGroup.');
    limits.count('creation', String(channel ?? wanted.members?.[0]?.id));
    const created =
      typeof channel === 'string' ? newThread(context, send, channel, wanted.activity) : chat(context, send, wanted);
    return reply.code(201).send(created);
  });
}
