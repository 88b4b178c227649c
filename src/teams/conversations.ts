import { ConversationClient, MessageActivityInput } from '@microsoft/teams.api';
import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { askingConnector, ConnectorFault } from './connectorFault.js';
import { isAllowedServiceUrl, withoutSlash } from './serviceUrl.js';

export interface Member {
  /** `29:…` */
  readonly teamsId: string;
  /** His own tenant: of a member of a shared channel perhaps not ours. */
  readonly tid: string;
  readonly oid: string;
}

/** Where a message went. */
export interface Posted {
  readonly conversation: string;
  readonly activity: string;
}

/** What is said to the Bot Connector. Every call throws `ConnectorFault`. */
export interface Conversations {
  /** The personal chat with somebody; the same one each time. */
  personal(serviceUrl: string, tenantId: string, oid: string): Promise<string>;
  send(serviceUrl: string, conversation: string, card: AdaptiveCard): Promise<Posted>;
  /** A new thread in a channel. */
  post(serviceUrl: string, tenantId: string, channel: string, card: AdaptiveCard): Promise<Posted>;
  edit(serviceUrl: string, posted: Posted, card: AdaptiveCard): Promise<void>;
  remove(serviceUrl: string, posted: Posted): Promise<void>;
  members(serviceUrl: string, conversation: string): Promise<readonly Member[]>;
}

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The card, with a line for the notification and for those who cannot see cards. */
const message = (card: AdaptiveCard): MessageActivityInput => {
  const activity = new MessageActivityInput('');
  return Object.assign(activity, { summary: card.fallbackText, attachments: [{ contentType: CARD, content: card }] });
};

/** How long the Connector may take; `CLAIM_MS` in claims.ts has room for several of these. */
const TIMEOUT_MS = 10_000;
/** Of a roster. In one piece it may be asked for only five times a minute. */
const LARGEST_PAGE = 500;

export const createConversations = (
  token: () => Promise<string>,
  allowed: readonly string[],
  /** Resolves when the Connector may be asked once more. */
  myTurn: () => Promise<void>,
): Conversations => {
  const clients = new Map<string, ConversationClient>();
  /** An address kept in a list may have been changed there: our token goes only to addresses that are allowed now. */
  const at = async (serviceUrl: string): Promise<ConversationClient> => {
    if (!isAllowedServiceUrl(serviceUrl, allowed)) throw new ConnectorFault('rejected', 'serviceUrl', undefined);
    const address = withoutSlash(serviceUrl);
    const known = clients.get(address) ?? new ConversationClient(address, { token, timeout: TIMEOUT_MS });
    clients.set(address, known);
    await myTurn();
    return known;
  };
  return {
    personal: async (serviceUrl, tenantId, oid) => {
      const members = [{ id: oid, name: '', role: 'user' as const }];
      return (await askingConnector((await at(serviceUrl)).create({ members, tenantId }))).id;
    },
    send: async (serviceUrl, conversation, card) => {
      const { id } = await askingConnector((await at(serviceUrl)).createActivity(conversation, message(card)));
      return { conversation, activity: id };
    },
    post: async (serviceUrl, tenantId, channel, card) => {
      const made = await askingConnector(
        (await at(serviceUrl)).create({
          isGroup: true,
          tenantId,
          channelData: { channel: { id: channel } },
          activity: message(card),
        }),
      );
      return { conversation: made.id, activity: made.activityId };
    },
    edit: async (serviceUrl, { conversation, activity }, card) => {
      await askingConnector((await at(serviceUrl)).updateActivity(conversation, activity, message(card)));
    },
    remove: async (serviceUrl, { conversation, activity }) => {
      await askingConnector((await at(serviceUrl)).deleteActivity(conversation, activity));
    },
    members: async (serviceUrl, conversation) => {
      const roster: Member[] = [];
      let next: string | undefined;
      do {
        const page = await askingConnector((await at(serviceUrl)).members(conversation).getPaged(LARGEST_PAGE, next));
        for (const { id, aadObjectId, tenantId } of page.members)
          if (aadObjectId !== undefined && tenantId !== undefined)
            roster.push({ teamsId: id, tid: tenantId.toLowerCase(), oid: aadObjectId.toLowerCase() });
        next = page.continuationToken;
      } while (next !== undefined && next !== '');
      return roster;
    },
  };
};
