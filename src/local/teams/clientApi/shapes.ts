import type { PersonKind } from '../../tenantContext.js';

/** What the client's door answers. The browser imports these types and nothing else from here. */
export interface ShownMessage {
  readonly seq: number;
  readonly id: string;
  readonly conversation: string;
  readonly root: string | null;
  readonly author: { readonly name: string; readonly bot: boolean; readonly me: boolean };
  readonly text: string;
  /** As this person sees it. */
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly createdAt: string;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Changes whenever what is shown does. */
  readonly revision: number;
  /** The card asks to be fetched anew for this person. */
  readonly refreshDue: boolean;
  readonly meeting: string | null;
}

export interface ShownConversation {
  readonly id: string;
  readonly name: string;
  readonly preview: string;
  readonly at: string | null;
  readonly unread: number;
}

export interface ShownMeeting {
  readonly id: string;
  readonly channel: string;
  readonly root: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface ShownNotice {
  readonly conversation: string;
  readonly message: string;
  readonly root: string | null;
  readonly text: string;
  readonly at: string;
  readonly unread: boolean;
}

export interface ShownPerson {
  readonly id: string;
  readonly oid: string;
  readonly tid: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly language: string;
  readonly mail: string;
  readonly kind: PersonKind;
}

export interface ShownMail {
  readonly id: number;
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly at: string;
}

/** Everything but the messages. */
export interface ClientState {
  readonly me: ShownPerson;
  readonly chats: readonly ShownConversation[];
  /** Null for those who are not members. */
  readonly team: {
    readonly id: string;
    readonly groupId: string;
    readonly name: string;
    readonly channels: readonly ShownConversation[];
  } | null;
  readonly members: readonly string[];
  readonly meetings: readonly ShownMeeting[];
  readonly notices: readonly ShownNotice[];
  /** Newest first. */
  readonly mails: readonly ShownMail[];
  readonly app: {
    readonly id: string;
    readonly name: string;
    readonly tabUrl: string;
    readonly clientId: string;
    readonly authority: string;
  };
}

export type ActionAnswer =
  | { readonly kind: 'card' }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What nested app authentication needs of the host. */
export interface NestedToken {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}
