import type { Db } from './tenantContext.js';

export interface StoredMail {
  readonly id: number;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly html: string;
  readonly sentAt: string;
}

/** What was sent, and so what stands in the recipients' inboxes: nothing leaves this machine. */
export interface MailStore {
  add(mail: Omit<StoredMail, 'id'>): void;
  inbox(address: string): StoredMail[];
  sentSince(sender: string, at: string): number;
}

export function mailStore(db: Db): MailStore {
  db.exec(`CREATE TABLE IF NOT EXISTS mails (
    id INTEGER PRIMARY KEY, sender TEXT NOT NULL, recipient TEXT NOT NULL, subject TEXT NOT NULL, html TEXT NOT NULL,
    sentAt TEXT NOT NULL)`);
  const columns = 'id, sender, recipient, subject, html, sentAt';
  return {
    add: ({ sender, recipient, subject, html, sentAt }) =>
      void db.run(
        'INSERT INTO mails (sender, recipient, subject, html, sentAt) VALUES (?, ?, ?, ?, ?)',
        sender,
        recipient.toLowerCase(),
        subject,
        html,
        sentAt,
      ),
    inbox: (address) =>
      db
        .all<StoredMail>(`SELECT ${columns} FROM mails WHERE recipient = ? ORDER BY id DESC`, address.toLowerCase())
        .map(({ id, sender, recipient, subject, html, sentAt }) => ({ id, sender, recipient, subject, html, sentAt })),
    sentSince: (sender, at) =>
      db.get<{ count: number }>('SELECT count(*) AS count FROM mails WHERE sender = ? AND sentAt > ?', sender, at)
        ?.count ?? 0,
  };
}
