import type { Db } from '../tenantContext.js';

/** One file for the whole tenant. `graph_index` holds a row for every value of every indexed column. */
export function createGraphTables(db: Db): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS graph_lists (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL,
      template TEXT NOT NULL, etag INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, created_by TEXT NOT NULL,
      last_item INTEGER NOT NULL, last_change INTEGER NOT NULL, item_count INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS graph_columns (
      number INTEGER PRIMARY KEY, list INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL,
      UNIQUE (list, name));
    CREATE TABLE IF NOT EXISTS graph_items (
      list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, change INTEGER NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0, created TEXT NOT NULL, modified TEXT NOT NULL, created_by TEXT NOT NULL,
      modified_by TEXT NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
    CREATE UNIQUE INDEX IF NOT EXISTS graph_items_change ON graph_items (list, change);
    CREATE TABLE IF NOT EXISTS graph_versions (
      list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL, modified_by TEXT NOT NULL,
      fields TEXT NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS graph_index (
      col INTEGER NOT NULL, value NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (col, value, item)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS graph_files (
      id TEXT PRIMARY KEY, guid TEXT NOT NULL, parent TEXT, name TEXT NOT NULL, folder INTEGER NOT NULL, version INTEGER NOT NULL,
      mime TEXT, size INTEGER NOT NULL, content BLOB, created TEXT NOT NULL, modified TEXT NOT NULL, created_by TEXT NOT NULL,
      modified_by TEXT NOT NULL);
    CREATE UNIQUE INDEX IF NOT EXISTS graph_files_name ON graph_files (parent, lower(name));
    CREATE TABLE IF NOT EXISTS graph_uploads (
      id TEXT PRIMARY KEY, parent TEXT NOT NULL, name TEXT NOT NULL, behavior TEXT NOT NULL, expires TEXT NOT NULL, author TEXT NOT NULL,
      total INTEGER, received INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS graph_upload_parts (
      upload TEXT NOT NULL, start INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (upload, start));
    CREATE TABLE IF NOT EXISTS graph_secrets (name TEXT PRIMARY KEY, secret BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS graph_site_grants (
      id TEXT PRIMARY KEY, app TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL);`);
}
