import { randomBytes } from 'node:crypto';
import type { Db } from '../tenantContext.js';
import { newGuid } from './graphCall.js';
import { GraphRefusal, invalidRequest, notFound } from './graphRefusal.js';

export interface FileRow {
  readonly id: string;
  readonly guid: string;
  readonly parent: string | null;
  readonly name: string;
  readonly folder: number;
  readonly version: number;
  readonly mime: string | null;
  readonly size: number;
  readonly created: string;
  readonly modified: string;
  /** identitySet as JSON. */
  readonly created_by: string;
  readonly modified_by: string;
}

export type ConflictBehavior = 'fail' | 'replace' | 'rename';

/** Where a file is or will be: its folder's address and its name. */
export interface Place {
  parent: FileRow;
  name: string;
  existing: FileRow | undefined;
}

const columns = 'id, guid, parent, name, folder, version, mime, size, created, modified, created_by, modified_by';
const rootId = '01SEMJEROOTFOLDER000000000000000000';
const newId = () => `01${randomBytes(20).toString('hex').toUpperCase().slice(0, 32)}`;

export function checkName(name: string): string {
  if (
    name === '' ||
    name === '.' ||
    name === '..' ||
    /["*:<>?/\\|]/.test(name) ||
    name.length > 255 ||
    name.trim() !== name
  )
    throw invalidRequest('The name in the provided oneDrive item is invalid');
  return name;
}

/** The site's document library. Content stands beside the row and is read only where it is asked for. */
export class FileStore {
  constructor(private readonly db: Db) {}

  root(now: string, by: string): FileRow {
    const found = this.#get('id = ?', rootId);
    if (found) return found;
    this.#insert({ id: rootId, parent: null, name: 'root', folder: 1, mime: null }, null, by, now);
    return this.#get('id = ?', rootId)!;
  }

  byId = (id: string) => this.#get('id = ?', id);
  byGuid = (guid: string) => this.#get('guid = ?', guid);
  child = (parent: string, name: string) => this.#get('parent = ? AND lower(name) = lower(?)', parent, name);

  children(parent: string): FileRow[] {
    return this.db.all<FileRow>(`SELECT ${columns} FROM graph_files WHERE parent = ? ORDER BY lower(name)`, parent);
  }

  childCount = (parent: string) =>
    this.db.get<{ n: number }>('SELECT count(*) AS n FROM graph_files WHERE parent = ?', parent)!.n;

  content(row: FileRow): Buffer {
    const stored = this.db.get<{ content: Uint8Array | null }>(
      'SELECT content FROM graph_files WHERE id = ?',
      row.id,
    )?.content;
    return stored ? Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength) : Buffer.alloc(0);
  }

  /** Follows names from a folder. With `make`, folders on the way are made, as an upload by path does. */
  place(from: FileRow, path: string, make: { by: string; now: string } | undefined): Place {
    const names = path
      .split('/')
      .filter((name) => name !== '')
      .map(checkName);
    const name = names.pop();
    if (name === undefined) throw invalidRequest('The resource path is not valid.');
    let parent = from;
    for (const step of names) {
      const next = this.child(parent.id, step) ?? (make && this.addFolder(parent, step, make.by, make.now));
      if (!next) throw notFound();
      if (!next.folder) throw invalidRequest('The parent is not a folder.');
      parent = next;
    }
    return { parent, name, existing: this.child(parent.id, name) };
  }

  addFolder(parent: FileRow, name: string, by: string, now: string): FileRow {
    const id = newId();
    this.#insert({ id, parent: parent.id, name, folder: 1, mime: null }, null, by, now);
    return this.byId(id)!;
  }

  /** Writes a file and answers it, with whether it is new. */
  write(
    place: Place,
    content: Buffer,
    mime: string,
    behavior: ConflictBehavior,
    by: string,
    now: string,
  ): { row: FileRow; isNew: boolean } {
    const { existing, parent } = place;
    if (existing?.folder)
      throw new GraphRefusal(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');
    if (existing && behavior === 'fail')
      throw new GraphRefusal(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');
    if (existing && behavior === 'replace') {
      const sql =
        'UPDATE graph_files SET content = ?, size = ?, mime = ?, version = version + 1, modified = ?, modified_by = ? WHERE id = ?';
      this.db.run(sql, content, content.length, mime, now, by, existing.id);
      return { row: this.byId(existing.id)!, isNew: false };
    }
    const id = newId();
    const name = existing ? this.#freeName(parent, place.name) : place.name;
    this.#insert({ id, parent: parent.id, name, folder: 0, mime }, content, by, now);
    return { row: this.byId(id)!, isNew: true };
  }

  remove(row: FileRow): void {
    for (const child of this.children(row.id)) this.remove(child);
    this.db.run('DELETE FROM graph_files WHERE id = ?', row.id);
  }

  #freeName(parent: FileRow, name: string): string {
    const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    for (let number = 1; ; number++) {
      const free = `${stem} ${number}${extension}`;
      if (!this.child(parent.id, free)) return free;
    }
  }

  #get = (where: string, ...values: string[]) =>
    this.db.get<FileRow>(`SELECT ${columns} FROM graph_files WHERE ${where}`, ...values);

  #insert(
    row: Pick<FileRow, 'id' | 'parent' | 'name' | 'folder' | 'mime'>,
    content: Buffer | null,
    by: string,
    now: string,
  ) {
    this.db.run(
      `INSERT INTO graph_files (${columns}, content) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        row.id,
        newGuid(),
        row.parent,
        row.name,
        row.folder,
        row.mime,
        content?.length ?? 0,
        now,
        now,
        by,
        by,
        content,
      ],
    );
  }
}
