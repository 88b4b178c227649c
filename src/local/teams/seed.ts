import { communityOf } from '../community.js';
import { channelMeeting, channels } from '../settings.js';
import { announceInstall } from './installations.js';
import type { Outbox } from './outgoing/outbox.js';
import { teamMembers } from './roster.js';
import type { TeamsContext } from './teamsContext.js';

/** The message under which the meeting's chat stands: the last part of the meeting's id. */
const meetingRoot = '1732000000000';

/**
 * A team with a channel of each body that treats cases, a meeting in one of them, and the app installed in the team, but for nobody
 * personally: the product has to do that. Done once; a second start finds it there.
 */
export function seedTeam(context: TeamsContext, outbox: Outbox): void {
  const { conversations, messages, names } = context;
  const { board, ranking, leaders } = communityOf(context.tenant.settings.helsefellesskap);
  const title = `${board}-møte`;
  const isNew = !conversations.find(channels.general);
  if (isNew) {
    conversations.addChannel(channels.general, 'General');
    conversations.addChannel(channels.ssu, board);
    if (ranking !== undefined) conversations.addChannel(channels.ranking, ranking);
  }
  // Also in a tenant that was made before there was a shared channel.
  conversations.addChannel(channels.leaders, leaders);
  if (!isNew) return;
  const members = teamMembers(context);
  const organizer = members.find(({ part }) => part === 'secretary') ?? members[0];
  if (!organizer) throw new Error('nobody is in the team');
  messages.add({ conversation: channels.ssu, author: organizer.oid, text: title, id: meetingRoot });
  const startsAt = new Date(context.nowMs() + 3_600_000);
  conversations.addMeeting({
    id: channelMeeting,
    channel: channels.ssu,
    root: meetingRoot,
    title,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString(),
  });
  const general = conversations.find(names.team.threadId);
  if (general) announceInstall(context, outbox, organizer, { conversation: general });
}
