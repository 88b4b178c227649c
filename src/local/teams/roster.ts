import { channels } from '../settings.js';
import type { Person, PersonPart } from '../tenantContext.js';
import type { Conversation } from './conversationStore.js';
import type { TeamsContext } from './teamsContext.js';
import { teamsUserId } from './teamsIds.js';

const partsInTheTeam: readonly PersonPart[] = ['chair', 'viceChair', 'member', 'deputy', 'secretary'];

/** The committee, its deputies and the secretariat, and whoever was added since. */
export function teamMembers({ tenant, conversations, names }: TeamsContext): Person[] {
  const added = new Set(conversations.members(names.team.threadId));
  return tenant.directory
    .all()
    .filter(({ oid, part }) => added.has(oid) || (part !== undefined && partsInTheTeam.includes(part)));
}

/** The secretariat, the leaders from another tenant, and whoever was added since. Membership of the team does not count here. */
function sharedChannelMembers({ tenant, conversations }: TeamsContext): Person[] {
  const added = new Set(conversations.members(channels.leaders));
  return tenant.directory
    .all()
    .filter(({ oid, part, kind }) => added.has(oid) || part === 'secretary' || kind === 'external');
}

export function membersOf(context: TeamsContext, conversation: Conversation): Person[] {
  if (conversation.id === channels.leaders) return sharedChannelMembers(context);
  if (conversation.kind === 'channel') return teamMembers(context);
  const person = conversation.person === null ? undefined : context.tenant.directory.byOid(conversation.person);
  return person ? [person] : [];
}

/** Finds a person by the id a bot may use: his object id, or the opaque one that starts with `29:`. */
export function personByTeamsId(people: readonly Person[], id: string): Person | undefined {
  return people.find(({ oid }) => oid === id.toLowerCase() || teamsUserId(oid) === id);
}
