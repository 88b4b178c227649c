import type { PersonId } from '../grant/people.js';
import type { State } from '../grant/state.js';
import { ConnectorFault } from './connectorFault.js';
import type { Member } from './conversations.js';
import type { Roster } from './rosters.js';
import { withoutThread } from './withoutThread.js';

interface ChannelMembersSetting {
  readonly rosters: (channel: string) => Promise<Roster>;
  readonly state: () => State;
  /** Channels that he may be in, the least surprising first. */
  readonly channelsFor: (person: PersonId) => readonly string[];
}

/** The bot reaches a channel, and he is in none of those it may be in. */
const NOT_IN_CHANNEL = 'notInChannel';

/** Why he was not found: what the Connector said of the channel, which is gone or has no bot in it; else that he is not there. */
const reasonOf = (refused: ConnectorFault | undefined): ConnectorFault => {
  if (!refused) return new ConnectorFault('notAllowed', NOT_IN_CHANNEL, undefined);
  return refused.trouble === 'gone' ? refused : new ConnectorFault('notAllowed', refused.code, undefined);
};

/** Finds a person among those who are in a channel. */
export const createChannelMembers = ({ rosters, state, channelsFor }: ChannelMembersSetting) => {
  const look = async (
    conversation: string,
    person: PersonId,
  ): Promise<Pick<Roster, 'refused'> & { member: Member | undefined }> => {
    const { members, refused } = await rosters(withoutThread(conversation));
    const identities: readonly string[] = state().people.get(person)?.identities ?? [];
    // The same human in two tenants is two pairs, and the same object id in two tenants is two humans.
    const member = members.find(({ tid, oid }) => identities.includes(`${tid}/${oid}`));
    return { member, ...(refused && { refused }) };
  };
  return {
    find: async (conversation: string, person: PersonId): Promise<Member | undefined> =>
      (await look(conversation, person)).member,
    /** Throws why he is not found. */
    memberIn: async (conversation: string, person: PersonId): Promise<Member> => {
      const { member, refused } = await look(conversation, person);
      if (!member) throw reasonOf(refused);
      return member;
    },
    /** The first channel that he is in; throws why there is none. */
    channelWith: async (person: PersonId): Promise<{ channel: string; member: Member }> => {
      let why: ConnectorFault | undefined;
      for (const channel of channelsFor(person)) {
        const { member, refused } = await look(channel, person);
        if (member) return { channel, member };
        why ??= refused;
      }
      throw reasonOf(why);
    },
  };
};
