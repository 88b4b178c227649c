import type { ShownMessage } from '../clientApi/shapes.js';
import type { TenantClient } from './tenantClient.js';

/** The messages of one conversation as one person sees them, read again whenever somebody asks. */
export interface MessageList {
  /** Resolves when what was asked for is shown, or the tenant could not be reached. */
  readonly reload: () => Promise<void>;
  /** Undefined until they were read. */
  readonly snapshot: () => readonly ShownMessage[] | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
  markRead(): void;
}

export function messageList(client: TenantClient, conversation: string): MessageList {
  const path = `/client/conversations/${encodeURIComponent(conversation)}`;
  const listeners = new Set<() => void>();
  const fetching = new Set<string>();
  let shown: readonly ShownMessage[] | undefined;
  let asked = 0;
  let read = 0;

  /** Cards that want to be fetched for this person are fetched when they are shown, as Teams does. */
  const refreshOwn = ({ refreshDue, id, revision }: ShownMessage): void => {
    const key = `${id}:${revision}`;
    if (!refreshDue || fetching.has(key)) return;
    fetching.add(key);
    void client
      .post('/client/refresh', { conversation, activity: id })
      .catch(() => undefined)
      .finally(() => fetching.delete(key));
  };
  return {
    async reload() {
      const number = (asked += 1);
      const { messages } = await client
        .get<{ messages: ShownMessage[] }>(`${path}/messages`)
        .catch(() => ({ messages: shown ?? [] }));
      if (number !== asked) return;
      shown = messages;
      listeners.forEach((tell) => tell());
      messages.forEach(refreshOwn);
    },
    snapshot: () => shown,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    markRead() {
      const seq = shown?.at(-1)?.seq ?? 0;
      if (seq <= read || document.visibilityState !== 'visible') return;
      read = seq;
      void client.post(`${path}/read`, { seq }).catch(() => (read = 0));
    },
  };
}
