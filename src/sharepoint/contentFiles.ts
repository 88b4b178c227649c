import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import { LogFault, type Contents } from '../journal/log.js';
import { asking, GraphFault, NotFound, Taken } from './faults.js';

/** Frozen content and long texts: `content/<sha256>.json` in the site's drive, written once. */
export class ContentFiles implements Contents {
  constructor(
    private readonly client: Client,
    /** `/sites/{site}` */
    private readonly site: string,
  ) {}

  async put(sha: string, json: string): Promise<void> {
    const path = `${this.path(sha)}:/content?@microsoft.graph.conflictBehavior=fail`;
    try {
      await asking(this.client.api(path).header('Content-Type', 'application/json').put(Buffer.from(json, 'utf8')));
    } catch (error) {
      // The name is the hash of what it holds: one that is there already says the same.
      if (!(error instanceof Taken)) throw asLogFault(error);
    }
  }

  async get(sha: string): Promise<string | undefined> {
    try {
      const request = this.client.api(`${this.path(sha)}:/content`).responseType(ResponseType.TEXT);
      return String(await asking(request.get()));
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw asLogFault(error);
    }
  }

  async remove(sha: string): Promise<void> {
    try {
      await asking(this.client.api(this.path(sha)).delete());
    } catch (error) {
      if (!(error instanceof NotFound)) throw asLogFault(error);
    }
  }

  private path(sha: string): string {
    return `${this.site}/drive/root:/content/${sha}.json`;
  }
}

const asLogFault = (error: unknown): unknown =>
  error instanceof GraphFault ? new LogFault(error.message, error.mayRetry, error.retryAfterMs) : error;
