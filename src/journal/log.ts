/** What the journal needs of the world: a list to append to, a place for long texts, and a clock. */

/** One list item to be written: everything of it is known before it is sent, so that it can be sent again unchanged. */
export interface NewRow {
  /** `<helsefellesskap>:<six digits>`, lower case, unique in the list. */
  readonly key: string;
  readonly seq: number;
  readonly block: string;
  readonly body: string;
  readonly texts: string;
  /** SHA-256 of `body`, in hex. */
  readonly hash: string;
}

/** One list item as it was read. */
export interface StoredRow {
  /** The list's own id of the item. */
  readonly id: string;
  /** Empty where the item has none. */
  readonly key: string;
  readonly body: string;
  readonly texts: string;
  readonly hash: string;
  /** 1 for an item that nobody has changed. */
  readonly version: number;
  readonly byApp: boolean;
}

/** What is known after one request to append. `taken`: another item has the key. */
export type AppendOutcome =
  | { readonly kind: 'written'; readonly id: string }
  | { readonly kind: 'taken' }
  | { readonly kind: 'notWritten'; readonly reason: string; readonly retryAfterMs?: number }
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfterMs?: number };

/** An item that was made or changed. What it says is read from the item itself: a list of changes need not tell who made it. */
export interface ChangedRow {
  readonly id: string;
  /** 0 where it is not told. */
  readonly version: number;
}

export interface Changes {
  readonly changed: readonly ChangedRow[];
  /** Ids of items that were deleted. */
  readonly deleted: readonly string[];
  readonly token: string;
}

/** The world failed while the journal was reading. */
export class LogFault extends Error {
  override readonly name = 'LogFault';
  constructor(
    message: string,
    readonly mayRetry: boolean,
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

/** The journal's list. Reading throws `LogFault`; appending answers what is known. */
export interface Log {
  append(row: NewRow, signal: AbortSignal): Promise<AppendOutcome>;
  /** Every item with that key: none or one, unless somebody has spoilt the list. */
  readKey(key: string, signal: AbortSignal): Promise<readonly StoredRow[]>;
  /** Every item of one block of a thousand, in any order. */
  readBlock(block: string, signal: AbortSignal): Promise<readonly StoredRow[]>;
  /** The item with that id of the list; undefined where it is gone. */
  readRow(id: string, signal: AbortSignal): Promise<StoredRow | undefined>;
  /** A token from which `changes` answers what happens from now on. */
  latest(signal: AbortSignal): Promise<string>;
  /** What happened since the token, in any order; `gone` where the list no longer knows the token. */
  changes(token: string, signal: AbortSignal): Promise<Changes | 'gone'>;
  /** Puts other texts in an item and deletes its earlier versions. */
  replaceTexts(id: string, texts: string): Promise<void>;
  /** The list's own clock, in milliseconds since 1970; undefined until it has answered once. */
  now(): number | undefined;
}

/** Where frozen content and texts over 2 000 characters lie. */
export interface Contents {
  /** Stores it under its SHA-256; one that is there already is a success. Throws `LogFault`. */
  put(sha: string, json: string): Promise<void>;
  get(sha: string): Promise<string | undefined>;
  remove(sha: string): Promise<void>;
}

export interface Clock {
  /** Milliseconds from some moment; never goes backwards, whatever happens to the machine's calendar. */
  elapsedMs(): number;
  /** Runs it once after that time; answers a function that calls it off. */
  after(ms: number, run: () => void): () => void;
  /** From 0 up to 1, by chance: so that instances do not come back together. */
  chance(): number;
}
