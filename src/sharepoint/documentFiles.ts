import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import type { FiledFiles } from '../grant/ports.js';
import { asking, NotFound, Taken } from './faults.js';

/** Receipts and applications as PDF/A in the site's drive, each written once. */
export class DocumentFiles implements FiledFiles {
  constructor(
    private readonly client: Client,
    /** `/sites/{site}` */
    private readonly site: string,
  ) {}

  async put(path: string, bytes: Uint8Array): Promise<void> {
    const address = `${this.address(path)}:/content?@microsoft.graph.conflictBehavior=fail`;
    try {
      await asking(this.client.api(address).header('Content-Type', 'application/pdf').put(Buffer.from(bytes)));
    } catch (error) {
      // Its name carries its hash: another instance has filed the same, or we did before we were cut off.
      if (!(error instanceof Taken)) throw error;
    }
  }

  async get(path: string): Promise<Uint8Array | undefined> {
    try {
      const request = this.client.api(`${this.address(path)}:/content`).responseType(ResponseType.ARRAYBUFFER);
      return new Uint8Array(await asking(request.get() as Promise<ArrayBuffer>));
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }

  async remove(path: string): Promise<void> {
    try {
      await asking(this.client.api(this.address(path)).delete());
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }

  private address(path: string): string {
    return `${this.site}/drive/root:/${path}`;
  }
}
