import type { ApplicationContent } from '../../../../grant/application.js';
import { changedKeys, isNothing, without, type Changes } from './changes.js';
import { same } from './same.js';

/** Changes that the app has not confirmed yet, and when they were last typed. */
export interface Kept {
  readonly at: string;
  readonly changes: Changes;
}

/** Where unsaved changes wait, so that neither a lost connection nor a closed tab loses a word. */
export interface DraftKeep {
  read(): Kept | undefined;
  /** False where this machine would not take it: then it lives only in the open page. */
  write(changes: Changes): boolean;
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

const parse = (text: string): Kept | undefined => {
  const value = JSON.parse(text) as Partial<Kept> | null;
  if (typeof value?.at !== 'string' || typeof value.changes !== 'object') return undefined;
  const { changes } = value;
  return { at: value.at, changes: Object.fromEntries(changedKeys(changes).map((key) => [key, changes[key]])) };
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
    write: (changes) => {
      try {
        storage?.setItem(name, JSON.stringify({ at: new Date().toISOString(), changes } satisfies Kept));
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
  const known = changedKeys(kept.changes).filter((key) => same(kept.changes[key] ?? undefined, content[key]));
  const changes = without(kept.changes, known);
  if (!isNothing(changes)) return { at: kept.at, changes };
  keep.clear();
  return undefined;
};
