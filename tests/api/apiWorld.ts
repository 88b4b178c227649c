import { Seals } from '../../src/api/attachments/seals.js';
import { Visiting } from '../../src/api/visiting/Visiting.js';
import { lookAt, type ApiWorld, type Look, type Reader } from '../../src/api/reader.js';
import { drawDocx } from '../../src/documents/drawDocx.js';
import { drawPdf } from '../../src/documents/drawPdf.js';
import { drawXlsx } from '../../src/documents/drawXlsx.js';
import { HttpFailure } from '../../src/api/httpFailure.js';
import type { DirectoryEntry } from '../../src/grant/ports.js';
import { personOf } from '../../src/grant/state.js';
import { systemClock } from '../../src/journal/clock.js';
import type { Clock } from '../../src/journal/log.js';
import type { Event } from '../../src/steps/process.js';
import type { Player } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { DraftRooms } from '../../src/api/writing/DraftRooms.js';
import { Presence } from '../../src/api/writing/Presence.js';
import { grantJournal, quickClock } from '../support/grantJournal.js';
import { PeopleTable, VisitorTable } from '../support/inMemoryLists.js';
import { InMemoryLog } from '../support/inMemoryLog.js';
import { FileTable } from '../support/inMemoryFiles.js';
import { DirectoryTable, DraftTable, FiledTable, FrozenTable } from '../support/inMemoryWorld.js';
import { profile } from '../support/register.js';

/** What instances share: the site and the directory, in memory. */
export class SharedWorld {
  readonly log: InMemoryLog;
  readonly drafts: DraftTable;
  readonly people = new PeopleTable();
  readonly frozen = new FrozenTable();
  readonly filed = new FiledTable();
  readonly files = new FileTable();
  private readonly stops: (() => Promise<void>)[] = [];

  constructor(
    private readonly history: readonly Event[],
    private readonly directory: readonly DirectoryEntry[] = [],
    private readonly clock: Clock = systemClock,
    drafts = new DraftTable(() => AN_ORDINARY_DAY),
  ) {
    this.log = new InMemoryLog(clock, Date.parse(AN_ORDINARY_DAY));
    this.drafts = drafts;
  }

  /** One instance, which has read what is there; what another writes it reads some seconds later, or when it must. */
  async instance(): Promise<ApiWorld> {
    const { journal } = grantJournal(this.history, AN_ORDINARY_DAY, this.clock, this.log);
    await journal.start();
    this.stops.push(() => journal.stop());
    return {
      journal,
      drafts: this.drafts,
      rooms: new DraftRooms({ drafts: this.drafts, clock: quickClock(50), usedPart: () => 0 }),
      presence: new Presence(systemClock),
      onOthersSaved: () => () => undefined,
      people: this.people,
      directory: new DirectoryTable(this.directory),
      visiting: new Visiting(new VisitorTable(), () => undefined),
      deliveries: { get: () => undefined },
      reaching: { tenantId: 'tenant', sendsMail: false, probe: () => Promise.resolve() },
      frozen: this.frozen,
      attachments: this.files,
      seals: new Seals(this.files),
      files: this.filed,
      draw: drawPdf,
      drawDocx,
      drawSheet: drawXlsx,
      profile,
      verified: () => Promise.resolve({ at: AN_ORDINARY_DAY }),
      log: () => undefined,
    };
  }

  async stop(): Promise<void> {
    await Promise.all(this.stops.map((stop) => stop()));
  }
}

/** The look of somebody who asks now. */
export const lookOf = (world: ApiWorld, { id, actor }: Player): Look => {
  const person = personOf(world.journal.read().state, actor);
  const arrivedAt = world.journal.now();
  const reader: Reader = { arrivedAt, actor, tid: 'tenant', oid: id, name: id, language: 'nn', person };
  return lookAt(world, reader);
};

/** The code and, for a rule's refusal, its name; `done` where it went well. */
export const outcomeOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'done';
  } catch (failure) {
    if (failure instanceof HttpFailure) return failure.more.refusal ?? failure.code;
    return failure instanceof Error ? failure.message : String(failure);
  }
};
