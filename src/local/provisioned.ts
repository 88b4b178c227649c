import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { built } from './child.js';

/** What the lists are made from. */
const SOURCES = ['sharepoint/lists.js', 'sharepoint/column.js', 'sharepoint/provision.js', 'grant/application.js'];

const markIn = (dataDir: string): string => path.join(dataDir, 'tenant', 'provisioned');

const declared = (): string => {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(readFileSync(path.join(built, source)));
  return hash.digest('hex');
};

/** Whether this tenant's lists were made from the same declarations: a later start then need not look at them again. */
export const isProvisioned = (dataDir: string): boolean =>
  existsSync(markIn(dataDir)) && readFileSync(markIn(dataDir), 'utf8') === declared();

/** The mark lies with the tenant's data, so that an emptied tenant has none. */
export const markProvisioned = (dataDir: string): void => writeFileSync(markIn(dataDir), declared());
