import type { AttachmentFiles } from '../grant/attachmentFiles.js';
import { osloDate, type Instant, type IsoDate } from '../grant/calendar.js';
import type { ReachingMeans } from '../grant/reaching.js';
import type {
  Deliveries,
  Directory,
  DrawDocument,
  Drafts,
  FiledFiles,
  FrozenContents,
  People,
} from '../grant/ports.js';
import type { Language } from '../grant/party.js';
import type { PersonId } from '../grant/people.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import type { State } from '../grant/state.js';
import type { Actor } from '../grant/step.js';
import type { Journal } from '../journal/journal.js';
import type { Command, Refusal } from '../steps/process.js';
import type { DraftRooms } from './writing/DraftRooms.js';
import type { Seals } from './attachments/seals.js';
import type { Visiting } from './visiting/Visiting.js';
import type { Presence } from './writing/Presence.js';

/** Who asks, as the token says and the register knows, and when he came. */
export interface Reader {
  /** When the request reached the door, by Graph's clock: an act is judged by this, however long it takes to look things up. */
  readonly arrivedAt: Instant | undefined;
  readonly actor: Actor;
  readonly tid: string;
  readonly oid: string;
  /** The name in the token: shown to himself only, never used to decide anything. */
  readonly name: string;
  readonly language: Language;
  readonly person: PersonId | undefined;
}

/** What every page is made of. */
export interface ApiWorld {
  readonly journal: Journal<State, Command, Refusal>;
  readonly drafts: Drafts;
  /** Where drafts are written: every change of their fields goes through here. */
  readonly rooms: DraftRooms;
  /** Who has which draft open at this instance. */
  readonly presence: Presence;
  /** Calls it when drafts that others have saved have been read; answers a function that ends it. */
  readonly onOthersSaved: (heard: () => void) => () => void;
  readonly people: People;
  /** What was sent where, as far as it is known here. */
  readonly deliveries: Pick<Deliveries, 'get'>;
  readonly directory: Directory;
  /** Who has signed in and is nobody in the register. */
  readonly visiting: Visiting;
  readonly reaching: ReachingMeans & {
    /** Asks which ways lead to somebody, and notes it in `people`; sends nothing. */
    readonly probe: (person: PersonId) => Promise<void>;
  };
  readonly frozen: FrozenContents;
  readonly attachments: AttachmentFiles;
  /** Whether attachments are still what was hashed. */
  readonly seals: Seals;
  readonly files: Pick<FiledFiles, 'get'>;
  /** As PDF/A. */
  readonly draw: DrawDocument;
  readonly drawDocx: DrawDocument;
  /** Draws as a workbook. */
  readonly drawSheet: DrawDocument;
  readonly profile: HealthCommunityProfile;
  /** The profiles that come with Semje, to copy from. */
  readonly templates?: readonly HealthCommunityProfile[];
  /** When the chain was last walked, and what was found. */
  readonly verified: () => Promise<{
    readonly at: string;
    readonly firstBad?: { readonly seq: number; readonly reason: string };
  }>;
  readonly log: (message: string, detail?: unknown) => void;
}

/** One look at the world: the state, the moment and the reader, so that a page is made of one instant. */
export interface Look {
  readonly state: State;
  readonly now: Instant;
  readonly today: IsoDate;
  readonly reader: Reader;
  readonly world: ApiWorld;
}

export const lookAt = (world: ApiWorld, reader: Reader): Look => {
  const now = world.journal.now() ?? (new Date().toISOString() as Instant);
  return { state: world.journal.read().state, now, today: osloDate(now), reader, world };
};
