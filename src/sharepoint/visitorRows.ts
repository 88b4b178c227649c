import { instant, type Instant } from '../grant/calendar.js';
import type { Visitor, Visitors } from '../grant/ports.js';
import type { Actor } from '../grant/step.js';
import { textIn } from './cells.js';
import { Conflict, NotFound, Rejected, Taken } from './faults.js';
import type { SiteItem, SiteList } from './siteList.js';

const instantIn = (item: SiteItem, column: string): Instant => {
  const ms = Date.parse(textIn(item, column) ?? '');
  return instant(Number.isNaN(ms) ? 0 : ms);
};

const toVisitor = (item: SiteItem): Visitor => ({
  identity: (textIn(item, 'Key') ?? '') as Actor,
  name: textIn(item, 'Name') ?? '',
  firstSeen: instantIn(item, 'FirstSeen'),
  lastSeen: instantIn(item, 'LastSeen'),
});

/** The list `Visitors`. Read when somebody looks, and not kept in memory: few look, and seldom. */
export class VisitorRows implements Visitors {
  constructor(private readonly rows: Pick<SiteList, 'all' | 'withValue' | 'create' | 'change' | 'remove'>) {}

  async all(): Promise<readonly Visitor[]> {
    return (await this.rows.all()).map(toVisitor).filter(({ identity }) => identity.includes('/'));
  }

  async note({ identity, name, lastSeen }: Omit<Visitor, 'firstSeen'>): Promise<void> {
    const known = await this.find(identity);
    if (known) await this.move(known, { Name: name, LastSeen: lastSeen });
    else await this.make(identity, { Name: name, FirstSeen: lastSeen, LastSeen: lastSeen });
  }

  async forget(identity: Actor): Promise<void> {
    const known = await this.find(identity);
    if (known) await this.rows.remove(known.id);
  }

  private async find(identity: Actor): Promise<SiteItem | undefined> {
    return (await this.rows.withValue('Key', identity))[0];
  }

  /** Another instance may be noting the same one, and says the same. */
  private async make(identity: Actor, fields: Record<string, string>): Promise<void> {
    try {
      await this.rows.create({ Key: identity, ...fields });
    } catch (error) {
      if (error instanceof Taken) return;
      // The same answer in another language than English: what has the key tells.
      if (error instanceof Rejected && error.status === 400 && (await this.find(identity))) return;
      throw error;
    }
  }

  private async move(known: SiteItem, fields: Record<string, string>): Promise<void> {
    try {
      await this.rows.change(known.id, known.eTag, fields);
    } catch (error) {
      if (!(error instanceof Conflict || error instanceof NotFound)) throw error;
    }
  }
}
