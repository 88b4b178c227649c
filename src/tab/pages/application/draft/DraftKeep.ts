import type { ApplicationContent } from '../../../../grant/application.js';
import { fingerprintOf } from '../../../../grant/fingerprint.js';
import { changedKeys, isNothing, without, type Based, type Changes } from './changes.js';

/** Changes that the app has not confirmed yet, what they were based on, and when they were last typed. */
export interface Kept {
  readonly at: string;
  readonly changes: Changes;
  readonly based: Based;
  /** What was read, of fields whose parts can be merged. */
  readonly from: Changes;
}

/** Where unsaved changes wait, so that neither a lost connection nor a closed tab loses a word. */
export interface DraftKeep {
  read(): Kept | undefined;
  /** False where this machine would not take it: then it lives only in the open page. */
  write(kept: Omit<Kept, 'at'>): boolean;
  clear(): void;
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

/** One entry per person and application. */
export const createDraftKeep = (
  userKey: string,
  application: string,
  open: () => Storage = () => window.localStorage,
): DraftKeep => {
  const storage = storageOf(open);
  const name = `semje:${userKey}:draft:${application}`;
  return {
    read: () => {
      try {
        const text = storage?.getItem(name);
        return text ? parse(text) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (kept) => {
      try {
        storage?.setItem(name, JSON.stringify({ at: new Date().toISOString(), ...kept } satisfies Kept));
        return storage !== undefined;
      } catch {
        return false;
      }
    },
    clear: () => storage?.removeItem(name),
  };
};

/** What was kept and never confirmed; what the app has after all is forgotten. */
export const offerOf = (keep: DraftKeep, content: ApplicationContent): Kept | undefined => {
  const kept = keep.read();
  if (!kept) return undefined;
  const known = changedKeys(kept.changes).filter(
    (key) => fingerprintOf(kept.changes[key]) === fingerprintOf(content[key]),
  );
  const changes = without(kept.changes, known);
  if (!isNothing(changes)) return { ...kept, changes };
  keep.clear();
  return undefined;
};
