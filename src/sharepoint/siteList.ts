import type { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { asking, Gone, NotFound, understood, Unavailable } from './faults.js';
import { PageLinks } from './pageLinks.js';
import { queryOptions } from './queryOptions.js';

const fieldsSchema = z.record(z.string(), z.unknown());
/** A cell as SharePoint takes it. An empty one is `null` when written and absent when read. */
export type Cell = string | number | boolean | null;

const itemSchema = z.object({
  id: z.string(),
  eTag: z.string(),
  createdBy: z.object({ application: z.object({ id: z.string() }).optional() }).optional(),
  fields: fieldsSchema.optional(),
});

const deletedSchema = z.object({ id: z.string(), deleted: z.object({ state: z.string() }) });
const itemsPageSchema = z.object({ value: z.array(itemSchema), '@odata.nextLink': z.string().optional() });
const changedSchema = z.object({ id: z.string(), eTag: z.string().optional() });
const changesPageSchema = z.object({
  value: z.array(z.union([deletedSchema, changedSchema])),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** One row of a list as Graph gave it. */
export interface SiteItem {
  readonly id: string;
  /** With its quotes, as `If-Match` wants it. */
  readonly eTag: string;
  /** Grows by one with every write; 1 for a row that nobody has changed. */
  readonly version: number;
  /** App id of whoever created it. */
  readonly createdByApp: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * What a delta tells, and no more: which rows. In Microsoft's own examples its eTags have another form than the rows' own, and
 * an app that made a row is not named (learn.microsoft.com/graph/api/listitem-delta).
 */
export interface ItemChanges {
  readonly changed: readonly { readonly id: string; readonly version: number }[];
  readonly deleted: readonly string[];
  readonly token: string;
}

/** A page is as long as SharePoint makes it; this is a hint. */
const PAGE = 1000;

/** `"<guid>,3"` is version 3. */
const versionIn = (eTag: string | undefined): number => Number(/,(\d+)"?$/.exec(eTag ?? '')?.[1] ?? 0);

const toItem = (item: z.infer<typeof itemSchema>): SiteItem => ({
  id: item.id,
  eTag: item.eTag,
  version: versionIn(item.eTag),
  createdByApp: item.createdBy?.application?.id.toLowerCase(),
  fields: item.fields ?? {},
});

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** One list of the site. Every method throws the faults of `faults.ts`. */
export class SiteList {
  private readonly expand: string;

  constructor(
    private readonly client: Client,
    /** `/sites/{site}/lists/{list}` */
    private readonly path: string,
    columns: readonly string[],
  ) {
    this.expand = `fields($select=${columns.join(',')})`;
  }

  async create(fields: Readonly<Record<string, Cell>>, signal?: AbortSignal): Promise<SiteItem> {
    const request = this.request('/items', signal);
    return toItem(understood(itemSchema, await asking(request.post({ fields }))));
  }

  async get(id: string, signal?: AbortSignal): Promise<SiteItem> {
    const request = this.request(`/items/${id}`, signal).query(queryOptions({ $expand: this.expand }));
    return toItem(understood(itemSchema, await asking(request.get())));
  }

  /** Rows whose indexed text column has that value. Never ask for one that more than 5 000 rows can have. */
  async withValue(column: string, value: string, signal?: AbortSignal): Promise<SiteItem[]> {
    return this.pages(`fields/${column} eq ${quoted(value)}`, signal);
  }

  /** Every row, a page at a time. */
  async all(signal?: AbortSignal): Promise<SiteItem[]> {
    return this.pages(undefined, signal);
  }

  /** Changes only those columns, and only where nobody has written since that eTag; answers the row as it then is. */
  async change(id: string, eTag: string, fields: Readonly<Record<string, Cell>>): Promise<SiteItem> {
    const request = this.request(`/items/${id}`).header('If-Match', eTag);
    const answer = itemSchema.safeParse(await asking(request.patch({ fields })));
    return answer.success && answer.data.fields ? toItem(answer.data) : this.get(id);
  }

  /** A row that is gone already is a success. */
  async remove(id: string, eTag?: string): Promise<void> {
    const request = this.request(`/items/${id}`);
    try {
      await asking((eTag === undefined ? request : request.header('If-Match', eTag)).delete());
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }

  /** Deletes what the row was before its newest version. */
  async removeOldVersions(id: string): Promise<void> {
    const page = z.object({ value: z.array(z.object({ id: z.string() })) });
    const [, ...old] = understood(page, await asking(this.request(`/items/${id}/versions`).get())).value;
    for (const version of old) await asking(this.request(`/items/${id}/versions/${version.id}`).delete());
  }

  async latest(signal?: AbortSignal): Promise<string> {
    const request = this.request('/items/delta', signal).query(queryOptions({ token: 'latest' }));
    const answer = understood(changesPageSchema, await asking(request.get()));
    return deltaLinkOf(answer);
  }

  /** What happened since `latest` or the last `changes`, each row once; `gone` where Graph forgot the token. */
  async changes(token: string, signal?: AbortSignal): Promise<ItemChanges | 'gone'> {
    const changed = new Map<string, number>();
    const deleted = new Set<string>();
    const links = new PageLinks();
    let url = links.follow(token);
    for (;;) {
      const answer = await this.changesPage(url, signal);
      if (answer === 'gone') return 'gone';
      for (const entry of answer.value) {
        // The same row may come more than once: the last one tells.
        changed.delete(entry.id);
        deleted.delete(entry.id);
        if ('deleted' in entry) deleted.add(entry.id);
        else changed.set(entry.id, versionIn(entry.eTag));
      }
      const next = answer['@odata.nextLink'];
      if (next === undefined) {
        const rows = [...changed].map(([id, version]) => ({ id, version }));
        return { changed: rows, deleted: [...deleted], token: deltaLinkOf(answer) };
      }
      url = links.follow(next);
    }
  }

  private async changesPage(url: string, signal: AbortSignal | undefined) {
    try {
      return understood(changesPageSchema, await asking(withSignal(this.client.api(url), signal).get()));
    } catch (error) {
      if (error instanceof Gone) return 'gone';
      throw error;
    }
  }

  private async pages(filter: string | undefined, signal: AbortSignal | undefined): Promise<SiteItem[]> {
    const items: SiteItem[] = [];
    const links = new PageLinks();
    const first = this.request('/items', signal).query(queryOptions({ $expand: this.expand, $top: String(PAGE) }));
    let request = filter === undefined ? first : first.query(queryOptions({ $filter: filter }));
    for (;;) {
      const answer = understood(itemsPageSchema, await asking(request.get()));
      items.push(...answer.value.map(toItem));
      const next = answer['@odata.nextLink'];
      if (next === undefined) return items;
      request = withSignal(this.client.api(links.follow(next)), signal);
    }
  }

  private request(path: string, signal?: AbortSignal) {
    return withSignal(this.client.api(this.path + path), signal);
  }
}

const withSignal = (request: ReturnType<Client['api']>, signal: AbortSignal | undefined) =>
  signal ? request.options({ signal }) : request;

const deltaLinkOf = (answer: z.infer<typeof changesPageSchema>): string => {
  const link = answer['@odata.deltaLink'];
  if (link === undefined)
    throw new Unavailable('The last page of changes has no delta link', undefined, undefined, undefined);
  return link;
};
