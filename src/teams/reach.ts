import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { WorldFault, type Directory, type People, type PersonalChat } from '../grant/ports.js';
import type { PersonId } from '../grant/people.js';
import type { State } from '../grant/state.js';
import { ConnectorFault } from './connectorFault.js';
import type { Conversations, Posted } from './conversations.js';
import { createRosters } from './rosters.js';
import type { Recipient } from './wanted.js';

export interface ReachSetting {
  readonly people: People;
  readonly directory: Directory;
  readonly conversations: Conversations;
  /** The organisation's own tenant: where the bot is installed. */
  readonly tenantId: string;
  /** Where the Connector is: the address last heard from. */
  readonly serviceUrl: () => string;
  readonly state: () => State;
  readonly log: (message: string, detail?: unknown) => void;
}

export interface Sent {
  readonly serviceUrl: string;
  readonly posted: Posted;
}

/** The ways to people and channels. What the Connector refuses is thrown as `ConnectorFault`. */
export interface Reach {
  /** In personal chat. Installs the app for him where that is what is missing. Who cannot be reached is noted in `People`. */
  tell(person: PersonId, card: AdaptiveCard): Promise<Sent>;
  post(channel: string, card: AdaptiveCard): Promise<Sent>;
  /** The Connector does not let us change what he has: he cannot be reached until he is heard from. */
  refused(person: PersonId, code: string): Promise<void>;
  /** Throws where the Connector does not even answer a question about that place; asking changes nothing. */
  answers(recipient: Recipient): Promise<void>;
  /** Whether nothing speaks against trying: nobody has said no since he was last heard from. */
  isReachable(person: PersonId): boolean;
  /** Teams ids of those of them who are in the channel, in that order. */
  teamsIds(channel: string, people: readonly PersonId[]): Promise<string[]>;
  /** Where a message that was sent can be changed: where we last heard from that chat, else where it was sent. */
  addressOf(conversation: string, sentTo: string | undefined): string;
}

const NO_IDENTITY = 'noIdentity';

const isFault = (error: unknown, ...troubles: ConnectorFault['trouble'][]): error is ConnectorFault =>
  error instanceof ConnectorFault && troubles.includes(error.trouble);

export const createReach = (setting: ReachSetting): Reach => {
  const { people, directory, conversations, tenantId, serviceUrl, state } = setting;
  const rosters = createRosters(conversations, serviceUrl);

  /** Somebody without an identity in this tenant has no personal chat with the bot. */
  const oidOf = (person: PersonId): string | undefined => {
    const identities =
      state()
        .people.get(person)
        ?.identities.map((identity) => identity.split('/')) ?? [];
    return identities.find(([tid]) => tid === tenantId)?.[1];
  };

  const install = async (oid: string): Promise<void> => {
    try {
      await directory.installFor(oid);
    } catch (error) {
      if (!(error instanceof WorldFault) || error.mayRetry) throw error;
      throw new ConnectorFault('notAllowed', 'notInstalled', undefined);
    }
  };

  const inChat = async (chat: PersonalChat, card: AdaptiveCard): Promise<Sent> => ({
    serviceUrl: chat.serviceUrl,
    posted: await conversations.send(chat.serviceUrl, chat.id, card),
  });

  /** Whether or not an unclear answer made the chat, nothing has been sent, and asking once more gives the same one. */
  const chatWith = async (address: string, oid: string): Promise<string> => {
    try {
      return await conversations.personal(address, tenantId, oid);
    } catch (error) {
      if (!isFault(error, 'unclear')) throw error;
      throw new ConnectorFault('later', error.code, error.retryAfterMs);
    }
  };

  const inNewChat = async (person: PersonId, card: AdaptiveCard): Promise<Sent> => {
    const oid = oidOf(person);
    if (oid === undefined) throw new ConnectorFault('notAllowed', NO_IDENTITY, undefined);
    const go = async (): Promise<Sent> => {
      const address = serviceUrl();
      return inChat({ id: await chatWith(address, oid), serviceUrl: address }, card);
    };
    try {
      return await go();
    } catch (error) {
      if (!isFault(error, 'notAllowed')) throw error;
      await install(oid);
      return go();
    }
  };

  const tell = async (person: PersonId, card: AdaptiveCard): Promise<Sent> => {
    const known = people.get(person)?.conversation;
    if (!known) return inNewChat(person, card);
    try {
      return await inChat(known, card);
    } catch (error) {
      // The chat, or our place in it, is gone; or its address is no longer one of ours.
      if (!isFault(error, 'notAllowed', 'gone') && !(isFault(error, 'rejected') && error.code === 'serviceUrl'))
        throw error;
      return inNewChat(person, card);
    }
  };

  /** What is learnt of a person is no reason to fail: the message is out, or it is not, whatever becomes of this note. */
  const note = async (person: PersonId, changes: Parameters<People['put']>[1]): Promise<void> => {
    try {
      await people.put(person, changes);
    } catch (error) {
      if (!(error instanceof WorldFault)) throw error;
      setting.log('What was learnt of a person could not be kept', error);
    }
  };

  return {
    tell: async (person, card) => {
      try {
        const sent = await tell(person, card);
        const known = people.get(person);
        const chat = { id: sent.posted.conversation, serviceUrl: sent.serviceUrl };
        if (known?.conversation?.id !== chat.id || known.unreachable !== undefined)
          // Not waited for: the message is out, and must be on record first.
          void note(person, { conversation: chat, unreachable: '' });
        return sent;
      } catch (error) {
        if (isFault(error, 'notAllowed', 'gone')) await people.put(person, { unreachable: error.code });
        throw error;
      }
    },
    post: async (channel, card) => {
      const address = serviceUrl();
      return { serviceUrl: address, posted: await conversations.post(address, tenantId, channel, card) };
    },
    refused: (person, code) => people.put(person, { unreachable: code }),
    answers: async (recipient) => {
      const chat =
        recipient.to === 'person'
          ? people.get(recipient.person)?.conversation
          : { id: recipient.channel, serviceUrl: serviceUrl() };
      try {
        if (chat) await conversations.members(chat.serviceUrl, chat.id);
      } catch (error) {
        // A no is an answer too: what is sent next will say what is wrong.
        if (!(error instanceof ConnectorFault) || error.mayRetry) throw error;
      }
    },
    isReachable: (person) => {
      const reason = people.get(person)?.unreachable;
      return reason === undefined || (reason === NO_IDENTITY && oidOf(person) !== undefined);
    },
    teamsIds: async (channel, wanted) => {
      const members = await rosters(channel);
      return wanted.flatMap((person) => {
        const oids =
          state()
            .people.get(person)
            ?.identities.map((identity) => identity.split('/')[1]) ?? [];
        const member = members.find(({ oid }) => oids.includes(oid));
        return member ? [member.teamsId] : [];
      });
    },
    addressOf: (conversation, sentTo) =>
      people.all().find((person) => person.conversation?.id === conversation)?.conversation?.serviceUrl ??
      sentTo ??
      serviceUrl(),
  };
};
