import { withChanges } from '../../src/grant/applicationSchema.js';
import { createHash } from 'node:crypto';
import type { ApplicationContent, FieldKey } from '../../src/grant/application.js';
import type { Instant } from '../../src/grant/calendar.js';
import type {
  Directory,
  DirectoryEntry,
  Draft,
  Drafts,
  DraftWrite,
  FiledFiles,
  FrozenContents,
} from '../../src/grant/ports.js';

/** Drafts in memory, with eTags. */
export class DraftTable implements Drafts {
  readonly rows = new Map<string, Draft>();
  /** Thrown by the next writes, for as long as it is set. */
  writesFailWith: Error | undefined;
  /** How often the row itself has been read: each is a request to Graph. */
  reads = 0;
  private versions = 0;

  constructor(private readonly now: () => Instant) {}

  get(application: string): Draft | undefined {
    return this.rows.get(application.toLowerCase());
  }

  read(application: string): Promise<Draft | undefined> {
    this.reads += 1;
    return Promise.resolve(this.get(application));
  }

  create(application: string, call: string, by: string, content: ApplicationContent = {}): Promise<Draft> {
    const known = this.get(application);
    return Promise.resolve(known ?? this.store({ application, call, content, status: 'draft', savedBy: by }));
  }

  save(...[application, etag, changes, by, writers = {}]: Parameters<Drafts['save']>): Promise<DraftWrite> {
    const stampOf = (key: FieldKey) => [key, { by: writers[key] ?? by, at: this.now() }] as const;
    const stamps = (Object.keys(changes) as FieldKey[]).map(stampOf);
    return this.write(application, etag, (draft) => ({
      ...draft,
      content: withChanges(draft.content, changes),
      savedBy: by,
      written: { ...draft.written, ...Object.fromEntries(stamps) },
    }));
  }

  freeze(application: string, etag: string, freezeId: string): Promise<DraftWrite> {
    return this.write(application, etag, (draft) => ({ ...draft, status: 'sending', freezeId }));
  }

  async release(application: string, freezeId: string): Promise<void> {
    const draft = await this.read(application);
    if (draft?.status !== 'sending' || draft.freezeId !== freezeId) return;
    const { freezeId: _given, ...rest } = draft;
    this.store({ ...rest, status: 'draft' });
  }

  store(draft: Omit<Draft, 'etag' | 'savedAt'>): Draft {
    if (this.writesFailWith) throw this.writesFailWith;
    const stored = { ...draft, etag: `"${draft.application},${(this.versions += 1)}"`, savedAt: this.now() };
    this.rows.set(draft.application.toLowerCase(), stored);
    return stored;
  }

  private write(application: string, etag: string, changed: (draft: Draft) => Draft): Promise<DraftWrite> {
    const draft = this.get(application);
    const isUnchanged = draft?.etag === etag && draft.status === 'draft';
    return Promise.resolve(
      isUnchanged ? { kind: 'written', draft: this.store(changed(draft)) } : { kind: 'changed', draft },
    );
  }
}

export class FrozenTable implements FrozenContents {
  readonly contents = new Map<string, ApplicationContent>();
  private frozen = 0;

  /** As when it was taken out of the drive. */
  lose(): void {
    this.contents.clear();
  }

  freeze(application: string, content: ApplicationContent): Promise<string> {
    this.frozen += 1;
    const sha = createHash('sha256').update(`${application}${this.frozen}`).digest('hex');
    this.contents.set(sha, content);
    return Promise.resolve(sha);
  }

  read(sha: string): Promise<ApplicationContent | undefined> {
    return Promise.resolve(this.contents.get(sha));
  }
}

/** Filed documents in memory. */
export class FiledTable implements FiledFiles {
  readonly files = new Map<string, Uint8Array>();
  /** Thrown by the next writes to a path that has this in it. */
  failing: { readonly path: string; readonly error: Error } | undefined;
  writes = 0;

  put(path: string, bytes: Uint8Array): Promise<void> {
    this.writes += 1;
    if (this.failing && path.includes(this.failing.path)) return Promise.reject(this.failing.error);
    if (!this.files.has(path)) this.files.set(path, bytes);
    return Promise.resolve();
  }

  get(path: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.files.get(path));
  }

  remove(path: string): Promise<void> {
    this.files.delete(path);
    return Promise.resolve();
  }
}

export class DirectoryTable implements Directory {
  constructor(private readonly entries: readonly DirectoryEntry[] = []) {}

  search(text: string): Promise<readonly DirectoryEntry[]> {
    return Promise.resolve(this.entries.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase())));
  }

  byEmail(email: string): Promise<DirectoryEntry | undefined> {
    return Promise.resolve(this.entries.find((entry) => entry.email.toLowerCase() === email.toLowerCase()));
  }

  byOid(oid: string): Promise<DirectoryEntry | undefined> {
    return Promise.resolve(this.entries.find((entry) => entry.oid === oid));
  }

  installFor(): Promise<void> {
    return Promise.resolve();
  }
}
