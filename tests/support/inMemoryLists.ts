import type { Deliveries, Delivery, People, PersonCard, Visitor, Visitors } from '../../src/grant/ports.js';

/** The list `Deliveries` as several instances share it. Each sees it as it last looked, like the real ones. */
export class DeliveryTable {
  readonly rows = new Map<string, Delivery>();
  private versions = 0;
  /** Thrown by the next writes, for as long as it is set. */
  writesFailWith: Error | undefined;

  /** One instance's view; it has read all that is there when it starts. */
  view(): Deliveries {
    const seen = new Map(this.rows);
    const store = (row: Omit<Delivery, 'etag'>): Delivery => {
      if (this.writesFailWith) throw this.writesFailWith;
      const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
      const stored = { ...kept, etag: String((this.versions += 1)) } as unknown as Delivery;
      this.rows.set(row.key, stored);
      seen.set(row.key, stored);
      return stored;
    };
    const look = (key: string): undefined => {
      const row = this.rows.get(key);
      if (row) seen.set(key, row);
      return undefined;
    };
    return {
      get: (key) => seen.get(key.toLowerCase()),
      all: () => [...seen.values()],
      create: async (row) => {
        await Promise.resolve();
        const key = row.key.toLowerCase();
        return this.rows.has(key) ? look(key) : store({ ...row, key });
      },
      change: async (row, changes) => {
        await Promise.resolve();
        const current = this.rows.get(row.key);
        return current?.etag === row.etag ? store({ ...current, ...changes }) : look(row.key);
      },
      refresh: async () => {
        await Promise.resolve();
        for (const [key, row] of this.rows) seen.set(key, row);
      },
    };
  }
}

/** The list `People`, shared by everybody. */
export class PeopleTable implements People {
  readonly cards = new Map<string, PersonCard>();

  constructor(cards: readonly PersonCard[] = []) {
    for (const card of cards) this.cards.set(card.id, card);
  }

  get(person: string): PersonCard | undefined {
    return this.cards.get(person);
  }

  all(): readonly PersonCard[] {
    return [...this.cards.values()];
  }

  put(person: string, changes: Partial<Omit<PersonCard, 'id'>>): Promise<void> {
    const before = this.cards.get(person) ?? { id: person, name: '', title: '', email: '' };
    const merged = Object.entries({ ...before, ...changes }).filter(([key, value]) => key === 'name' || value !== '');
    this.cards.set(person, { title: '', email: '', ...Object.fromEntries(merged) } as unknown as PersonCard);
    return Promise.resolve();
  }
}

/** The list `Visitors`, shared by everybody. */
export class VisitorTable implements Visitors {
  readonly rows = new Map<string, Visitor>();
  /** Thrown by the next calls, for as long as it is set. */
  failsWith: Error | undefined;

  all(): Promise<readonly Visitor[]> {
    return this.answer(() => [...this.rows.values()]);
  }

  note(visitor: Omit<Visitor, 'firstSeen'>): Promise<void> {
    return this.answer(() => {
      const firstSeen = this.rows.get(visitor.identity)?.firstSeen ?? visitor.lastSeen;
      this.rows.set(visitor.identity, { ...visitor, firstSeen });
    });
  }

  forget(identity: string): Promise<void> {
    return this.answer(() => void this.rows.delete(identity));
  }

  private answer<T>(what: () => T): Promise<T> {
    return this.failsWith ? Promise.reject(this.failsWith) : Promise.resolve(what());
  }
}
