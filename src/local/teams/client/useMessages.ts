import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ShownMessage } from '../clientApi/shapes.js';
import { messageList } from './messageList.js';
import type { TenantView } from './useTenant.js';

/** The messages of one conversation, kept up to date while they are shown. What is shown is read. */
export function useMessages(
  { client, changes }: TenantView,
  conversation: string,
): { readonly messages: readonly ShownMessage[] | undefined; readonly reload: () => Promise<void> } {
  const list = useMemo(() => messageList(client, conversation), [client, conversation]);
  const messages = useSyncExternalStore(list.subscribe, list.snapshot);
  const change = changes[conversation] ?? 0;
  useEffect(() => void list.reload(), [list, change]);
  useEffect(() => list.markRead(), [list, messages]);
  return { messages, reload: list.reload };
}
