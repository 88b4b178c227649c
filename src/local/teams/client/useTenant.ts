import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClientState } from '../clientApi/shapes.js';
import type { Language } from './language.js';
import { tenantClient } from './tenantClient.js';
import type { TenantClient } from './tenantClient.js';

export interface TenantView {
  readonly client: TenantClient;
  /** Undefined until it was read for this person. */
  readonly state: ClientState | undefined;
  /** Rises with every change in a conversation. */
  readonly changes: Readonly<Record<string, number>>;
  readonly inContact: boolean;
}

const settleMs = 40;

/** Everything the client shows outside the messages, kept up to date for one person. */
export function useTenant(person: string, language: Language): TenantView {
  const client = useMemo(() => tenantClient(person, language), [person, language]);
  const [state, setState] = useState<{ readonly of: TenantClient; readonly is: ClientState }>();
  const [changes, setChanges] = useState<Record<string, number>>({});
  const [inContact, setInContact] = useState(true);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const is = await client.get<ClientState>('/client/state');
      if (!stop.signal.aborted) setState({ of: client, is });
    };
    const readSoon = (): void => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void read().catch(() => setInContact(false)), settleMs);
    };
    const onChange = (conversation: string): void => {
      setChanges((known) => ({ ...known, [conversation]: (known[conversation] ?? 0) + 1 }));
      readSoon();
    };
    const onContact = (there: boolean): void => {
      setInContact(there);
      if (there) readSoon();
    };
    void client.follow(onChange, onContact, stop.signal);
    return () => {
      stop.abort();
      clearTimeout(waiting.current);
    };
  }, [client]);

  return { client, state: state?.of === client ? state.is : undefined, changes, inContact };
}
