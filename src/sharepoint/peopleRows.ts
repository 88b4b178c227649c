import { z } from 'zod';
import type { People, PersonCard } from '../grant/ports.js';
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

const toCard = (item: SiteItem): PersonCard => {
  const spoken = language.safeParse(textIn(item, 'Language')).data;
  const conversation = chatIn(item);
  const unit = textIn(item, 'Unit');
  const teamsId = textIn(item, 'TeamsId');
  const unreachable = textIn(item, 'Unreachable');
  return {
    id: textIn(item, 'PersonId') ?? textIn(item, 'Key') ?? '',
    name: textIn(item, 'Name') ?? '',
    title: textIn(item, 'Position') ?? '',
    email: textIn(item, 'Email') ?? '',
    ...(unit !== undefined && { unit }),
    ...(spoken && { language: spoken }),
    ...(teamsId !== undefined && { teamsId }),
    ...(conversation && { conversation }),
    ...(unreachable !== undefined && { unreachable }),
  };
};

const COLUMNS = {
  name: 'Name',
  title: 'Position',
  email: 'Email',
  unit: 'Unit',
  language: 'Language',
  teamsId: 'TeamsId',
  unreachable: 'Unreachable',
} as const satisfies Partial<Record<keyof PersonCard, string>>;

const isColumn = (key: string): key is keyof typeof COLUMNS => key in COLUMNS;

const cellsOf = ({ conversation, ...changes }: Partial<Omit<PersonCard, 'id'>>): Record<string, Cell> => {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(changes))
    if (isColumn(key)) cells[COLUMNS[key]] = value === '' ? null : value;
  if (conversation) cells.Conversation = `${conversation.id}\n${conversation.serviceUrl}`;
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
