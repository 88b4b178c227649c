import { graphSiteId } from '../settings.js';
import { etagOf, type Fields, type ItemRow } from './itemStore.js';
import { listUrl, type ListRecord } from './listStore.js';

const emptyTags = { _ComplianceFlags: '', _ComplianceTag: '', _ComplianceTagWrittenTime: '', _ComplianceTagUserId: '' };
/** App-only writes stand as the app principal's row of the user list. */
const appPrincipal = '1073741822';

function systemFields(row: ItemRow, fields: Fields): Record<string, unknown> {
  const title = fields.Title;
  return {
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    id: String(row.id),
    ContentType: 'Item',
    Modified: row.modified,
    Created: row.created,
    AuthorLookupId: appPrincipal,
    EditorLookupId: appPrincipal,
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    ...emptyTags,
  };
}

/** The row's `fields`: all visible columns that have a value, or those that were asked for. */
export function fieldSet(
  row: ItemRow,
  visible: ReadonlySet<string>,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  const fields = JSON.parse(row.fields) as Fields;
  const system = systemFields(row, fields);
  const etag = { '@odata.etag': etagOf(row) };
  if (select) {
    const everything: Record<string, unknown> = { ...system, ...fields };
    return {
      ...etag,
      ...Object.fromEntries(select.filter((name) => name in everything).map((name) => [name, everything[name]])),
    };
  }
  const shown = Object.entries(fields).filter(([name]) => visible.has(name));
  return { ...etag, ...Object.fromEntries(shown), ...system };
}

/** A listItem without its fields. */
export function itemEntity(list: ListRecord, row: ItemRow): Record<string, unknown> {
  const etag = etagOf(row);
  return {
    '@odata.etag': etag,
    createdDateTime: row.created,
    eTag: etag,
    id: String(row.id),
    lastModifiedDateTime: row.modified,
    webUrl: `${listUrl(list)}/${row.id}_.000`,
    createdBy: JSON.parse(row.created_by) as object,
    lastModifiedBy: JSON.parse(row.modified_by) as object,
    parentReference: { id: list.id, siteId: graphSiteId },
    contentType: { id: '0x0100A1B2C3D4E5F60718293A4B5C6D7E8F90', name: 'Item' },
  };
}
