import type { Db } from '../tenantContext.js';
import type { Card, Message } from './message.js';

/** A card as one person sees it, after the bot answered him. */
export interface OwnView {
  /** Null when the bot was asked and gave no card of his own. */
  readonly card: Card | null;
  readonly shownAtMs: number;
}

export interface ViewStore {
  /** Only while the message has not been edited since. */
  find(message: Message, oid: string): OwnView | undefined;
  put(message: Message, oid: string, view: OwnView): void;
}

export function viewStore(db: Db): ViewStore {
  const one = db.prepare(
    'select card, shownAtMs from teams_views where conversation = ? and message = ? and oid = ? and revision = ?',
  );
  const replace = db.prepare(
    'insert or replace into teams_views (conversation, message, oid, revision, card, shownAtMs) values (?, ?, ?, ?, ?, ?)',
  );
  return {
    find({ conversation, id, revision }, oid) {
      const row = one.get(conversation, id, oid, revision) as { card: string | null; shownAtMs: number } | undefined;
      return row && { card: row.card === null ? null : (JSON.parse(row.card) as Card), shownAtMs: row.shownAtMs };
    },
    put({ conversation, id, revision }, oid, { card, shownAtMs }) {
      replace.run(conversation, id, oid, revision, card === null ? null : JSON.stringify(card), shownAtMs);
    },
  };
}
