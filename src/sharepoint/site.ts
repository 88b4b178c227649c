import type { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { AttachmentFiles } from '../grant/attachmentFiles.js';
import type { Contents, Log } from '../journal/log.js';
import { AttachmentDrive } from './attachmentDrive.js';
import { ContentFiles } from './contentFiles.js';
import { asking, NotFound, understood } from './faults.js';
import { createGraph, type Graph, type GraphSetting } from './graphClient.js';
import { appIdOf } from './graphToken.js';
import { JournalLog } from './journalLog.js';
import { lackingColumns } from './lackingColumns.js';
import { LISTS, type ListName } from './lists.js';
import type { Priority } from './resourceUnits.js';
import { PageLinks } from './pageLinks.js';
import { SiteList } from './siteList.js';

export interface SiteSetting extends GraphSetting {
  /** `host,guid,guid` */
  readonly siteId: string;
}

/** The data site, with its lists found. */
export interface Site {
  readonly graph: Graph;
  /** `/sites/{site}` */
  readonly path: string;
  list(name: ListName, priority: Priority): SiteList;
  readonly journalLog: Log;
  readonly contents: Contents;
  attachments(priority: Priority): AttachmentFiles;
}

const listsSchema = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string() })),
  '@odata.nextLink': z.string().optional(),
});

/** The ids of the site's lists by name. */
export const findLists = async (graph: Graph, sitePath: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const links = new PageLinks();
  let url: string | undefined = `${sitePath}/lists?$select=id,displayName`;
  while (url !== undefined) {
    const page: z.infer<typeof listsSchema> = understood(
      listsSchema,
      await asking(graph.client('drafts').api(url).get()),
    );
    for (const { id, displayName } of page.value) found.set(displayName, id);
    const next = page['@odata.nextLink'];
    url = next === undefined ? undefined : links.follow(next);
  }
  return found;
};

/** What the site lacks, in words: whole lists, or columns of one. */
const lacking = async (graph: Graph, path: string, ids: ReadonlyMap<string, string>): Promise<string[]> => {
  const found = await Promise.all(
    Object.values(LISTS).map(async (list) => {
      const id = ids.get(list.name);
      if (id === undefined) return [`the list ${list.name}`];
      const columns = await lackingColumns(graph, `${path}/lists/${id}`, list);
      return columns.map(({ name }) => `the column ${name} of the list ${list.name}`);
    }),
  );
  return found.flat();
};

/**
 * Finds the lists. Throws `NotFound` with what has not been provisioned, `DiffersInKind` where somebody has changed a column,
 * and the faults of Graph.
 */
export const connectSite = async (setting: SiteSetting): Promise<Site> => {
  const graph = createGraph(setting);
  const path = `/sites/${setting.siteId}`;
  const ids = await findLists(graph, path);
  const missing = await lacking(graph, path, ids);
  if (missing.length > 0) {
    const sentence = `The site lacks ${missing.join(', ')}: run npm run provision`;
    throw new NotFound(sentence, 404, undefined, undefined);
  }
  const listThrough = (client: Client, name: ListName): SiteList => {
    const columns = [...LISTS[name].columns.map((column) => column.name), ...(name === 'Journal' ? [] : ['Title'])];
    return new SiteList(client, `${path}/lists/${ids.get(name)}`, columns);
  };
  const appId = await appIdOf(setting.token);
  return {
    graph,
    path,
    list: (name, priority) => listThrough(graph.client(priority), name),
    journalLog: new JournalLog(listThrough(graph.journalClient, 'Journal'), appId, graph.clock),
    contents: new ContentFiles(graph.client('acts'), path),
    attachments: (priority) => new AttachmentDrive(graph.client(priority), path, setting.origin),
  };
};
