import type { Db } from '../tenantContext.js';
import { personalConversationId } from './teamsIds.js';

export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'channel';
  /** The channel's name; empty for a chat with the bot. */
  readonly name: string;
  /** Whose chat with the bot it is, as object id; null for channels. */
  readonly person: string | null;
}

export interface Meeting {
  readonly id: string;
  readonly channel: string;
  /** The message in the channel under which the meeting's chat stands. */
  readonly root: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface ConversationStore {
  find(id: string): Conversation | undefined;
  channels(): Conversation[];
  addChannel(id: string, name: string): void;
  /** The person's chat with the bot; the same one every time. */
  personal(oid: string): Conversation;
  findPersonal(oid: string): Conversation | undefined;
  addMember(team: string, oid: string): void;
  /** Object ids. For a team: its members. */
  members(team: string): string[];
  meetings(): Meeting[];
  addMeeting(meeting: Meeting): void;
  lastRead(conversation: string, oid: string): number;
  markRead(conversation: string, oid: string, seq: number): void;
}

const plain = ({ id, kind, name, person }: Conversation): Conversation => ({ id, kind, name, person });

export function conversationStore(db: Db): ConversationStore {
  const byId = db.prepare('select * from teams_conversations where id = ?');
  const insert = db.prepare('insert or ignore into teams_conversations (id, kind, name, person) values (?, ?, ?, ?)');
  const channels = db.prepare(`select * from teams_conversations where kind = 'channel' order by rowid`);
  const join = db.prepare('insert or ignore into teams_members (conversation, oid) values (?, ?)');
  const members = db.prepare('select oid from teams_members where conversation = ? order by rowid');
  const meetings = db.prepare('select * from teams_meetings order by startsAt');
  const meet = db.prepare(
    'insert or ignore into teams_meetings (id, channel, root, title, startsAt, endsAt) values (?, ?, ?, ?, ?, ?)',
  );
  const read = db.prepare('select seq from teams_reads where conversation = ? and oid = ?');
  const mark = db.prepare('insert or replace into teams_reads (conversation, oid, seq) values (?, ?, ?)');

  const find = (id: string): Conversation | undefined => {
    const row = byId.get(id) as Conversation | undefined;
    return row && plain(row);
  };
  const lastRead = (conversation: string, oid: string): number =>
    (read.get(conversation, oid) as { seq: number } | undefined)?.seq ?? 0;

  return {
    find,
    channels: () => (channels.all() as Conversation[]).map(plain),
    addChannel: (id, name) => void insert.run(id, 'channel', name, null),
    personal(oid) {
      const id = personalConversationId(oid);
      insert.run(id, 'personal', '', oid);
      return { id, kind: 'personal', name: '', person: oid };
    },
    findPersonal: (oid) => find(personalConversationId(oid)),
    addMember: (team, oid) => void join.run(team, oid),
    members: (team) => (members.all(team) as { oid: string }[]).map(({ oid }) => oid),
    meetings: () =>
      (meetings.all() as Meeting[]).map(({ id, channel, root, title, startsAt, endsAt }) => ({
        id,
        channel,
        root,
        title,
        startsAt,
        endsAt,
      })),
    addMeeting: ({ id, channel, root, title, startsAt, endsAt }) =>
      void meet.run(id, channel, root, title, startsAt, endsAt),
    lastRead,
    markRead(conversation, oid, seq) {
      if (seq > lastRead(conversation, oid)) mark.run(conversation, oid, seq);
    },
  };
}
