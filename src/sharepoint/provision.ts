import { columnDefinition } from './column.js';
import { asking, Taken } from './faults.js';
import type { Graph } from './graphClient.js';
import { lackingColumns } from './lackingColumns.js';
import { LISTS, type SiteListDeclaration } from './lists.js';
import { findLists } from './site.js';

const createList = async (graph: Graph, sitePath: string, list: SiteListDeclaration): Promise<void> => {
  // `name` is refused: SharePoint gives it itself.
  const definition = {
    displayName: list.name,
    columns: list.columns.map(columnDefinition),
    list: { template: 'genericList' },
  };
  try {
    await asking(graph.client('drafts').api(`${sitePath}/lists`).post(definition));
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
  }
};

/**
 * Makes the lists and columns that the site lacks, with an administrator's token; tells what it did. Changes nothing that is
 * there. Throws `DiffersInKind` before anything is added to a list that differs.
 */
export const provision = async (graph: Graph, siteId: string, tell: (what: string) => void): Promise<void> => {
  const sitePath = `/sites/${siteId}`;
  const ids = await findLists(graph, sitePath);
  for (const list of Object.values(LISTS)) {
    const id = ids.get(list.name);
    if (id === undefined) {
      await createList(graph, sitePath, list);
      tell(`Made the list ${list.name}.`);
      continue;
    }
    const listPath = `${sitePath}/lists/${id}`;
    for (const column of await lackingColumns(graph, listPath, list)) {
      await asking(graph.client('drafts').api(`${listPath}/columns`).post(columnDefinition(column)));
      tell(`Added the column ${column.name} to the list ${list.name}.`);
    }
  }
};
