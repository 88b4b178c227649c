import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { instant, osloDate, type Instant } from '../grant/calendar.js';
import { WorldFault, type Mail, type Mails } from '../grant/ports.js';
import { channelsFor, wayFacts, wayTo } from '../grant/reaching.js';
import type { Way } from '../grant/way.js';
import type { PersonId } from '../grant/people.js';
import { createChats, type ChatsSetting, type Sent } from './chats.js';
import { createChannelMembers } from './channelMembers.js';
import { ConnectorFault, isFault } from './connectorFault.js';
import type { Member, Posted } from './conversations.js';
import { sendMail } from './mailing.js';
import { createRosters } from './rosters.js';
import type { Recipient } from './wanted.js';

export interface ReachSetting extends ChatsSetting {
  /** None where no mailbox is configured. */
  readonly mails?: Mails | undefined;
  readonly now: () => Instant | undefined;
  /** The address that an activity last came from; none since this instance was started. */
  readonly heardAt?: () => string | undefined;
  readonly log: (message: string, detail?: unknown) => void;
}

/** One message to somebody, in the form that each way needs. */
export interface Letter {
  readonly card: AdaptiveCard;
  /** What the channel sees of it: whom it is for. */
  readonly cover: (member: Member) => AdaptiveCard;
  readonly mail: () => Mail;
}

/** The ways to people and channels. What the Connector refuses is thrown as `ConnectorFault`. */
export interface Reach {
  /** How the next message to him goes; undefined where no way is left until something changes. */
  wayTo(person: PersonId): Way | undefined;
  /**
   * By that way; what came of it is noted in `People`. A mail has no place in Teams. Installs the app where that is what is missing.
   */
  send(way: Way, person: PersonId, letter: Letter): Promise<Sent | undefined>;
  post(channel: string, card: AdaptiveCard): Promise<Sent>;
  /** He is in that conversation of a channel; throws why he is not found there any more. */
  memberIn(conversation: string, person: PersonId): Promise<Member>;
  /** That way does not lead to him until he is heard from, or the secretariat tries it. */
  refused(person: PersonId, way: Way, code: string): Promise<void>;
  /** Asks whether a way is open, and sends nothing: the secretariat wants to know before anybody is asked. */
  probe(person: PersonId): Promise<void>;
  /** Throws where the Connector does not even answer a question about that place; asking changes nothing. */
  answers(recipient: Recipient): Promise<void>;
  /** Teams ids of those of them who are in the channel, in that order. */
  teamsIds(channel: string, people: readonly PersonId[]): Promise<string[]>;
  /** Changes what was sent: where we last heard from that chat, or from anybody, else where it was sent. */
  edit(sent: Posted & { readonly serviceUrl?: string | undefined }, card: AdaptiveCard): Promise<void>;
}

export const createReach = (setting: ReachSetting): Reach => {
  const { people, conversations, tenantId, serviceUrl, state, mails } = setting;
  const chats = createChats(setting);
  const now = (): Instant => setting.now() ?? instant(Date.now());
  const { find, memberIn, channelWith } = createChannelMembers({
    rosters: createRosters(conversations, serviceUrl),
    state,
    channelsFor: (person) => channelsFor(state(), person, osloDate(now())),
  });
  const means = { tenantId, sendsMail: mails !== undefined };

  const post: Reach['post'] = async (channel, card) => {
    const address = serviceUrl();
    return { serviceUrl: address, posted: await conversations.post(address, tenantId, channel, card) };
  };

  const BY: Record<Way, (person: PersonId, letter: Letter) => Promise<Sent | undefined>> = {
    chat: (person, { card }) => chats.send(person, card),
    channel: async (person, { cover }) => {
      const { channel, member } = await channelWith(person);
      return post(channel, cover(member));
    },
    email: async (_person, { mail }) => {
      await sendMail(mails, mail());
      return undefined;
    },
  };

  const noted = (person: PersonId, way: Way, why?: string): Parameters<typeof people.put>[1] => ({
    ways: {
      ...people.get(person)?.ways,
      [way]: { works: why === undefined, at: now(), ...(why !== undefined && { why }) },
    },
  });

  /** What is learnt of a person is no reason to fail: the message is out, or it is not, whatever becomes of this note. */
  const note = async (person: PersonId, changes: Parameters<typeof people.put>[1]): Promise<void> => {
    try {
      await people.put(person, changes);
    } catch (error) {
      if (!(error instanceof WorldFault)) throw error;
      setting.log('What was learnt of a person could not be kept', error);
    }
  };

  const noteSent = (way: Way, person: PersonId, sent: Sent | undefined): void => {
    const known = people.get(person);
    const chat = way === 'chat' && sent ? { id: sent.posted.conversation, serviceUrl: sent.serviceUrl } : undefined;
    const isNewChat = chat !== undefined && known?.conversation?.id !== chat.id;
    if (!isNewChat && known?.ways?.[way]?.works) return;
    // Not waited for: the message is out, and must be on record first.
    void note(person, { ...(chat && { conversation: chat }), ...noted(person, way) });
  };

  const refused: Reach['refused'] = (person, way, code) => people.put(person, noted(person, way, code));

  /** Whether that way would lead to him, as far as can be told without sending. By mail only sending tells. */
  const ASK: Record<Way, (person: PersonId) => Promise<Parameters<typeof people.put>[1]>> = {
    chat: async (person) => ({ conversation: await chats.open(person), ...noted(person, 'chat') }),
    channel: async (person) => {
      await channelWith(person);
      return noted(person, 'channel');
    },
    email: (person) => {
      const { email: _tried, ...ways } = people.get(person)?.ways ?? {};
      return Promise.resolve({ ways });
    },
  };

  return {
    wayTo: (person) => wayTo(wayFacts(state(), person, people.get(person), { ...means, on: osloDate(now()) })),
    send: async (way, person, letter) => {
      try {
        const sent = await BY[way](person, letter);
        noteSent(way, person, sent);
        return sent;
      } catch (error) {
        if (isFault(error, 'notAllowed', 'gone')) await refused(person, way, error.code);
        throw error;
      }
    },
    post,
    memberIn,
    refused,
    probe: async (person) => {
      const { lacking } = wayFacts(state(), person, people.get(person), { ...means, on: osloDate(now()) });
      for (const way of ['chat', 'channel', 'email'] as const) {
        if (lacking[way] !== undefined) continue;
        try {
          await people.put(person, await ASK[way](person));
        } catch (error) {
          if (!isFault(error, 'notAllowed', 'gone')) throw error;
          await refused(person, way, error.code);
        }
      }
    },
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
    teamsIds: async (channel, wanted) => {
      const members = await Promise.all(wanted.map((person) => find(channel, person)));
      return members.flatMap((member) => member?.teamsId ?? []);
    },
    edit: async ({ conversation, activity, serviceUrl: sentTo }, card) => {
      const his = people.all().find((person) => person.conversation?.id === conversation)?.conversation?.serviceUrl;
      const posted = { conversation, activity };
      try {
        await conversations.edit(his ?? setting.heardAt?.() ?? sentTo ?? serviceUrl(), posted, card);
      } catch (error) {
        // The Connector has moved, and what we remember is no longer one of its addresses.
        if (!isFault(error, 'rejected') || error.code !== 'serviceUrl') throw error;
        await conversations.edit(serviceUrl(), posted, card);
      }
    },
  };
};
