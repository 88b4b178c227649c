import type { ApplicationContent } from '../../../../grant/application.js';
import { fingerprintOf } from '../../../../grant/fingerprint.js';
import { takenIn } from './arriving.js';
import { changedKeys, isNothing, only, without, type Changes } from './changes.js';
import type { DraftKeep, Left } from './DraftKeep.js';
import type { Conflicts } from './draftView.js';
import type { Kept } from './KeptEntries.js';
import type { Unsaved } from './Unsaved.js';

/** What of it the app has not got after all. */
export const unsavedOf = (kept: Kept, content: ApplicationContent): Kept | undefined => {
  const known = changedKeys(kept.changes).filter(
    (key) => fingerprintOf(kept.changes[key]) === fingerprintOf(content[key]),
  );
  const changes = without(kept.changes, known);
  return isNothing(changes) ? undefined : { ...kept, changes };
};

/** What earlier visits left unsaved: offered one after the other, and each kept on this machine until it is answered. */
export class Leftovers {
  #waiting: readonly { readonly left: Left; readonly kept: Kept }[] = [];
  /** The person wants it all, and some of it waits for what he writes himself. */
  #isWanted = false;

  constructor(private readonly unsaved: Unsaved) {}

  /** Tells when there is something to offer: at once, or when another page of the person is closed. */
  find(keep: DraftKeep, changed: () => void): void {
    keep.findLeft((left) => {
      const kept = unsavedOf(left.kept, this.unsaved.read);
      if (!kept) return left.forget();
      this.#waiting = [...this.#waiting, { left, kept }];
      changed();
    });
  }

  get offer(): Kept | undefined {
    return this.#waiting[0]?.kept;
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }

  drop(): void {
    this.#waiting[0]?.left.forget();
    this.#next();
  }

  /**
   * What becomes of the offer, to be written; `taken` afterwards. A field that the person is writing in himself and has not got
   * saved stays in the offer until he has: then the two texts are shown side by side.
   */
  take(): { readonly changes: Changes; readonly conflicts: Conflicts } {
    const [first, ...rest] = this.#waiting;
    if (!first) return { changes: {}, conflicts: {} };
    const { changes } = first.kept;
    const busy = changedKeys(changes).filter((key) => {
      const own = this.unsaved.changes[key];
      return own !== undefined && fingerprintOf(own) !== fingerprintOf(changes[key]);
    });
    this.#isWanted = busy.length > 0;
    this.#waiting = [{ ...first, kept: { ...first.kept, changes: only(changes, busy) } }, ...rest];
    return takenIn({ ...first.kept, changes: without(changes, busy) }, this.unsaved.read);
  }

  /** What was taken in has been written. It is left where it lies until this page keeps it itself. */
  taken(keptHere: boolean): void {
    if (this.#isWanted) return;
    if (keptHere) this.#waiting[0]?.left.forget();
    this.#next();
  }

  #next(): void {
    this.#isWanted = false;
    this.#waiting = this.#waiting.slice(1);
  }
}
