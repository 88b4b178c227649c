import { parseConversationId } from '../conversationId.js';
import type { Conversation } from '../conversationStore.js';
import type { Message } from '../message.js';
import type { TeamsContext } from '../teamsContext.js';
import { refused } from './connectorError.js';

/** The conversation that an id in the address names, and the thread if it names one. */
export interface Addressed {
  readonly conversation: Conversation;
  readonly root?: string;
}

/** Throws ConnectorError when there is none, or when the bot has been taken out of it. */
export function addressed(context: TeamsContext, id: string): Addressed {
  const { conversation: base, root } = parseConversationId(id);
  const conversation = context.conversations.find(base);
  if (!conversation) throw refused.noConversation();
  if (conversation.person !== null && !context.tenant.teams?.installation(conversation.person))
    throw refused.notInRoster();
  if (root === undefined) return { conversation };
  if (!context.messages.find(base, root)) throw refused.noConversation();
  return { conversation, root };
}

/** A message the bot may change. Throws ConnectorError for one that is gone or somebody else's. */
export function ownMessage(context: TeamsContext, conversation: Conversation, id: string): Message {
  const message = context.messages.find(conversation.id, id);
  if (!message || message.deleted) throw refused.noActivity();
  if (message.author !== 'bot') throw refused.notOwn();
  return message;
}
