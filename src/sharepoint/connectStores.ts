import type { AttachmentFiles } from '../grant/attachmentFiles.js';
import type { SideOf } from '../grant/budget.js';
import { instant, type Instant } from '../grant/calendar.js';
import type {
  Deliveries,
  Directory,
  Drafts,
  FiledFiles,
  FrozenContents,
  Mails,
  People,
  Visitors,
} from '../grant/ports.js';
import { CachedList } from './cachedList.js';
import { DeliveryRows } from './deliveryRows.js';
import { DocumentFiles } from './documentFiles.js';
import { DraftRows } from './draftRows.js';
import { FrozenFiles } from './frozenFiles.js';
import { Mailbox } from './mailbox.js';
import { PeopleRows } from './peopleRows.js';
import type { Site } from './site.js';
import { UserDirectory } from './userDirectory.js';
import { ViewRows } from './viewRows.js';
import { VisitorRows } from './visitorRows.js';

export interface Stores {
  readonly drafts: Drafts;
  readonly people: People;
  readonly visitors: Visitors;
  readonly deliveries: Deliveries;
  readonly directory: Directory;
  /** None where no mailbox is configured. */
  readonly mails: Mails | undefined;
  readonly frozen: FrozenContents;
  readonly attachments: AttachmentFiles;
  /** The same files, for what looks after them when there are units to spare. */
  readonly sparingAttachments: AttachmentFiles;
  readonly files: FiledFiles;
  /** The same documents, for what files them when there are units to spare: nobody waits for that. */
  readonly sparingFiles: FiledFiles;
  readonly viewRows: ViewRows;
  /** Looks at what other instances have written. */
  refresh(): Promise<void>;
  /** Calls it when a refresh has found applications' rows that others have written; answers a function that ends it. */
  onOthersSaved(heard: () => void): () => void;
}

export interface StoresSetting {
  readonly site: Site;
  readonly tenantId: string;
  readonly teamsAppId: string;
  /** The mailbox that mail is sent from. */
  readonly mailFrom?: string | undefined;
  readonly sideOf: SideOf;
  /** Deliveries that never wait for their turn. */
  readonly isUrgentDelivery: (key: string) => boolean;
  /** Told, in a sentence, of what could not be done; it is tried again. */
  readonly failed: (sentence: string, error: unknown) => void;
}

/** Reads the lists into memory and answers what the doors and reconcilers use. Throws the faults of Graph. */
export const connectStores = async ({
  site,
  tenantId,
  teamsAppId,
  mailFrom,
  sideOf,
  isUrgentDelivery,
  failed,
}: StoresSetting): Promise<Stores> => {
  const listeners = new Set<() => void>();
  const applications = new CachedList(site.list('Applications', 'drafts'), () => listeners.forEach((heard) => heard()));
  const people = new CachedList(site.list('People', 'drafts'));
  const deliveries = new CachedList(site.list('Deliveries', 'deliveries'));
  const decisions = new CachedList(site.list('Decisions', 'rows'));
  const lists = [applications, people, deliveries, decisions];
  await Promise.all(lists.map((list) => list.load()));
  const now = (): Instant => instant(site.graph.clock.now() ?? Date.now());
  return {
    drafts: new DraftRows(applications, sideOf, now),
    people: new PeopleRows(people),
    visitors: new VisitorRows(site.list('Visitors', 'drafts')),
    deliveries: new DeliveryRows(deliveries, {
      rows: deliveries.through(site.list('Deliveries', 'acts')),
      isUrgent: isUrgentDelivery,
    }),
    directory: new UserDirectory(site.graph.client('drafts'), tenantId, teamsAppId, (error) =>
      failed('Somebody could not be looked up', error),
    ),
    mails: mailFrom === undefined ? undefined : new Mailbox(site.graph.client('deliveries'), mailFrom),
    frozen: new FrozenFiles(site.contents),
    attachments: site.attachments('acts'),
    sparingAttachments: site.attachments('rows'),
    files: new DocumentFiles(site.graph.client('acts'), site.path),
    sparingFiles: new DocumentFiles(site.graph.client('rows'), site.path),
    viewRows: new ViewRows(applications, decisions, now, (row, error) =>
      failed(`The row of ${row} could not be written yet`, error),
    ),
    onOthersSaved: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    refresh: async () => {
      await Promise.all(lists.map((list) => list.refresh()));
    },
  };
};
