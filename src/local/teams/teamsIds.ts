import { createHash } from 'node:crypto';

const opaque = (kind: string, of: string): string => createHash('sha256').update(`${kind}:${of}`).digest('base64url');

/** The id by which the Connector knows a person: opaque, starts with `29:`, and not his object id in Entra. */
export const teamsUserId = (oid: string): string => `29:1${opaque('user', oid)}`;

/** The id by which the Connector knows a bot. */
export const teamsBotId = (botAppId: string): string => `28:${botAppId}`;

/** A person has one chat with the bot, with the same id however often it is created. */
export const personalConversationId = (oid: string): string => `a:1${opaque('chat', oid)}`;

/** A meeting's id towards bots: base64 of `0#<channel>#<root message>`. The inner form is Teams' own and opaque to apps. */
export const meetingIdOf = (channelId: string, rootMessageId: string): string =>
  Buffer.from(`0#${channelId}#${rootMessageId}`).toString('base64');
