import type { FieldKey } from '../../grant/application.js';
import type { PersonId } from '../../grant/people.js';
import type { ApplicationId } from '../../grant/state.js';
import type { Clock } from '../../journal/log.js';

/** Somebody who has a draft open here, and the field he is in. */
export interface Here {
  readonly person: PersonId;
  readonly field?: FieldKey;
}

interface Sign extends Here {
  readonly until: number;
}

/** Whoever has given no sign of life for so long is gone: a page gives one every six seconds. */
export const GONE_AFTER_MS = 15_000;

/** Who has which draft open at this instance. In memory only: it is worth nothing a minute later. */
export class Presence {
  readonly #drafts = new Map<ApplicationId, Map<string, Sign>>();
  readonly #heard = new Set<(application: ApplicationId) => void>();

  constructor(private readonly clock: Clock) {}

  /** A page of this person is open there; one page more is one more sign. */
  sign(application: ApplicationId, page: string, { person, field }: Here): void {
    const signs = this.#drafts.get(application) ?? new Map<string, Sign>();
    this.#drafts.set(application, signs);
    const name = `${person} ${page}`;
    const before = signs.get(name);
    const until = this.clock.elapsedMs() + GONE_AFTER_MS;
    signs.set(name, { person, until, ...(field !== undefined && { field }) });
    this.clock.after(GONE_AFTER_MS + 1, () => this.#sweep(application));
    if (!before || before.field !== field) this.#tell(application);
  }

  leave(application: ApplicationId, page: string, person: PersonId): void {
    if (this.#drafts.get(application)?.delete(`${person} ${page}`)) this.#tell(application);
  }

  /** Each person once, with a field where he is in one. */
  in(application: ApplicationId): readonly Here[] {
    const now = this.clock.elapsedMs();
    const people = new Map<PersonId, Here>();
    for (const { person, field, until } of this.#drafts.get(application)?.values() ?? []) {
      if (until <= now) continue;
      const known = people.get(person);
      if (!known || (known.field === undefined && field !== undefined))
        people.set(person, { person, ...(field !== undefined && { field }) });
    }
    return [...people.values()];
  }

  /** Drafts that this person has open here. */
  of(person: PersonId): readonly ApplicationId[] {
    return [...this.#drafts.keys()].filter((application) =>
      this.in(application).some((here) => here.person === person),
    );
  }

  /** Calls it when somebody has come, gone, or moved to another field; answers a function that ends it. */
  onChange(heard: (application: ApplicationId) => void): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  #sweep(application: ApplicationId): void {
    const signs = this.#drafts.get(application);
    const now = this.clock.elapsedMs();
    const gone = [...(signs ?? [])].filter(([, { until }]) => until <= now);
    for (const [name] of gone) signs?.delete(name);
    if (signs?.size === 0) this.#drafts.delete(application);
    if (gone.length > 0) this.#tell(application);
  }

  #tell(application: ApplicationId): void {
    for (const heard of this.#heard) heard(application);
  }
}
