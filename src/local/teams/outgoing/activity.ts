import { randomUUID } from 'node:crypto';
import type { Person } from '../../tenantContext.js';
import { formatConversationId } from '../conversationId.js';
import type { Conversation, Meeting } from '../conversationStore.js';
import type { TeamsContext } from '../teamsContext.js';
import { teamsBotId, teamsUserId } from '../teamsIds.js';

/** What Teams posts to a bot. */
export type Activity = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** Where something happens: a conversation, perhaps in a thread, perhaps in a meeting's. */
export interface Place {
  readonly conversation: Conversation;
  readonly root?: string;
  readonly meeting?: Meeting;
}

const channelDataOf = (
  context: TeamsContext,
  { tid }: Person,
  { conversation, meeting }: Place,
): Record<string, unknown> => {
  const { team } = context.names;
  // From a shared channel it is the sender's own tenant, as the object id is the one he has there.
  const common = { tenant: { id: tid }, ...(meeting && { meeting: { id: meeting.id } }) };
  if (conversation.kind === 'personal') return common;
  return {
    ...common,
    team: { id: team.threadId, aadGroupId: team.groupId, name: team.name },
    channel: { id: conversation.id },
    teamsTeamId: team.threadId,
    teamsChannelId: conversation.id,
  };
};

const conversationOf = ({ tid }: Person, { conversation, root }: Place): Record<string, unknown> =>
  conversation.kind === 'personal'
    ? { id: conversation.id, conversationType: 'personal', tenantId: tid }
    : {
        id: formatConversationId({ conversation: conversation.id, ...(root !== undefined && { root }) }),
        conversationType: 'channel',
        tenantId: tid,
        isGroup: true,
      };

/**
 * The envelope that every activity from Teams has. `source` is where in Teams it began, as Teams names it
 * (`{source:{name:'message'}}` for a pressed button).
 */
export function activityFrom(
  context: TeamsContext,
  person: Person,
  place: Place,
  own: Readonly<Record<string, unknown>> & { readonly type: string },
  channelData: Readonly<Record<string, unknown>> = {},
): Activity {
  const now = new Date(context.nowMs()).toISOString();
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: context.names.serviceUrl,
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Oslo',
    from: { id: teamsUserId(person.oid), name: person.displayName, aadObjectId: person.oid },
    recipient: { id: teamsBotId(context.names.botId), name: context.names.appName },
    conversation: conversationOf(person, place),
    channelData: { ...channelDataOf(context, person, place), ...channelData },
    locale: person.preferredLanguage,
    ...own,
    entities: [
      { type: 'clientInfo', locale: person.preferredLanguage, country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' },
      ...(Array.isArray(own['entities']) ? (own['entities'] as unknown[]) : []),
    ],
  };
}
