import type { Tenant } from '../tenantContext.js';
import { communityOf } from '../community.js';
import { channels, ids } from '../settings.js';
import { conversationStore } from './conversationStore.js';
import type { ConversationStore } from './conversationStore.js';
import { feed } from './feed.js';
import type { Feed } from './feed.js';
import { messageStore } from './messageStore.js';
import type { MessageStore } from './messageStore.js';
import { teamsSchema } from './schema.js';
import { viewStore } from './viewStore.js';
import type { ViewStore } from './viewStore.js';

/** Names and addresses by which Teams, the app and its bot know each other. */
export interface TeamsNames {
  readonly tenantId: string;
  readonly botId: string;
  readonly appId: string;
  readonly apiClientId: string;
  readonly appName: string;
  /** Where the bot sends to; also the claim `serviceurl` of what it gets. */
  readonly serviceUrl: string;
  readonly botEndpoint: string;
  /** `threadId` is the id of its General channel, `groupId` that of its group in Entra. */
  readonly team: { readonly threadId: string; readonly groupId: string; readonly name: string };
}

/** What the parts of the embedded Teams share. */
export interface TeamsContext {
  readonly tenant: Tenant;
  readonly names: TeamsNames;
  readonly conversations: ConversationStore;
  readonly messages: MessageStore;
  readonly views: ViewStore;
  readonly feed: Feed;
  /** How long a pressed button waits for the bot before Teams asks again. */
  readonly invokeTimeoutMs: number;
  /** The tenant's clock. */
  nowMs(): number;
}

export interface TeamsOptions {
  /** Default 15 000, as in Teams. */
  readonly invokeTimeoutMs?: number;
  /** The built web client; default where the build puts it. */
  readonly clientFolder?: string;
}

export function teamsContext(tenant: Tenant, { invokeTimeoutMs = 15_000 }: TeamsOptions = {}): TeamsContext {
  tenant.db.exec(teamsSchema);
  const nowMs = (): number => tenant.clock.now().getTime();
  return {
    tenant,
    names: {
      tenantId: ids.homeTenant,
      botId: ids.bot,
      appId: ids.teamsApp,
      apiClientId: ids.apiClient,
      appName: 'Semje',
      serviceUrl: `${tenant.settings.origin}/connector`,
      botEndpoint: `${tenant.settings.appUrl}/api/messages`,
      team: { threadId: channels.general, groupId: ids.team, name: communityOf(tenant.settings.helsefellesskap).team },
    },
    conversations: conversationStore(tenant.db),
    messages: messageStore(tenant.db, nowMs),
    views: viewStore(tenant.db),
    feed: feed(),
    invokeTimeoutMs,
    nowMs,
  };
}
