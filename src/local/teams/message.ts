/** What the Connector calls an attachment; cards have `application/vnd.microsoft.card.adaptive`. */
export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly name?: string;
}

export type Card = Readonly<Record<string, unknown>>;

/** A message as the tenant keeps it. */
export interface Message {
  /** Order of arrival, over all conversations. */
  readonly seq: number;
  /** Milliseconds since 1970 as text, unique within its conversation: the form that Teams uses. */
  readonly id: string;
  readonly conversation: string;
  /** The message that began the thread; null for a first message and in chats. */
  readonly root: string | null;
  /** A person's object id, or `bot`. */
  readonly author: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly deleted: boolean;
  /** Rises with every edit by the bot: what a person saw of an older revision is no longer shown. */
  readonly revision: number;
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** The card a message carries; null when it has none. Only the first is drawn. */
export function cardOf(message: Pick<Message, 'attachments'>): Card | null {
  const found = message.attachments.find(({ contentType }) => contentType === adaptiveCardType)?.content;
  return typeof found === 'object' && found !== null ? (found as Card) : null;
}
