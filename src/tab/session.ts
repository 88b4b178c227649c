import { createContext, useContext } from 'react';
import type { Me } from '../api/contract.js';
import type { Texts } from '../texts/nn.js';
import type { Api } from './api.js';
import type { Host } from './host.js';
import type { Live } from './live.js';

/** What every page has: who reads, in which language, and the doors to the app. */
export interface Session {
  readonly me: Me;
  readonly texts: Texts;
  readonly api: Api;
  readonly live: Live;
  readonly host: Host;
  /** The journal's clock, in milliseconds: this machine's may be wrong. */
  readonly now: () => number;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session above this component.');
  return session;
};

export const useTexts = (): Texts => useSession().texts;
