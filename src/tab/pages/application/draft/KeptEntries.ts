import { changedKeys, type Based, type Changes } from './changes.js';

/** Changes that the app has not confirmed yet, what they were based on, and when they were last typed. */
export interface Kept {
  readonly at: string;
  readonly changes: Changes;
  readonly based: Based;
  /** What was read, of fields whose parts can be merged. */
  readonly from: Changes;
}

/** A browser may refuse storage inside a frame, already when it is asked for. */
const storageOf = (open: () => Storage): Storage | undefined => {
  try {
    return open();
  } catch {
    return undefined;
  }
};

const onlyFields = <T extends object>(changes: T): T =>
  Object.fromEntries(changedKeys(changes).map((key) => [key, (changes as Record<string, unknown>)[key]])) as T;

const parse = (text: string): Kept | undefined => {
  const value = JSON.parse(text) as Partial<Kept> | null;
  if (typeof value?.at !== 'string' || typeof value.changes !== 'object') return undefined;
  const { at, changes, based = {}, from = {} } = value;
  return { at, changes: onlyFields(changes), based: onlyFields(based), from: onlyFields(from) };
};

/**
 * What one person has not got saved of one draft, on this machine. Each page that has the draft open has an entry of its own: two
 * tabs that shared one would write over, and throw away, each other's text.
 */
export class KeptEntries {
  readonly #storage: Storage | undefined;
  readonly #base: string;

  constructor(userKey: string, application: string, open: () => Storage = () => window.localStorage) {
    this.#storage = storageOf(open);
    this.#base = `semje:${userKey}:draft:${application}`;
  }

  nameFor(page: string): string {
    return `${this.#base}:${page}`;
  }

  /** Those that can be read, the oldest first; also one without a page, as entries once were. */
  all(): readonly { readonly name: string; readonly kept: Kept }[] {
    const { length = 0 } = this.#storage ?? {};
    const names = Array.from({ length }, (_, index) => this.#storage?.key(index) ?? '');
    return names
      .filter((name) => name === this.#base || name.startsWith(`${this.#base}:`))
      .flatMap((name) => {
        const kept = this.read(name);
        return kept ? [{ name, kept }] : [];
      })
      .sort((one, other) => one.kept.at.localeCompare(other.kept.at));
  }

  read(name: string): Kept | undefined {
    try {
      const text = this.#storage?.getItem(name);
      return text ? parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  /** False where this machine would not take it. */
  write(name: string, kept: Omit<Kept, 'at'>): boolean {
    try {
      this.#storage?.setItem(name, JSON.stringify({ at: new Date().toISOString(), ...kept } satisfies Kept));
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }

  remove(name: string): void {
    this.#storage?.removeItem(name);
  }
}
