import { graphSiteId, ids, siteUrl } from '../settings.js';
import type { FileRow, FileStore } from './fileStore.js';

const drivePath = `/drives/${ids.drive}/root:`;

/** Names from the root to the item, the root left out. */
function trail(store: FileStore, row: FileRow): string[] {
  const parent = row.parent === null ? undefined : store.byId(row.parent);
  return parent ? [...trail(store, parent), row.name] : [];
}

export const fileEtag = ({ guid, version }: Pick<FileRow, 'guid' | 'version'>) =>
  `"{${guid.toUpperCase()}},${version}"`;

/** A driveItem; `downloadUrl` is for files. */
export function fileEntity(
  store: FileStore,
  row: FileRow,
  downloadUrl: (row: FileRow) => string,
): Record<string, unknown> {
  const names = trail(store, row);
  const parent = names
    .slice(0, -1)
    .map((name) => `/${encodeURIComponent(name)}`)
    .join('');
  const isRoot = row.parent === null;
  return {
    ...(row.folder ? {} : { '@microsoft.graph.downloadUrl': downloadUrl(row) }),
    createdDateTime: row.created,
    eTag: fileEtag(row),
    id: row.id,
    lastModifiedDateTime: row.modified,
    name: row.name,
    webUrl: `${siteUrl}/Delte%20dokumenter${names.map((name) => `/${encodeURIComponent(name)}`).join('')}`,
    cTag: `"c:{${row.guid.toUpperCase()}},${row.version}"`,
    size: row.size,
    createdBy: JSON.parse(row.created_by) as object,
    lastModifiedBy: JSON.parse(row.modified_by) as object,
    parentReference: {
      driveType: 'documentLibrary',
      driveId: ids.drive,
      ...(isRoot ? {} : { id: row.parent, path: `${drivePath}${parent}` }),
      siteId: graphSiteId,
    },
    ...(isRoot ? { root: {} } : {}),
    ...(row.folder ? { folder: { childCount: store.childCount(row.id) } } : { file: { mimeType: row.mime } }),
    fileSystemInfo: { createdDateTime: row.created, lastModifiedDateTime: row.modified },
  };
}
