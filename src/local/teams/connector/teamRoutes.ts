import type { FastifyInstance } from 'fastify';
import { channels } from '../../settings.js';
import { formatConversationId } from '../conversationId.js';
import type { Meeting } from '../conversationStore.js';
import { personByTeamsId, teamMembers } from '../roster.js';
import type { TeamsContext } from '../teamsContext.js';
import { refused } from './connectorError.js';
import { memberAccount } from './memberRoutes.js';

/** What a bot may ask of the team and its meeting. */
export function teamRoutes(scope: FastifyInstance, context: TeamsContext): void {
  const { team, tenantId } = context.names;
  const known = (id: string): void => {
    if (id !== team.threadId) throw refused.noConversation();
  };
  const meetingOf = (id: string): Meeting => {
    const found = context.conversations.meetings().find((meeting) => meeting.id === id);
    if (!found) throw refused.noMeeting();
    return found;
  };
  const conversationOf = ({ channel, root }: Meeting): object => ({
    id: formatConversationId({ conversation: channel, root }),
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  });

  scope.get<{ Params: { teamId: string } }>('/v3/teams/:teamId', ({ params }) => {
    known(params.teamId);
    return {
      id: team.threadId,
      name: team.name,
      aadGroupId: team.groupId,
      channelCount: context.conversations.channels().length,
      memberCount: teamMembers(context).length,
      tenantId,
      type: 'standard',
    };
  });

  // The General channel comes without a name: its name follows each person's language.
  scope.get<{ Params: { teamId: string } }>('/v3/teams/:teamId/conversations', ({ params }) => {
    known(params.teamId);
    const conversations = context.conversations.channels().map(({ id, name }) => ({
      id,
      ...(id !== team.threadId && { name }),
      type: id === channels.leaders ? 'shared' : 'standard',
    }));
    return { conversations };
  });

  scope.get<{ Params: { meetingId: string } }>('/v1/meetings/:meetingId', ({ params }) => {
    const meeting = meetingOf(params.meetingId);
    const details = {
      id: meeting.id,
      title: meeting.title,
      scheduledStartTime: meeting.startsAt,
      scheduledEndTime: meeting.endsAt,
      type: 'ChannelScheduled',
    };
    return { id: meeting.id, details, conversation: conversationOf(meeting) };
  });

  scope.get<{ Params: { meetingId: string; oid: string }; Querystring: { tenantId?: string } }>(
    '/v1/meetings/:meetingId/participants/:oid',
    ({ params, query }) => {
      const meeting = meetingOf(params.meetingId);
      const person = personByTeamsId(teamMembers(context), params.oid);
      if (!person || query.tenantId !== tenantId) throw refused.noMember();
      const role = person.part === 'secretary' ? 'Organizer' : 'Presenter';
      return {
        user: memberAccount(person),
        meeting: { role, inMeeting: true },
        conversation: conversationOf(meeting),
      };
    },
  );
}
