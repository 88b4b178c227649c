/** A channel's id, or that of one of its threads. */
export interface ConversationAddress {
  /** `a:1…` for a chat with the bot, `19:…@thread.tacv2` for a channel. */
  readonly conversation: string;
  /** The message that began the thread, where the id names one. */
  readonly root?: string;
}

/** Threads of a channel are addressed as `19:…@thread.tacv2;messageid=1700000000000`. */
export function parseConversationId(id: string): ConversationAddress {
  const [conversation = '', ...rest] = id.split(';');
  const root = rest.map((part) => /^messageid=(.+)$/.exec(part)?.[1]).find((found) => found !== undefined);
  return root === undefined ? { conversation } : { conversation, root };
}

export const formatConversationId = ({ conversation, root }: ConversationAddress): string =>
  root === undefined ? conversation : `${conversation};messageid=${root}`;
