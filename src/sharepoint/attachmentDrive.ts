import type { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { AttachmentFiles, StoredFile, UploadDoor } from '../grant/attachmentFiles.js';
import type { Instant } from '../grant/calendar.js';
import { Conflict, NotFound, Unavailable, asking, understood } from './faults.js';
import { mapAddress } from './middleware.js';
import { PageLinks } from './pageLinks.js';
import { readStream } from './readStream.js';

const session = z.object({ uploadUrl: z.url(), expirationDateTime: z.string() });
const item = z.object({
  id: z.string(),
  name: z.string(),
  eTag: z.string(),
  size: z.number(),
  file: z.object({}).optional(),
  malware: z.object({}).optional(),
  '@microsoft.graph.downloadUrl': z.url().optional(),
});
const page = z.object({
  value: z.array(item.partial({ eTag: true, size: true })),
  '@odata.nextLink': z.string().optional(),
});

const stored = ({ id, name, eTag, size, malware }: z.infer<typeof item>): StoredFile => ({
  item: id,
  file: name,
  eTag,
  bytes: size,
  hasMalware: malware !== undefined,
});

/** Undefined where Graph says that there is no such thing. */
const ifThere = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
};

/** Attachments in the site's drive, under `attachments/<application>/`. */
export class AttachmentDrive implements AttachmentFiles {
  private readonly drive: string;

  constructor(
    private readonly client: Client,
    /** `/sites/{site}` */
    site: string,
    /** Where Graph is, Microsoft’s or the embedded tenant’s: SharePoint’s own addresses are mapped alike. */
    private readonly graphOrigin: string,
  ) {
    this.drive = `${site}/drive`;
  }

  async begin(application: string, file: string): Promise<UploadDoor> {
    const wanted = { item: { '@microsoft.graph.conflictBehavior': 'fail', name: file } };
    const path = `${this.path(application, file)}:/createUploadSession`;
    const { uploadUrl, expirationDateTime } = understood(session, await asking(this.client.api(path).post(wanted)));
    if (!new URL(uploadUrl).hostname.endsWith('.sharepoint.com'))
      throw new Unavailable('Graph gave an upload address outside SharePoint', undefined, undefined, undefined);
    return { url: mapAddress(uploadUrl, this.graphOrigin), expiresAt: expirationDateTime as Instant };
  }

  async find(application: string, file: string): Promise<StoredFile | undefined> {
    const found = await this.about(this.path(application, file));
    return found && stored(found);
  }

  async get(id: string): Promise<StoredFile | undefined> {
    const found = await this.about(this.byId(id));
    return found && stored(found);
  }

  async read(id: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const found = await this.about(this.byId(id));
    if (!found) return undefined;
    const address = found['@microsoft.graph.downloadUrl'];
    if (address === undefined)
      throw new Unavailable('Graph gave no address to read a file from', undefined, undefined, undefined);
    return readStream(mapAddress(address, this.graphOrigin));
  }

  async remove(id: string, eTag?: string): Promise<void> {
    const request = this.client.api(this.byId(id));
    try {
      await asking((eTag === undefined ? request : request.header('If-Match', eTag)).delete());
    } catch (error) {
      if (!(error instanceof NotFound || error instanceof Conflict)) throw error;
    }
  }

  async applications(): Promise<readonly string[]> {
    const found = await this.children(`${this.drive}/root:/attachments:/children`);
    return found.filter(({ file }) => file === undefined).map(({ name }) => name);
  }

  async filesOf(application: string): Promise<readonly StoredFile[]> {
    const found = await this.children(`${this.drive}/root:/attachments/${encodeURIComponent(application)}:/children`);
    return found.flatMap((one) => {
      const read = item.safeParse(one);
      return read.success && read.data.file ? [stored(read.data)] : [];
    });
  }

  private async children(first: string): Promise<z.infer<typeof page>['value']> {
    const links = new PageLinks();
    const found: z.infer<typeof page>['value'] = [];
    let url: string | undefined = first;
    while (url !== undefined) {
      const answer: unknown = await ifThere(asking(this.client.api(url).get()));
      if (answer === undefined) return [];
      const read: z.infer<typeof page> = understood(page, answer);
      found.push(...read.value);
      const next: string | undefined = read['@odata.nextLink'];
      url = next === undefined ? undefined : links.follow(next);
    }
    return found;
  }

  private async about(path: string): Promise<z.infer<typeof item> | undefined> {
    const answer: unknown = await ifThere(asking(this.client.api(path).get()));
    return answer === undefined ? undefined : understood(item, answer);
  }

  private byId(id: string): string {
    return `${this.drive}/items/${encodeURIComponent(id)}`;
  }

  private path(application: string, file: string): string {
    return `${this.drive}/root:/attachments/${encodeURIComponent(application)}/${encodeURIComponent(file)}`;
  }
}
