import { FIELD_KEYS, type ApplicationContent, type FieldKey } from '../../grant/application.js';
import type { ContentChanges } from '../../grant/applicationSchema.js';
import { fingerprintOf } from '../../grant/fingerprint.js';
import type { PersonId } from '../../grant/people.js';
import type { Draft, Drafts } from '../../grant/ports.js';
import type { ApplicationId } from '../../grant/state.js';
import type { Clock } from '../../journal/log.js';
import type { Requests } from '../requests.js';
import { DraftRoom, type RoomWorld } from './DraftRoom.js';
import { betweenWrites, USUAL_MS } from './pace.js';
import { Rest } from './Rest.js';
import { Versions } from './Versions.js';
import type { FieldWish } from '../../grant/judgeField.js';
import type { Kept } from './wish.js';

export interface RoomsSetting {
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly usedPart: () => number;
}

type MayWrite = () => void;

/** The rooms of all drafts that are written at this instance. Every change of a draft's fields goes through here. */
export class DraftRooms {
  readonly #rooms = new Map<ApplicationId, DraftRoom>();
  readonly #versions = new Versions();
  readonly #heard = new Set<(draft: Draft) => void>();
  readonly #newest = new Map<ApplicationId, string>();
  readonly #world: RoomWorld;
  #isHurried = false;

  constructor(private readonly setting: RoomsSetting) {
    this.#world = { ...setting, rest: new Rest(setting.clock), seen: (draft) => this.saw(draft) };
  }

  /** What somebody has written, each field with what he had read there. `stopUnwritable` throws where he may not. */
  save(
    application: ApplicationId,
    { etag, changes, based = {}, from = {} }: Requests['saveDraft'],
    by: PersonId,
    stopUnwritable: MayWrite,
  ): Promise<Kept> {
    const fields = FIELD_KEYS.filter((field) => changes[field] !== undefined);
    const wish = (field: FieldKey): FieldWish => {
      const read = this.#versions.fingerprint(application, etag, field);
      return {
        field,
        value: changes[field] ?? null,
        based: based[field] ?? (read === undefined ? [] : [read]),
        ...(from[field] !== undefined && { from: from[field] }),
      };
    };
    // Not before it is judged: by then the row's own version is known too.
    return this.#room(application).enter({ by, stopUnwritable, wants: () => fields.map(wish) });
  }

  /**
   * Changes one field from what it says at the moment it is written; `null` empties it, undefined leaves it. Answers the row where
   * that stands. For what the app itself writes into a draft.
   */
  async changeField<K extends FieldKey>(
    application: ApplicationId,
    field: K,
    next: (now: ApplicationContent[K]) => ApplicationContent[K] | null,
    by: PersonId,
    stopUnwritable: MayWrite = () => undefined,
  ): Promise<Draft> {
    const wants = (content: ApplicationContent): FieldWish[] => {
      const value = next(content[field]);
      return value === undefined ? [] : [{ field, value, based: [fingerprintOf(content[field])] }];
    };
    return (await this.#room(application).enter({ by, stopUnwritable, wants })).draft;
  }

  /** What is new to somebody who has read that version and written this. */
  news(etag: string, draft: Draft, own: ContentChanges = {}): ContentChanges {
    return this.#versions.since(etag, draft, own);
  }

  /** Seconds between two writes, where they are further apart than usual. */
  get stretchedTo(): number | undefined {
    const ms = betweenWrites(this.setting.usedPart());
    return ms > USUAL_MS ? Math.round(ms / 1000) : undefined;
  }

  /** A version of a draft that somebody has been shown, or that was written here or elsewhere. */
  saw(draft: Draft): void {
    this.#versions.see(draft);
    if (this.#newest.get(draft.application) === draft.etag) return;
    this.#newest.set(draft.application, draft.etag);
    for (const heard of this.#heard) heard(draft);
  }

  /** Calls it with each new version of a draft that is met; answers a function that ends it. */
  onNewVersion(heard: (draft: Draft) => void): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  /** The instance is about to end: nobody waits for his turn any more. */
  hurry(): void {
    this.#isHurried = true;
    for (const room of this.#rooms.values()) room.hurry();
  }

  #room(application: ApplicationId): DraftRoom {
    const known = this.#rooms.get(application);
    if (known) return known;
    for (const [id, room] of this.#rooms) if (room.isQuiet) this.#rooms.delete(id);
    const room = new DraftRoom(application, this.#world, this.#isHurried);
    this.#rooms.set(application, room);
    return room;
  }
}
