import { ConnectorFault } from './connectorFault.js';
import type { Conversations, Member } from './conversations.js';

const KEPT_MS = 5 * 60_000;

/** Who is in a channel, asked for at most each five minutes. Nobody, as far as we may know, where the bot is not let in. */
export const createRosters = (conversations: Conversations, serviceUrl: () => string) => {
  const known = new Map<string, { readonly at: number; readonly members: readonly Member[] }>();
  const ask = async (channel: string): Promise<readonly Member[]> => {
    try {
      return await conversations.members(serviceUrl(), channel);
    } catch (error) {
      // The post that follows says why; a card without views of one's own is better than none.
      if (error instanceof ConnectorFault && !error.mayRetry) return [];
      throw error;
    }
  };
  return async (channel: string): Promise<readonly Member[]> => {
    const kept = known.get(channel);
    if (kept && performance.now() - kept.at < KEPT_MS) return kept.members;
    const members = await ask(channel);
    known.set(channel, { at: performance.now(), members });
    return members;
  };
};
