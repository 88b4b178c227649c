/** `19:…@thread.tacv2;messageid=…` → the channel itself. */
export const withoutThread = (conversation: string): string => conversation.split(';')[0] ?? conversation;
