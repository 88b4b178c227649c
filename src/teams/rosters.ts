import { ConnectorFault } from './connectorFault.js';
import type { Conversations, Member } from './conversations.js';

const KEPT_MS = 5 * 60_000;

/** Who is in a channel; nobody, as far as we may know, where we are not told, and why not. */
export interface Roster {
  readonly members: readonly Member[];
  readonly refused?: ConnectorFault;
}

/** Who is in a channel, asked for at most each five minutes. */
export const createRosters = (conversations: Conversations, serviceUrl: () => string) => {
  const known = new Map<string, Roster & { readonly at: number }>();
  const ask = async (channel: string): Promise<Roster> => {
    try {
      return { members: await conversations.members(serviceUrl(), channel) };
    } catch (error) {
      // A card without views of one's own is better than none; whoever needs one person there is told why he is not found.
      if (error instanceof ConnectorFault && !error.mayRetry) return { members: [], refused: error };
      throw error;
    }
  };
  return async (channel: string): Promise<Roster> => {
    const kept = known.get(channel);
    if (kept && performance.now() - kept.at < KEPT_MS) return kept;
    const roster = { ...(await ask(channel)), at: performance.now() };
    known.set(channel, roster);
    return roster;
  };
};
