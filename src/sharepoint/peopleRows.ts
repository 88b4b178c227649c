import { z } from 'zod';
import type { People, PersonCard } from '../grant/ports.js';
import { WAYS, type WaysTried } from '../grant/way.js';
import type { CachedList } from './cachedList.js';
import { textIn } from './cells.js';
import type { Cell, SiteItem } from './siteList.js';

const chat = z.object({ id: z.string(), serviceUrl: z.string() });
const language = z.enum(['nn', 'nb', 'en']);

const chatIn = (item: SiteItem): PersonCard['conversation'] => {
  const text = textIn(item, 'Conversation');
  if (text === undefined) return undefined;
  const [id, serviceUrl] = text.split('\n');
  return chat.safeParse({ id, serviceUrl }).data;
};

const way = z.enum(WAYS);
const tried = z.object({ works: z.boolean(), at: z.string(), why: z.string().optional() });
const ways = z.partialRecord(way, tried);

/** Somebody may have edited the cell: what cannot be read has not been tried. */
const waysIn = (item: SiteItem): WaysTried | undefined => {
  const text = textIn(item, 'Ways');
  if (text === undefined) return undefined;
  try {
    return ways.safeParse(JSON.parse(text)).data as WaysTried | undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
};

const toCard = (item: SiteItem): PersonCard => {
  const spoken = language.safeParse(textIn(item, 'Language')).data;
  const conversation = chatIn(item);
  const unit = textIn(item, 'Unit');
  const teamsId = textIn(item, 'TeamsId');
  const ways = waysIn(item);
  const preferredWay = way.safeParse(textIn(item, 'PreferredWay')).data;
  return {
    id: textIn(item, 'PersonId') ?? textIn(item, 'Key') ?? '',
    name: textIn(item, 'Name') ?? '',
    title: textIn(item, 'Position') ?? '',
    email: textIn(item, 'Email') ?? '',
    ...(unit !== undefined && { unit }),
    ...(spoken && { language: spoken }),
    ...(teamsId !== undefined && { teamsId }),
    ...(conversation && { conversation }),
    ...(ways && { ways }),
    ...(preferredWay && { preferredWay }),
  };
};

const COLUMNS = {
  name: 'Name',
  title: 'Position',
  email: 'Email',
  unit: 'Unit',
  language: 'Language',
  teamsId: 'TeamsId',
  preferredWay: 'PreferredWay',
} as const satisfies Partial<Record<keyof PersonCard, string>>;

const isColumn = (key: string): key is keyof typeof COLUMNS => key in COLUMNS;

const cellsOf = ({ conversation, ways, ...changes }: Partial<Omit<PersonCard, 'id'>>): Record<string, Cell> => {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(changes))
    if (isColumn(key)) cells[COLUMNS[key]] = value === '' ? null : value;
  if (conversation) cells.Conversation = `${conversation.id}\n${conversation.serviceUrl}`;
  if (ways) cells.Ways = JSON.stringify(ways);
  return cells;
};

/** Names, addresses and conversations: the list `People`. */
export class PeopleRows implements People {
  constructor(private readonly rows: CachedList) {}

  get(person: string): PersonCard | undefined {
    const item = this.rows.get(person);
    return item && toCard(item);
  }

  all(): readonly PersonCard[] {
    return this.rows.all().map(toCard);
  }

  async put(person: string, changes: Partial<Omit<PersonCard, 'id'>>): Promise<void> {
    await this.rows.put(person, { PersonId: person, ...cellsOf(changes) });
  }
}
