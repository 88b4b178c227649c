import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import { ConnectorFault, type ConnectorTrouble } from '../../src/teams/connectorFault.js';
import { withoutThread } from '../../src/teams/withoutThread.js';
import type { Conversations, Member, Posted } from '../../src/teams/conversations.js';

export interface Message {
  readonly conversation: string;
  readonly activity: string;
  readonly serviceUrl: string;
  card: AdaptiveCard;
  edits: number;
  deleted: boolean;
}

export type Request = 'personal' | 'send' | 'post' | 'edit' | 'remove' | 'members';

/** What happens to a request: refused, done and the answer lost, or slow. Undefined: all is well. */
export type Happening =
  | { readonly trouble: ConnectorTrouble; readonly code?: string; readonly retryAfterMs?: number }
  | { readonly lostAnswer: true }
  | { readonly until: Promise<void> };

/** The Bot Connector, as a script lets it behave. Chats are `chat-<oid>`; everybody in `channel` is `29:<oid>`. */
export class ScriptedConnector implements Conversations {
  readonly messages: Message[] = [];
  readonly requests: Request[] = [];
  /** Addresses that messages were edited at, in order. */
  readonly editedAt: string[] = [];
  /** Conversations that an edit was asked for in, in order. */
  readonly editedIn: string[] = [];
  /** As the allow-list would: nothing is asked of another address. */
  isOurs: (serviceUrl: string) => boolean = () => true;
  channelMembers: readonly string[] = [];
  channelTenant = 'tenant';
  happens: (request: Request, where: string) => Happening | undefined = () => undefined;
  private made = 0;

  /** Messages that are still to be seen there. */
  seenIn(conversation: string): Message[] {
    return this.messages.filter((one) => !one.deleted && one.conversation.split(';')[0] === conversation);
  }

  personal(_serviceUrl: string, _tenantId: string, oid: string): Promise<string> {
    return this.ask('personal', oid, () => `chat-${oid}`);
  }

  send(serviceUrl: string, conversation: string, card: AdaptiveCard): Promise<Posted> {
    return this.ask('send', conversation, () => this.add(serviceUrl, conversation, card));
  }

  post(serviceUrl: string, _tenantId: string, channel: string, card: AdaptiveCard): Promise<Posted> {
    return this.ask('post', channel, () => this.add(serviceUrl, `${channel};messageid=${this.made + 1}`, card));
  }

  edit(serviceUrl: string, { conversation, activity }: Posted, card: AdaptiveCard): Promise<void> {
    if (!this.isOurs(serviceUrl)) return Promise.reject(new ConnectorFault('rejected', 'serviceUrl', undefined));
    this.editedAt.push(serviceUrl);
    this.editedIn.push(withoutThread(conversation));
    return this.ask('edit', conversation, () => {
      const message = this.messages.find((one) => one.activity === activity);
      if (!message || message.deleted) throw new ConnectorFault('gone', 'ActivityNotFoundInConversation', undefined);
      message.card = card;
      message.edits += 1;
    });
  }

  remove(_serviceUrl: string, { conversation, activity }: Posted): Promise<void> {
    return this.ask('remove', conversation, () => {
      const message = this.messages.find((one) => one.activity === activity);
      if (message) message.deleted = true;
    });
  }

  members(_serviceUrl: string, conversation: string): Promise<Member[]> {
    return this.ask('members', conversation, () =>
      this.channelMembers.map((oid) => ({ tid: this.channelTenant, oid, teamsId: `29:${oid}` })),
    );
  }

  private add(serviceUrl: string, conversation: string, card: AdaptiveCard): Posted {
    this.made += 1;
    const posted = { conversation, activity: String(this.made) };
    this.messages.push({ ...posted, serviceUrl, card, edits: 0, deleted: false });
    return posted;
  }

  private async ask<T>(request: Request, where: string, carryOut: () => T): Promise<T> {
    this.requests.push(request);
    await Promise.resolve();
    const happening = this.happens(request, where);
    if (happening && 'trouble' in happening)
      throw new ConnectorFault(happening.trouble, happening.code ?? 'Code', happening.retryAfterMs);
    const answer = carryOut();
    if (happening && 'until' in happening) await happening.until;
    if (happening && 'lostAnswer' in happening) throw new ConnectorFault('unclear', 'ECONNRESET', undefined);
    return answer;
  }
}
