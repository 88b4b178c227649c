import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { WorldFault, type Directory, type People, type PersonalChat } from '../grant/ports.js';
import { LACKING } from '../grant/reaching.js';
import type { PersonId } from '../grant/people.js';
import type { State } from '../grant/state.js';
import { ConnectorFault, isFault } from './connectorFault.js';
import type { Conversations, Posted } from './conversations.js';

export interface ChatsSetting {
  readonly people: People;
  readonly directory: Directory;
  readonly conversations: Conversations;
  /** The organisation's own tenant: where the bot is installed. */
  readonly tenantId: string;
  /** Where the Connector is: the address last heard from. */
  readonly serviceUrl: () => string;
  readonly state: () => State;
}

export interface Sent {
  readonly serviceUrl: string;
  readonly posted: Posted;
}

/** The personal chats. What the Connector refuses is thrown as `ConnectorFault`. */
export const createChats = ({ people, directory, conversations, tenantId, serviceUrl, state }: ChatsSetting) => {
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

  /** The chat with him, where there is none yet or the one we knew is gone. Installs the app where that is what is missing. */
  const open = async (person: PersonId): Promise<PersonalChat> => {
    const oid = oidOf(person);
    if (oid === undefined) throw new ConnectorFault('notAllowed', LACKING.identity, undefined);
    const address = serviceUrl();
    try {
      return { id: await chatWith(address, oid), serviceUrl: address };
    } catch (error) {
      if (!isFault(error, 'notAllowed')) throw error;
      await install(oid);
      return { id: await chatWith(address, oid), serviceUrl: address };
    }
  };

  const inNewChat = async (person: PersonId, card: AdaptiveCard): Promise<Sent> => {
    const oid = oidOf(person);
    const chat = await open(person);
    try {
      return await inChat(chat, card);
    } catch (error) {
      if (!isFault(error, 'notAllowed') || oid === undefined) throw error;
      await install(oid);
      return inChat(chat, card);
    }
  };

  const send = async (person: PersonId, card: AdaptiveCard): Promise<Sent> => {
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
  return { open, send };
};
