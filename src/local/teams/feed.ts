/** Not a conversation: a person's e-mail, which the client shows beside them. */
export const inbox = 'mail';

/** Something changed that clients may be showing; they ask again for what they need. */
export interface Change {
  readonly conversation: string;
  readonly message?: string;
  /** Only this person sees a difference; absent when everybody in the conversation does. */
  readonly only?: string;
}

export type Listener = (change: Change) => void;

/** Tells open clients what changed, in this process only. */
export interface Feed {
  tell(change: Change): void;
  /** The returned function ends it. */
  listen(listener: Listener): () => void;
}

export function feed(): Feed {
  const listeners = new Set<Listener>();
  return {
    tell(change) {
      for (const listener of listeners) listener(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
