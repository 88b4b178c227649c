import { z } from 'zod';
import { kindOf, type Column } from './column.js';
import { asking, understood } from './faults.js';
import type { Graph } from './graphClient.js';
import type { SiteListDeclaration } from './lists.js';

/** The site has something of another kind under one of our names: nothing is changed, somebody must look. */
export class DiffersInKind extends Error {
  override readonly name = 'DiffersInKind';
}

const foundColumns = z.object({
  value: z.array(
    z.object({
      name: z.string(),
      indexed: z.boolean().optional(),
      enforceUniqueValues: z.boolean().optional(),
      text: z.object({ allowMultipleLines: z.boolean().optional() }).optional(),
      number: z.object({}).optional(),
      currency: z.object({}).optional(),
      dateTime: z.object({ format: z.string().optional() }).optional(),
      boolean: z.object({}).optional(),
    }),
  ),
});
type FoundColumn = z.infer<typeof foundColumns>['value'][number];

const difference = (column: Column, found: FoundColumn): string | undefined => {
  const kind = kindOf(found);
  if (kind !== column.kind) return `is ${kind ?? 'of another kind'} and should be ${column.kind}`;
  if (column.unique && !found.enforceUniqueValues) return 'does not enforce unique values';
  return column.indexed && !found.indexed ? 'is not indexed' : undefined;
};

/** Compares one list with its declaration; answers the columns it lacks. Throws `DiffersInKind`. */
export const lackingColumns = async (graph: Graph, listPath: string, list: SiteListDeclaration): Promise<Column[]> => {
  const answer = understood(foundColumns, await asking(graph.client('drafts').api(`${listPath}/columns`).get()));
  const byName = new Map(answer.value.map((found) => [found.name, found]));
  for (const column of list.columns) {
    const found = byName.get(column.name);
    const differs = found && difference(column, found);
    if (differs) throw new DiffersInKind(`Column ${column.name} of list ${list.name} ${differs}.`);
  }
  return list.columns.filter((column) => !byName.has(column.name));
};
