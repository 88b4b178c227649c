import { osloDate, type Instant, type IsoDate } from '../../grant/calendar.js';
import { withoutControls } from '../../grant/plainText.js';
import type { Visitor, Visitors } from '../../grant/ports.js';
import { personOf, type State } from '../../grant/state.js';
import type { Actor } from '../../grant/step.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The tab asks who one is again and again; the secretariat needs to know that he is there now, and not to the second. */
const NOTED_EVERY_MS = 15 * MINUTE_MS;
/** Whoever has not been back since then is not waiting for anybody. */
const KEPT_MS = 30 * DAY_MS;
/** So long that a binding can be undone and its user is still in the list. */
const KEPT_BOUND_MS = DAY_MS;
const LONGEST_NAME = 100;

/** A name is somebody else's text: one line, and nothing that turns the letters round it. */
const plainName = (name: string): string =>
  withoutControls(name)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

/** One who asks, and what is known the moment he does. */
interface Asker {
  readonly state: State;
  readonly now: Instant;
  readonly reader: { readonly actor: Actor; readonly name: string; readonly person: string | undefined };
}

/** Who has signed in and is nobody in the register: noted, so that the secretariat can bind him, and forgotten in time. */
export class Visiting {
  private readonly noted = new Map<Actor, number>();
  private tidied: IsoDate | undefined;

  constructor(
    private readonly visitors: Visitors,
    private readonly log: (message: string, detail?: unknown) => void,
  ) {}

  /** Nobody waits for this, and nobody is refused because it could not be done: it is done again when he asks again. */
  cameBy({ state, now, reader: { actor, name, person } }: Asker): void {
    if (person !== undefined) return;
    const at = Date.parse(now);
    if (at - (this.noted.get(actor) ?? -Infinity) < NOTED_EVERY_MS) return;
    this.noted.set(actor, at);
    void this.note({ identity: actor, name: plainName(name), lastSeen: now });
    if (this.tidied === osloDate(now)) return;
    this.tidied = osloDate(now);
    this.noted.clear();
    this.noted.set(actor, at);
    void this.tidy(state, at);
  }

  /** Who waits to be bound, the last seen first. */
  async waiting(state: State, now: Instant): Promise<readonly Visitor[]> {
    const all = await this.visitors.all();
    return all
      .filter((visitor) => personOf(state, visitor.identity) === undefined && !isOver(visitor, state, Date.parse(now)))
      .sort((a, b) => b.lastSeen.localeCompare(a.lastSeen));
  }

  private async note(visitor: Omit<Visitor, 'firstSeen'>): Promise<void> {
    try {
      await this.visitors.note(visitor);
    } catch (error) {
      this.noted.delete(visitor.identity);
      this.log('Somebody who signed in could not be noted for the secretariat', error);
    }
  }

  private async tidy(state: State, now: number): Promise<void> {
    try {
      const over = (await this.visitors.all()).filter((visitor) => isOver(visitor, state, now));
      for (const { identity } of over) await this.visitors.forget(identity);
    } catch (error) {
      this.tidied = undefined;
      this.log('Old visitors could not be taken away yet', error);
    }
  }
}

const isOver = ({ identity, lastSeen }: Visitor, state: State, now: number): boolean => {
  const kept = personOf(state, identity) === undefined ? KEPT_MS : KEPT_BOUND_MS;
  return now - Date.parse(lastSeen) > kept;
};
