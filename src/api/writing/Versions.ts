import { FIELD_KEYS, type FieldKey } from '../../grant/application.js';
import type { ContentChanges } from '../../grant/applicationSchema.js';
import { EMPTY, fingerprintOf } from '../../grant/fingerprint.js';
import type { Draft } from '../../grant/ports.js';

type Fingerprints = Readonly<Record<FieldKey, string>>;

const MOST_KEPT = 5000;

const fingerprints = ({ content }: Draft): Fingerprints =>
  Object.fromEntries(FIELD_KEYS.map((key) => [key, fingerprintOf(content[key])])) as Fingerprints;

/** What the newest versions of the drafts said, as fingerprints: whoever has read one of them is told only what is new. */
export class Versions {
  readonly #known = new Map<string, Fingerprints>();

  see(draft: Draft): void {
    const name = `${draft.application} ${draft.etag}`;
    if (this.#known.has(name)) return;
    if (this.#known.size >= MOST_KEPT) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(name, fingerprints(draft));
  }

  /** What a field said in that version; undefined where it is not known any more. */
  fingerprint(application: string, etag: string, field: FieldKey): string | undefined {
    return this.#known.get(`${application} ${etag}`)?.[field];
  }

  /** Fields that say something else than somebody who has read that version, and written this over it, sees. All, where it is not known. */
  since(etag: string, draft: Draft, own: ContentChanges = {}): ContentChanges {
    const before = this.#known.get(`${draft.application} ${etag}`);
    const fresh = FIELD_KEYS.filter((key) => {
      const stands = fingerprintOf(draft.content[key]);
      if (key in own) return stands !== fingerprintOf(own[key]);
      return stands !== (before?.[key] ?? (draft.content[key] === undefined ? EMPTY : undefined));
    });
    return Object.fromEntries(fresh.map((key) => [key, draft.content[key] ?? null]));
  }
}
