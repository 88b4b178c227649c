import type { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { Directory, DirectoryEntry } from '../grant/ports.js';
import { asking, GraphFault, NotAllowed, NotFound, understood } from './faults.js';
import { queryOptions } from './queryOptions.js';

const user = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  jobTitle: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});
const users = z.object({ value: z.array(user) });
const SELECT = 'id,displayName,jobTitle,mail,userPrincipalName';
const MOST = 25;

/** Inside `$search` a term stands in double quotes, with backslash and quote escaped. */
const term = (property: string, text: string): string =>
  `"${property}:${text.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;

/** The organisation's people, through `/users`. */
export class UserDirectory implements Directory {
  constructor(
    private readonly client: Client,
    private readonly tid: string,
    /** The app's id in the organisation's catalogue, or its manifest id where that is the same. */
    private readonly teamsAppId: string,
    /** Told when the organisation does not let us look somebody up. */
    private readonly refused: (error: NotAllowed) => void,
  ) {}

  async search(text: string): Promise<DirectoryEntry[]> {
    const wanted = text.trim();
    if (wanted === '') return [];
    const request = this.client
      .api('/users')
      .header('ConsistencyLevel', 'eventual')
      .query(
        queryOptions({
          $search: `${term('displayName', wanted)} OR ${term('mail', wanted)}`,
          $select: SELECT,
          $top: String(MOST),
        }),
      );
    return understood(users, await asking(request.get())).value.map((found) => this.toEntry(found));
  }

  /** A guest's principal name is not his address, so `mail` is asked for first. */
  async byEmail(email: string): Promise<DirectoryEntry | undefined> {
    const address = email.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) return undefined;
    const request = this.client
      .api('/users')
      .query(queryOptions({ $filter: `mail eq '${address.replaceAll("'", "''")}'`, $select: SELECT, $top: '2' }));
    const answer = await this.lookingUp(request.get());
    const found = answer === undefined ? [] : understood(users, answer).value;
    return found[0] && found.length === 1 ? this.toEntry(found[0]) : undefined;
  }

  async byOid(oid: string): Promise<DirectoryEntry | undefined> {
    const request = this.client.api(`/users/${encodeURIComponent(oid)}`).query(queryOptions({ $select: SELECT }));
    const answer = await this.lookingUp(request.get());
    return answer === undefined ? undefined : this.toEntry(understood(user, answer));
  }

  /** Who may not be looked up is as unknown as who is not there: nothing stands still for want of a name. */
  private async lookingUp(request: Promise<unknown>): Promise<unknown> {
    try {
      return await asking(request);
    } catch (error) {
      if (error instanceof NotAllowed) this.refused(error);
      else if (!(error instanceof NotFound)) throw error;
      return undefined;
    }
  }

  async installFor(oid: string): Promise<void> {
    const app = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${this.teamsAppId}`;
    try {
      await asking(
        this.client
          .api(`/users/${encodeURIComponent(oid)}/teamwork/installedApps`)
          .post({ 'teamsApp@odata.bind': app }),
      );
    } catch (error) {
      // Installed already, by a policy of the organisation or by the person.
      if (!(error instanceof GraphFault && error.status === 409)) throw error;
    }
  }

  private toEntry({ id, displayName, jobTitle, mail, userPrincipalName }: z.infer<typeof user>): DirectoryEntry {
    return {
      tid: this.tid,
      oid: id,
      name: displayName ?? userPrincipalName ?? '',
      title: jobTitle ?? '',
      email: mail ?? userPrincipalName ?? '',
    };
  }
}
