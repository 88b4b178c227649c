import type { AttachmentFiles, StoredFile, UploadDoor } from '../../src/grant/attachmentFiles.js';
import type { Instant } from '../../src/grant/calendar.js';

interface Kept {
  readonly application: string;
  readonly file: string;
  readonly version: number;
  readonly content: Buffer;
  readonly hasMalware: boolean;
}

/** The drive's attachments in memory: what a browser would have uploaded is put here by the test. */
export class FileTable implements AttachmentFiles {
  readonly files = new Map<string, Kept>();
  readonly begun: string[] = [];
  /** Called each time somebody begins to read a file. */
  onRead: (item: string) => void = () => undefined;
  private next = 0;

  begin(application: string, file: string): Promise<UploadDoor> {
    this.begun.push(`${application}/${file}`);
    const url = `https://semje.sharepoint.com/sites/Semje/_api/v2.0/drive/uploadSession?guid=${this.begun.length}`;
    return Promise.resolve({ url, expiresAt: '2024-11-27T12:00:00Z' as Instant });
  }

  /** As the last fragment of an upload does. Answers the drive's id. */
  upload(application: string, file: string, content: Buffer, hasMalware = false): string {
    const item = `01ITEM${(this.next += 1)}`;
    this.files.set(item, { application, file, version: 1, content, hasMalware });
    return item;
  }

  /** As somebody does who opens the file in SharePoint. */
  edit(item: string, content = this.files.get(item)?.content ?? Buffer.alloc(0)): void {
    const known = this.files.get(item);
    if (known) this.files.set(item, { ...known, version: known.version + 1, content });
  }

  find(application: string, file: string): Promise<StoredFile | undefined> {
    const item = [...this.files.keys()].find(
      (id) => this.files.get(id)?.application === application && this.files.get(id)?.file === file,
    );
    return item === undefined ? Promise.resolve(undefined) : this.get(item);
  }

  get(item: string): Promise<StoredFile | undefined> {
    const known = this.files.get(item);
    return Promise.resolve(
      known && {
        item,
        file: known.file,
        eTag: `"{${item}},${known.version}"`,
        bytes: known.content.length,
        hasMalware: known.hasMalware,
      },
    );
  }

  read(item: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const content = this.files.get(item)?.content;
    this.onRead(item);
    if (!content) return Promise.resolve(undefined);
    return Promise.resolve(
      (async function* chunks() {
        for (let at = 0; at < content.length; at += 50_000)
          yield await Promise.resolve(content.subarray(at, at + 50_000));
      })(),
    );
  }

  remove(item: string): Promise<void> {
    this.files.delete(item);
    return Promise.resolve();
  }

  applications(): Promise<readonly string[]> {
    return Promise.resolve([...new Set([...this.files.values()].map(({ application }) => application))]);
  }

  async filesOf(application: string): Promise<readonly StoredFile[]> {
    const ids = [...this.files.keys()].filter((id) => this.files.get(id)?.application === application);
    return (await Promise.all(ids.map((id) => this.get(id)))).flatMap((file) => file ?? []);
  }
}
