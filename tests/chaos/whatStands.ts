import { buttonsOf } from '../../src/local/story/shownCard.js';
import type { Message } from '../../src/local/story/tenantDoor.js';
import { z } from 'zod';
import { persist } from './patience.js';
import { readJournal, readList, type Fields, type JournalEntry } from '../support/siteLists.js';
import type { ChaosStage } from './smallStory.js';
import type { Machine } from '../support/machine.js';

/** What changes from one run to the next though nothing is wrong: times, and SharePoint's own columns. */
const VOLATILE =
  /^(@odata.*|id|Created|Modified|Edit|_.*|SavedAt|WrittenBy|DecidedAt|FreezeId|Hash|.*LookupId|Attachments|ContentType.*|Link.*|ItemChildCount|FolderChildCount)$/;

const steady = (row: Fields): Fields =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !VOLATILE.test(name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** A message's conversation and activity: the number alone is a time, and two chats may have a message at the same one. */
type MessageName = `${string}/${string}`;

const nameOf = (conversation: unknown, activity: unknown): MessageName =>
  `${String(conversation).split(';')[0] ?? ''}/${String(activity)}`;

export interface Delivery {
  readonly key: string;
  readonly state: string;
  readonly message: MessageName;
}

export interface LiveCard {
  readonly message: MessageName;
  /** What stands in the notification. */
  readonly says: string;
  readonly verbs: readonly string[];
}

/** Everything there is after a story, seen from outside: in the site, in Teams, and in the app's own words. */
export interface WhatStands {
  readonly journal: readonly JournalEntry[];
  readonly verified: { readonly entries: number; readonly deciding: boolean; readonly firstBad?: unknown };
  readonly applications: readonly Fields[];
  readonly decisions: readonly Fields[];
  readonly people: readonly string[];
  readonly deliveries: readonly Delivery[];
  /** Live messages of the bot that are cards, with the verbs that can still be pressed. */
  readonly cards: readonly LiveCard[];
}

async function liveCards({ tenant, cast, register }: ChaosStage): Promise<WhatStands['cards']> {
  const messages: Message[] = [];
  for (const { id } of cast.everybody) {
    const { chats, team } = await tenant.state(id);
    const channels = id === register.secretary.id ? (team?.channels ?? []) : [];
    for (const place of [...chats, ...channels]) messages.push(...(await tenant.messages(id, place.id)));
  }
  return messages
    .filter(({ deleted, card }) => !deleted && card !== null)
    .map((message) => ({
      message: nameOf(message.conversation, message.id),
      says: z.string().catch('').parse(message.card?.['fallbackText']),
      verbs: buttonsOf(message).map(({ verb }) => verb),
    }));
}

const journalPage = z.object({ entries: z.number(), deciding: z.boolean(), firstBad: z.unknown().optional() });

/** Asked once at the end: the app keeps its answer for ten minutes. */
export const verifiedByApp = (stage: ChaosStage): Promise<WhatStands['verified']> =>
  persist(() => stage.app.must(stage.register.secretary.id, 'GET /api/journal', journalPage));

export async function lookAtAll(machine: Machine, stage: ChaosStage): Promise<Omit<WhatStands, 'verified'>> {
  const [journal, applications, decisions, people, deliveries] = await Promise.all([
    readJournal(machine),
    readList(machine, 'Applications'),
    readList(machine, 'Decisions'),
    readList(machine, 'People'),
    readList(machine, 'Deliveries'),
  ]);
  const byKey = (one: Fields, other: Fields): number => (String(one['Key']) < String(other['Key']) ? -1 : 1);
  return {
    journal,
    applications: applications.map(steady).sort(byKey),
    decisions: decisions.map(steady).sort(byKey),
    people: people.map((row) => String(row['Key'])).sort(),
    deliveries: deliveries.map((row) => ({
      key: String(row['Key']),
      state: String(row['State']),
      message: nameOf(row['Conversation'], row['Activity']),
    })),
    cards: await liveCards(stage),
  };
}

/** The person's `tid/oid`, as the journal names him. */
export const actorIn = ({ cast }: ChaosStage, person: string): string => {
  const account = cast.everybody.find(({ id }) => id === person);
  if (!account) throw new Error(`${person} has no account.`);
  return `${account.tid}/${account.oid}`.toLowerCase();
};
