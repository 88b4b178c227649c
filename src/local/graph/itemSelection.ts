import { fieldName, type Column } from './column.js';
import { invalidRequest } from './graphRefusal.js';

/** Columns that every list has of its own. */
export const systemNames = [
  'id ContentType Modified Created AuthorLookupId EditorLookupId _UIVersionString Attachments Edit LinkTitle LinkTitleNoMenu',
  'ItemChildCount FolderChildCount _ComplianceFlags _ComplianceTag _ComplianceTagWrittenTime _ComplianceTagUserId',
].flatMap((names) => names.split(' '));

/** Columns that stand in `fields` without being asked for: hidden ones do not. */
export const visibleNames = (columns: Iterable<Column>): Set<string> =>
  new Set([...columns].filter(({ definition }) => !definition.hidden).map(fieldName));

export interface ItemExpansion {
  /** undefined: `fields` was not asked for. */
  fields: { select: readonly string[] | undefined } | undefined;
}

function nestedSelect(options: string, columns: ReadonlyMap<string, Column>): string[] {
  const [, list] = /^\$?select=([^;]+)$/.exec(options.trim()) ?? [];
  if (list === undefined) throw invalidRequest(`The option '${options}' is not supported in $expand of fields.`);
  const names = list.split(',').map((name) => name.trim());
  const known = new Set([...systemNames, ...[...columns.values()].map(fieldName)]);
  for (const name of names) if (!known.has(name)) throw invalidRequest(`Field '${name}' is not recognized`);
  return names;
}

/** Reads `$expand=fields` and `$expand=fields($select=A,B)`; nothing else of an item can be expanded here. */
export function readExpansion(expand: string | undefined, columns: ReadonlyMap<string, Column>): ItemExpansion {
  if (expand === undefined) return { fields: undefined };
  const [, options] = /^fields(?:\((.*)\))?$/s.exec(expand.trim()) ?? [undefined, null];
  if (options === null) throw invalidRequest(`Parsing OData Select and Expand failed: '${expand}' cannot be expanded.`);
  return { fields: { select: options === undefined ? undefined : nestedSelect(options, columns) } };
}

const itemProperties = new Set(
  'id createdBy createdDateTime description eTag lastModifiedBy lastModifiedDateTime name parentReference webUrl contentType deleted sharepointIds fields'.split(
    ' ',
  ),
);

export function checkItemSelect(select: string | undefined): void {
  for (const name of select?.split(',') ?? [])
    if (!itemProperties.has(name.trim()) && name.trim() !== '*')
      throw invalidRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.listItem'.`,
      );
}
