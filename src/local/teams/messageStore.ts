import type { Db } from '../tenantContext.js';
import type { Attachment, Message } from './message.js';

export interface NewMessage {
  readonly conversation: string;
  readonly root?: string;
  readonly author: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  /** Only for what is seeded; others get the time they come. */
  readonly id?: string;
}

/** The messages of all conversations. Nothing is ever removed: what was deleted keeps its place and loses its content. */
export interface MessageStore {
  add(message: NewMessage): Message;
  find(conversation: string, id: string): Message | undefined;
  /** In order of arrival. */
  list(conversation: string): Message[];
  /** All messages after `seq` in the given conversation that somebody else wrote. */
  countNewFor(conversation: string, reader: string, seq: number): number;
  /** Replaces content and makes everybody's own view of it obsolete. */
  edit(message: Message, text: string, attachments: readonly Attachment[]): void;
  remove(message: Message): void;
}

interface Row extends Omit<Message, 'attachments' | 'deleted'> {
  readonly attachments: string;
  readonly deleted: number;
}

const fromRow = ({ attachments, deleted, ...row }: Row): Message => ({
  seq: row.seq,
  id: row.id,
  conversation: row.conversation,
  root: row.root,
  author: row.author,
  text: row.text,
  attachments: JSON.parse(attachments) as Attachment[],
  createdAt: row.createdAt,
  editedAt: row.editedAt,
  deleted: deleted === 1,
  revision: row.revision,
});

/** `nowMs` is the tenant's clock. */
export function messageStore(db: Db, nowMs: () => number): MessageStore {
  const insert = db.prepare(
    'insert into teams_messages (id, conversation, root, author, text, attachments, createdAt) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const byId = db.prepare('select * from teams_messages where conversation = ? and id = ?');
  const all = db.prepare('select * from teams_messages where conversation = ? order by seq');
  const news = db.prepare(
    'select count(*) as n from teams_messages where conversation = ? and author <> ? and seq > ? and deleted = 0',
  );
  const change = db.prepare(
    'update teams_messages set text = ?, attachments = ?, editedAt = ?, deleted = ?, revision = revision + 1 where seq = ?',
  );
  const now = (): string => new Date(nowMs()).toISOString();

  const find = (conversation: string, id: string): Message | undefined => {
    const row = byId.get(conversation, id) as Row | undefined;
    return row && fromRow(row);
  };

  return {
    find,
    add({ conversation, root, author, text, attachments = [], id: fixed }) {
      let id = fixed === undefined ? nowMs() : Number(fixed);
      while (find(conversation, String(id))) id += 1;
      insert.run(String(id), conversation, root ?? null, author, text, JSON.stringify(attachments), now());
      const added = find(conversation, String(id));
      if (!added) throw new Error(`message ${id} was written and cannot be read`);
      return added;
    },
    list: (conversation) => (all.all(conversation) as Row[]).map(fromRow),
    countNewFor: (conversation, reader, seq) => (news.get(conversation, reader, seq) as { n: number }).n,
    edit: (message, text, attachments) => void change.run(text, JSON.stringify(attachments), now(), 0, message.seq),
    remove: (message) => void change.run('', '[]', now(), 1, message.seq),
  };
}
