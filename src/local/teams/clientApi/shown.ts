import type { Person } from '../../tenantContext.js';
import { mailStore } from '../../mailStore.js';
import { entraAuthority } from '../../settings.js';
import type { Conversation } from '../conversationStore.js';
import { cardOf } from '../message.js';
import type { Message } from '../message.js';
import { cardFor, refreshDue } from '../press.js';
import { membersOf } from '../roster.js';
import type { TeamsContext } from '../teamsContext.js';
import { isIn } from './person.js';
import type { ClientState, ShownConversation, ShownMessage, ShownNotice } from './shapes.js';

const mostNotices = 30;

/** A line that stands for a message where there is no room for it. */
function lineOf(message: Message): string {
  const fallback = cardOf(message)?.['fallbackText'];
  return message.text === '' && typeof fallback === 'string' ? fallback : message.text;
}

function authorOf(context: TeamsContext, message: Message, person: Person): ShownMessage['author'] {
  if (message.author === 'bot') return { name: context.names.appName, bot: true, me: false };
  return {
    name: context.tenant.directory.byOid(message.author)?.displayName ?? '',
    bot: false,
    me: message.author === person.oid,
  };
}

export function shownMessage(context: TeamsContext, message: Message, person: Person): ShownMessage {
  const meeting = context.conversations
    .meetings()
    .find(({ channel, root }) => channel === message.conversation && root === message.id);
  return {
    seq: message.seq,
    id: message.id,
    conversation: message.conversation,
    root: message.root,
    author: authorOf(context, message, person),
    text: message.text,
    card: message.deleted ? null : cardFor(context, message, person),
    createdAt: message.createdAt,
    edited: message.editedAt !== null,
    deleted: message.deleted,
    revision: message.revision,
    refreshDue: refreshDue(context, message, person) !== undefined,
    meeting: meeting?.id ?? null,
  };
}

function shownConversation(context: TeamsContext, { id, name }: Conversation, person: Person): ShownConversation {
  const last = context.messages.list(id).findLast(({ deleted }) => !deleted);
  return {
    id,
    name: name === '' ? context.names.appName : name,
    preview: last ? lineOf(last) : '',
    at: last?.createdAt ?? null,
    unread: context.messages.countNewFor(id, person.oid, context.conversations.lastRead(id, person.oid)),
  };
}

function notices(context: TeamsContext, conversations: readonly Conversation[], person: Person): ShownNotice[] {
  return conversations
    .flatMap(({ id }) => {
      const read = context.conversations.lastRead(id, person.oid);
      const fromBot = context.messages.list(id).filter(({ author, deleted }) => author === 'bot' && !deleted);
      return fromBot.map((message) => ({ message, unread: message.seq > read }));
    })
    .sort((a, b) => b.message.seq - a.message.seq)
    .slice(0, mostNotices)
    .map(({ message, unread }) => ({
      conversation: message.conversation,
      message: message.id,
      root: message.root,
      text: lineOf(message),
      at: message.createdAt,
      unread,
    }));
}

export function clientState(context: TeamsContext, person: Person): ClientState {
  const { conversations, names, tenant } = context;
  const chat = conversations.findPersonal(person.oid);
  const channels = conversations.channels().filter((channel) => isIn(context, channel, person));
  const mine = [...(chat ? [chat] : []), ...channels];
  const shown = (list: readonly Conversation[]): ShownConversation[] =>
    list.map((one) => shownConversation(context, one, person));
  const inTeam = channels.length > 0;
  return {
    me: {
      id: person.id,
      oid: person.oid,
      tid: person.tid,
      name: person.displayName,
      userPrincipalName: person.userPrincipalName,
      language: person.preferredLanguage,
      mail: person.mail,
      kind: person.kind,
    },
    chats: shown(chat ? [chat] : []),
    team: inTeam
      ? { id: names.team.threadId, groupId: names.team.groupId, name: names.team.name, channels: shown(channels) }
      : null,
    members: inTeam && channels[0] ? membersOf(context, channels[0]).map(({ displayName }) => displayName) : [],
    meetings: conversations.meetings().filter((meeting) => channels.some(({ id }) => id === meeting.channel)),
    // No activity feed across tenants: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/shared-channels
    notices: person.kind === 'external' ? [] : notices(context, mine, person),
    mails: mailStore(tenant.db)
      .inbox(person.mail)
      .map(({ id, sender: from, subject, html, sentAt: at }) => ({ id, from, subject, html, at })),
    app: {
      id: names.appId,
      name: names.appName,
      tabUrl: `${tenant.settings.appUrl}/tab/`,
      clientId: names.apiClientId,
      authority: `${entraAuthority(tenant.settings.port)}/${person.tid}`,
    },
  };
}
