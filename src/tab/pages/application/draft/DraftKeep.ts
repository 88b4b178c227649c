import { KeptEntries, type Kept } from './KeptEntries.js';

/** What a page that is gone has left. */
export interface Left {
  readonly kept: Kept;
  /** It is saved, taken in or thrown away. */
  forget(): void;
}

/** Where unsaved changes wait, so that neither a lost connection nor a closed tab loses a word. */
export interface DraftKeep {
  /** What this page has kept. */
  read(): Kept | undefined;
  /** False where this machine would not take it: then it lives only in the open page. */
  write(kept: Omit<Kept, 'at'>): boolean;
  clear(): void;
  /** Tells of what other pages of this person had kept, as soon as each of them is gone. */
  findLeft(found: (left: Left) => void): void;
  /** The page is gone: what it has kept may be found by others. */
  leave(): void;
}

interface Where {
  readonly open?: () => Storage;
  /** Which pages are open: a browser lets go of what a page holds when that ends, however it ends. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** The same for pages that follow each other and go on with the same text. */
  readonly page?: string;
}

const browserLocks = (): LockManager | undefined =>
  (globalThis.navigator as Partial<Navigator> | undefined)?.locks ?? undefined;

export const createDraftKeep = (
  userKey: string,
  application: string,
  { open, locks = browserLocks(), page = crypto.randomUUID() }: Where = {},
): DraftKeep => {
  const entries = new KeptEntries(userKey, application, open);
  const own = entries.nameFor(page);
  let isGone = false;
  let leave: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  /** Holds it for as long as this page is open, from when nobody else does. */
  const hold = (name: string, held: () => void): void => {
    const take = (): Promise<void> => {
      if (!isGone) held();
      return gone;
    };
    // A browser without locks cannot tell who is there: then what is kept is taken to be left.
    if (locks) locks.request(name, take).catch(take);
    else void take();
  };
  hold(own, () => undefined);
  return {
    read: () => entries.read(own),
    write: (kept) => entries.write(own, kept),
    clear: () => entries.remove(own),
    findLeft: (found) => {
      for (const { name } of entries.all().filter((one) => one.name !== own)) {
        hold(name, () => {
          const kept = entries.read(name);
          if (kept) found({ kept, forget: () => entries.remove(name) });
        });
      }
    },
    leave: () => {
      isGone = true;
      leave();
    },
  };
};
