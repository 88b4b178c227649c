import { z } from 'zod';
import type { Instant } from '../grant/calendar.js';
import type { Deliveries, Delivery } from '../grant/ports.js';
import { WAYS } from '../grant/way.js';
import type { CachedList } from './cachedList.js';
import { numberIn, textIn } from './cells.js';
import type { Cell, SiteItem } from './siteList.js';

const state = z.enum(['claimed', 'sent', 'undeliverable']);
const way = z.enum(WAYS);

const COLUMNS = {
  state: 'State',
  claimedBy: 'ClaimedBy',
  claimedUntil: 'ClaimedUntil',
  conversation: 'Conversation',
  serviceUrl: 'ServiceUrl',
  activity: 'Activity',
  way: 'Way',
  shown: 'Shown',
  tries: 'Tries',
  reason: 'Reason',
} as const satisfies Partial<Record<keyof Delivery, string>>;

type Changes = Partial<Omit<Delivery, 'key' | 'etag'>>;
const isColumn = (key: string): key is keyof typeof COLUMNS => key in COLUMNS;

const cellsOf = (changes: Changes): Record<string, Cell> => {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(changes))
    if (isColumn(key)) cells[COLUMNS[key]] = value === '' ? null : value;
  if (changes.claimedUntil) cells.ClaimedUntil = `${changes.claimedUntil.slice(0, 19)}Z`;
  return cells;
};

const optional = <K extends keyof typeof COLUMNS>(item: SiteItem, key: K): { [P in K]?: string } => {
  const text = textIn(item, COLUMNS[key]);
  return (text === undefined ? {} : { [key]: text }) as { [P in K]?: string };
};

const toDelivery = (item: SiteItem): Delivery => {
  const until = textIn(item, 'ClaimedUntil');
  const went = way.safeParse(textIn(item, 'Way')).data;
  return {
    key: textIn(item, 'Key') ?? '',
    etag: item.eTag,
    state: state.safeParse(textIn(item, 'State')).data ?? 'claimed',
    ...optional(item, 'claimedBy'),
    ...(until !== undefined && { claimedUntil: new Date(until).toISOString() as Instant }),
    ...optional(item, 'conversation'),
    ...optional(item, 'serviceUrl'),
    ...optional(item, 'activity'),
    ...(went && { way: went }),
    ...optional(item, 'shown'),
    tries: numberIn(item, 'Tries') ?? 0,
    ...optional(item, 'reason'),
  };
};

/** What was sent where: the list `Deliveries`. */
export class DeliveryRows implements Deliveries {
  constructor(
    private readonly rows: CachedList,
    /** The same list, for what a whole meeting waits for. */
    private readonly urgent: { readonly rows: CachedList; readonly isUrgent: (key: string) => boolean },
  ) {}

  private rowsFor(key: string): CachedList {
    return this.urgent.isUrgent(key) ? this.urgent.rows : this.rows;
  }

  get(key: string): Delivery | undefined {
    const item = this.rows.get(key);
    return item && toDelivery(item);
  }

  all(): readonly Delivery[] {
    return this.rows.all().map(toDelivery);
  }

  async create({ key, ...delivery }: Omit<Delivery, 'etag'>): Promise<Delivery | undefined> {
    const made = await this.rowsFor(key).create(key, cellsOf(delivery));
    if (made) return toDelivery(made);
    await this.rowsFor(key).read(key);
    return undefined;
  }

  async change({ key, etag }: Delivery, changes: Changes): Promise<Delivery | undefined> {
    const known = this.rows.get(key);
    const changed = known && (await this.rowsFor(key).change(known, etag, cellsOf(changes)));
    return changed && toDelivery(changed);
  }

  refresh(): Promise<void> {
    return this.rows.refresh();
  }
}
